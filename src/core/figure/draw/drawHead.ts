import {
	depth,
	type Disc,
	discOf,
	dome,
	facing,
	project,
	type Projection,
	ring,
} from './projection.ts';
import type { FigureShape } from './shape.ts';
import { add, along, type Axes, radians, scaled, unit, type Vec } from '../model/geometry.ts';
import { LIMB_GAP } from './drawLimbs.ts';
import type { Spine } from '../model/skeleton.ts';

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
		// Cut straight over the nape and no narrower than the neck: what tapers looks like a chin.
		const nape = [1, -1].map((side) => disc([-0.026, -0.036, 0.014 * side], 0.025));
		const [skin, hair] = [disc([-0.01, 0, 0], CRANIUM * 0.97), disc([-0.014, -0.004, 0], 0.052)];
		const ears = [1, -1].map((side) => [
			disc([-0.008, -0.004, 0.058 * side], 0.0135),
			disc([-0.008, -0.024, 0.054 * side], 0.0095),
		]);
		return [
			...cap.before,
			{ kind: 'chain', role: 'skin', rows: [[skin], ...ears] },
			{ kind: 'chain', role: 'hair', rows: [...nape.map((low) => [hair, low]), nape] },
			...cap.after,
			...capBack(view, crown, CRANIUM + 0.005, headAxes),
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

/** How far round the back of a cap its opening reaches, in degrees to each side of the middle. */
const OPENING = 38;

/** The back of a cap: the opening with the strap under it, and the seam down to it. */
function capBack(
	view: Projection,
	crown: Vec,
	radius: number,
	headAxes: Axes,
): readonly FigureShape[] {
	const pole = unit(along(headAxes, [-0.32, 1, 0]));
	const front = unit(along(headAxes, [1, 0.32, 0]));
	const at = (round: number, up: number) => {
		const [c, s] = [Math.cos(radians(up)), Math.sin(radians(up))];
		const [ahead, aside] = [-Math.cos(radians(round)) * c, Math.sin(radians(round)) * c];
		const way = add(add(scaled(front, ahead), pole, s), headAxes.right, aside);
		return project(view, add(crown, way, radius));
	};
	const rounds = [-1, -0.92, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 0.92, 1];
	const arch = rounds.map((part) => at(part * OPENING, 13 + 30 * Math.sqrt(1 - part * part)));
	const strap = rounds.map((part) => at(part * OPENING, 13)).toReversed();
	const seam = [47, 65, 85].map((up) => at(0, up));
	return [
		{ kind: 'outline', role: 'hair', outlines: [[...arch, ...strap]] },
		{ kind: 'line', role: 'face', lines: [seam, arch], width: 0.005, smooth: true },
	];
}
