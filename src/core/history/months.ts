import { dateOf } from '../running/days.ts';
import type { Milliseconds } from '../time.ts';
import { isKnown, type DaySums } from './daySums.ts';

/** What a calendar month comes to. */
export interface MonthSums {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	/** Days of which anything is known. */
	readonly days: number;
	readonly breaks: number;
	readonly longest: Milliseconds;
	/** Time sat or stood. */
	readonly inBouts: Milliseconds;
}

/** The months that have a known day, oldest first. */
export function monthsOf(days: readonly DaySums[]): readonly MonthSums[] {
	const months = new Map<string, MonthSums>();
	for (const sums of days.filter(isKnown).toSorted((one, other) => one.day - other.day)) {
		const { year, month } = dateOf(sums.day);
		const key = `${year}-${month}`;
		const before = months.get(key) ?? { year, month, days: 0, breaks: 0, longest: 0, inBouts: 0 };
		months.set(key, {
			year,
			month,
			days: before.days + 1,
			breaks: before.breaks + sums.breaks,
			longest: Math.max(before.longest, sums.longest),
			inBouts: before.inBouts + sums.sat + sums.stood,
		});
	}
	return [...months.values()];
}
