import {
	discOf,
	type Ellipsoid,
	facing,
	hull,
	type Point,
	project,
	type Projection,
} from './projection.ts';
import { covers, deepIn, longestRun } from './cover.ts';
import type { FigureShape } from './shape.ts';
import { add, along, type Axes, between, radians, unit, type Vec } from '../model/geometry.ts';
import type { Skeleton, Spine } from '../model/skeleton.ts';

/**
 * The trunk: shorts, top and neck, and what tells its front from its back. `air` is how
 * full the lungs are, 0 to 1.
 */
export function drawTorso(view: Projection, body: Skeleton, air: number): readonly FigureShape[] {
	const { spine, arms } = body;
	const parts = trunkParts(spine, air);
	const [hips, ...upper] = parts
		.slice(1)
		.map((part, index) => hull(view, parts[index] ?? part, part));
	const chest = parts.at(-2);
	const yokes = [arms.right.shoulder, arms.left.shoulder].flatMap((shoulder) => {
		const ball = { at: shoulder, axes: spine.chestAxes, half: [0.041, 0.041, 0.041] as const };
		return chest ? [hull(view, chest, ball)] : [];
	});
	const top = [...upper, ...yokes].map((outline): FigureShape => {
		return { kind: 'outline', role: 'top', outlines: [outline] };
	});
	const shorts: readonly FigureShape[] = hips
		? [{ kind: 'outline', role: 'shorts', outlines: [hips] }]
		: [];
	return [
		...top,
		...neckShapes(view, body),
		...shorts,
		...seamShapes(view, parts, (point) => {
			return deepIn(top, point, SEAM) && !shorts.some((shape) => covers(shape, point, SEAM / 2));
		}),
	];
}

/** How much deeper and wider full lungs make the ribs than empty ones, as a share. */
const SWELL = 0.2;

/** How far full lungs push the belly ahead of where empty ones draw it, in body heights. */
const BELLY = 0.075;

/** How full the lungs are where the belly is neither pushed out nor drawn in, 0 to 1. */
const BELLY_REST = 0.35;

/** The rounded parts of the trunk from below; `air` is how full the lungs are, 0 to 1. */
export function trunkParts(spine: Spine, air: number): readonly Ellipsoid[] {
	const swell = 1 + SWELL * (air - 0.5);
	const belly = BELLY * (air - BELLY_REST);
	const part = (at: Vec, axes: Axes, half: Vec, ahead = 0): Ellipsoid => ({
		at: add(at, axes.front, ahead),
		axes,
		half,
	});
	return [
		part(add(spine.pelvis, spine.pelvisAxes.top, 0.016), spine.pelvisAxes, [0.066, 0.056, 0.103]),
		part(spine.waist, spine.waistAxes, [0.053 * swell, 0.03, 0.073], 0.004 + belly),
		part(spine.ribs, spine.ribsAxes, [0.06 * swell, 0.038, 0.085 * swell], 0.004 + belly * 0.4),
		part(spine.chest, spine.chestAxes, [0.07 * swell, 0.05, 0.102 * swell], 0.005),
		part(add(spine.neck, spine.chestAxes.top, -0.026), spine.chestAxes, [0.05, 0.03, 0.088]),
	];
}

/**
 * The point of a rounded part's girth at an angle, in degrees: 0 is its front, 90 its right. `up` is a
 * share of its half height.
 */
export function onGirth({ at, axes, half }: Ellipsoid, angle: number, up = 0): Vec {
	const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
	return add(at, along(axes, [half[0] * c, half[1] * up, half[2] * s]));
}

/** Whether the girth of a part is seen at an angle, and how squarely: -1 to 1. */
export function girthFacing(view: Projection, { axes, half }: Ellipsoid, angle: number): number {
	const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
	return facing(view, unit(along(axes, [c / half[0], 0, s / half[2]])));
}

/** How far a seam keeps from the contour of the top, in body heights. */
const SEAM = 0.009;

/** What is shorter of the seam in front or behind, in body heights, would look like a scrap. */
const SHORT = { front: 0.03, back: 0.09 } as const;

/**
 * Seams of the top: a short one under the collar in front, a long one down the spine. They are drawn
 * where they are `within` the top: one that came to its edge would look like a hook or a loose thread.
 */
function seamShapes(
	view: Projection,
	parts: readonly Ellipsoid[],
	within: (point: Point) => boolean,
): FigureShape[] {
	const [hips, waist, ribs, chest, collar] = parts;
	if (!hips || !waist || !ribs || !chest || !collar) {
		return [];
	}
	const seam = (
		angle: number,
		least: number,
		...keys: (readonly [Ellipsoid, number])[]
	): FigureShape[] => {
		const points = keys.map(([part, up]) => ({
			at: project(view, onGirth(part, angle, up)),
			faces: girthFacing(view, part, angle),
		}));
		const steps = points.flatMap((point, index) => {
			const next = points[index + 1] ?? point;
			return (index + 1 < points.length ? [0, 0.25, 0.5, 0.75] : [0]).map((share) => ({
				at: mixPoints(point.at, next.at, share),
				faces: point.faces + (next.faces - point.faces) * share,
			}));
		});
		const line = longestRun(steps, ({ at, faces }) => faces > 0.12 && within(at)).map(
			({ at }) => at,
		);
		const [first, last] = [line[0], line.at(-1)];
		return first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) > least
			? [{ kind: 'line', role: 'seam', lines: [line], width: 0.0065, smooth: true }]
			: [];
	};
	return [
		...seam(0, SHORT.front, [chest, 0.55], [chest, 0.1], [chest, -0.5]),
		...seam(180, SHORT.back, [waist, 0], [ribs, 0], [chest, 0], [collar, -0.3]),
	];
}

/** The point that is `share` of the way between two points of the picture. */
function mixPoints(from: Point, to: Point, share: number): Point {
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The neck, as thick as an athlete's, and the collar, which is cut lower in front. */
function neckShapes(view: Projection, { spine, arms }: Skeleton): FigureShape[] {
	const { neck, chestAxes, neckAxes } = spine;
	const ball = (at: Vec, radius: number) => discOf(view, { at, radius });
	const low = add(neck, along(chestAxes, [-0.002, -0.01, 0]));
	const nape = add(add(neck, neckAxes.top, 0.075), neckAxes.front, 0.002);
	const front = facing(view, chestAxes.front);
	const dip = front > 0.3 ? [ball(add(neck, along(chestAxes, [0.036, -0.064, 0])), 0.009)] : [];
	const slopes = [arms.right.shoulder, arms.left.shoulder].map((shoulder) => [
		ball(add(neck, along(chestAxes, [-0.006, 0.012, 0])), 0.03),
		ball(add(between(neck, shoulder, 0.6), chestAxes.top, -0.004), 0.032),
	]);
	return [
		{ kind: 'chain', role: 'top', rows: slopes },
		{ kind: 'chain', role: 'skin', rows: [[ball(nape, 0.036), ball(low, 0.04), ...dip]] },
	];
}
