import { type Point, project, type Projection, ring } from './projection.ts';
import type { Contact, Figure, HintArrow } from '../model/figure.ts';
import { shinMiddle } from './drawLimbs.ts';
import type { FigureShape } from './shape.ts';
import type { Side, Skeleton } from '../model/skeleton.ts';
import { type FigureMoment, modulo, type PartWay, spanOf, waysOf } from '../model/timeline.ts';
import {
	add,
	along,
	type Axes,
	between,
	cross,
	dot,
	mixVecs,
	perpendicular,
	scaled,
	subtract,
	type Vec,
} from '../model/geometry.ts';

/** A flat shade under each hand that presses on something. */
export function drawContact(
	view: Projection,
	{ part, on }: Contact,
	body: Skeleton,
): FigureShape[] {
	if (on === 'none' || part.endsWith('foot')) {
		return [];
	}
	const normal: Vec = on === 'floor' ? [0, 1, 0] : on === 'wall' ? [1, 0, 0] : [0, 0, 1];
	const { wrist, fingers } = body.arms[part.startsWith('right') ? 'right' : 'left'];
	const ahead = perpendicular(fingers, normal);
	const off = on === 'floor' ? -0.02 : 0.02;
	const centre = add(add(wrist, ahead, 0.035), normal, off);
	return [oval(view, centre, scaled(ahead, 0.075), scaled(cross(normal, ahead), 0.055))];
}

function oval(view: Projection, centre: Vec, long: Vec, wide: Vec): FigureShape {
	return { kind: 'outline', role: 'press', outlines: [ring(view, centre, long, wide)] };
}

function hinted(on: HintArrow['on'], { spine, legs, arms }: Skeleton): [Vec, Axes] {
	switch (on) {
		case 'head':
			return [spine.skull, spine.chestAxes];
		case 'pelvis':
			return [spine.pelvis, spine.pelvisAxes];
		case 'chest':
			return [spine.chest, spine.chestAxes];
		case 'right shoulder':
			return [arms.right.shoulder, spine.chestAxes];
		case 'right foot':
		case 'left foot': {
			const { ankle } = legs[on === 'right foot' ? 'right' : 'left'];
			return [ankle, { front: [1, 0, 0], top: [0, 1, 0], right: [0, 0, 1] }];
		}
	}
}

/** The two barbs of an arrow that comes from the first of two points to the second. */
export function barbs([from, tip = from]: readonly Point[], length = 0.036): Point[] {
	if (!from || !tip) {
		return [];
	}
	const angle = Math.atan2(from[1] - tip[1], from[0] - tip[0]);
	const barb = (turn: number): Point => [
		tip[0] + Math.cos(angle + turn) * length,
		tip[1] + Math.sin(angle + turn) * length,
	];
	return [barb(0.62), tip, barb(-0.62)];
}

/** A curved line with its heads, and a gap around it. */
export function arrowShapes(
	role: 'arrow' | 'breath',
	points: readonly Point[],
	heads: readonly (readonly Point[])[],
	width = 0.0135,
): FigureShape[] {
	const around = width + 0.014;
	return [
		{ kind: 'line', role: 'halo', lines: [points], width: around, smooth: true },
		{ kind: 'line', role: 'halo', lines: heads, width: around },
		{ kind: 'line', role, lines: [points], width, smooth: true },
		{ kind: 'line', role, lines: heads, width },
	];
}

/** The points that the arrows of a figure touch. */
export function hintPoints(figure: Figure, body: Skeleton): readonly Vec[] {
	return (figure.hints ?? []).flatMap(({ on, path }) => {
		const [at, axes] = hinted(on, body);
		return path.map((off) => add(at, along(axes, off)));
	});
}

/** Arrows that show a pressure or a small movement. */
export function drawHints(
	view: Projection,
	figure: Figure,
	body: Skeleton,
	moment: FigureMoment,
): FigureShape[] {
	return (figure.hints ?? [])
		.filter(({ press, both, sight, toward }) =>
			toward !== undefined
				? moment.toward === toward && !moment.held
				: press
					? moment.breath !== 'in'
					: both
						? !moment.held || figure.flow
						: sight || isOnWay(figure, moment),
		)
		.flatMap(({ on, path, both, sight }): FigureShape[] => {
			const [at, axes] = hinted(on, body);
			const points = path.map((off) => project(view, add(at, along(axes, off))));
			if (sight) {
				return dashed(points);
			}
			return arrowShapes('arrow', points, [
				barbs(points.slice(-2)),
				...(both ? [barbs(points.slice(0, 2).toReversed())] : []),
			]);
		});
}

