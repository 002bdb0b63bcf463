import { deepEqual } from '../../base/deepEqual.ts';
import type { Instant } from '../../base/time.ts';
import type { TimerRecord } from '../state.ts';
import type { SharedRecord } from './sharedRecord.ts';
import type { LogEntry } from '../logEntries.ts';

/** Whether two records hold the same decisions; presence and focus are seen, not decided. */
export function sameDecisions(one: TimerRecord, other: TimerRecord): boolean {
	const { presence, unfocusedSince } = other;
	return deepEqual({ ...one, presence, unfocusedSince }, other);
}

/** Whether someone was seen at `mark`, in the gap that is asked about. */
export function seenInGap({ awayDecision }: TimerRecord, mark: Instant): boolean {
	return awayDecision?.askUntil != null && mark > awayDecision.from && mark < awayDecision.to;
}

/**
 * Which of two has the newer anchors: by epoch, then by rev, then by writer. Of two with the same
 * decision, the one written last knows best where the focus is.
 */
export function newerRecord(one: SharedRecord, other: SharedRecord): SharedRecord {
	const order =
		byDecision(one, other) ||
		one.lastWriteAt - other.lastWriteAt ||
		lastFocus(one) - lastFocus(other);
	return order >= 0 ? one : other;
}

/** Below zero where the decision of `other` is later than that of `one`, zero where it is the same. */
export function byDecision(one: SharedRecord, other: SharedRecord): number {
	return (
		one.record.epoch - other.record.epoch ||
		one.rev - other.rev ||
		(one.writer < other.writer ? -1 : one.writer > other.writer ? 1 : 0)
	);
}

function lastFocus({ record }: SharedRecord): Instant {
	return record.unfocusedSince ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Merges two records: the newer anchors, with what was logged on the way to them. If two windows decide
 * at once, the loser's timer entries are dropped; entries that stand alone are kept from both.
 * Commutative, associative and idempotent, so that windows may merge in any order and any number of
 * times.
 */
export function mergeRecords(one: SharedRecord, other: SharedRecord): SharedRecord {
	if (one === other) {
		return one;
	}
	const winner = newerRecord(one, other);
	const loser = winner === one ? other : one;
	const sameEpoch = one.record.epoch === other.record.epoch;
	const presence = sameEpoch
		? Math.max(one.record.presence, other.record.presence)
		: winner.record.presence;
	return {
		...winner,
		machine: one.machine < other.machine ? one.machine : other.machine,
		lastWriteAt: sameEpoch ? Math.max(one.lastWriteAt, other.lastWriteAt) : winner.lastWriteAt,
		record: { ...winner.record, presence },
		entries: mergeEntries(winner.entries, onlyIn(loser, winner)),
	};
}

/** Whether an entry is not the timer's, and holds whatever the timer decides. */
function standsAlone({ kind }: LogEntry): boolean {
	return kind === 'move';
}

/** The entries of `one` that stand alone and are not in `other`. */
function onlyIn(one: SharedRecord, other: SharedRecord): readonly LogEntry[] {
	const alone = one.entries.filter(standsAlone);
	return alone.filter(({ id }) => !other.entries.some((known) => known.id === id));
}

/**
 * The filed entries that hold beside `entries`: those that ended before these begin, `since`, and those
 * that stand alone. The rest was filed by a window whose decision lost.
 */
export function stillValid(
	filed: readonly LogEntry[],
	{ entries, since }: Pick<SharedRecord, 'entries' | 'since'>,
): readonly LogEntry[] {
	const sharedIds = new Set(entries.map(({ id }) => id));
	return filed.filter(
		(entry) =>
			sharedIds.has(entry.id) ||
			standsAlone(entry) ||
			(entry.kind === 'withdrawn' ? !sharedIds.has(entry.of) : endOf(entry) < (since ?? Infinity)),
	);
}

/** Every entry of both once, in the order of their ids; `one` itself where the other adds none. */
export function mergeEntries(
	one: readonly LogEntry[],
	other: readonly LogEntry[],
): readonly LogEntry[] {
	if (other.length === 0 || deepEqual(one, other)) {
		return one;
	}
	const all = new Map<string, LogEntry>();
	for (const entry of [...one, ...other]) {
		const known = all.get(entry.id);
		all.set(entry.id, known ? fuller(known, entry) : entry);
	}
	return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * One of two entries with the same id. They differ where two windows judged one moment differently, when
 * either will do, or where a later version added fields: then the longer one has more.
 */
function fuller(one: LogEntry, other: LogEntry): LogEntry {
	if (deepEqual(one, other)) {
		return one;
	}
	const [text, otherText] = [JSON.stringify(one), JSON.stringify(other)];
	const order = text.length - otherText.length || (text >= otherText ? 1 : -1);
	return order > 0 ? one : other;
}

/** Whether `mine` has anything that `theirs` lacks. */
export function addsTo(mine: SharedRecord, theirs: SharedRecord): boolean {
	return byDecision(mine, theirs) > 0 || onlyIn(mine, theirs).length > 0;
}

/**
 * The entries without those that ended before `since`, which are in their day's file by now; what the
 * person may still withdraw stays. `entries` itself where all stay.
 */
export function withoutOld(
	{ entries, record: { awayDecision } }: SharedRecord,
	since: Instant,
): readonly LogEntry[] {
	const isRecent = (entry: LogEntry) =>
		entry.kind !== 'withdrawn' &&
		(endOf(entry) >= since || awayDecision?.entries.includes(entry.id));
	if (entries.every(isRecent)) {
		return entries;
	}
	const ids = new Set(entries.filter(isRecent).map(({ id }) => id));
	const recent = entries.filter((entry) =>
		ids.has(entry.kind === 'withdrawn' ? entry.of : entry.id),
	);
	return recent.length < entries.length ? recent : entries;
}

/** When what an entry records was over. */
export function endOf(entry: Exclude<LogEntry, { kind: 'withdrawn' }>): Instant {
	return entry.kind === 'nudge' || entry.kind === 'move' ? entry.at : entry.end;
}
