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
