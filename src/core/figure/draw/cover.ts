import type { Disc, Point } from './projection.ts';
import type { FigureShape } from './shape.ts';

/** Whether a filled shape covers a point, or is no farther from it than `near` body heights. */
export function covers(shape: FigureShape, point: Point, near = 0): boolean {
	switch (shape.kind) {
		case 'chain':
			return shape.rows.some((row) =>
				row.some((to, index) => onLink(row[index - 1] ?? to, to, point, near)),
			);
		case 'outline':
			return shape.outlines.some((points) => inOutline(points, point, near));
		case 'line':
		case 'mark':
			return false;
	}
}

/** Whether a point is on the tapered skin between two discs. */
function onLink(from: Disc, to: Disc, point: Point, near: number): boolean {
	const share = nearestShare(from.at, to.at, point);
	const radius = from.radius + (to.radius - from.radius) * share;
	return isWithin(from.at, to.at, share, point, radius + near);
}

// These two run some ten thousand times a frame: plain numbers, no arrays and no square roots.

/** How far along a line, 0 to 1, its point is that is nearest to another point. */
function nearestShare(a: Point, b: Point, point: Point): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
	return along < 0 ? 0 : along > 1 ? 1 : along;
}

/** Whether a point is no farther than `reach` from what is a share of the way from `a` to `b`. */
function isWithin(a: Point, b: Point, share: number, point: Point, reach: number): boolean {
	const x = point[0] - a[0] - (b[0] - a[0]) * share;
	const y = point[1] - a[1] - (b[1] - a[1]) * share;
	return x * x + y * y <= reach * reach;
}

function inOutline(points: readonly Point[], point: Point, near: number): boolean {
	const [x, y] = point;
	let inside = false;
	let from = points.at(-1);
	for (const to of points) {
		if (from && from[1] > y !== to[1] > y) {
			const at = ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0];
			inside = x < at ? !inside : inside;
		}
		if (from && near > 0 && isWithin(from, to, nearestShare(from, to, point), point, near)) {
			return true;
		}
		from = to;
	}
	return inside;
}

/** Whether a point and all of its surroundings within `margin` body heights are on one of the shapes. */
export function deepIn(shapes: readonly FigureShape[], [x, y]: Point, margin: number): boolean {
	return ROUND.every(([dx, dy]) =>
		shapes.some((shape) => covers(shape, [x + dx * margin, y + dy * margin])),
	);
}

/** A point's surroundings, as shares of a distance. */
const ROUND: readonly Point[] = Array.from({ length: 8 }, (_, step) => [
	Math.cos((step / 8) * 2 * Math.PI),
	Math.sin((step / 8) * 2 * Math.PI),
]);

/** A box round a part of the picture. */
interface Box {
	readonly low: Point;
	readonly high: Point;
}

/** A filled shape with the box around it, for what is asked of many points. */
export interface Ink extends Box {
	readonly shape: FigureShape;
}

/** The box round some discs. */
function boxOf(discs: readonly Disc[]): Box {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { at, radius } of discs) {
		x0 = Math.min(x0, at[0] - radius);
		y0 = Math.min(y0, at[1] - radius);
		x1 = Math.max(x1, at[0] + radius);
		y1 = Math.max(y1, at[1] + radius);
	}
	return { low: [x0, y0], high: [x1, y1] };
}

/** The filled ones of some shapes as ink. */
export function inkOf(shapes: readonly FigureShape[]): readonly Ink[] {
	return shapes.flatMap((shape): Ink[] => {
		switch (shape.kind) {
			case 'chain':
				return [{ shape, ...boxOf(shape.rows.flat()) }];
			case 'outline':
				return [{ shape, ...boxOf(shape.outlines.flat().map((at) => ({ at, radius: 0 }))) }];
			case 'line':
			case 'mark':
				return [];
		}
	});
}

/** Whether a point is on some ink, or no farther from it than `near` body heights. */
export function isHidden(ink: readonly Ink[], point: Point, near = 0): boolean {
	const [x, y] = point;
	for (const { shape, low, high } of ink) {
		const boxed =
			x >= low[0] - near && x <= high[0] + near && y >= low[1] - near && y <= high[1] + near;
		if (boxed && covers(shape, point, near)) {
			return true;
		}
	}
	return false;
}

/** The ink whose boxes meet that of some discs: all that can hide any of them. */
function inkAbout(discs: readonly Disc[], ink: readonly Ink[]): readonly Ink[] {
	const { low: from, high: to } = boxOf(discs);
	return ink.filter(
		({ low, high }) =>
			low[0] <= to[0] && high[0] >= from[0] && low[1] <= to[1] && high[1] >= from[1],
	);
}

/** How much of some discs nothing of `over` hides: 0 to 1. */
export function shareSeen(discs: readonly Disc[], over: readonly Ink[]): number {
	const about = inkAbout(discs, over);
	if (about.length === 0) {
		return 1;
	}
	let [seen, all] = [0, 0];
	for (const { at, radius } of discs) {
		for (const [dx, dy] of ABOUT) {
			all += 1;
			seen += isHidden(about, [at[0] + dx * radius, at[1] + dy * radius]) ? 0 : 1;
		}
	}
	return seen / Math.max(1, all);
}

/** Where a disc is looked at: its middle, and most of the way to its edge. */
const ABOUT: readonly Point[] = [
	[0, 0],
	[0.75, 0],
	[0, 0.75],
	[-0.75, 0],
	[0, -0.75],
];

/** The longest stretch of neighbours that all are as wanted. */
export function longestRun<T>(all: readonly T[], wanted: (one: T) => boolean): readonly T[] {
	let [best, run]: T[][] = [[], []];
	for (const one of all) {
		run = wanted(one) ? [...(run ?? []), one] : [];
		best = run.length > (best?.length ?? 0) ? run : best;
	}
	return best ?? [];
}
