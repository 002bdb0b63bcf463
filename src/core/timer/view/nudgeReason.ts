import type { Instant } from '../../base/time.ts';
import { dueAt } from '../due.ts';
import { nudgeBlocker, nextLull } from '../nudges.ts';
import type { Phase, TimerState } from '../state.ts';
import type { TimerRules } from '../rules.ts';

/** Why the stand nudge does not show, or that it does; for the tooltip and the log. */
export type NudgeReason =
	| { readonly reason: 'asked' }
	| { readonly reason: 'notYet'; readonly due: Instant }
	| { readonly reason: 'snoozed'; readonly until: Instant }
	| { readonly reason: 'typing' }
	| { readonly reason: 'debugging' }
	| { readonly reason: 'lull' }
	| { readonly reason: 'standNudgesOff' }
	| { readonly reason: 'skipped' }
	| { readonly reason: 'unfocused' }
	| { readonly reason: 'settling' }
	| { readonly reason: 'away' }
	| { readonly reason: 'quiet'; readonly until: Instant }
	| { readonly reason: 'paused'; readonly until: Instant | null }
	| { readonly reason: 'off'; readonly until: Instant | null }
	| { readonly reason: 'onBreak' }
	| { readonly reason: 'noBout' };

/** The first reason that holds, in the order in which `reduce` checks them. */
export function nudgeReason(
	state: TimerState,
	rules: TimerRules,
	now: Instant,
	phase: Phase,
): NudgeReason {
	const { record, window } = state;
	const { bout, pause, quietUntil } = record;
	if (phase === 'paused') {
		return { reason: 'paused', until: pause?.until ?? null };
	}
	if (phase === 'off') {
		return { reason: 'off', until: rules.openHours.nextEdge(now) };
	}
	if (phase === 'onBreak') {
		return { reason: 'onBreak' };
	}
	if (!bout) {
		return { reason: 'noBout' };
	}
	const blocker = nudgeBlocker(state, now, rules);
	if (blocker === 'quiet' && quietUntil !== null) {
		return { reason: 'quiet', until: quietUntil };
	}
	if (bout.standNudge) {
		return { reason: 'asked' };
	}
	const due = dueAt(bout, rules);
	if (blocker === 'skipped') {
		return { reason: 'skipped' };
	}
	if (!rules.settings.nudgeKinds.includes('stand')) {
		return { reason: 'standNudgesOff' };
	}
	if (now < due) {
		return bout.snoozedUntil === null
			? { reason: 'notYet', due }
			: { reason: 'snoozed', until: due };
	}
	if (blocker !== null && blocker !== 'quiet') {
		return { reason: blocker };
	}
	if (window.inPausedFrame) {
		return { reason: 'debugging' };
	}
	return { reason: now < nextLull(window).from ? 'typing' : 'lull' };
}
