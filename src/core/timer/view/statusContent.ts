import { otherOutcomes } from '../gaps.ts';
import type { AwayDecision, GapOutcome, OngoingBreak } from '../state.ts';
import { SETTLING_TIME, UNDO_SHOWS } from '../timing.ts';
import type { TimerSnapshot } from './snapshot.ts';
import { MINUTE, wholeMinutes } from '../../base/time.ts';
import { overdueAt } from '../due.ts';
import type { NudgeKind, ShownNudge } from '../nudgeLines.ts';

/** What a click on the item does. */
export type ClickMeaning =
	| {
			readonly does:
				'imUp' | 'stretch' | 'menu' | 'undo' | 'exhale' | 'posture' | 'resume' | 'endTrial';
	  }
	| { readonly does: 'answer'; readonly others: readonly GapOutcome[] };

/** What a click means now: what shows is what it answers. */
export function clickAt({ state, rules, now, phase, quietUntil }: TimerSnapshot): ClickMeaning {
	const { smallNudge, onBreak, awayDecision, bout } = state.record;
	if (smallNudge?.tried) {
		return { does: 'endTrial' };
	}
	if (phase === 'paused') {
		return { does: 'resume' };
	}
	if (onBreak) {
		const fresh = onBreak.how === 'done' && now < onBreak.since + UNDO_SHOWS;
		return { does: fresh ? 'undo' : onBreak.how === 'away' ? 'menu' : 'stretch' };
	}
	if (quietUntil !== null || phase === 'off') {
		return { does: 'menu' };
	}
	if (phase === 'back' && awayDecision) {
		return { does: 'answer', others: otherOutcomes(awayDecision) };
	}
	if (smallNudge && smallNudge.kind !== 'stand') {
		return { does: smallNudge.kind };
	}
	const open = phase === 'asking' || phase === 'due' || phase === 'overdue';
	return { does: bout && open ? rules.settings.clickAction : 'menu' };
}

/** What the status item shows besides its glyph: one thing at a time. */
export type StatusContent =
	| { readonly what: 'nothing' }
	| { readonly what: 'minutes'; readonly minutes: number }
	| { readonly what: 'nudge'; readonly kind: NudgeKind; readonly line: string }
	/** A stand nudge that the person tries: it says so, and nothing comes of it. */
	| { readonly what: 'trial'; readonly line: string }
	| { readonly what: 'due'; readonly minutes: number }
	| { readonly what: 'undo' }
	| { readonly what: 'up'; readonly minutes: number }
	| { readonly what: 'routine'; readonly minutes: number }
	| { readonly what: 'question'; readonly gap: AwayDecision['gap']; readonly minutes: number };

/** What the item shows; `minutes` are those of the bout as this window draws them. */
export function statusContentAt(view: TimerSnapshot, minutes: number): StatusContent {
	const { state, rules, now, phase, quietUntil, openNudge: open } = view;
	const { smallNudge, onBreak, awayDecision, bout } = state.record;
	if (smallNudge?.tried) {
		return { what: 'trial', line: smallNudge.line };
	}
	if (quietUntil !== null || phase === 'paused' || phase === 'off') {
		return { what: 'nothing' };
	}
	if (onBreak) {
		return breakText(onBreak, now);
	}
	if (phase === 'back' && awayDecision && state.window.focused) {
		return {
			what: 'question',
			gap: awayDecision.gap,
			minutes: wholeMinutes(awayDecision.to - awayDecision.from),
		};
	}
	if (smallNudge && state.window.focused) {
		return { what: 'nudge', kind: smallNudge.kind, line: smallNudge.line };
	}
	if (!bout || !open) {
		return { what: 'minutes', minutes };
	}
	const colourEnds = overdueAt(bout, rules.settings) + rules.settings.colourMinutes * MINUTE;
	const plainly = phase === 'overdue' && now >= colourEnds && severityAt(view) === 'plain';
	return plainly ? { what: 'due', minutes } : nudgeText(open, view, minutes);
}

function nudgeText(
	{ kind, line }: ShownNudge,
	{ rules }: TimerSnapshot,
	minutes: number,
): StatusContent {
	return rules.settings.nudgeStyle === 'colour'
		? { what: 'minutes', minutes }
		: { what: 'nudge', kind, line };
}

function breakText(onBreak: OngoingBreak, now: number): StatusContent {
	if (onBreak.how === 'away') {
		return { what: 'nothing' };
	}
	const minutes = wholeMinutes(now - onBreak.since);
	if (onBreak.how === 'routine') {
		return { what: 'routine', minutes };
	}
	return now < onBreak.since + UNDO_SHOWS ? { what: 'undo' } : { what: 'up', minutes };
}

/** The warning colour: in the focused window, for someone who is there and has settled, for a while. */
export function severityAt({
	state,
	rules,
	now,
	quietUntil,
	openNudge: open,
}: TimerSnapshot): 'plain' | 'warning' {
	const { settings } = rules;
	const { record, window } = state;
	const colourless = settings.nudgeStyle === 'text' || settings.nudgeStyle === 'toast';
	if (!window.focused || colourless) {
		return 'plain';
	}
	if (record.smallNudge?.tried) {
		// As a nudge begins.
		return settings.nudgeStyle === 'colour' ? 'warning' : 'plain';
	}
	if (quietUntil !== null) {
		return 'plain';
	}
	const away = now - record.presence >= settings.awayMinutes * MINUTE;
	if (!record.bout || !open || away) {
		return 'plain';
	}
	const from = Math.max(
		settings.nudgeStyle === 'colour' ? open.at : overdueAt(record.bout, settings),
		open.at,
		(record.returned ?? -Infinity) + SETTLING_TIME,
	);
	return now >= from && now < from + settings.colourMinutes * MINUTE ? 'warning' : 'plain';
}
