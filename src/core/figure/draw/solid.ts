import { type Point, project, type Projection } from '../model/camera.ts';
import type { Disc } from './shape.ts';
import { add, type Axes, dot, scaled, type Vec } from '../model/geometry.ts';

/** A ball of the body. */
export interface Ball {
	readonly at: Vec;
	readonly radius: number;
}

export function discOf(view: Projection, { at, radius }: Ball): Disc {
	return { at: project(view, at), radius };
}

/** A rounded part of the trunk: half its depth, height and width, in body heights. */
export interface Ellipsoid {
	readonly at: Vec;
	readonly axes: Axes;
	readonly half: Vec;
}

const STEPS = 28;

/** Unit directions round the picture. */
const AROUND: readonly Point[] = Array.from({ length: STEPS }, (_, step) => {
	const angle = (step / STEPS) * 2 * Math.PI;
	return [Math.cos(angle), Math.sin(angle)];
});

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

/** The outline of two ellipsoids with a skin drawn tight around both. */
export function hull(view: Projection, a: Ellipsoid, b: Ellipsoid): readonly Point[] {
	return AROUND.map((direction) => {
		const way = screenward(view, direction);
		const [p, q] = [farthest(a, way), farthest(b, way)];
		return project(view, dot(p, way) > dot(q, way) ? p : q);
	});
}

/** The outline of half a ball: the half toward `pole`, as a cap sits on a head. */
export function dome(view: Projection, { at, radius }: Ball, pole: Vec): readonly Point[] {
	return AROUND.map((direction) => {
		const way = screenward(view, direction);
		const above = dot(way, pole);
		const flat = add(way, pole, -above);
		const rim = scaled(flat, 1 / (Math.hypot(...flat) || 1));
		return project(view, add(at, above >= 0 ? way : rim, radius));
	});
}

/** The outline of an ellipse that lies in the plane of two half axes. */
export function ring(view: Projection, at: Vec, first: Vec, second: Vec): Point[] {
	return AROUND.map(([x, y]) => project(view, add(add(at, first, x), second, y)));
}
