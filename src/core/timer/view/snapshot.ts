import type { Instant } from '../../base/time.ts';
import { dueAt, overdueAt } from '../due.ts';
import type { ShownNudge } from '../nudgeLines.ts';
import type { Phase, TimerState } from '../state.ts';
import type { TimerRules } from '../rules.ts';

/** A state at one instant, with what every part of its view needs. */
export interface TimerSnapshot {
	readonly state: TimerState;
	readonly rules: TimerRules;
	readonly now: Instant;
	readonly phase: Phase;
	/** When quiet ends, if it is quiet now. */
	readonly quietUntil: Instant | null;
	/** The stand nudge that is open. */
	readonly openNudge: ShownNudge | null;
}

/** What shows at `now` depends on this; quiet covers whatever phase there is. */
export function snapshotOf(state: TimerState, rules: TimerRules, now: Instant): TimerSnapshot {
	const { quietUntil, bout } = state.record;
	const phase = phaseAt(state, rules, now);
	const open = phase === 'asking' || phase === 'overdue' ? (bout?.standNudge ?? null) : null;
	const quiet = quietUntil !== null && now < quietUntil ? quietUntil : null;
	return { state, rules, now, phase, quietUntil: quiet, openNudge: open };
}

/** The phase of the timer; `quiet` is no phase, it covers any of them. */
function phaseAt({ record }: TimerState, rules: TimerRules, now: Instant): Phase {
	const { bout, onBreak, pause, awayDecision, position } = record;
	if (onBreak?.how === 'routine') {
		return 'onBreak';
	}
	if (pause) {
		return 'paused';
	}
	if (!rules.openHours.isOpen(now)) {
		return 'off';
	}
	if (onBreak) {
		return 'onBreak';
	}
	if (awayDecision?.askUntil && now < awayDecision.askUntil) {
		return 'back';
	}
	if (!bout || bout.skipped) {
		return position;
	}
	if (now >= overdueAt(bout, rules)) {
		return 'overdue';
	}
	if (bout.standNudge) {
		return 'asking';
	}
	return now >= dueAt(bout, rules) ? 'due' : position;
}
