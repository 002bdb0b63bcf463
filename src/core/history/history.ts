import { amount, day, flag, type Infer, listOf, orNull, record, text } from '../base/schema.ts';
import { bestTimeSchema } from './bestTime.ts';
import { daySumsSchema } from './sums.ts';
import { runMarkSchema, timelinePartSchema } from './timeline.ts';

/** One day in full, as the page draws it. */
export const historyDaySchema = record({
	day,
	today: day,
	/** The day on which the history begins; today where nothing was ever logged. */
	first: day,
	/** The IANA name of the host's time zone, whose midnights these are: the page may be in another. */
	zone: text,
	/** From midnight to the next one, or to now. */
	timeline: listOf(timelinePartSchema),
	runs: listOf(runMarkSchema),
	sums: daySumsSchema,
	/** Today's work is over, and the day is summed up. */
	isOver: flag,
	/** Minutes at which a change is due, and at which the nudge no longer waits for a lull. */
	sitMinutes: amount,
	latestMinutes: amount,
});
export type HistoryDay = Infer<typeof historyDaySchema>;

/** Many days by their sums. */
export const historyDaysSchema = record({
	today: day,
	/** Days of which anything is known, oldest first. */
	days: listOf(daySumsSchema),
	suits: orNull(bestTimeSchema),
	/** Null unless the person wants to see one. */
	streak: orNull(amount),
});
export type HistoryDays = Infer<typeof historyDaysSchema>;

/** Days of the heatmap: twelve weeks. */
export const HEATMAP_WEEKS = 12;
/** Days of which the sums are shown: a year, and the rest of its first month. */
export const DAYS_SHOWN = 366 + 31;
