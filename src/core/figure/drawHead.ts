import { facing, project, type View } from './camera.ts';
import { drawCap } from './drawCap.ts';
import { GAP } from './drawLeg.ts';
import type { Disc, Shape } from './shape.ts';
import type { Spine } from './skeleton.ts';
import { discOf } from './solid.ts';
import { along } from './turn.ts';
import { add, scaled, unit, type Vec } from './vector.ts';

const CRANIUM = 0.061;

/** The head: skull, jaw, nose, eyes and ear under a cap whose peak shows where it looks. */
export function drawHead(view: View, { skull, headAxes, neck, neckAxes }: Spine): readonly Shape[] {
	const at = (off: Vec): Vec => add(skull, along(headAxes, off));
	const disc = (off: Vec, radius: number): Disc => discOf(view, { at: at(off), radius });
	const face: Disc[] = [disc([-0.006, 0.006, 0], CRANIUM), disc([0.02, -0.034, 0], 0.036)];
	const nose: Disc[] = [disc([0.05, 0.0, 0], 0.009), disc([0.066, -0.015, 0], 0.0085)];
	const throat = [
		discOf(view, { at: neck, radius: 0.03 }),
		discOf(view, { at: add(neck, neckAxes.top, 0.05), radius: 0.027 }),
	];
	const crown = at([-0.008, 0.008, 0]);
	const cap = drawCap(view, crown, CRANIUM + 0.005, headAxes);
	const seen = facing(view, headAxes.front);
	const grown = face.map(({ at, radius }) => ({ at, radius: radius + GAP * 0.8 }));
	return [
		{ kind: 'chain', role: 'halo', discs: grown },
		{ kind: 'chain', role: 'skin', discs: [...throat, ...face.slice(0, 1)] },
		...cap.before,
		{ kind: 'chain', role: 'skin', discs: face },
		...(seen > -0.35 ? [{ kind: 'chain', role: 'skin', discs: nose } as const] : []),
		...cap.after,
		...features(view, at, headAxes.front, headAxes.right),
	];
}

/** Eyes and ears, each only where the eye of the onlooker can reach it. */
function features(view: View, at: (off: Vec) => Vec, front: Vec, right: Vec): Shape[] {
	const shapes: Shape[] = [];
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