/** A dashed line from the first to the last of the points, with a head. */
function dashed(points: readonly Point[]): FigureShape[] {
	const [from = [0, 0]] = points;
	const to = points.at(-1) ?? from;
	const at = (share: number): Point => [
		from[0] + (to[0] - from[0]) * share,
		from[1] + (to[1] - from[1]) * share,
	];
	const dashes = Array.from({ length: 6 }, (_, step) => [at(step / 6), at((step + 0.5) / 6)]);
	const lines = [...dashes, barbs([from, to])];
	return [
		{ kind: 'line', role: 'halo', lines, width: 0.024 },
		{ kind: 'line', role: 'arrow', lines, width: 0.011 },
	];
}

/** How far beside its way the arrow of a part is, in body heights. */
const BESIDE: Readonly<Record<string, number>> = {
	head: 0.11,
	chest: 0.13,
	pelvis: 0.12,
	shoulder: 0.08,
	elbow: 0.06,
	hand: 0.06,
	knee: 0.075,
	foot: 0.075,
};

/** The ways of the arrows along the movement in the room, beside the parts that they follow. */
export function movementPaths(
	figure: Figure,
	lift: number,
	view: Projection,
): readonly (readonly Vec[])[] {
	const drawn = figure.hints && !figure.arrow ? [] : waysOf(figure);
	return drawn.map((way) => besideWay(way, view, lift));
}

/** The way of a part moved outward, so that the arrow lies beside the body. */
function besideWay(
	{ part, way, body }: PartWay,
	{ eye }: Projection,
	lift: number,
): readonly Vec[] {
	const [begin, middle, end] = [way[0], way[4], way[8]] as [Vec, Vec, Vec];
	const outer = cross(eye, subtract(end, begin));
	const side = dot(outer, subtract(middle, middleOf(body))) < 0 ? -1 : 1;
	const beside = (BESIDE[part.replace(/^\w+ /, '')] ?? 0) * side;
	return way.slice(1).map((point, index): Vec => {
		const tangent = subtract(way[Math.min(8, index + 2)] ?? point, way[index] ?? point);
		const across = perpendicular(cross(eye, tangent), eye);
		return add(add(point, across, beside), [0, lift, 0]);
	});
}

/** Whether the body is at the start or on its way to the peak, as steps and circles always are. */
function isOnWay(figure: Figure, { toward, held }: FigureMoment): boolean {
	const [from, to] = spanOf(figure);
	const count = figure.keyframes.length;
	const going = modulo(toward - from - 1, count) < to - from && !(held && toward === to);
	return toward >= 0 && (figure.flow === true || going || (held && toward === modulo(from, count)));
}

/** The middle of head, trunk, hands and feet. */
function middleOf({ spine, legs, arms }: Skeleton): Vec {
	const parts = [
		spine.skull,
		spine.chest,
		spine.pelvis,
		legs.right.ankle,
		legs.left.ankle,
		arms.right.wrist,
		arms.left.wrist,
	];
	return mixVecs(parts.map((part) => [part, 1 / parts.length]));
}

/** The arrows along the movement, until the body has come to where it stays. */
export function drawMovement(
	view: Projection,
	figure: Figure,
	paths: readonly (readonly Vec[])[],
	moment: FigureMoment,
): FigureShape[] {
	if (!isOnWay(figure, moment)) {
		return [];
	}
	return paths.flatMap((path) => {
		const points = path.map((point) => project(view, point));
		return arrowShapes('arrow', points, [barbs([points.at(-3), points.at(-1)] as Point[])]);
	});
}

/** Letters on the limbs that matter. In a mirrored picture the right limb is the left one. */
export function drawSideMarks(
	view: Projection,
	figure: Figure,
	{ legs, arms }: Skeleton,
): FigureShape[] {
	return (figure.marks ?? []).map((mark): FigureShape => {
		const side: Side = mark.startsWith('right') ? 'right' : 'left';
		const { elbow, wrist } = arms[side];
		const at = mark.endsWith('leg') ? shinMiddle(legs[side]) : between(elbow, wrist, 0.5);
		const text = (side === 'right') === view.mirrored ? 'L' : 'R';
		return { kind: 'mark', role: 'mark', at: project(view, at), text };
	});
}
