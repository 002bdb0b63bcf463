import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Day } from '../../../core/base/calendar.ts';
import type { Rolling } from './rolling.ts';

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

const WEEK = 7;

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
