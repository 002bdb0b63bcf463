/** A point or direction in body heights: x forward, y up, z to the body's right. */
export type Vec = readonly [x: number, y: number, z: number];

/** The origin, and no direction at all. */
export const ORIGIN: Vec = [0, 0, 0];

/** `a` and `scale` times `b`. */
export function add(a: Vec, b: Vec, scale = 1): Vec {
	return [a[0] + b[0] * scale, a[1] + b[1] * scale, a[2] + b[2] * scale];
}

/** The vector from `b` to `a`. */
export function subtract(a: Vec, b: Vec): Vec {
	return add(a, b, -1);
}

/** `a`, `scale` times as long. */
export function scaled(a: Vec, scale: number): Vec {
	return [a[0] * scale, a[1] * scale, a[2] * scale];
}

/** The scalar product. */
export function dot(a: Vec, b: Vec): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The vector product, right-handed. */
export function cross(a: Vec, b: Vec): Vec {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The length of a vector. */
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

/** The point that is `share` (0 to 1) of the way from `a` to `b`. */
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

/** The axes of the room, and of whoever stands upright facing its front. */
export const UPRIGHT: Axes = { front: [1, 0, 0], top: [0, 1, 0], right: [0, 0, 1] };

/** No turn. */
export const STRAIGHT: Turn = [0, 0, 0];

const DEGREE = Math.PI / 180;

/** An angle given in degrees. */
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

/** A vector given along `axes`, in the room. */
export function along(axes: Axes, [x, y, z]: Vec): Vec {
	return add(add(scaled(axes.front, x), axes.top, y), axes.right, z);
}

/**
 * The direction between directions by their weights. Two are swung from one to the other, so that
 * half-circles keep their pace; more are summed.
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

/** The weighted sum of vectors, or of turns; the weights add up to one. */
export function mixVecs(parts: readonly (readonly [Vec, number])[]): Vec {
	let sum: Vec = ORIGIN;
	for (const [part, weight] of parts) {
		sum = add(sum, part, weight);
	}
	return sum;
}

/** The points of a way with equal steps between them. */
export function evenly(points: readonly Vec[], count: number): readonly Vec[] {
	const far = [0];
	for (const [index, point] of points.slice(1).entries()) {
		far.push((far[index] ?? 0) + length(subtract(point, points[index] ?? point)));
	}
	const whole = far.at(-1) ?? 0;
	return Array.from({ length: count }, (_, step) => {
		const wanted = (whole * step) / (count - 1);
		const index = Math.max(
			1,
			far.findIndex((one) => one >= wanted - 1e-9),
		);
		const [low, high] = [far[index - 1] ?? 0, far[index] ?? 0];
		const share = high > low ? (wanted - low) / (high - low) : 0;
		return between(points[index - 1] ?? ORIGIN, points[index] ?? ORIGIN, share);
	});
}

/** The middle joint and the end of a limb of two bones. */
interface BentLimb {
	readonly middle: Vec;
	readonly end: Vec;
}

/**
 * The least and the most that a limb spans from root to end, as a share of its length: it is never
 * quite straight and never quite folded, as knees and elbows do not lock.
 */
const FOLD = 0.27;
const STRETCH = 0.9995;

/**
 * Two-bone inverse kinematics: from `root` toward `target`, the middle joint on the side of `pole`.
 * A target out of reach is approached along its direction; both bones keep their lengths.
 */
export function bendLimb(
	root: Vec,
	target: Vec,
	pole: Vec,
	upper: number,
	lower: number,
): BentLimb {
	const toTarget = subtract(target, root);
	const full = upper + lower;
	const span = Math.min(Math.max(length(toTarget), full * FOLD), full * STRETCH);
	const axis = scaled(toTarget, 1 / Math.max(length(toTarget), 1e-9));
	const side = perpendicular(pole, axis, perpendicular([0, 0, 1], axis));
	const foot = (upper * upper - lower * lower + span * span) / (2 * span);
	const rise = Math.sqrt(Math.max(0, upper * upper - foot * foot));
	return { middle: add(add(root, axis, foot), side, rise), end: add(root, axis, span) };
}
