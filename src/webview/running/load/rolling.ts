import type { Day } from '../../../core/base/calendar.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import { fromKm, type Units } from '../../../core/running/diary/units.ts';
import { localDays } from '../../ui/localDays.ts';

/** Distances by the day on which they were run. */
export interface DayDistances {
	/** Ascending, a day as often as there were runs. */
	readonly days: readonly Day[];
	/** Of the same length, in the person's units. */
	readonly amounts: readonly number[];
}

/** The sums of the last seven days, day by day. */
export interface Rolling {
	/** The day of the first figure. */
	readonly first: Day;
	/** The distance of the seven days that end on `first`, `first + 1` and so on. */
	readonly weeks: Float64Array;
	/** The guard-rail on that day; NaN where there is nothing to measure it by. */
	readonly cap: Float64Array;
}

const WEEK = 7;

/** A week is measured by the larger of the weeks three and four before (guide §5, R1). */
const BASES = [3 * WEEK, 4 * WEEK] as const;

/** Days from the first day of the later base to the day considered: a base is a week known as a whole. */
const WHOLE = BASES[0] + WEEK - 1;

/** Days before the first one shown that its guard-rail depends on. */
const BEFORE = BASES[1] + WEEK;

/** The rolling weeks that end on `from` to `to`, both included. */
export function rollingWeeks(
	{ days, amounts }: DayDistances,
	from: Day,
	to: Day,
	cap: (base: number) => number,
): Rolling {
	const start = from - BEFORE;
	const sums = new Float64Array(to - start + 1);
	for (let index = firstFrom(days, start); index < days.length; index++) {
		const at = (days[index] ?? 0) - start;
		if (at < sums.length) {
			sums[at] = (sums[at] ?? 0) + (amounts[index] ?? 0);
		}
	}
	const weeks = new Float64Array(sums.length);
	for (let at = 0; at < sums.length; at++) {
		let sum = 0;
		for (let day = Math.max(0, at - WEEK + 1); day <= at; day++) {
			sum += sums[day] ?? 0;
		}
		weeks[at] = sum;
	}
	const caps = new Float64Array(to - from + 1);
	for (let at = 0; at < caps.length; at++) {
		const now = at + BEFORE;
		const base = Math.max(...BASES.map((ago) => weeks[now - ago] ?? 0));
		const resumed = weeks[now - WEEK] === 0 && weeks[now - 2 * WEEK] === 0;
		const known = (days[0] ?? Infinity) <= from + at - WHOLE;
		caps[at] = known && base > 0 && !resumed ? cap(base) : Number.NaN;
	}
	return { first: from, weeks: weeks.subarray(BEFORE), cap: caps };
}

/** Index of the first day from `day` on. */
function firstFrom(days: readonly Day[], day: Day): number {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle] ?? 0) < day) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** The distances of a diary, whose latest run comes first, in the person's units. */
export function distancesOf(runs: readonly Run[], units: Units): DayDistances {
	const past = runs.toReversed();
	return {
		days: past.map(({ start }) => localDays.dayOf(start)),
		amounts: past.map(({ km }) => fromKm(km, units)),
	};
}
