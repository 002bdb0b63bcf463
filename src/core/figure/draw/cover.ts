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
function onLink(from: Disc, to: Disc, [x, y]: Point, near: number): boolean {
	const [px, py, share] = nearest(from.at, to.at, [x, y]);
	const radius = from.radius + (to.radius - from.radius) * share;
	return Math.hypot(x - px, y - py) <= radius + near;
}

/** The nearest point of a line between two points, and its share of the way. */
function nearest([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): [number, number, number] {
	const [dx, dy] = [bx - ax, by - ay];
	const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.min(1, Math.max(0, along));
	return [ax + dx * share, ay + dy * share, share];
}

function inOutline(points: readonly Point[], [x, y]: Point, near: number): boolean {
	let inside = false;
	for (const [index, from] of points.entries()) {
		const to = points[(index + 1) % points.length] ?? from;
		if (from[1] > y !== to[1] > y) {
			const at = ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0];
			inside = x < at ? !inside : inside;
		}
		if (near > 0) {
			const [px, py] = nearest(from, to, [x, y]);
			if (Math.hypot(x - px, y - py) <= near) {
				return true;
			}
		}
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

/** A filled shape with the box around it, for what is asked of many points. */
export interface Ink {
	readonly shape: FigureShape;
	readonly low: Point;
	readonly high: Point;
}

/** The filled ones of some shapes as ink. */
export function inkOf(shapes: readonly FigureShape[]): readonly Ink[] {
	return shapes.flatMap((shape): Ink[] => {
		const reach: readonly (readonly [number, number, number])[] =
			shape.kind === 'chain'
				? shape.rows.flat().map(({ at: [x, y], radius }) => [x, y, radius])
				: shape.kind === 'outline'
					? shape.outlines.flat().map(([x, y]) => [x, y, 0])
					: [];
		let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const [x, y, radius] of reach) {
			x0 = Math.min(x0, x - radius);
			y0 = Math.min(y0, y - radius);
			x1 = Math.max(x1, x + radius);
			y1 = Math.max(y1, y + radius);
		}
		return reach.length > 0 ? [{ shape, low: [x0, y0], high: [x1, y1] }] : [];
	});
}

/** Whether a point is on some ink, or no farther from it than `near` body heights. */
export function isHidden(ink: readonly Ink[], point: Point, near = 0): boolean {
	const [x, y] = point;
	return ink.some(
		({ shape, low, high }) =>
			x >= low[0] - near &&
			x <= high[0] + near &&
			y >= low[1] - near &&
			y <= high[1] + near &&
			covers(shape, point, near),
	);
}

/** How much of some discs nothing of `over` hides: 0 to 1. */
export function shareSeen(discs: readonly Disc[], over: readonly Ink[]): number {
	if (over.length === 0) {
		return 1;
	}
	let [seen, all] = [0, 0];
	for (const { at, radius } of discs) {
		for (const [dx, dy] of ABOUT) {
			all += 1;
			seen += isHidden(over, [at[0] + dx * radius, at[1] + dy * radius]) ? 0 : 1;
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
