import {
	depth,
	type Disc,
	discOf,
	dome,
	type Ellipsoid,
	facing,
	hull,
	type Point,
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

/** The head: skull, jaw, nose, eyes and ear under a cap whose peak shows where it looks. */
export function drawHead(
	view: Projection,
	{ skull, headAxes, neck, neckAxes }: Spine,
): readonly FigureShape[] {
	const at = (off: Vec): Vec => add(skull, along(headAxes, off));
	const disc = (off: Vec, radius: number): Disc => discOf(view, { at: at(off), radius });
	const face: Disc[] = [disc([-0.006, 0.006, 0], CRANIUM), disc([0.02, -0.034, 0], 0.036)];
	const nose: Disc[] = [disc([0.05, 0.0, 0], 0.009), disc([0.066, -0.015, 0], 0.0085)];
	const throat = [
		discOf(view, { at: neck, radius: 0.03 }),
		discOf(view, { at: add(neck, neckAxes.top, 0.05), radius: 0.027 }),
	];
	const crown = at([-0.008, 0.008, 0]);
	const cap = capShapes(view, crown, CRANIUM + 0.005, headAxes);
	const seen = facing(view, headAxes.front);
	const grown = face.map(({ at, radius }) => ({ at, radius: radius + LIMB_GAP * 0.8 }));
	return [
		{ kind: 'chain', role: 'halo', discs: grown },
		{ kind: 'chain', role: 'skin', discs: [...throat, ...face.slice(0, 1)] },
		...cap.before,
		{ kind: 'chain', role: 'skin', discs: face },
		...(seen > -0.35 ? [{ kind: 'chain', role: 'skin', discs: nose } as const] : []),
		...cap.after,
		...faceShapes(view, at, headAxes.front, headAxes.right),
	];
}

/** Eyes, ears and mouth, each only where the onlooker can see it; `at` places an offset on the head. */
function faceShapes(
	view: Projection,
	at: (off: Vec) => Vec,
	front: Vec,
	right: Vec,
): FigureShape[] {
	const shapes: FigureShape[] = [];
	for (const side of [1, -1]) {
		const eye = unit(add(front, right, side * 0.42));
		if (facing(view, eye) > 0.16) {
			const discs = [discOf(view, { at: at([0.05, -0.006, 0.021 * side]), radius: 0.0068 })];
			shapes.push({ kind: 'chain', role: 'face', discs });
		}
		if (facing(view, scaled(right, side)) > 0.35) {
			const lines = [
				[
					[-0.016, 0.004, 0.06 * side],
					[-0.022, -0.008, 0.06 * side],
					[-0.014, -0.022, 0.056 * side],
				] as const,
			].map((line) => line.map((off) => project(view, at(off))));
			shapes.push({ kind: 'line', role: 'face', lines, width: 0.006, smooth: true });
		}
	}
	const mouth = [-0.012, 0, 0.012].map((z) => project(view, at([0.052 - Math.abs(z), -0.042, z])));
	if (facing(view, front) > 0.35) {
		shapes.push({ kind: 'line', role: 'face', lines: [mouth], width: 0.005, smooth: true });
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
	const peak: FigureShape[] = [
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
 * The trunk: shorts, vest, bare shoulders and neck, and what tells its front from its back. `air` is
 * how full the lungs are, 0 to 1.
 */
export function drawTorso(view: Projection, body: Skeleton, air: number): readonly FigureShape[] {
	const parts = trunkParts(body.spine, air);
	const skins = parts.slice(1).map((part, index) => hull(view, parts[index] ?? part, part));
	const [hips, ...upper] = skins;
	return [
		{ kind: 'outline', role: 'vest', outlines: upper },
		...neckShapes(view, body),
		...(hips ? [{ kind: 'outline', role: 'shorts', outlines: [hips] } as const] : []),
		...bibShapes(view, body.spine, air),
		...spineShapes(view, body.spine),
	];
}

/** How much deeper and wider full lungs make the ribs than empty ones, as a share. */
const SWELL = 0.2;

/** The rounded parts of the trunk from below; `air` is how full the lungs are, 0 to 1. */
function trunkParts(spine: Spine, air: number): readonly Ellipsoid[] {
	const swell = 1 + SWELL * (air - 0.5);
	const part = (at: Vec, axes: Axes, half: Vec, ahead = 0): Ellipsoid => ({
		at: add(at, axes.front, ahead),
		axes,
		half,
	});
	return [
		part(add(spine.pelvis, spine.pelvisAxes.top, 0.018), spine.pelvisAxes, [0.064, 0.056, 0.102]),
		part(spine.waist, spine.waistAxes, [0.053, 0.035, 0.078], 0.004),
		part(spine.ribs, spine.ribsAxes, [0.06 * swell, 0.04, 0.087 * swell], 0.004),
		part(spine.chest, spine.chestAxes, [0.068 * swell, 0.05, 0.1 * swell], 0.004),
		part(add(spine.neck, spine.chestAxes.top, -0.03), spine.chestAxes, [0.046, 0.024, 0.09]),
	];
}

/** A point on the chest or back, given along the part's own axes. */
function onSkin(view: Projection, at: Vec, axes: Axes, off: Vec): Point {
	return project(view, add(at, along(axes, off)));
}

/** The runner's number: only the chest has one, so that a turn of the trunk shows. */
function bibShapes(
	view: Projection,
	{ ribs, ribsAxes, chest, chestAxes }: Spine,
	air: number,
): FigureShape[] {
	const seen = facing(view, between(ribsAxes.front, chestAxes.front, 0.5));
	if (seen < 0.12) {
		return [];
	}
	const out = 0.066 + SWELL * 0.06 * (air - 0.5);
	const corner = (z: number, up: 'top' | 'low'): Point =>
		up === 'top'
			? onSkin(view, chest, chestAxes, [out, -0.012, z])
			: onSkin(view, ribs, ribsAxes, [out - 0.008, 0.008, z]);
	const row = (share: number, half: number): Point[] =>
		[-half, half].map((z) => {
			const [low, top] = [corner(z, 'low'), corner(z, 'top')];
			return [low[0] + (top[0] - low[0]) * share, low[1] + (top[1] - low[1]) * share];
		});
	const w = 0.046;
	const edges = [corner(-w, 'low'), corner(w, 'low'), corner(w, 'top'), corner(-w, 'top')];
	return [
		{ kind: 'outline', role: 'bib', outlines: [edges] },
		{ kind: 'line', role: 'seam', lines: [row(0.36, 0.026), row(0.66, 0.026)], width: 0.009 },
	];
}

/** The line of the spine, on the back alone. */
function spineShapes(view: Projection, spine: Spine): FigureShape[] {
	const { waist, waistAxes, ribs, ribsAxes, chest, chestAxes, neck } = spine;
	if (facing(view, between(ribsAxes.front, chestAxes.front, 0.5)) > -0.12) {
		return [];
	}
	const line = [
		onSkin(view, waist, waistAxes, [-0.05, -0.01, 0]),
		onSkin(view, ribs, ribsAxes, [-0.056, 0, 0]),
		onSkin(view, chest, chestAxes, [-0.062, 0, 0]),
		onSkin(view, neck, chestAxes, [-0.046, -0.035, 0]),
	];
	return [{ kind: 'line', role: 'seam', lines: [line], width: 0.008, smooth: true }];
}

/** Neck and shoulders above the vest; the neckline is cut lower in front. */
function neckShapes(view: Projection, { spine, arms }: Skeleton): FigureShape[] {
	const { neck, chestAxes, neckAxes } = spine;
	const nape = add(neck, neckAxes.top, 0.075);
	const cut = facing(view, chestAxes.front);
	const dip: Vec | undefined =
		cut > 0.1 ? [0.036, -0.05, 0] : cut < -0.1 ? [-0.03, -0.022, 0] : undefined;
	const base = { at: add(neck, chestAxes.top, -0.004), radius: 0.031 };
	const ball = (at: Vec, radius: number) => discOf(view, { at, radius });
	const yoke = [arms.right.shoulder, arms.left.shoulder].map((shoulder) => [
		ball(add(between(neck, shoulder, 0.25), chestAxes.top, 0.0), 0.024),
		ball(between(neck, shoulder, 0.93), 0.031),
	]);
	const low = dip ? [ball(add(neck, along(chestAxes, dip)), 0.021)] : [];
	return [
		...yoke.map((discs): FigureShape => ({ kind: 'chain', role: 'skin', discs })),
		{ kind: 'chain', role: 'skin', discs: [ball(nape, 0.027), discOf(view, base), ...low] },
	];
}
