import { type Band, bandsOf, type Girth, STATIONS } from './areas.ts';
import { longestRun } from './cover.ts';
import { type Point, project, type Projection } from './projection.ts';
import type { Figure, FigureArea } from '../model/figure.ts';
import type { FigureShape } from './shape.ts';
import type { Skeleton } from '../model/skeleton.ts';
import { add, cross, dot, radians, scaled, subtract, type Vec } from '../model/geometry.ts';

/** Where a girth is seen at angles of its own: from one side of the area to the other, in degrees. */
function seenOf(view: Projection, girth: Girth): readonly [from: number, to: number, near: number] {
	const { first, second, half } = girth;
	const near =
		(Math.atan2(
			dot(second, view.eye) / dot(second, second),
			dot(first, view.eye) / dot(first, first),
		) *
			180) /
		Math.PI;
	const clamped = (angle: number): number => Math.min(near + 90, Math.max(near - 90, angle));
	return [clamped(-half), clamped(half), near];
}

/** The point of a girth at an angle, in the picture. */
function pointOf(view: Projection, { at, first, second }: Girth, angle: number): Point {
	const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
	return project(view, add(add(at, first, c), second, s));
}

/** An area smaller than this, in squares of a body height, would look like a shard. */
const SHARD = 0.0005;

/** The area of an outline, below zero where it goes round the other way. */
function spanOf(points: readonly Point[]): number {
	return points.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}

/** Whether an outline crosses itself. */
function crossesItself(points: readonly Point[]): boolean {
	const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point): number =>
		(qx - px) * (ry - py) - (qy - py) * (rx - px);
	const edges = points.map((point, index) => [point, points[(index + 1) % points.length] ?? point]);
	return edges.some(([a = [0, 0], b = a], index) =>
		edges
			.slice(index + 2)
			.some(
				([c = [0, 0], d = c]) =>
					side(a, b, c) * side(a, b, d) < -1e-12 && side(c, d, a) * side(c, d, b) < -1e-12,
			),
	);
}

/** Whether what is between a girth and the next one is seen from outside, and not folded over. */
function turnedToEye(view: Projection, band: readonly SeenGirth[], step: number): boolean {
	const [here, next] = [band[step], band[step + 1]];
	if (!here || !next) {
		return false;
	}
	const [c, s] = [Math.cos(radians(here.sides[2])), Math.sin(radians(here.sides[2]))];
	const outward = ({ first, second }: Girth): Vec => add(scaled(first, c), second, s);
	const { first, second, at } = here.girth;
	const onward = subtract(add(next.girth.at, outward(next.girth)), add(at, outward(here.girth)));
	const across = add(scaled(second, c), first, -s);
	const hand = dot(cross(across, onward), outward(here.girth));
	const round = spanOf([
		pointOf(view, here.girth, here.sides[0]),
		pointOf(view, here.girth, here.sides[1]),
		pointOf(view, next.girth, next.sides[1]),
		pointOf(view, next.girth, next.sides[0]),
	]);
	return round * hand * (view.mirrored ? 1 : -1) > 0;
}

/** The rows of the pattern, as shares of the width to each side of the middle. */
const ROWS: readonly number[] = [-0.66, -0.22, 0.22, 0.66];

/** A line of the pattern through no more girths than these would look like fringe. */
const FRINGE = 4;

/** How far dots of one row are apart, in girths. */
const DOTS = 2;

/**
 * Where the move is felt, inside the contour of the body: a tint with lines along the muscle where it is
 * stretched, with dots where it works. What lies on the side that the onlooker cannot see is not drawn.
 */
export function drawArea(
	view: Projection,
	area: FigureArea,
	felt: Figure['felt'],
	body: Skeleton,
	air: number,
): readonly FigureShape[] {
	const bands = bandsOf(area, body, air).map((band) => seenPart(view, band));
	const largest = Math.max(...bands.map(({ size }) => size));
	return bands.flatMap(({ seen, edges, size }): FigureShape[] => {
		if (size < SHARD || size < largest / 4) {
			return [];
		}
		const grain = ROWS.flatMap((row, index): (readonly Point[])[] => {
			const points = seen.flatMap(({ girth, step, sides: [, , near] }) => {
				const angle = row * girth.half;
				const shown = Math.abs(angle - near) < 76 && step > 0 && step < STATIONS;
				return shown ? [{ step, at: pointOf(view, girth, angle) }] : [];
			});
			return felt === 'work'
				? points
						.filter(({ step }) => step % DOTS === index % DOTS)
						.map(({ at }): Point[] => [at, at])
				: points.length > FRINGE
					? [points.map(({ at }) => at)]
					: [];
		});
		const width = felt === 'work' ? 0.0075 : 0.0042;
		// One of several that is too small for its pattern would be a plain patch.
		return grain.length === 0 && bands.length > 1
			? []
			: [
					{ kind: 'outline', role: 'stretch', outlines: [edges] },
					...(grain.length > 0
						? [{ kind: 'line', role: 'grain', lines: grain, width } as const]
						: []),
				];
	});
}

/** A girth with its number in its band and where it is seen. */
interface SeenGirth {
	readonly girth: Girth;
	readonly step: number;
	readonly sides: readonly [from: number, to: number, near: number];
}

/** The girths between which a band is seen in one piece, the outline of it, and its size; 0: a sliver. */
function seenPart(
	view: Projection,
	band: Band,
): {
	readonly seen: readonly SeenGirth[];
	readonly edges: readonly Point[];
	readonly size: number;
} {
	const all = band.map((girth, step): SeenGirth => ({ girth, step, sides: seenOf(view, girth) }));
	const run = longestRun(all.slice(0, -1), ({ step }) => turnedToEye(view, all, step));
	let seen = all.slice(run[0]?.step ?? 0, (run.at(-1)?.step ?? -2) + 2);
	const edgesOf = (): readonly Point[] => [
		...seen.map(({ girth, sides }) => pointOf(view, girth, sides[0])),
		...seen.map(({ girth, sides }) => pointOf(view, girth, sides[1])).toReversed(),
	];
	const wide = (one: SeenGirth | undefined): number => (one ? one.sides[1] - one.sides[0] : 0);
	// Where a bent body folds it over, the narrower end goes.
	while (seen.length > 2 && crossesItself(edgesOf())) {
		seen = wide(seen[0]) < wide(seen.at(-1)) ? seen.slice(1) : seen.slice(0, -1);
	}
	const sliver = Math.max(0, ...seen.map((one) => wide(one))) < 24;
	return { seen, edges: edgesOf(), size: sliver ? 0 : Math.abs(spanOf(edgesOf())) };
}
