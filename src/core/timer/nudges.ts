import { type Instant, MINUTE } from '../base/time.ts';
import { machineLulls, workAt } from './machineWork.ts';
import {
	causeOf,
	chooseLine,
	type LullCause,
	type NudgeKind,
	type ShownNudge,
	SMALL_KINDS,
	type LullTrigger,
} from './nudgeLines.ts';
import type { Bout, TimerState, WindowSignals } from './state.ts';
import {
	SAVE_PAUSE,
	EARLIEST_MACHINE_NUDGE,
	SETTLING_TIME,
	SMALL_SHOWS,
	TYPING_PAUSE,
} from './timing.ts';
import { dueAt, mayHaveBeenDue, overdueAt, smallSlots } from './due.ts';
import { nudgeEntry } from './logEntries.ts';
import type { TimerRules } from './rules.ts';
import { type Reduced, withRecord } from './reduced.ts';

/** A natural pause in the work, when a nudge costs least. */
export interface Lull {
	/** From when on it holds; it ends with the next edit that a hand makes. */
	readonly from: Instant;
	readonly trigger: LullTrigger;
}

/**
 * The lull that is on, or the next one if the hand does not edit: 3 s after a save, else 20 s after the
 * last edit by hand. A window in which nothing was edited yet is in a lull all along.
 */
export function nextLull({ edited, saved }: WindowSignals): Lull {
	if (edited === null) {
		return { from: -Infinity, trigger: 'any' };
	}
	const idle: Lull = { from: edited + TYPING_PAUSE, trigger: 'idle' };
	const afterSave = saved !== null && saved >= edited ? saved + SAVE_PAUSE : Infinity;
	return afterSave < idle.from ? { from: afterSave, trigger: 'save' } : idle;
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
	{ window }: TimerState,
	at: Instant,
	{ settings }: TimerRules,
): LullCause | null {
	if (window.inPausedFrame) {
		return null;
	}
	const source = workAt(window.work, at, settings);
	if (source !== null) {
		return { trigger: source === 'edits' || source === 'files' ? 'work' : 'task', source };
	}
	const lull = nextLull(window);
	return at >= lull.from ? { trigger: lull.trigger, source: null } : null;
}

/**
 * From when on a stand nudge may come at a lull: due, or 20 minutes in while the machine works, unless it is
 * due by the clock.
 */
export function askFrom(bout: Bout, state: TimerState, rules: TimerRules): Instant {
	const due = dueAt(bout, rules);
	if (bout.snoozedUntil !== null) {
		return due;
	}
	const earliest = earliestByMachine(bout, rules);
	const early = machineLulls(state.window.work, rules.settings)
		.map(({ from, to }) => ({ from: Math.max(earliest, from), to }))
		.flatMap(({ from, to }) => (from < to ? [from] : []));
	return Math.min(due, ...early);
}

/** From when on the machine's work may bring the stand nudge of `bout` forward. */
function earliestByMachine(bout: Bout, rules: TimerRules): Instant {
	return rules.settings.alignToClock
		? dueAt(bout, rules)
		: bout.start + bout.unknown + EARLIEST_MACHINE_NUDGE;
}

/**
 * Whether files that change on disk are worth knowing of at `at`: only where they may still bring the
 * stand nudge of this bout, in this window.
 */
export function isDiskOfUse(
	{ record, window }: TimerState,
	at: Instant,
	rules: TimerRules,
): boolean {
	// While paused there is no bout.
	const { bout } = record;
	const { settings } = rules;
	const wanted = settings.lullWhileBusy && settings.nudgeKinds.includes('stand');
	return (
		wanted &&
		window.focused &&
		bout !== null &&
		!bout.skipped &&
		bout.standNudge === null &&
		at >= earliestByMachine(bout, rules)
	);
}

/**
 * Shows the nudge whose time it is at `at`: from due on the stand nudge at a lull, when overdue without
 * one; before that a small nudge in its slot. `trigger` is the lull that the event itself is, if any.
 */
export function nudgeIfDue(
	reduced: Reduced,
	at: Instant,
	rules: TimerRules,
	trigger: 'task' | 'any' | null,
): Reduced {
	const { state } = reduced;
	const { bout } = state.record;
	if (!bout || nudgeBlocker(state, at, rules) !== null) {
		return reduced;
	}
	const moment = trigger && !state.window.inPausedFrame ? { trigger, source: null } : null;
	const lull = moment ?? lullAt(state, at, rules);
	const late = at >= overdueAt(bout, rules);
	const asks = rules.settings.nudgeKinds.includes('stand') && !bout.standNudge;
	if (asks && (late || (lull !== null && at >= askFrom(bout, state, rules)))) {
		const early = at < dueAt(bout, rules);
		const cause = causeOf(lull);
		const standNudge = { ...show(state, 'stand', lull?.trigger ?? 'any', at, rules), early, cause };
		const asked = withRecord(endSmallNudge(reduced, 'ignored'), {
			bout: { ...bout, standNudge },
			lastLine: { ...state.record.lastLine, stand: standNudge.line },
		});
		return { ...asked, nudged: { kind: 'stand', cause } };
	}
	const slot = smallSlots(bout, rules)[bout.smallDone];
	return slot && at >= slot.from && at < slot.to && lull !== null && !bout.standNudge
		? showSmall(reduced, bout, lull, at, rules)
		: reduced;
}

function showSmall(
	reduced: Reduced,
	bout: Bout,
	lull: LullCause,
	at: Instant,
	rules: TimerRules,
): Reduced {
	const { state } = reduced;
	const { lastSmall, lastLine } = state.record;
	const turns = SMALL_KINDS.toSpliced(0, 1 + SMALL_KINDS.findIndex((one) => one === lastSmall));
	const kind = [...turns, ...SMALL_KINDS].find((one) => rules.settings.nudgeKinds.includes(one));
	if (!kind) {
		return reduced;
	}
	const cause = causeOf(lull);
	const smallNudge = { ...show(state, kind, lull.trigger, at, rules), cause };
	const shown = withRecord(reduced, {
		smallNudge,
		bout: { ...bout, smallDone: bout.smallDone + 1 },
		lastSmall: kind,
		lastLine: { ...lastLine, [kind]: smallNudge.line },
	});
	return { ...shown, nudged: { kind, cause } };
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
		line: chooseLine(lines[kind], {
			trigger,
			position: record.position,
			last: record.lastLine[kind],
			at,
		}),
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
	const slots = bout ? smallSlots(bout, rules) : [];
	const passed = slots.filter(({ to }) => at >= to).length;
	return bout && passed > bout.smallDone
		? withRecord(ended, { bout: { ...bout, smallDone: passed } })
		: ended;
}

/** Withdraws a stand nudge that by changed settings is not due, or not wanted. */
export function withdrawUndue(reduced: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { bout } = reduced.state.record;
	if (!bout?.standNudge) {
		return reduced;
	}
	const { early, at: shownAt } = bout.standNudge;
	// What was due stays due when the clock jitters, or when the person travels.
	const due = early || mayHaveBeenDue(bout, shownAt, rules) || at >= dueAt(bout, rules);
	return due && rules.settings.nudgeKinds.includes('stand')
		? reduced
		: withRecord(reduced, { bout: { ...bout, standNudge: null } });
}
