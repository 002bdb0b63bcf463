import type { Camera } from './figure.ts';
import { cross, dot, radians, type Vec } from './geometry.ts';

/** A point of the picture in body heights: x to the right, y downward. */
export type Point = readonly [x: number, y: number];

/** An orthographic view. Its picture is turned left to right for the mirrored side. */
export interface Projection {
	readonly right: Vec;
	readonly up: Vec;
	/** From the scene to the eye. */
	readonly eye: Vec;
	readonly mirrored: boolean;
}

export function projectionOf({ azimuth, elevation }: Camera, mirrored: boolean): Projection {
	const [a, e] = [radians(azimuth), radians(elevation)];
	const eye: Vec = [Math.cos(e) * Math.cos(a), Math.sin(e), Math.cos(e) * Math.sin(a)];
	const right: Vec = [Math.sin(a), 0, -Math.cos(a)];
	return { right, up: cross(eye, right), eye, mirrored };
}

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
