import type { Camera } from '../model/figure.ts';
import { add, type Axes, cross, dot, radians, scaled, type Vec } from '../model/geometry.ts';

/** A point of the picture in body heights: x to the right, y downward. */
export type Point = readonly [x: number, y: number];

/** An orthographic view of the room. Its picture is turned left to right for the mirrored side. */
export interface Projection {
	/** Unit vectors of the room: to the right in the picture, and up in it. */
	readonly right: Vec;
	readonly up: Vec;
	/** Unit vector from the scene to the eye. */
	readonly eye: Vec;
	readonly mirrored: boolean;
}

/** The view of a camera. */
export function projectionOf({ azimuth, elevation }: Camera, mirrored: boolean): Projection {
	const [a, e] = [radians(azimuth), radians(elevation)];
	const eye: Vec = [Math.cos(e) * Math.cos(a), Math.sin(e), Math.cos(e) * Math.sin(a)];
	const right: Vec = [Math.sin(a), 0, -Math.cos(a)];
	return { right, up: cross(eye, right), eye, mirrored };
}

/** Where a point of the room is in the picture. */
export function project(view: Projection, p: Vec): Point {
	const x = dot(view.right, p);
	return [view.mirrored ? -x : x, -dot(view.up, p)];
}

/** How near the eye a point is, in body heights. */
export function depth(view: Projection, p: Vec): number {
	return dot(view.eye, p);
}

/** Whether a surface with this outward direction is seen, and how squarely: -1 to 1. */
export function facing(view: Projection, outward: Vec): number {
	return dot(view.eye, outward);
}

/** A ball of the body: its centre in the room, its radius in body heights. */
export interface Ball {
	readonly at: Vec;
	readonly radius: number;
}

/** A ball as it is seen: a round place of the picture, in body heights. */
export interface Disc {
	readonly at: Point;
	readonly radius: number;
}

/** Where and how large a ball is in the picture. */
export function discOf(view: Projection, { at, radius }: Ball): Disc {
	return { at: project(view, at), radius };
}

/** A rounded part of the trunk: half its depth, height and width, in body heights. */
export interface Ellipsoid {
	readonly at: Vec;
	readonly axes: Axes;
	readonly half: Vec;
}

/** The outline of two ellipsoids with a skin drawn tight around both. */
export function hull(view: Projection, a: Ellipsoid, b: Ellipsoid): readonly Point[] {
	return AROUND.map((direction) => {
		const way = screenward(view, direction);
		const [p, q] = [farthest(a, way), farthest(b, way)];
		return project(view, dot(p, way) > dot(q, way) ? p : q);
	});
}

/** The outline of half a ball: the half toward the unit vector `pole`, as a cap sits on a head. */
export function dome(view: Projection, { at, radius }: Ball, pole: Vec): readonly Point[] {
	return AROUND.map((direction) => {
		const way = screenward(view, direction);
		const above = dot(way, pole);
		const flat = add(way, pole, -above);
		const rim = scaled(flat, 1 / (Math.hypot(...flat) || 1));
		return project(view, add(at, above >= 0 ? way : rim, radius));
	});
}

/** The outline of an ellipse about `at` that lies in the plane of two half axes. */
export function ring(view: Projection, at: Vec, first: Vec, second: Vec): Point[] {
	return AROUND.map(([x, y]) => project(view, add(add(at, first, x), second, y)));
}

const STEPS = 44;

/** Unit directions round the picture. */
const AROUND: readonly Point[] = Array.from({ length: STEPS }, (_, step) => {
	const angle = (step / STEPS) * 2 * Math.PI;
	return [Math.cos(angle), Math.sin(angle)];
});

/** A direction of the picture, in the room. */
function screenward(view: Projection, [x, y]: Point): Vec {
	return add(scaled(view.right, x), view.up, y);
}

/** The point of an ellipsoid that lies farthest along `way`. */
function farthest({ at, axes, half }: Ellipsoid, way: Vec): Vec {
	const parts: Vec = [
		dot(axes.front, way) * half[0],
		dot(axes.top, way) * half[1],
		dot(axes.right, way) * half[2],
	];
	const size = Math.hypot(...parts) || 1;
	let point = add(at, axes.front, (parts[0] * half[0]) / size);
	point = add(point, axes.top, (parts[1] * half[1]) / size);
	return add(point, axes.right, (parts[2] * half[2]) / size);
}
