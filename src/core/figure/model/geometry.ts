/** A point or direction in body heights: x forward, y up, z to the body's right. */
export type Vec = readonly [x: number, y: number, z: number];

export const ORIGIN: Vec = [0, 0, 0];

export function add(a: Vec, b: Vec, scale = 1): Vec {
	return [a[0] + b[0] * scale, a[1] + b[1] * scale, a[2] + b[2] * scale];
}

export function subtract(a: Vec, b: Vec): Vec {
	return add(a, b, -1);
}

export function scaled(a: Vec, scale: number): Vec {
	return [a[0] * scale, a[1] * scale, a[2] * scale];
}

export function dot(a: Vec, b: Vec): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec, b: Vec): Vec {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vec): number {
	return Math.hypot(a[0], a[1], a[2]);
}

/** `a` with length 1; a vector without a direction gives `fallback`. */
export function unit(a: Vec, fallback: Vec = [1, 0, 0]): Vec {
	const size = length(a);
	return size < 1e-9 ? fallback : scaled(a, 1 / size);
}

/** The part of `a` at a right angle to the unit vector `axis`, as a unit vector. */
export function perpendicular(a: Vec, axis: Vec, fallback?: Vec): Vec {
	return unit(add(a, axis, -dot(a, axis)), fallback);
}

export function between(a: Vec, b: Vec, share: number): Vec {
	return add(scaled(a, 1 - share), b, share);
}

/** Turns `a` about the unit vector `axis` by `angle` radians, right-handed. */
export function rotate(a: Vec, axis: Vec, angle: number): Vec {
	const cosine = Math.cos(angle);
	const turned = add(scaled(a, cosine), cross(axis, a), Math.sin(angle));
	return add(turned, axis, dot(axis, a) * (1 - cosine));
}

/** The same vector seen from the other side of the body: one sign. */
export function sided(a: Vec, side: 1 | -1): Vec {
	return [a[0], a[1], a[2] * side];
}

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
export function mixDirections(parts: readonly (readonly [Vec, number])[]): Vec {
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
