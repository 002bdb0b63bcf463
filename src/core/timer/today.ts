import type { LogEntry } from './logEntries.ts';
import { type Instant, wholeMinutes } from '../base/time.ts';

/** The day so far, as far as it is known. */
export interface TodayTotals {
	readonly breaks: number;
	readonly longestMinutes: number;
}

/** Entries that still hold: each once, without those that another withdraws. */
export function activeEntries(entries: readonly LogEntry[]): readonly LogEntry[] {
	const withdrawn = new Set(
		entries.flatMap((entry) => (entry.kind === 'withdrawn' ? [entry.of] : [])),
	);
	const kept = new Map(
		entries
			.filter(({ id, kind }) => kind !== 'withdrawn' && !withdrawn.has(id))
			.map((entry) => [entry.id, entry]),
	);
	return [...kept.values()];
}

/** What happened from `midnight` on: breaks taken, and the longest bout that ended. */
export function todayOf(entries: readonly LogEntry[], midnight: Instant): TodayTotals {
	const held = activeEntries(entries);
	const breaks = held.filter((entry) => entry.kind === 'break' && entry.end > midnight).length;
	const bouts = held.flatMap((entry) =>
		entry.kind === 'bout' && entry.end > midnight ? [entry.end - entry.unknown - entry.start] : [],
	);
	// Not `max`: this file is loaded at the start, which is kept small, and there may be many.
	const longest = bouts.reduce((most, bout) => Math.max(most, bout), 0);
	return { breaks, longestMinutes: wholeMinutes(longest) };
}

/** Ids of the moves done from `midnight` on, each as often as it was done, in that order. */
export function movesOf(entries: readonly LogEntry[], midnight: Instant): readonly string[] {
	return activeEntries(entries)
		.flatMap((entry) => (entry.kind === 'move' && entry.at >= midnight ? [entry] : []))
		.sort((one, other) => one.at - other.at)
		.map(({ move }) => move);
}
