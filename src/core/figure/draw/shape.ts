import type { Point } from '../model/camera.ts';

/** What a shape is, which decides its colour. */
export type Role =
	| 'skin'
	| 'vest'
	| 'shorts'
	| 'shoe'
	| 'cap'
	| 'face'
	| 'bib'
	| 'seam'
	| 'halo'
	| 'stretch'
	| 'hatch'
	| 'prop'
	| 'panel'
	| 'mat'
	| 'strap'
	| 'floor'
	| 'press'
	| 'breath'
	| 'arrow'
	| 'mark';

/** A round place in a chain, in body heights. */
export interface Disc {
	readonly at: Point;
	readonly radius: number;
}

interface Common {
	readonly role: Role;
	/** On the far side of the body: drawn dimmer. */
	readonly far?: boolean;
}

/** Discs in a row with the tapered skin drawn around each two neighbours. */
export interface Chain extends Common {
	readonly kind: 'chain';
	readonly discs: readonly Disc[];
}

/** Closed outlines, filled together. */
export interface Outline extends Common {
	readonly kind: 'outline';
	readonly outlines: readonly (readonly Point[])[];
}

/** Open lines of one width, with round ends. */
export interface DrawnLine extends Common {
	readonly kind: 'line';
	readonly lines: readonly (readonly Point[])[];
	readonly width: number;
	/** Drawn as one curve through its points. */
	readonly smooth?: true;
}

/** A letter in a ring: which side of the person a limb is. */
export interface Mark extends Common {
	readonly kind: 'mark';
	readonly at: Point;
	readonly text: 'L' | 'R';
}

export type Shape = Chain | Outline | DrawnLine | Mark;

/** A part of the picture in body heights, y downward. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A whole picture: shapes from back to front. */
export interface Drawing {
	readonly shapes: readonly Shape[];
	readonly frame: Frame;
	/** How full the lungs are, 0 to 1, and which way the breath goes. */
	readonly air: number;
	readonly breath: 'in' | 'out' | 'rest';
}

/** Shapes that belong together and how near the eye they are. */
export interface Piece {
	readonly depth: number;
	readonly shapes: readonly Shape[];
}

/** The same shape `by` body heights further to the right. */
export function shifted(shape: Shape, by: number): Shape {
	const move = ([x, y]: Point): Point => [x + by, y];
	switch (shape.kind) {
		case 'chain':
			return {
				...shape,
				discs: shape.discs.map(({ at, radius }) => ({ at: move(at), radius })),
			};
		case 'outline':
			return { ...shape, outlines: shape.outlines.map((points) => points.map(move)) };
		case 'line':
			return { ...shape, lines: shape.lines.map((points) => points.map(move)) };
		case 'mark':
			return { ...shape, at: move(shape.at) };
	}
}
