import { add, dot, ORIGIN, perpendicular, rotate, scaled, unit, type Vec } from './vector.ts';

/** The three directions of a body part: to its front, to its top, to its right. */
export interface Axes {
	readonly front: Vec;
	readonly top: Vec;
	readonly right: Vec;
}

/** Degrees: bend forward, lean to the right, twist to the right. */
export type Turn = readonly [bend: number, lean: number, twist: number];

export const UPRIGHT: Axes = { front: [1, 0, 0], top: [0, 1, 0], right: [0, 0, 1] };

export const STRAIGHT: Turn = [0, 0, 0];

const DEGREE = Math.PI / 180;

export function radians(degrees: number): number {
	return degrees * DEGREE;
}

/** Turns a part within its parent: first the twist, then the bend, then the lean. */
export function turned(axes: Axes, [bend, lean, twist]: Turn): Axes {
	const yaw = (v: Vec): Vec => rotate(v, axes.top, -radians(twist));
	const right = yaw(axes.right);
	const pitch = (v: Vec): Vec => rotate(v, right, -radians(bend));
	const front = pitch(yaw(axes.front));
	const roll = (v: Vec): Vec => rotate(v, front, radians(lean));
	return { front, top: roll(pitch(axes.top)), right: roll(right) };
}

/** A vector given along `axes`, in the world. */
export function along(axes: Axes, [x, y, z]: Vec): Vec {
	return add(add(scaled(axes.front, x), axes.top, y), axes.right, z);
}

/** The weighted sum of turns; the weights add up to one. */
export function mixTurns(parts: readonly (readonly [Turn, number])[]): Turn {
	return mixVecs(parts);
}

/**
 * The direction between directions. Two are swung from one to the other, so that half-circles
 * keep their pace; more are summed.
 */
export function mixWays(parts: readonly (readonly [Vec, number])[]): Vec {
	const [first, second] = parts;
	if (parts.length !== 2 || !first || !second) {
		return unit(mixVecs(parts.map(([way, weight]) => [unit(way), weight])));
	}
	const [from, to] = [unit(first[0]), unit(second[0])];
	const angle = Math.acos(Math.min(1, Math.max(-1, dot(from, to))));
	if (angle < 1e-4) {
		return from;
	}
	const swing = perpendicular(to, from);
	const turned = angle * second[1];
	return add(scaled(from, Math.cos(turned)), swing, Math.sin(turned));
}

/** The weighted sum of vectors; the weights add up to one. */
export function mixVecs(parts: readonly (readonly [Vec, number])[]): Vec {
	let sum: Vec = ORIGIN;
	for (const [part, weight] of parts) {
		sum = add(sum, part, weight);
	}
	return sum;
}
