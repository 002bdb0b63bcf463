import { facing, project, type Point, type View } from './camera.ts';
import type { Shape } from './shape.ts';
import type { Skeleton, Spine } from './skeleton.ts';
import { discOf, hull, type Ellipsoid } from './solid.ts';
import type { Axes } from './turn.ts';
import { along } from './turn.ts';
import { add, between, type Vec } from './vector.ts';

/** How much deeper and wider full lungs make the ribs. */
const SWELL = 0.2;

/** The trunk from below; `air` is how full the lungs are. */
function trunk(spine: Spine, air: number): readonly Ellipsoid[] {
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
function onSkin(view: View, at: Vec, axes: Axes, off: Vec): Point {
	return project(view, add(at, along(axes, off)));
}

/** The runner's number: only the chest has one, so that a turn of the trunk shows. */
function bib(view: View, { ribs, ribsAxes, chest, chestAxes }: Spine, air: number): Shape[] {
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
function spineLine(view: View, spine: Spine): Shape[] {
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
function neckline(view: View, { spine, arms }: Skeleton): Shape[] {
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
		...yoke.map((discs): Shape => ({ kind: 'chain', role: 'skin', discs })),
		{ kind: 'chain', role: 'skin', discs: [ball(nape, 0.027), discOf(view, base), ...low] },
	];
}

/** The trunk: shorts, vest, bare shoulders and neck, and what tells its front from its back. */
export function drawTorso(view: View, body: Skeleton, air: number): readonly Shape[] {
	const parts = trunk(body.spine, air);
	const skins = parts.slice(1).map((part, index) => hull(view, parts[index] ?? part, part));
	const [hips, ...upper] = skins;
	return [
		{ kind: 'outline', role: 'vest', outlines: upper },
		...neckline(view, body),
		...(hips ? [{ kind: 'outline', role: 'shorts', outlines: [hips] } as const] : []),
		...bib(view, body.spine, air),
		...spineLine(view, body.spine),
	];
}
