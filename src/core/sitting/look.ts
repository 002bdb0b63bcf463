import { MINUTE, wholeMinutes, type Instant } from '../time.ts';
import { dueAt, elapsed, overdueAt } from './due.ts';
import { otherOutcomes } from './gap.ts';
import type { NudgeKind, ShownNudge } from './nudge.ts';
import { nextWake } from './nextWake.ts';
import type { Phase } from './phase.ts';
import type { Bout, Credit, Outcome, Position, SittingState } from './record.ts';
import type { Rules } from './rules.ts';
import { SETTLING, UNDO, UNFOCUSED_MINUTES } from './timing.ts';
import { whyNot, type Why } from './why.ts';

/** What the status item shows besides its glyph: one thing at a time. */
export type Shows =
	| { readonly what: 'nothing' }
	| { readonly what: 'minutes'; readonly minutes: number }
	| { readonly what: 'nudge'; readonly kind: NudgeKind; readonly line: string }
	| { readonly what: 'due'; readonly minutes: number }
	| { readonly what: 'undo' }
	| { readonly what: 'up'; readonly minutes: number }
	| { readonly what: 'routine'; readonly minutes: number }
	| { readonly what: 'question'; readonly gap: Credit['gap']; readonly minutes: number };

/** What a click on the item does. */
export type Click =
	| { readonly does: 'imUp' | 'stretch' | 'menu' | 'undo' | 'exhale' | 'posture' | 'resume' }
	| { readonly does: 'answer'; readonly others: readonly Outcome[] };

/** All that is needed to draw the sit timer at one instant, without a word of any language. */
export interface Look {
	readonly phase: Phase;
	readonly position: Position;
	readonly shows: Shows;
	readonly click: Click;
	/** The colour of a nudge that must not be overlooked. */
	readonly severity: 'plain' | 'warning';
	/** Minutes of the bout, or null where none runs. */
	readonly minutes: number | null;
	/** Minutes of the break that is going on, or null. */
	readonly breakMinutes: number | null;
	readonly dueAt: Instant | null;
	readonly pausedUntil: Instant | null;
	readonly quietUntil: Instant | null;
	/** What the last time away was taken for, as long as that can be taken back. */
	readonly credited: Outcome | null;
	/** Why no stand nudge shows, or that it does. */
	readonly why: Why;
	/** The stand nudge that is open, for a toast; its instant tells one from the next. */
	readonly asked: ShownNudge | null;
	/** When this look may change by time alone; null where only an event can change it. */
	readonly nextWake: Instant | null;
}

/** How the sit timer looks at `now`. Pure; `now` is not before the state's last event. */
export function look(state: SittingState, rules: Rules, now: Instant): Look {
	const { record, window } = state;
	const { bout, onBreak } = record;
	const phase = phaseAt(state, rules, now);
	const quiet = record.quietUntil !== null && now < record.quietUntil ? record.quietUntil : null;
	const exact = bout ? wholeMinutes(elapsed(bout, now)) : null;
	const step = window.focused ? 1 : UNFOCUSED_MINUTES;
	const minutes = exact === null ? null : exact - (exact % step);
	const asked = openNudge(record.bout, phase) ?? (record.cue?.tried ? record.cue : null);
	return {
		phase,
		position: record.position,
		shows: showsAt(state, rules, now, phase, minutes ?? 0, quiet !== null),
		click: clickAt(state, rules, now, phase, quiet !== null),
		severity: quiet === null && coloured(state, rules, now, phase) ? 'warning' : 'plain',
		minutes,
		breakMinutes: onBreak ? wholeMinutes(now - onBreak.since) : null,
		dueAt: bout ? dueAt(bout, rules.settings) : null,
		pausedUntil: record.pause?.until ?? null,
		quietUntil: quiet,
		credited: record.credit?.outcome ?? null,
		why: whyNot(state, rules, now, phase),
		asked,
		nextWake: nextWake(state, rules, now),
	};
}

