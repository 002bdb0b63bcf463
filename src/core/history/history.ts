import { amount, type Check, flag, listOf, oneOf, orNull, record, text } from '../base/shape.ts';
import { DAY_PARTS, type DaySums } from './sums.ts';
import type { Day } from '../base/calendar.ts';
import type { BestTime } from './bestTime.ts';
import type { TimelinePart, RunMark } from './timeline.ts';

/** A day as it is counted: a whole number, negative before 1970. */
export const day: Check = (value) => (Number.isSafeInteger(value) ? null : 'is not a day');

const part = record({
	kind: oneOf(['sitting', 'standing', 'break', 'unknown', 'nothing']),
	from: amount,
	to: amount,
	climbed: amount,
	inBout: flag,
});

const run = record({ at: amount, km: amount, seconds: orNull(amount) });

const partSums = record({ inBouts: amount, breaks: amount });

const sums = record({
	day,
	sat: amount,
	stood: amount,
	rested: amount,
	unknown: amount,
	breaks: amount,
	longest: amount,
	moves: amount,
	parts: record(Object.fromEntries(DAY_PARTS.map((name) => [name, partSums]))),
});

const suits: Check = (value) => {
	const { by } = (value ?? {}) as { readonly by?: unknown };
	return by === 'part'
		? record({ part: oneOf(DAY_PARTS) })(value)
		: record({ by: oneOf(['weekday']), weekday: amount })(value);
};

/** The fields of a `HistoryDay`. */
export const historyDayShape = {
	day,
	today: day,
	first: day,
	zone: text,
	timeline: listOf(part),
	runs: listOf(run),
	sums,
	isOver: flag,
	sitMinutes: amount,
	latestMinutes: amount,
};

/** The fields of a `HistoryDays`. */
export const historyDaysShape = {
	today: day,
	days: listOf(sums),
	suits: orNull(suits),
	streak: orNull(amount),
};

/** One day in full, as the page draws it. */
export interface HistoryDay {
	readonly day: Day;
	readonly today: Day;
	/** The day on which the history begins; today where nothing was ever logged. */
	readonly first: Day;
	/** The zone in which the day was cut, an IANA name: the page may stand in another. */
	readonly zone: string;
	/** From midnight to the next one, or to now. */
	readonly timeline: readonly TimelinePart[];
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
	readonly suits: BestTime | null;
	/** Null unless the person wants to see one. */
	readonly streak: number | null;
}

/** Days of the heatmap: twelve weeks. */
export const WEEKS = 12;
/** Days of which the sums are shown: a year, and the rest of its first month. */
export const DAYS_SHOWN = 366 + 31;
