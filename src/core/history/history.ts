import type { Day } from '../running/days.ts';
import type { DaySums } from './daySums.ts';
import type { Suits } from './suits.ts';
import type { Part, RunMark } from './timeline.ts';

/** One day in full, as the page draws it. */
export interface HistoryDay {
	readonly day: Day;
	readonly today: Day;
	/** The day on which the history begins; today where nothing was ever logged. */
	readonly first: Day;
	/** The zone in which the day was cut, an IANA name: the page may stand in another. */
	readonly zone: string;
	/** From midnight to the next one, or to now. */
	readonly timeline: readonly Part[];
	readonly runs: readonly RunMark[];
	readonly sums: DaySums;
	/** Today is over for today: it is summed up. */
	readonly isOver: boolean;
	/** Minutes at which a change is due, and at which the nudge no longer waits. */
	readonly sitMinutes: number;
	readonly latestMinutes: number;
}

/** Many days by their sums. */
export interface HistoryDays {
	readonly today: Day;
	/** Days of which anything is known, oldest first. */
	readonly days: readonly DaySums[];
	readonly suits: Suits | null;
	/** Null unless the person wants to see one. */
	readonly streak: number | null;
}

/** Days of the heatmap: twelve weeks. */
export const WEEKS = 12;
/** Days of which the sums are shown: a year, and the rest of its first month. */
export const DAYS_SHOWN = 366 + 31;
