import type { Vec } from './vector.ts';

/** Heights of things, in body heights. */
export const HEIGHT = {
	seat: 0.245,
	desk: 0.43,
	wheelchair: 0.03,
	wall: 1.06,
	door: 1.13,
} as const;

/** Half sizes of a chair's seat along and across the person. */
export const SEAT = { depth: 0.125, width: 0.135, thick: 0.02 } as const;

/** A part of a prop in the room: bars of one width, or flat panels. */
export interface Part {
	readonly bars: readonly (readonly Vec[])[];
	readonly panels: readonly (readonly Vec[])[];
	readonly width: number;
	/** Behind the whole body, between legs ordered under it and the rest, or as deep as a point. */
	readonly at: Vec | 'behind' | 'between';
}

const BAR = 0.016;

/** Puts a part together. */
export function part(
	at: Part['at'],
	bars: Part['bars'],
	panels: Part['panels'] = [],
	width = BAR,
): Part {
	return { at, bars, panels, width };
}

/** A level rectangle between two values of x and two of z. */
export function box(x: readonly [number, number], y: number, z: readonly [number, number]): Vec[] {
	return [
		[x[0], y, z[0]],
		[x[1], y, z[0]],
		[x[1], y, z[1]],
		[x[0], y, z[1]],
	];
}
