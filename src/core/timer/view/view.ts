import { type Instant, wholeMinutes } from '../../base/time.ts';
import {
	clickAt,
	type ClickMeaning,
	severityAt,
	type StatusContent,
	statusContentAt,
} from './statusContent.ts';
import { dueAt, elapsed } from '../due.ts';
import { nextWake } from './nextWake.ts';
import type { Position, ShownNudge } from '../nudgeLines.ts';
import { isDiskOfUse } from '../nudges.ts';
import type { GapOutcome, Phase, TimerState } from '../state.ts';
import type { TimerRules } from '../rules.ts';
import { UNFOCUSED_MINUTES } from '../timing.ts';
import { snapshotOf } from './snapshot.ts';
import { type NudgeReason, nudgeReason } from './nudgeReason.ts';

/** All that is needed to draw the sit timer at one instant, in no language. */
export interface TimerView {
	readonly phase: Phase;
	readonly position: Position;
	readonly content: StatusContent;
	readonly click: ClickMeaning;
	/** The colour of a nudge that must not be overlooked. */
	readonly severity: 'plain' | 'warning';
	/** Minutes of the bout, or null where none runs. */
	readonly minutes: number | null;
	/** Minutes of the break that is going on, or null. */
	readonly breakMinutes: number | null;
	readonly dueAt: Instant | null;
	readonly pausedUntil: Instant | null;
	readonly quietUntil: Instant | null;
	/** What the last time away counted as, as long as that can be undone. */
	readonly credited: GapOutcome | null;
	/** When that time away began. */
	readonly creditedFrom: Instant | null;
	/** Nothing that strains is offered. */
	readonly closed: boolean;
	/** Why no stand nudge shows, or that it does. */
	readonly why: NudgeReason;
	/** The stand nudge that is open, for a toast: two of them differ by their instants. */
	readonly standNudge: ShownNudge | null;
	/** Files that change on disk are to be told of: they may bring the stand nudge. */
	readonly watchesDisk: boolean;
	/** When this view may change by time alone; null where only an event can change it. */
	readonly nextWake: Instant | null;
}

/** What shows of the sit timer at `now`. Pure; `now` is not before the state's last event. */
export function view(state: TimerState, rules: TimerRules, now: Instant): TimerView {
	const view = snapshotOf(state, rules, now);
	const { record, window } = state;
	const { bout, onBreak } = record;
	const exact = bout ? wholeMinutes(elapsed(bout, now)) : null;
	const step = window.focused ? 1 : UNFOCUSED_MINUTES;
	const minutes = exact === null ? null : exact - (exact % step);
	return {
		phase: view.phase,
		position: record.position,
		content: statusContentAt(view, minutes ?? 0),
		click: clickAt(view),
		severity: severityAt(view),
		minutes,
		breakMinutes: onBreak ? wholeMinutes(now - onBreak.since) : null,
		dueAt: bout ? dueAt(bout, rules) : null,
		pausedUntil: record.pause?.until ?? null,
		quietUntil: view.quietUntil,
		credited: record.awayDecision?.outcome ?? null,
		creditedFrom: record.awayDecision?.from ?? null,
		closed: rules.closed,
		why: nudgeReason(state, rules, now, view.phase),
		standNudge: view.openNudge ?? (record.smallNudge?.tried ? record.smallNudge : null),
		watchesDisk: isDiskOfUse(state, now, rules),
		nextWake: nextWake(state, rules, now),
	};
}
