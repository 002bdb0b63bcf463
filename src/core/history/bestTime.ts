import { weekdayOf } from '../base/calendar.ts';
import { amount, type Infer, oneOf, variantOf } from '../base/schema.ts';
import { HOUR } from '../base/time.ts';
import { DAY_PARTS, type DaySums } from './sums.ts';

/** A time that suits the person: breaks come more often in it than in any other. */
export const bestTimeSchema = variantOf('by', {
	part: { part: oneOf(DAY_PARTS) },
	/** 0 is Sunday. */
	weekday: { weekday: amount },
});
export type BestTime = Infer<typeof bestTimeSchema>;

/** A part of a day counts from so much sitting or standing on. */
const PART_AT_LEAST = HOUR;
/** A part of the day is judged from so many days on. */
const PART_DAYS = 10;
/** A whole day counts from so much sitting or standing on. */
const DAY_AT_LEAST = 3 * HOUR;
/** A weekday is judged from so many of them on. */
const WEEKDAYS_SEEN = 6;
/** Breaks must come so many times as often as at the next best time. */
const CLEARLY = 1.25;
/** And more often than at all other times together on so many of its days, counted one by one. */
const USUALLY = 2 / 3;

/** One part of one day, or one whole day. */
interface Sample {
	readonly inBouts: number;
	readonly breaks: number;
}

/**
 * Which time suits the person, or null where the figures do not show one. Parts of the day are
 * looked at first, then weekdays. A part counts on days with an hour in bouts in it, a weekday on days
 * with three; ten such parts, or six such weekdays, make a time that can be judged, and two or more of
 * them can be compared. A time suits where breaks per hour in bouts are at least 1.25 times those of
 * the next best, and above the rate of all others together on two days of three, so that one good week
 * does not decide. The numbers are ours: in doubt, nothing is claimed.
 */
export function bestTimeOf(days: readonly DaySums[]): BestTime | null {
	const parts = DAY_PARTS.map((part): readonly Sample[] =>
		days.map(({ parts }) => parts[part]).filter(({ inBouts }) => inBouts >= PART_AT_LEAST),
	);
	const part = DAY_PARTS[bestOf(parts, PART_DAYS) ?? -1];
	if (part) {
		return { by: 'part', part };
	}
	const weekdays = Array.from({ length: 7 }, (_, weekday): readonly Sample[] =>
		days
			.filter(({ day }) => weekdayOf(day) === weekday)
			.map(({ sat, stood, breaks }) => ({ inBouts: sat + stood, breaks }))
			.filter(({ inBouts }) => inBouts >= DAY_AT_LEAST),
	);
	const weekday = bestOf(weekdays, WEEKDAYS_SEEN);
	return weekday === null ? null : { by: 'weekday', weekday };
}

/** Which of these times is clearly and usually the best; null where none is. */
function bestOf(times: readonly (readonly Sample[])[], atLeast: number): number | null {
	const judged = [...times.entries()]
		.filter(([, samples]) => samples.length >= atLeast)
		.sort(([, one], [, other]) => rateOf(other) - rateOf(one));
	const [best, second] = judged;
	if (!best || !second || rateOf(best[1]) === 0) {
		return null;
	}
	const [index, samples] = best;
	const others = rateOf(judged.slice(1).flatMap(([, one]) => one));
	const above = samples.filter((sample) => rateOf([sample]) > others).length;
	const clearly = rateOf(samples) >= CLEARLY * rateOf(second[1]);
	return clearly && above >= USUALLY * samples.length ? index : null;
}

/** Breaks per hour in bouts. */
function rateOf(samples: readonly Sample[]): number {
	const hours = samples.reduce((sum, { inBouts }) => sum + inBouts, 0) / HOUR;
	return samples.reduce((sum, { breaks }) => sum + breaks, 0) / hours;
}
