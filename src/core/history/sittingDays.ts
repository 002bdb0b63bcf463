import type { Day } from '../base/calendar.ts';
import { wholeMinutes } from '../base/time.ts';
import { activeEntries } from '../timer/logEntries.ts';
import { type LogContext, loggedSums } from './queries.ts';

/** So many days are shown beside the runs. */
export const CONTEXT_DAYS = 42;

/** What is known of one day beside its runs. */
export interface SittingDay {
	readonly day: Day;
	/** Minutes sat, the bout that goes on included: those that the history shows. */
	readonly sittingMinutes: number;
	/** A core routine was played. */
	readonly core: boolean;
}

const CORE: ReadonlySet<string> = new Set(['core', 'core-2']);

/**
 * The days from `first` to today by the log, the latest first; one of which nothing is known is left out. The
 * minutes are those of the history, by the same sums: no other count of what was sat is made.
 */
export function sittingDays(known: LogContext, first: Day): readonly SittingDay[] {
	const cores = new Set(
		activeEntries(known.entries).flatMap((entry) =>
			entry.kind === 'break' && entry.routine !== null && CORE.has(entry.routine)
				? [known.local.dayOf(entry.end)]
				: [],
		),
	);
	return loggedSums(known, first)
		.map(({ day, sat }) => ({ day, sittingMinutes: wholeMinutes(sat), core: cores.has(day) }))
		.reverse();
}