/** The phase of the timer; `quiet` is no phase, it lies over any of them. */
export function phaseAt({ record }: SittingState, rules: Rules, now: Instant): Phase {
	const { bout, onBreak, pause, credit, position } = record;
	if (onBreak?.how === 'routine') {
		return 'onBreak';
	}
	if (pause) {
		return 'paused';
	}
	if (!rules.calendar.isOpen(now)) {
		return 'off';
	}
	if (onBreak) {
		return 'onBreak';
	}
	if (credit?.askUntil && now < credit.askUntil) {
		return 'back';
	}
	if (!bout || bout.skipped) {
		return position;
	}
	if (now >= overdueAt(bout, rules.settings)) {
		return 'overdue';
	}
	if (bout.asked) {
		return 'asking';
	}
	return now >= dueAt(bout, rules.settings) ? 'due' : position;
}

function openNudge(bout: Bout | null, phase: Phase): ShownNudge | null {
	return phase === 'asking' || phase === 'overdue' ? (bout?.asked ?? null) : null;
}

function coloured(
	{ record, window }: SittingState,
	rules: Rules,
	now: Instant,
	phase: Phase,
): boolean {
	const { settings } = rules;
	const { bout, cue } = record;
	if (!window.focused || settings.nudgeStyle === 'text' || settings.nudgeStyle === 'toast') {
		return false;
	}
	if (cue?.tried) {
		return true;
	}
	if (now - record.presence >= settings.awayMinutes * MINUTE) {
		return false;
	}
	const asked = openNudge(bout, phase);
	if (!bout || !asked) {
		return false;
	}
	const from = Math.max(
		settings.nudgeStyle === 'colour' ? asked.at : overdueAt(bout, settings),
		asked.at,
		(record.returned ?? -Infinity) + SETTLING,
	);
	return now >= from && now < from + settings.colourMinutes * MINUTE;
}

function showsAt(
	state: SittingState,
	rules: Rules,
	now: Instant,
	phase: Phase,
	minutes: number,
	quiet: boolean,
): Shows {
	const { cue, onBreak, credit, bout } = state.record;
	if (cue?.tried) {
		return nudgeText(cue, rules, minutes);
	}
	if (quiet || phase === 'paused' || phase === 'off') {
		return { what: 'nothing' };
	}
	if (onBreak) {
		return breakText(onBreak, now);
	}
	if (phase === 'back' && credit && state.window.focused) {
		return { what: 'question', gap: credit.gap, minutes: wholeMinutes(credit.to - credit.from) };
	}
	if (cue) {
		return { what: 'nudge', kind: cue.kind, line: cue.line };
	}
	const asked = openNudge(bout, phase);
	if (!bout || !asked) {
		return { what: 'minutes', minutes };
	}
	const colourOver =
		phase === 'overdue' &&
		now >= overdueAt(bout, rules.settings) + rules.settings.colourMinutes * MINUTE &&
		!coloured(state, rules, now, phase);
	return colourOver ? { what: 'due', minutes } : nudgeText(asked, rules, minutes);
}

function nudgeText({ kind, line }: ShownNudge, { settings }: Rules, minutes: number): Shows {
	return settings.nudgeStyle === 'colour'
		? { what: 'minutes', minutes }
		: { what: 'nudge', kind, line };
}

function breakText(onBreak: NonNullable<SittingState['record']['onBreak']>, now: Instant): Shows {
	if (onBreak.how === 'away') {
		return { what: 'nothing' };
	}
	const minutes = wholeMinutes(now - onBreak.since);
	if (onBreak.how === 'routine') {
		return { what: 'routine', minutes };
	}
	return now < onBreak.since + UNDO ? { what: 'undo' } : { what: 'up', minutes };
}

function clickAt(
	{ record }: SittingState,
	{ settings }: Rules,
	now: Instant,
	phase: Phase,
	quiet: boolean,
): Click {
	const { cue, onBreak, credit, bout } = record;
	if (cue?.tried) {
		return { does: settings.clickAction };
	}
	if (phase === 'paused') {
		return { does: 'resume' };
	}
	if (onBreak) {
		const fresh = onBreak.how === 'done' && now < onBreak.since + UNDO;
		return { does: fresh ? 'undo' : onBreak.how === 'away' ? 'menu' : 'stretch' };
	}
	if (quiet || phase === 'off') {
		return { does: 'menu' };
	}
	if (phase === 'back' && credit) {
		return { does: 'answer', others: otherOutcomes(credit) };
	}
	if (cue && cue.kind !== 'stand') {
		return { does: cue.kind };
	}
	const open = phase === 'asking' || phase === 'due' || phase === 'overdue';
	return { does: bout && open ? settings.clickAction : 'menu' };
}
