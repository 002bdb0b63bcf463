import {
	depth,
	type Disc,
	discOf,
	dome,
	type Ellipsoid,
	facing,
	hull,
	project,
	type Projection,
	ring,
} from './projection.ts';
import type { FigureShape } from './shape.ts';
import {
	add,
	along,
	type Axes,
	between,
	radians,
	scaled,
	unit,
	type Vec,
} from '../model/geometry.ts';
import { LIMB_GAP } from './drawLimbs.ts';
import type { Skeleton, Spine } from '../model/skeleton.ts';

/** The radius of the skull, in body heights. */
const CRANIUM = 0.061;

/** How far a face turns away, -1 to 0, before the hair on the back of the head is seen. */
const AWAY = -0.6;

/**
 * The head: skull, jaw, nose and ear under a cap whose peak shows where it looks. `bare`: without the peak,
 * which stands off the forehead of whoever lies on their back.
 */
export function drawHead(
	view: Projection,
	{ skull, headAxes }: Spine,
	bare = false,
): readonly FigureShape[] {
	const at = (off: Vec): Vec => add(skull, along(headAxes, off));
	const disc = (off: Vec, radius: number): Disc => discOf(view, { at: at(off), radius });
	const face: Disc[] = [
		disc([-0.006, 0.006, 0], CRANIUM),
		disc([0.012, -0.022, 0], 0.048),
		disc([0.026, -0.046, 0], 0.03),
	];
	const nose: Disc[] = [disc([0.052, 0.0, 0], 0.009), disc([0.069, -0.016, 0], 0.0085)];
	const crown = at([-0.008, 0.008, 0]);
	const cap = capShapes(view, crown, CRANIUM + 0.005, headAxes, bare);
	const grown = face.map(({ at, radius }) => ({ at, radius: radius + LIMB_GAP * 0.8 }));
	if (facing(view, headAxes.front) < AWAY) {
		// The hair meets the nape: a gap there would look like a chin.
		const hair = [disc([-0.01, 0, 0], CRANIUM * 0.97), disc([-0.022, -0.05, 0], 0.036)];
		const ears = [1, -1].map((side) => [
			disc([-0.008, -0.002, 0.056 * side], 0.0115),
			disc([-0.008, -0.02, 0.052 * side], 0.008),
		]);
		return [
			...cap.before,
			{ kind: 'chain', role: 'skin', rows: [face, ...ears] },
			{ kind: 'chain', role: 'hair', rows: [hair] },
			...cap.after,
		];
	}
	return [
		{ kind: 'chain', role: 'halo', rows: [grown] },
		...cap.before,
		{ kind: 'chain', role: 'skin', rows: [face] },
		...(facing(view, headAxes.front) > -0.35
			? [{ kind: 'chain', role: 'skin', rows: [nose] } as const]
			: []),
		...cap.after,
		...faceShapes(view, at, headAxes.front, headAxes.right),
	];
}

/**
 * Nose and ears, each only where the onlooker can see it; `at` places an offset on the head. There are
 * no eyes: the nose and the peak of the cap show where the face looks.
 */
function faceShapes(
	view: Projection,
	at: (off: Vec) => Vec,
	front: Vec,
	right: Vec,
): FigureShape[] {
	const stroke = (...offs: Vec[]): FigureShape => ({
		kind: 'line',
		role: 'face',
		lines: [offs.map((off) => project(view, at(off)))],
		width: 0.0065,
		smooth: true,
	});
	const shapes: FigureShape[] = [];
	for (const side of [1, -1]) {
		if (facing(view, scaled(right, side)) > 0.35) {
			shapes.push(
				stroke(
					[-0.02, 0.002, 0.06 * side],
					[-0.036, -0.01, 0.056 * side],
					[-0.02, -0.024, 0.057 * side],
				),
			);
		}
	}
	if (facing(view, front) > 0.56) {
		const turn = facing(view, right) > 0 ? -1 : 1;
		shapes.push(
			stroke(
				[0.058, 0.002, 0.004 * turn],
				[0.07, -0.014, 0.007 * turn],
				[0.073, -0.024, 0.004 * turn],
				[0.062, -0.027, -0.007 * turn],
			),
		);
	}
	return shapes;
}

/** The angles round the head, in degrees, at which the peak of the cap is drawn. */
const PEAK: readonly number[] = [-62, -45, -25, 0, 25, 45, 62];

/**
 * The runner's cap on a skull of `radius` body heights about `crown`, in two parts: a peak on the far
 * side is drawn before the head. The peak shows where the person looks.
 */
function capShapes(
	view: Projection,
	crown: Vec,
	radius: number,
	headAxes: Axes,
	bare: boolean,
): { readonly before: readonly FigureShape[]; readonly after: readonly FigureShape[] } {
	const pole = unit(along(headAxes, [-0.32, 1, 0]));
	const front = unit(along(headAxes, [1, 0.32, 0]));
	const capAxes: Axes = { front, top: pole, right: headAxes.right };
	const rim = (angle: number, out: number, ahead: number): Vec => {
		const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
		return add(crown, along(capAxes, [c * out + ahead, 0.002 - ahead * 0.12, s * out]));
	};
	const inner = PEAK.map((angle) => project(view, rim(angle, radius * 0.9, 0)));
	const outer = PEAK.map((angle) => project(view, rim(angle, radius * 0.83, 0.052)));
	const peak: FigureShape[] = bare
		? []
		: [
				{ kind: 'outline', role: 'cap', outlines: [inner.concat(outer.toReversed())] },
				{ kind: 'line', role: 'cap', lines: [outer], width: 0.011, smooth: true },
			];
	const wide = radius * 1.03;
	const opening = ring(view, crown, scaled(front, wide), scaled(headAxes.right, wide));
	const shell: FigureShape = {
		kind: 'outline',
		role: 'cap',
		outlines: [dome(view, { at: crown, radius }, pole)],
	};
	// Seen from below, the head fills the opening of the cap.
	const filled: readonly FigureShape[] =
		facing(view, pole) < 0 ? [{ kind: 'outline', role: 'skin', outlines: [opening] }] : [];
	return depth(view, rim(0, radius, 0.04)) > depth(view, crown) - 0.02
		? { before: [], after: [shell, ...filled, ...peak] }
		: { before: peak, after: [shell, ...filled] };
}

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
	return [
		...[...upper, ...yokes].map((outline): FigureShape => {
			return { kind: 'outline', role: 'top', outlines: [outline] };
		}),
		...neckShapes(view, body),
		...(hips ? [{ kind: 'outline', role: 'shorts', outlines: [hips] } as const] : []),
		...seamShapes(view, parts),
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

/** Seams of the top: a short one under the collar in front, a long one down the spine. */
function seamShapes(view: Projection, parts: readonly Ellipsoid[]): FigureShape[] {
	const [hips, waist, ribs, chest, collar] = parts;
	if (!hips || !waist || !ribs || !chest || !collar) {
		return [];
	}
	const seam = (angle: number, ...points: (readonly [Ellipsoid, number])[]): FigureShape[] =>
		points.every(([part]) => girthFacing(view, part, angle) > 0.12)
			? [
					{
						kind: 'line',
						role: 'seam',
						lines: [points.map(([part, up]) => project(view, onGirth(part, angle, up)))],
						width: 0.0065,
						smooth: true,
					},
				]
			: [];
	return [
		...seam(0, [chest, 0.55], [chest, 0.1], [chest, -0.5]),
		...seam(180, [waist, 0], [ribs, 0], [chest, 0], [collar, -0.3]),
	];
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
