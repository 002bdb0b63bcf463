import { type Instant, MINUTE } from '../base/time.ts';
import type { TimerSettings } from './rules.ts';
import {
	chooseLine,
	type NudgeKind,
	type ShownNudge,
	SMALL_KINDS,
	type LullTrigger,
} from './nudgeLines.ts';
import type { Bout, TimerState, WindowSignals } from './state.ts';
import {
	SAVE_PAUSE,
	MACHINE_LULL_AFTER,
	MACHINE_LULL_UNTIL,
	EARLIEST_MACHINE_NUDGE,
	SETTLING_TIME,
	SMALL_SHOWS,
	TYPING_PAUSE,
} from './timing.ts';
import { dueAt, overdueAt, smallSlots } from './due.ts';
import { nudgeEntry } from './logEntries.ts';
import type { TimerRules } from './rules.ts';
import { type Reduced, withRecord } from './reduced.ts';

/** A natural pause in the work, when a nudge costs least. */
export interface Lull {
	/** From when on it holds; it ends with the next edit. */
	readonly from: Instant;
	readonly trigger: LullTrigger;
}

/**
 * The lull that is on, or the next one if no edit comes: 3 s after a save, else 20 s after the last
 * edit. A window in which nothing was edited yet is in a lull all along.
 */
export function nextLull({ edited, saved }: WindowSignals): Lull {
	if (edited === null) {
		return { from: -Infinity, trigger: 'any' };
	}
	const idle: Lull = { from: edited + TYPING_PAUSE, trigger: 'idle' };
	const afterSave = saved !== null && saved >= edited ? saved + SAVE_PAUSE : Infinity;
	return afterSave < idle.from ? { from: afterSave, trigger: 'save' } : idle;
}

/**
 * The lull that a running task or command makes: from 20 s after its start, for five minutes, since
 * what runs longer is a server or a watcher. Null while the machine is idle.
 */
export function machineLull(
	{ machineBusySince: since }: WindowSignals,
	{ lullWhileBusy }: TimerSettings,
): { readonly from: Instant; readonly to: Instant } | null {
	return since === null || !lullWhileBusy
		? null
		: { from: since + MACHINE_LULL_AFTER, to: since + MACHINE_LULL_UNTIL };
}

/** Why no unrequested nudge may show now; null where one may. */
export type NudgeBlocker = 'unfocused' | 'quiet' | 'away' | 'settling' | 'skipped' | null;

/** What keeps every nudge back at `at`, lull or not. */
export function nudgeBlocker(
	{ record, window }: TimerState,
	at: Instant,
	{ settings }: TimerRules,
): NudgeBlocker {
	if (record.quietUntil !== null && at < record.quietUntil) {
		return 'quiet';
	}
	if (record.bout?.skipped) {
		return 'skipped';
	}
	if (!window.focused) {
		return 'unfocused';
	}
	if (record.returned !== null && at < record.returned + SETTLING_TIME) {
		return 'settling';
	}
	return at - record.presence >= settings.awayMinutes * MINUTE ? 'away' : null;
}

/** What brought the lull that is on at `at`; null while the person is busy. */
export function lullAt(
	state: TimerState,
	at: Instant,
	{ settings }: TimerRules,
): LullTrigger | null {
	if (state.window.inPausedFrame) {
		return null;
	}
	const busy = machineLull(state.window, settings);
	if (busy && at >= busy.from && at < busy.to) {
		return 'task';
	}
	const lull = nextLull(state.window);
	return at >= lull.from ? lull.trigger : null;
}

/** From when on a stand nudge may come at a lull: due, or 20 minutes in while the machine works. */
export function askFrom(bout: Bout, state: TimerState, { settings }: TimerRules): Instant {
	const due = dueAt(bout, settings);
	const busy = machineLull(state.window, settings);
	const early = Math.max(
		bout.start + bout.unknown + EARLIEST_MACHINE_NUDGE,
		busy?.from ?? Infinity,
	);
	return busy && bout.snoozedUntil === null && early < busy.to ? Math.min(due, early) : due;
}

/**
 * Shows the nudge whose time it is at `at`: from due on the stand nudge at a lull, when overdue without
 * one; before that a small nudge in its slot. `trigger` is the lull that the event itself is, if any.
 */
