import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Day } from '../../../core/base/calendar.ts';
import { dayOfRun, fromKm, type Run, type Units } from '../../../core/running/diary/run.ts';
import { localDays } from '../../ui/browser.ts';

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

/** The distances of a diary, in the person's units, by the days of where they were run. */
export function distancesOf(runs: readonly Run[], units: Units): DayDistances {
	const dated = runs
		.map((run) => ({ day: dayOfRun(run, localDays), km: run.km }))
		.sort((one, other) => one.day - other.day);
	return {
		days: dated.map(({ day }) => day),
		amounts: dated.map(({ km }) => fromKm(km, units)),
	};
}

/** The distances of a diary with those of runs to come, by their days; the earliest first. */
export function withComing(
	{ days, amounts }: DayDistances,
	coming: readonly { readonly day: Day; readonly km: number }[],
	units: Units,
): DayDistances {
	const ahead = coming.toSorted((one, other) => one.day - other.day);
	return {
		days: [...days, ...ahead.map(({ day }) => day)],
		amounts: [...amounts, ...ahead.map(({ km }) => fromKm(km, units))],
	};
}

/** How many whole weeks to come are drawn beside so many past ones: a chart of bars stays one. */
export function comingWeeks(last: Day, today: Day, past: number): number {
	return Math.max(0, Math.min(Math.floor((last - today) / WEEK), BARS - past));
}

/** The size of a chart, in CSS pixels. */
export interface ChartSize {
	readonly width: number;
	readonly height: number;
	/** Left of the plot, for the numbers of the scale. */
	readonly margin: number;
}

/** One rolling week as a bar. */
export interface Bar {
	readonly end: Day;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The y at which the guard-rail cuts the bar; null: the week stays below it, or there is none. */
	readonly cut: number | null;
}

/** A line of the scale, with its distance. */
export interface Tick {
	readonly y: number;
	readonly value: number;
}

/** The shapes of a chart; `path` and `outline` are empty where there are bars. */
export interface ChartDrawing {
	readonly bars: readonly Bar[];
	readonly path: string;
	readonly outline: string;
	readonly guard: string;
	readonly ticks: readonly Tick[];
	readonly base: number;
}

/** More weeks than this are too thin for bars and become one line, day by day. */
const BARS = 60;

/** Room above the highest mark. */
const TOP = 8;

const tenth = (value: number) => Math.round(value * 10) / 10;

function highest({ weeks, cap }: Rolling): number {
	let most = 1;
	for (let at = 0; at < weeks.length; at++) {
		const guard = cap[at] ?? 0;
		most = Math.max(most, weeks[at] ?? 0, guard > 0 ? guard : 0);
	}
	return most;
}

/** Draws rolling weeks: whole weeks back from the last day as bars, or every day as a line. */
export function drawLoad(rolling: Rolling, { width, height, margin }: ChartSize): ChartDrawing {
	const y = scaleLinear([0, highest(rolling)], [height, TOP]);
	const ticks = y.ticks(3).map((value) => ({ value, y: tenth(y(value)) }));
	const count = Math.floor(rolling.weeks.length / WEEK);
	const drawn =
		count <= BARS
			? barsOf(rolling, count, scaleLinear([0, count], [margin, width]), y)
			: lineOf(rolling, scaleLinear([0, rolling.weeks.length - 1], [margin, width]), y);
	return { ...drawn, ticks, base: height };
}

type Scale = (value: number) => number;

function barsOf({ first, weeks, cap }: Rolling, count: number, x: Scale, y: Scale) {
	const step = x(1) - x(0);
	const inset = Math.min(8, step * 0.19);
	const indices = Array.from(
		{ length: count },
		(_, week) => weeks.length - 1 - (count - 1 - week) * WEEK,
	);
	const bars = indices.map((at, week): Bar => {
		const top = tenth(y(weeks[at] ?? 0));
		const guard = cap[at] ?? Number.NaN;
		return {
			end: first + at,
			x: tenth(x(week) + inset),
			y: top,
			width: tenth(step - 2 * inset),
			height: tenth(y(0) - top),
			cut: (weeks[at] ?? 0) > guard ? tenth(y(guard)) : null,
		};
	});
	const caps = indices.map((at) => cap[at] ?? Number.NaN);
	const edges = caps.flatMap((value, week): [number, number][] => [
		[x(week), value],
		[x(week + 1), value],
	]);
	const guard = line(
		([at]) => at,
		([, value]) => y(value),
	)
		.defined(([, value]) => !Number.isNaN(value))
		.digits(1);
	return { bars, path: '', outline: '', guard: guard(edges) ?? '' };
}

function lineOf({ weeks, cap }: Rolling, x: Scale, y: Scale) {
	const base = y(0);
	const at = (_: number, index: number) => x(index);
	const height = (value: number) => y(value);
	const outline = line<number>(at, height).digits(1);
	const filled = area<number>(at, base, height).digits(1);
	const guard = line<number>(at, height)
		.defined((value) => !Number.isNaN(value))
		.digits(1);
	return {
		bars: [],
		path: filled(weeks) ?? '',
		outline: outline(weeks) ?? '',
		guard: guard(cap) ?? '',
	};
}
