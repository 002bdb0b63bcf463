import type { Disc, Point } from './projection.ts';

/** What a shape is, which decides its colour. */
export type ShapeRole =
	| 'skin'
	| 'top'
	| 'shorts'
	| 'shoe'
	| 'cap'
	| 'hair'
	| 'face'
	| 'sole'
	| 'seam'
	| 'halo'
	| 'stretch'
	| 'grain'
	| 'ghost'
	| 'prop'
	| 'panel'
	| 'mat'
	| 'strap'
	| 'floor'
	| 'press'
	| 'breath'
	| 'arrow'
	| 'wrong'
	| 'mark';

interface Common {
	readonly role: ShapeRole;
	/** On the far side of the body: drawn dimmer. */
	readonly far?: boolean;
}

/** Rows of discs with the tapered skin drawn around each two neighbours, filled together. */
export interface ChainShape extends Common {
	readonly kind: 'chain';
	readonly rows: readonly (readonly Disc[])[];
}

/** Closed outlines, filled together. */
export interface OutlineShape extends Common {
	readonly kind: 'outline';
	readonly outlines: readonly (readonly Point[])[];
}

/** Open lines of one width, with round ends. */
export interface LineShape extends Common {
	readonly kind: 'line';
	readonly lines: readonly (readonly Point[])[];
	readonly width: number;
	/** Drawn as one curve through its points. */
	readonly smooth?: true;
}

/** A letter in a ring: which side of the person a limb is. */
export interface MarkShape extends Common {
	readonly kind: 'mark';
	readonly at: Point;
	readonly text: 'L' | 'R';
}

export type FigureShape = ChainShape | OutlineShape | LineShape | MarkShape;

/** A part of the picture in body heights, y downward. */
export interface FigureFrame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A whole picture: shapes from back to front. */
export interface FigureDrawing {
	readonly shapes: readonly FigureShape[];
	readonly frame: FigureFrame;
	/** How full the lungs are, 0 to 1, and which way the breath goes. */
	readonly air: number;
	readonly breath: 'in' | 'out' | 'rest';
}

/** Shapes that belong together and how near the eye they are. */
export interface FigurePiece {
	readonly depth: number;
	readonly shapes: readonly FigureShape[];
}

/** The same shape `by` body heights further to the right. */
export function shiftShape(shape: FigureShape, by: number): FigureShape {
	const move = ([x, y]: Point): Point => [x + by, y];
	switch (shape.kind) {
		case 'chain':
			return {
				...shape,
				rows: shape.rows.map((row) => row.map(({ at, radius }) => ({ at: move(at), radius }))),
			};
		case 'outline':
			return { ...shape, outlines: shape.outlines.map((points) => points.map(move)) };
		case 'line':
			return { ...shape, lines: shape.lines.map((points) => points.map(move)) };
		case 'mark':
			return { ...shape, at: move(shape.at) };
	}
}
