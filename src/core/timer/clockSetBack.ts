import type { Instant, Milliseconds } from '../base/time.ts';
import { shiftWork } from './machineWork.ts';
import type { ShownNudge } from './nudgeLines.ts';
import type { Bout, OngoingBreak, TimerRecord, TimerState, WindowSignals } from './state.ts';

/**
 * `state` as it would be had the clock always shown `by` less: every anchor moves, and the epoch
 * rises so that no window that still holds the old anchors restores them.
 */
export function shiftBack({ record, window }: TimerState, by: Milliseconds): TimerState {
	const moved = (at: Instant): Instant => at - by;
	const movedOrNull = (at: Instant | null): Instant | null => (at === null ? null : at - by);
	return {
		record: shiftRecord(record, moved, movedOrNull),
		window: shiftWindow(window, by),
	};
}

/**
 * `state` with the record of another window, written when the clock showed `lastWriteAt`. If that window
 * has seen the clock set back and this one has not yet, the record is moved already: what only this
 * window knows is left to move. If the clock was set back after, the next event moves all of it.
 */
export function adoptRemote(
	{ window }: TimerState,
	record: TimerRecord,
	lastWriteAt: Instant,
	at: Instant,
): TimerState {
	// Only where this window saw the clock later itself: in one that has a clock of its own, as in tests,
	// the other one may be ahead for good.
	if (window.seen <= at) {
		return { record, window };
	}
	const ahead = window.seen - Math.max(lastWriteAt, at);
	const own = ahead > 0 ? shiftWindow(window, ahead) : window;
	return { record, window: { ...own, seen: Math.max(own.seen, lastWriteAt) } };
}

function shiftWindow(window: WindowSignals, by: Milliseconds): WindowSignals {
	const movedOrNull = (at: Instant | null): Instant | null => (at === null ? null : at - by);
	return {
		...window,
		edited: movedOrNull(window.edited),
		saved: movedOrNull(window.saved),
		work: shiftWork(window.work, by),
		seen: window.seen - by,
	};
}

type Move = (at: Instant) => Instant;
type MoveOrNull = (at: Instant | null) => Instant | null;

function shiftRecord(record: TimerRecord, moved: Move, movedOrNull: MoveOrNull): TimerRecord {
	const { pause, awayDecision } = record;
	return {
		...record,
		epoch: record.epoch + 1,
		bout: shiftBout(record.bout, moved, movedOrNull),
		onBreak: shiftBreak(record.onBreak, moved, movedOrNull),
		pause: pause && { since: moved(pause.since), until: movedOrNull(pause.until) },
		quietUntil: movedOrNull(record.quietUntil),
		presence: moved(record.presence),
		unfocusedSince: movedOrNull(record.unfocusedSince),
		returned: movedOrNull(record.returned),
		awayDecision: awayDecision && {
			...awayDecision,
			before: shiftBout(awayDecision.before, moved, movedOrNull) ?? awayDecision.before,
			from: moved(awayDecision.from),
			to: moved(awayDecision.to),
			askUntil: movedOrNull(awayDecision.askUntil),
		},
		smallNudge: shiftNudge(record.smallNudge, moved),
	};
}

function shiftBout(bout: Bout | null, moved: Move, movedOrNull: MoveOrNull): Bout | null {
	return (
		bout && {
			...bout,
			start: moved(bout.start),
			snoozedUntil: movedOrNull(bout.snoozedUntil),
			standNudge: shiftNudge(bout.standNudge, moved),
		}
	);
}

function shiftBreak(
	onBreak: OngoingBreak | null,
	moved: Move,
	movedOrNull: MoveOrNull,
): OngoingBreak | null {
	if (!onBreak) {
		return null;
	}
	const before = shiftBout(onBreak.before, moved, movedOrNull);
	const since = moved(onBreak.since);
	return onBreak.how === 'routine'
		? { ...onBreak, before, since, sign: moved(onBreak.sign) }
		: { ...onBreak, before, since };
}

function shiftNudge(shown: ShownNudge | null, moved: Move): ShownNudge | null {
	return shown && { ...shown, at: moved(shown.at) };
}
