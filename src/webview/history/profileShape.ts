import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { HOUR, type Instant, type Milliseconds, MINUTE } from '../../core/base/time.ts';
import type { TimelinePart, PartKind, RunMark } from '../../core/history/timeline.ts';

/** How big the drawing is, in CSS pixels, and what it is drawn for. */
export interface ProfileSize {
	readonly width: number;
	readonly height: number;
	/** Above the highest point a bout can be drawn at. */
	readonly top: number;
	/** Width that a label of an hour takes, with a space beside it. */
	readonly labelWidth: number;
	/** Width that the label of the due line takes. */
	readonly dueWidth: number;
}

/** One part of the day as it is drawn: the shape between the base line and its own height. */
export interface ProfilePart {
	readonly kind: Exclude<PartKind, 'nothing'>;
	readonly d: string;
	readonly from: number;
	readonly to: number;
	/** The height of its top in the middle of it, and at its highest. */
	readonly y: number;
	readonly peak: number;
}

/** A day as an elevation profile, in the drawing's own pixels. */
export interface Profile {
	readonly parts: readonly ProfilePart[];
	/** The line along the top of all that is known. */
	readonly outline: string;
	readonly base: number;
	readonly dueY: number;
	/** A place for the due line's label where it covers nothing, or the left edge. */
	readonly dueX: number;
	/** Where the timeline ends, which is now on the day that is today; null: after the hours that are drawn. */
	readonly endX: number | null;
	readonly hours: readonly { readonly at: Instant; readonly x: number }[];
	/** Those whose time of day is known. */
	readonly runs: readonly { readonly run: RunMark; readonly x: number }[];
}

interface Point {
	readonly at: Instant;
	readonly level: Milliseconds;
	/** Whether the line goes through it. */
	readonly known: boolean;
}

/** A day is drawn at least this wide, in hours. */
const LEAST_HOURS = 4;
/** Time that climbs or descends nowhere has a height of its own, as part of the whole: a pause is the lower. */
const FLAT = { unknown: 0.3, paused: 0.14 };
const HOUR_STEPS = [1, 2, 3, 4, 6, 12];

const rising = (kind: PartKind) => kind === 'sitting' || kind === 'standing';

/**
 * The hours that are drawn: from the first to the last of which something is known, in whole hours. At least one
 * part of the day or one run with its time of day is known.
 */
export function drawnHours(
	timeline: readonly TimelinePart[],
	runs: readonly RunMark[],
): { readonly from: Instant; readonly to: Instant } {
	const midnight = timeline[0]?.from ?? 0;
	const known = timeline.filter(({ kind }) => kind !== 'nothing');
	const timed = runs.filter((run) => run.timed);
	const starts = [...known.map(({ from }) => from), ...timed.map(({ at }) => at)];
	const ends = [
		...known.map(({ to }) => to),
		...timed.map(({ at, seconds }) => at + (seconds ?? 0) * 1000),
	];
	const first = Math.floor((Math.min(...starts) - midnight) / HOUR);
	const last = Math.ceil((Math.max(...ends) - midnight) / HOUR);
	return {
		from: midnight + first * HOUR,
		to: midnight + Math.max(last, first + LEAST_HOURS) * HOUR,
	};
}

/**
 * The profile of a day of which something is known. Sitting and standing climb as the bout lasts, a
 * break descends over its length, time not known inside a bout holds its height, and where a bout
 * ends without a break, as at a pause, the line drops. `dueMinutes` is drawn as a height, and fits at any rate. A run whose
 * time of day nobody gave has no place in it.
 */
export function profileOf(
	timeline: readonly TimelinePart[],
	runs: readonly RunMark[],
	dueMinutes: number,
	{ width, height, top, labelWidth, dueWidth }: ProfileSize,
): Profile {
	const { from, to } = drawnHours(timeline, runs);
	const end = timeline.at(-1)?.to ?? to;
	const peaks = timeline.map((part) => levelAfter(part));
	const highest = Math.max(dueMinutes * MINUTE * 1.15, ...peaks);
	const x = scaleLinear([from, to], [0, width]);
	const y = scaleLinear([0, highest], [height, top]);
	const outline = line<Point>()
		.defined(({ known }) => known)
		.x(({ at }) => x(at))
		.y(({ level }) => y(level));
	const fill = area<Point>()
		.x(({ at }) => x(at))
		.y0(height)
		.y1(({ level }) => y(level));
	const parts: ProfilePart[] = [];
	const along: Point[] = [];
	let level = 0;
	for (const part of timeline) {
		const { kind, inBout } = part;
		const start = inBout ? part.climbed : kind === 'break' ? level : 0;
		const flat = kind === 'paused' || (kind === 'unknown' && !inBout) ? FLAT[kind] : null;
		const after = rising(kind) ? levelAfter(part) : inBout ? part.climbed : 0;
		const known = kind !== 'nothing' && flat === null;
		const points = [
			{ at: part.from, level: start, known },
			{ at: part.to, level: after, known },
		];
		// A bout that ends without a break drops to the base line, and nothing is drawn from there.
		along.push({ at: part.from, level: start, known: true }, ...points);
		if (kind !== 'nothing') {
			const raised = points.map((point) =>
				flat === null ? point : { ...point, level: highest * flat },
			);
			const middle = raised.reduce((sum, point) => sum + point.level, 0) / 2;
			const d = fill(raised) ?? '';
			const peak = Math.max(...raised.map((point) => point.level));
			parts.push({ kind, d, from: x(part.from), to: x(part.to), y: y(middle), peak: y(peak) });
		}
		level = after;
	}
	return {
		parts,
		outline: outline(along.filter(({ at }) => at >= from && at <= to)) ?? '',
		base: height,
		dueY: y(dueMinutes * MINUTE),
		dueX: freePlace(parts, y(dueMinutes * MINUTE), width, dueWidth),
		endX: end >= from && end <= to ? x(end) : null,
		hours: hoursBetween(from, to, (x(from + HOUR) - x(from)) / labelWidth).map((at) => ({
			at,
			x: x(at),
		})),
		runs: runs
			.filter((run) => run.timed)
			.map((run) => ({ run, x: x(run.at + (run.seconds ?? 0) * 500) })),
	};
}

function levelAfter({ kind, climbed, from, to }: TimelinePart): Milliseconds {
	return rising(kind) ? climbed + to - from : 0;
}

/** The first x at which a label of this width, above the height `due`, covers no part that reaches so high. */
function freePlace(
	parts: readonly ProfilePart[],
	due: number,
	width: number,
	label: number,
): number {
	const inTheWay = parts.filter(({ peak }) => peak < due + 4);
	const places = [0, ...inTheWay.map(({ to }) => to + 4)];
	const isFree = (place: number) =>
		place + label <= width && inTheWay.every(({ from, to }) => to < place || from > place + label);
	return places.find(isFree) ?? 0;
}

/** The hours that have a label: all, or every second, third … where `fit` (labels an hour) is less. */
function hoursBetween(from: Instant, to: Instant, fit: number): readonly Instant[] {
	const step = HOUR_STEPS.find((hours) => hours * fit >= 1) ?? 24;
	const hours: Instant[] = [];
	for (let at = from; at <= to; at += step * HOUR) {
		hours.push(at);
	}
	return hours;
}
