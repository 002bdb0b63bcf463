import { type Ball, type Disc, discOf, type Point, type Projection } from './projection.ts';
import { kneeDirection } from './drawLimbs.ts';
import type { FigureStretch, StretchArea } from '../model/figure.ts';
import type { FigureShape } from './shape.ts';
import { outward, type Side, type Skeleton } from '../model/skeleton.ts';
import {
	add,
	along,
	type Axes,
	between,
	perpendicular,
	subtract,
	unit,
	type Vec,
} from '../model/geometry.ts';

/** The part of the body that an area lies on: the area is drawn right after it. */
export function stretchCarrier({
	area,
	side = 'right',
}: FigureStretch): `${Side} ${'leg' | 'arm'}` | 'torso' {
	switch (area) {
		case 'quad':
		case 'hamstring':
		case 'calf':
		case 'ankle':
		case 'hip flexor':
		case 'glute':
			return `${side} leg`;
		case 'shoulder':
			return `${side} arm`;
		case 'chest':
		case 'upper back':
		case 'lower back':
		case 'belly':
		case 'flank':
		case 'neck':
			return 'torso';
	}
}

/** The balls of an area in the room; radii and offsets in body heights. */
function ballsOf(area: StretchArea, side: Side, { spine, legs, arms }: Skeleton): readonly Ball[] {
	const leg = legs[side];
	const out = outward(side);
	const front = perpendicular(kneeDirection(leg), unit(subtract(leg.knee, leg.hip)));
	const onThigh = (share: number, off: number, radius: number): Ball => ({
		at: add(between(leg.hip, leg.knee, share), front, off),
		radius,
	});
	const onShin = (share: number, off: number, radius: number): Ball => ({
		at: add(between(leg.knee, leg.ankle, share), kneeDirection(leg), off),
		radius,
	});
	const on = (at: Vec, axes: Axes, off: Vec, radius: number): Ball => ({
		at: add(at, along(axes, off)),
		radius,
	});
	const { pelvis, pelvisAxes, waist, waistAxes, ribs, ribsAxes, chest, chestAxes } = spine;
	switch (area) {
		case 'quad':
			return [onThigh(0.3, 0.022, 0.019), onThigh(0.55, 0.02, 0.021), onThigh(0.82, 0.013, 0.014)];
		case 'hamstring':
			return [
				onThigh(0.3, -0.026, 0.019),
				onThigh(0.55, -0.022, 0.021),
				onThigh(0.86, -0.013, 0.014),
			];
		case 'calf':
			return [onShin(0.1, -0.012, 0.015), onShin(0.3, -0.022, 0.019), onShin(0.68, -0.006, 0.012)];
		case 'ankle':
			return [onShin(0.82, -0.004, 0.012), onShin(1.03, -0.006, 0.013)];
		case 'hip flexor':
			return [
				on(pelvis, pelvisAxes, [0.036, 0.05, 0.05 * out], 0.018),
				onThigh(0.06, 0.03, 0.021),
				onThigh(0.4, 0.026, 0.016),
			];
		case 'glute':
			return [
				on(pelvis, pelvisAxes, [-0.03, 0.035, 0.05 * out], 0.024),
				on(pelvis, pelvisAxes, [-0.034, -0.008, 0.07 * out], 0.028),
				onThigh(0.2, -0.022, 0.022),
			];
		case 'shoulder': {
			const { shoulder, elbow } = arms[side];
			return [
				{ at: shoulder, radius: 0.023 },
				{ at: between(shoulder, elbow, 0.42), radius: 0.017 },
			];
		}
		case 'chest':
			return [-1, 1].map((z) => on(chest, chestAxes, [0.044, 0.026, 0.066 * z], 0.021));
		case 'upper back':
			return [
				on(ribs, ribsAxes, [-0.034, 0.03, 0], 0.022),
				on(chest, chestAxes, [-0.042, 0, 0], 0.024),
				on(chest, chestAxes, [-0.036, 0.055, 0], 0.02),
			];
		case 'lower back':
			return [
				on(pelvis, pelvisAxes, [-0.034, 0.045, 0], 0.02),
				on(waist, waistAxes, [-0.03, 0, 0], 0.019),
				on(ribs, ribsAxes, [-0.034, 0, 0], 0.02),
			];
		case 'belly':
			return [
				on(pelvis, pelvisAxes, [0.034, 0.05, 0], 0.024),
				on(waist, waistAxes, [0.03, 0, 0], 0.024),
				on(ribs, ribsAxes, [0.034, 0, 0], 0.024),
			];
		case 'flank':
			return [
				on(pelvis, pelvisAxes, [0, 0.05, 0.074 * out], 0.018),
				on(waist, waistAxes, [0, 0, 0.056 * out], 0.018),
				on(chest, chestAxes, [0, -0.03, 0.074 * out], 0.018),
			];
		case 'neck':
			return [
				on(spine.neck, spine.neckAxes, [-0.012, 0.0, 0], 0.015),
				on(spine.neck, spine.neckAxes, [-0.01, 0.06, 0], 0.014),
			];
	}
}

/** Slanted strokes across a chain, so that the area shows without colour too. */
function hatch(discs: readonly Disc[], mirrored: boolean): readonly (readonly Point[])[] {
	const strokes: Point[][] = [];
	let carried = 0.004;
	for (const [index, { at: from, radius: wide }] of discs.slice(0, -1).entries()) {
		const next = discs[index + 1];
		const [dx, dy] = next ? [next.at[0] - from[0], next.at[1] - from[1]] : [0, 0];
		const span = Math.hypot(dx, dy);
		const [ux, uy] = [dx / (span || 1), dy / (span || 1)];
		for (; carried < span; carried += 0.0155) {
			const wideHere = wide + ((next?.radius ?? wide) - wide) * (carried / span);
			const half = wideHere * (mirrored ? -0.92 : 0.92);
			const [x, y] = [from[0] + ux * carried, from[1] + uy * carried];
			const slant = wideHere * 0.46;
			strokes.push([
				[x - uy * half - ux * slant, y + ux * half - uy * slant],
				[x + uy * half + ux * slant, y - ux * half + uy * slant],
			]);
		}
		carried -= span;
	}
	return strokes;
}

/** The stretched area: an outlined, hatched stripe inside the limb. */
export function drawStretch(
	view: Projection,
	stretch: FigureStretch,
	body: Skeleton,
): readonly FigureShape[] {
	const balls = ballsOf(stretch.area, stretch.side ?? 'right', body);
	const discs = balls.map((ball) => discOf(view, ball));
	const rim = discs.map(({ at, radius }) => ({ at, radius: radius + 0.0045 }));
	return [
		{ kind: 'chain', role: 'hatch', discs: rim },
		{ kind: 'chain', role: 'stretch', discs },
		{ kind: 'line', role: 'hatch', lines: hatch(discs, view.mirrored), width: 0.0035 },
	];
}
