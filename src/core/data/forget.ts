import type { LogEntry } from '../sitting/logEntry.ts';
import { endOf } from '../sitting/shared.ts';
import type { Instant } from '../time.ts';

/** All that a machine ever told is deleted: an import that was undone. */
export const FOR_GOOD: Instant = Number.MAX_SAFE_INTEGER;

/** The entries that were not over by `until`, and what takes one of them back. */
export function entriesAfter(
	entries: readonly LogEntry[],
	until: Instant | undefined,
): readonly LogEntry[] {
	return until === undefined ? entries : entriesThat(entries, (end) => end > until);
}

/**
 * The entries that were over by `until`, and what takes one of them back: younger ones may still turn
 * out to have been filed by a window that is not followed.
 */
export function entriesUntil(entries: readonly LogEntry[], until: Instant): readonly LogEntry[] {
	return entriesThat(entries, (end) => end <= until);
}

function entriesThat(
	entries: readonly LogEntry[],
	holds: (end: Instant) => boolean,
): readonly LogEntry[] {
	const left = entries.filter((entry) => entry.kind !== 'withdrawn' && !holds(endOf(entry)));
	if (left.length === 0) {
		return entries;
	}
	const ids = new Set(left.map(({ id }) => id));
	return entries.filter((entry) => !ids.has(entry.kind === 'withdrawn' ? entry.of : entry.id));
}
