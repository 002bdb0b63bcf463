import { depth, facing, project, type View } from './camera.ts';
import type { Shape } from './shape.ts';
import { dome, ring } from './solid.ts';
import { along, radians, type Axes } from './turn.ts';
import { add, scaled, unit, type Vec } from './vector.ts';

/** The angles round the head, in degrees, at which the peak of the cap is drawn. */
const PEAK: readonly number[] = [-62, -45, -25, 0, 25, 45, 62];

/** A runner's cap in two parts: where its peak is on the far side, that is drawn before the head. */
export interface Cap {
	readonly before: readonly Shape[];
	readonly after: readonly Shape[];
}

/** The cap on a skull of `radius` body heights about `crown`; its peak shows where one looks. */
export function drawCap(view: View, crown: Vec, radius: number, headAxes: Axes): Cap {
	const pole = unit(along(headAxes, [-0.32, 1, 0]));
	const front = unit(along(headAxes, [1, 0.32, 0]));
	const capAxes: Axes = { front, top: pole, right: headAxes.right };
	const rim = (angle: number, out: number, ahead: number): Vec => {
		const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
		return add(crown, along(capAxes, [c * out + ahead, 0.002 - ahead * 0.12, s * out]));
	};
	const inner = PEAK.map((angle) => project(view, rim(angle, radius * 0.9, 0)));
	const outer = PEAK.map((angle) => project(view, rim(angle, radius * 0.83, 0.052)));
	const peak: Shape[] = [
		{ kind: 'outline', role: 'cap', outlines: [inner.concat(outer.toReversed())] },
		{ kind: 'line', role: 'cap', lines: [outer], width: 0.011, smooth: true },
	];
	const wide = radius * 1.03;
	const opening = ring(view, crown, scaled(front, wide), scaled(headAxes.right, wide));
	const shell: Shape = {
		kind: 'outline',
		role: 'cap',
		outlines: [dome(view, { at: crown, radius }, pole)],
	};
	// Seen from below, the head fills the opening of the cap.
	const filled: readonly Shape[] =
		facing(view, pole) < 0 ? [{ kind: 'outline', role: 'skin', outlines: [opening] }] : [];
	return depth(view, rim(0, radius, 0.04)) > depth(view, crown) - 0.02
		? { before: [], after: [shell, ...filled, ...peak] }
		: { before: peak, after: [shell, ...filled] };
}
