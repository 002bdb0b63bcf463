import { same } from '../same.ts';
import type { Instant } from '../time.ts';
import type { LogEntry } from './logEntry.ts';
import type { SittingRecord } from './record.ts';

/** Version of the shared record on disk. A higher one is left alone. */
export const SHARED_VERSION = 1;

/**
 * What all windows of one VS Code on this machine share: the anchors of the timer, and the log
 * entries of the last days. Who wrote it, and how often it was written, decide between two.
 */
export interface Shared {
	readonly version: typeof SHARED_VERSION;
	/** Rises with every decision that a window writes. */
	readonly rev: number;
	/** The window that wrote it: the last one that had focus. */
	readonly writer: string;
	/** Random name of this machine's folder of logs; of two, the smaller one stays. */
	readonly machine: string;
	/** When any window last wrote: VS Code was open then. */
	readonly alive: Instant;
	readonly record: SittingRecord;
	readonly entries: readonly LogEntry[];
}

/**
 * Which of two has the newer anchors: by epoch, then by rev, then by writer. Of two that tell the same
 * decision, the one written last knows best where the focus is.
 */
export function newer(one: Shared, other: Shared): Shared {
	const order =
		one.record.epoch - other.record.epoch ||
		one.rev - other.rev ||
		(one.writer < other.writer ? -1 : one.writer > other.writer ? 1 : 0) ||
		one.alive - other.alive ||
		lastFocus(one) - lastFocus(other);
	return order >= 0 ? one : other;
}

function lastFocus({ record }: Shared): Instant {
	return record.unfocusedSince ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Two records made one: the newer anchors, and every log entry of both. Commutative, associative
 * and idempotent, so that windows may merge in any order and any number of times.
 */
export function merge(one: Shared, other: Shared): Shared {
	if (one === other) {
		return one;
	}
	const winner = newer(one, other);
	const sameEpoch = one.record.epoch === other.record.epoch;
	const presence = sameEpoch
		? Math.max(one.record.presence, other.record.presence)
		: winner.record.presence;
	return {
		...winner,
		machine: one.machine < other.machine ? one.machine : other.machine,
		alive: sameEpoch ? Math.max(one.alive, other.alive) : winner.alive,
		record: { ...winner.record, presence },
		// What was read stays as it is, so that reading it again is seen at a glance to bring nothing.
		entries: mergeEntries(other.entries, one.entries),
	};
}

/** Every entry of both once, in the order of their ids; `one` itself where both hold the same. */
export function mergeEntries(
	one: readonly LogEntry[],
	other: readonly LogEntry[],
): readonly LogEntry[] {
	if (same(one, other)) {
		return one;
	}
	const all = new Map<string, LogEntry>();
	for (const entry of [...one, ...other]) {
		const known = all.get(entry.id);
		all.set(entry.id, known ? fuller(known, entry) : entry);
	}
	return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Two entries of one id differ if two windows judged one moment differently: either will do, but of
 * two versions of ours the longer one knows more.
 */
function fuller(one: LogEntry, other: LogEntry): LogEntry {
	if (same(one, other)) {
		return one;
	}
	const [text, otherText] = [JSON.stringify(one), JSON.stringify(other)];
	const order = text.length - otherText.length || (text >= otherText ? 1 : -1);
	return order > 0 ? one : other;
}

/** Whether `mine` has anything that `theirs` lacks. */
export function adds(mine: Shared, theirs: Shared): boolean {
	const decided =
		mine.rev !== theirs.rev ||
		mine.writer !== theirs.writer ||
		mine.record.epoch !== theirs.record.epoch;
	const known = theirs.entries;
	return (
		(decided && newer(mine, theirs) === mine) ||
		mergeEntries(known, mine.entries).length > known.length
	);
}

/** Entries that lie wholly before `since` are in their day's file by now. */
export function withoutOld(entries: readonly LogEntry[], since: Instant): readonly LogEntry[] {
	const ids = new Set(
		entries.flatMap((entry) =>
			entry.kind !== 'withdrawn' && endOf(entry) >= since ? [entry.id] : [],
		),
	);
	const recent = entries.filter((entry) =>
		ids.has(entry.kind === 'withdrawn' ? entry.of : entry.id),
	);
	return recent.length < entries.length ? recent : entries;
}

/** When what an entry tells of was over. */
export function endOf(entry: Exclude<LogEntry, { kind: 'withdrawn' }>): Instant {
	return entry.kind === 'nudge' || entry.kind === 'move' ? entry.at : entry.end;
}
