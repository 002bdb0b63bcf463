import { add, length, perpendicular, scaled, subtract, type Vec } from './vector.ts';

/** The middle and the end of a limb of two bones. */
export interface Bent {
	readonly middle: Vec;
	readonly end: Vec;
}

/** A limb is never quite straight and never quite folded: knees and elbows do not lock. */
const STRETCH = 0.9995;
const FOLD = 0.27;

/**
 * Two-bone inverse kinematics: from `root` toward `target`, the middle joint on the side of
 * `pole`. A target out of reach is approached along its direction; bones keep their lengths.
 */
export function reach(root: Vec, target: Vec, pole: Vec, upper: number, lower: number): Bent {
	const way = subtract(target, root);
	const full = upper + lower;
	const span = Math.min(Math.max(length(way), full * FOLD), full * STRETCH);
	const axis = scaled(way, 1 / Math.max(length(way), 1e-9));
	const side = perpendicular(pole, axis, perpendicular([0, 0, 1], axis));
	const foot = (upper * upper - lower * lower + span * span) / (2 * span);
	const rise = Math.sqrt(Math.max(0, upper * upper - foot * foot));
	return { middle: add(add(root, axis, foot), side, rise), end: add(root, axis, span) };
}
