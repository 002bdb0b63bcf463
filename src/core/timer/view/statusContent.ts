import { otherOutcomes } from '../gaps.ts';
import type { AwayDecision, Bout, GapOutcome, OngoingBreak } from '../state.ts';
import { SETTLING_TIME, UNDO_SHOWS } from '../timing.ts';
import type { TimerRules } from '../rules.ts';
import type { TimerSnapshot } from './snapshot.ts';
import { clockMinutes, MINUTE, wholeMinutes } from '../../base/time.ts';
import { elapsed, overdueAt } from '../due.ts';
import type { NudgeCause, NudgeKind, ShownNudge, SmallKind } from '../nudgeLines.ts';

/** What a click on the item does. */
export type ClickMeaning =
	| { readonly does: 'imUp' | 'stretch' | 'menu' | 'undo' | 'endTrial' | SmallKind }
	| { readonly does: 'answer'; readonly others: readonly GapOutcome[] };

/** What a click means now: what shows is what it answers. */
export function clickAt({ state, rules, now, phase, quietUntil }: TimerSnapshot): ClickMeaning {
	const { smallNudge, onBreak, awayDecision, bout } = state.record;
	if (smallNudge?.tried) {
		return { does: 'endTrial' };
	}
	if (quietUntil !== null || phase === 'paused' || phase === 'off') {
		return { does: 'menu' };
	}
	if (onBreak) {
		const fresh = onBreak.how === 'done' && now < onBreak.since + UNDO_SHOWS;
		const offersNone = onBreak.how === 'away' || rules.closed;
		return { does: fresh ? 'undo' : offersNone ? 'menu' : 'stretch' };
	}
	if (phase === 'back' && awayDecision) {
		return { does: 'answer', others: otherOutcomes(awayDecision) };
	}
	if (smallNudge && smallNudge.kind !== 'stand') {
		return { does: smallNudge.kind };
	}
	const open = phase === 'asking' || phase === 'due' || phase === 'overdue';
	if (!bout || !open) {
		return { does: 'menu' };
	}
	const { clickAction } = rules.settings;
	return { does: clickAction === 'stretch' && rules.closed ? 'imUp' : clickAction };
}

/** A nudge: `minutes` are those of the bout when it came, null where none runs any more. */
interface ShownContent {
	readonly what: 'nudge';
	readonly kind: NudgeKind;
	readonly line: string;
	readonly minutes: number | null;
	readonly cause: NudgeCause | null;
}

/** What the status item shows besides its glyph: one thing at a time. */
export type StatusContent =
	| { readonly what: 'nothing' }
	| { readonly what: 'minutes'; readonly minutes: number }
	| ShownContent
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
		return { what: 'trial', line: lineOf(smallNudge, rules) };
	}
	if (quietUntil !== null || phase === 'paused' || phase === 'off') {
		return { what: 'nothing' };
	}
	if (onBreak) {
		return breakText(onBreak, now, rules);
	}
	if (phase === 'back' && awayDecision && state.window.focused) {
		return {
			what: 'question',
			gap: awayDecision.gap,
			minutes: clockMinutes(awayDecision.from, awayDecision.to),
		};
	}
	if (smallNudge && state.window.focused) {
		return shown(smallNudge, bout, rules);
	}
	if (!bout || !open) {
		return { what: 'minutes', minutes };
	}
	const colourEnds = overdueAt(bout, rules) + rules.settings.colourMinutes * MINUTE;
	const plainly = phase === 'overdue' && now >= colourEnds && severityAt(view) === 'plain';
	if (plainly) {
		return { what: 'due', minutes };
	}
	const inWords = rules.settings.nudgeStyle !== 'colour';
	return inWords ? shown(open, bout, rules) : { what: 'minutes', minutes };
}

function shown(nudge: ShownNudge, bout: Bout | null, rules: TimerRules): ShownContent {
	const { kind, at, cause } = nudge;
	const minutes = bout && wholeMinutes(elapsed(bout, at));
	return { what: 'nudge', kind, line: lineOf(nudge, rules), minutes, cause: cause ?? null };
}

/** The line of a nudge; another where that is none of those that may show by now. */
function lineOf({ kind, line }: ShownNudge, { lines }: TimerRules): string {
	const [first] = lines[kind];
	return lines[kind].some(({ id }) => id === line) ? line : (first?.id ?? line);
}

function breakText(onBreak: OngoingBreak, now: number, { closed }: TimerRules): StatusContent {
	if (onBreak.how === 'away') {
		return { what: 'nothing' };
	}
	const minutes = wholeMinutes(now - onBreak.since);
	if (onBreak.how === 'routine') {
		return { what: 'routine', minutes };
	}
	if (now < onBreak.since + UNDO_SHOWS) {
		return { what: 'undo' };
	}
	return closed ? { what: 'routine', minutes } : { what: 'up', minutes };
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
		settings.nudgeStyle === 'colour' ? open.at : overdueAt(record.bout, rules),
		open.at,
		(record.returned ?? -Infinity) + SETTLING_TIME,
	);
	return now >= from && now < from + settings.colourMinutes * MINUTE ? 'warning' : 'plain';
}