export function nudgeIfDue(
	reduced: Reduced,
	at: Instant,
	rules: TimerRules,
	trigger: LullTrigger | null,
): Reduced {
	const { state } = reduced;
	const { bout } = state.record;
	if (!bout || nudgeBlocker(state, at, rules) !== null) {
		return reduced;
	}
	const lull = (state.window.inPausedFrame ? null : trigger) ?? lullAt(state, at, rules);
	const late = at >= overdueAt(bout, rules.settings);
	const asks = rules.settings.nudgeKinds.includes('stand') && !bout.standNudge;
	if (asks && (late || (lull !== null && at >= askFrom(bout, state, rules)))) {
		const early = at < dueAt(bout, rules.settings);
		const standNudge = { ...show(state, 'stand', lull ?? 'any', at, rules), early };
		return withRecord(endSmallNudge(reduced, 'ignored'), {
			bout: { ...bout, standNudge },
			lastLine: { ...state.record.lastLine, stand: standNudge.line },
		});
	}
	const slot = smallSlots(bout, rules.settings)[bout.smallDone];
	return slot && at >= slot.from && at < slot.to && lull !== null && !bout.standNudge
		? showSmall(reduced, bout, lull, at, rules)
		: reduced;
}

function showSmall(
	reduced: Reduced,
	bout: Bout,
	trigger: LullTrigger,
	at: Instant,
	rules: TimerRules,
): Reduced {
	const { state } = reduced;
	const { lastSmall, lastLine } = state.record;
	const kinds = SMALL_KINDS.filter((kind) => rules.settings.nudgeKinds.includes(kind));
	const kind = kinds.find((one) => one !== lastSmall) ?? kinds[0];
	if (!kind) {
		return reduced;
	}
	const smallNudge = show(state, kind, trigger, at, rules);
	return withRecord(reduced, {
		smallNudge,
		bout: { ...bout, smallDone: bout.smallDone + 1 },
		lastSmall: kind,
		lastLine: { ...lastLine, [kind]: smallNudge.line },
	});
}

/** A stand nudge because the person asked to see one: it changes nothing in the bout. */
export function tryNudge(reduced: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { state } = reduced;
	const smallNudge = show(state, 'stand', 'any', at, rules);
	return withRecord(endSmallNudge(reduced, 'ignored'), {
		smallNudge: { ...smallNudge, tried: true },
		lastLine: { ...state.record.lastLine, stand: smallNudge.line },
	});
}

function show(
	{ record }: TimerState,
	kind: NudgeKind,
	trigger: LullTrigger,
	at: Instant,
	{ lines }: TimerRules,
): ShownNudge {
	return {
		kind,
		line: chooseLine(lines[kind], trigger, record.lastLine[kind], at),
		at,
		tried: false,
		early: false,
	};
}

/** Ends the small nudge that shows, and counts whether it was ignored. */
export function endSmallNudge(reduced: Reduced, answer: 'done' | 'ignored'): Reduced {
	const { smallNudge, ignored } = reduced.state.record;
	if (!smallNudge) {
		return reduced;
	}
	if (smallNudge.tried) {
		return withRecord(reduced, { smallNudge: null });
	}
	const entry = nudgeEntry(smallNudge, answer);
	const ignoredNow = answer === 'done' ? 0 : ignored + 1;
	return withRecord(reduced, { smallNudge: null, ignored: ignoredNow }, [entry]);
}

/** Ends a small nudge after its minute, and drops one whose slot is over. */
export function expireSmall(reduced: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { smallNudge, bout } = reduced.state.record;
	const ended =
		smallNudge && at >= smallNudge.at + SMALL_SHOWS ? endSmallNudge(reduced, 'ignored') : reduced;
	const slots = bout ? smallSlots(bout, rules.settings) : [];
	const passed = slots.filter(({ to }) => at >= to).length;
	return bout && passed > bout.smallDone
		? withRecord(ended, { bout: { ...bout, smallDone: passed } })
		: ended;
}

/** Withdraws a stand nudge that by changed settings is not due, or not wanted. */
export function withdrawUndue(reduced: Reduced, at: Instant, { settings }: TimerRules): Reduced {
	const { bout } = reduced.state.record;
	if (!bout?.standNudge) {
		return reduced;
	}
	// What was due stays due when the clock jitters.
	const due = bout.standNudge.early || Math.max(at, bout.standNudge.at) >= dueAt(bout, settings);
	return due && settings.nudgeKinds.includes('stand')
		? reduced
		: withRecord(reduced, { bout: { ...bout, standNudge: null } });
}
