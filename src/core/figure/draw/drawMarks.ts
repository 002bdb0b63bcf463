import { facing, type Point, project, type Projection, ring } from './projection.ts';
import type { Contact, Figure, HintArrow } from '../model/figure.ts';
import { shinMiddle } from './drawLimbs.ts';
import type { FigureShape } from './shape.ts';
import { FOOT, type Leg, type Side, type Skeleton } from '../model/skeleton.ts';
import type { FigureMoment } from '../model/timeline.ts';
import {
	add,
	along,
	type Axes,
	between,
	cross,
	dot,
	perpendicular,
	scaled,
	subtract,
	unit,
	type Vec,
} from '../model/geometry.ts';

/** The part of the sole that is on the ground: all of it, the heel, or the ball. */
function tread({ ankle, toward, above }: Leg): { centre: Vec; half: number } {
	const sole = add(ankle, above, -FOOT.height);
	const [from, to] =
		toward[1] < -0.12 ? [0.06, 0.115] : toward[1] > 0.12 ? [-0.04, -0.015] : [-0.036, 0.118];
	return { centre: add(sole, toward, (from + to) / 2), half: (to - from) / 2 };
}

/** A flat shade under each hand and foot that presses on something. */
export function drawContact(
	view: Projection,
	{ part, on }: Contact,
	body: Skeleton,
): FigureShape[] {
	if (on === 'none') {
		return [];
	}
	const side: Side = part.startsWith('right') ? 'right' : 'left';
	const normal: Vec = on === 'floor' ? [0, 1, 0] : on === 'wall' ? [1, 0, 0] : [0, 0, 1];
	const flat = (v: Vec): Vec => perpendicular(v, normal);
	if (part.endsWith('foot')) {
		const { centre, half } = tread(body.legs[side]);
		const ahead = flat(body.legs[side].toward);
		const wide = scaled(cross(normal, ahead), 0.06);
		return [oval(view, centre, scaled(ahead, half + 0.016), wide)];
	}
	const { wrist, fingers } = body.arms[side];
	const ahead = flat(fingers);
	const off = on === 'floor' ? -0.02 : 0.02;
	const centre = add(add(wrist, ahead, 0.035), normal, off);
	return [oval(view, centre, scaled(ahead, 0.075), scaled(cross(normal, ahead), 0.055))];
}

function oval(view: Projection, centre: Vec, long: Vec, wide: Vec): FigureShape {
	return { kind: 'outline', role: 'press', outlines: [ring(view, centre, long, wide)] };
}

/** Strokes that leave the mouth while the person breathes out. */
export function drawBreath(
	view: Projection,
	{ spine }: Skeleton,
	moment: FigureMoment,
): FigureShape[] {
	if (moment.breath !== 'out') {
		return [];
	}
	const { skull, headAxes } = spine;
	const mouth = add(skull, along(headAxes, [0.056, -0.042, 0]));
	const strength = Math.min(1, moment.breathed * 4, (1 - moment.breathed) * 4);
	// A breath toward the onlooker would cover the chin: it is turned to the side then.
	const squarely = Math.max(0, facing(view, headAxes.front) - 0.45) * 3;
	const leaning = dot(subtract(skull, spine.chest), view.right);
	const sideways = Math.abs(leaning) > 0.1 ? leaning : dot(headAxes.front, view.right);
	const aside = scaled(view.right, sideways < 0 ? -squarely : squarely);
	const lines = [-0.42, 0, 0.42].map((slope): Point[] => {
		const way = unit(add(along(headAxes, [1, slope - 0.25, 0]), aside));
		const start = 0.035 + 0.04 * moment.breathed + 0.045 * Math.min(1, squarely);
		return [start, start + 0.014 + 0.05 * strength].map((far) =>
			project(view, add(mouth, way, far)),
		);
	});
	return [
		{ kind: 'line', role: 'halo', lines, width: 0.02 },
		{ kind: 'line', role: 'breath', lines, width: 0.009 },
	];
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
function barbs([from, tip = from]: readonly Point[]): Point[] {
	if (!from || !tip) {
		return [];
	}
	const angle = Math.atan2(from[1] - tip[1], from[0] - tip[0]);
	const barb = (turn: number): Point => [
		tip[0] + Math.cos(angle + turn) * 0.032,
		tip[1] + Math.sin(angle + turn) * 0.032,
	];
	return [barb(0.62), tip, barb(-0.62)];
}

/** The points that the arrows of a figure touch. */
export function hintPoints(figure: Figure, body: Skeleton): readonly Vec[] {
	return (figure.hints ?? []).flatMap(({ on, path }) => {
		const [at, axes] = hinted(on, body);
		return path.map((off) => add(at, along(axes, off)));
	});
}

/** Arrows for movements too small to be seen well. */
export function drawHints(
	view: Projection,
	figure: Figure,
	body: Skeleton,
	moment: FigureMoment,
): FigureShape[] {
	return (figure.hints ?? [])
		.filter(({ when }) => !when || moment.breath !== 'in')
		.flatMap(({ on, path, both }): FigureShape[] => {
			const [at, axes] = hinted(on, body);
			const points = path.map((off) => project(view, add(at, along(axes, off))));
			const heads = [
				barbs(points.slice(-2)),
				...(both ? [barbs(points.slice(0, 2).toReversed())] : []),
			];
			return [
				{ kind: 'line', role: 'halo', lines: [points], width: 0.026, smooth: true },
				{ kind: 'line', role: 'halo', lines: heads, width: 0.026 },
				{ kind: 'line', role: 'arrow', lines: [points], width: 0.012, smooth: true },
				{ kind: 'line', role: 'arrow', lines: heads, width: 0.012 },
			];
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
