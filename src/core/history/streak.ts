import type { Day } from '../running/days.ts';
import { HOUR } from '../time.ts';
import type { DaySums } from './daySums.ts';

/** A day counts from so much sitting or standing on; a shorter one neither adds nor ends. Ours. */
const COUNTS_FROM = HOUR;

/**
 * How many days in a row had a break, of those with an hour or more in bouts: days off never end a
 * streak, and today only adds to it. Shown to those who turn it on.
 */
export function streakOf(days: readonly DaySums[], today: Day): number {
	let streak = 0;
	for (const { day, sat, stood, breaks } of days.toSorted((one, other) => other.day - one.day)) {
		const counts = sat + stood >= COUNTS_FROM;
		if (counts && breaks > 0) {
			streak++;
		} else if (counts && day !== today) {
			return streak;
		}
	}
	return streak;
}
