import type { FigureShape } from '../../../src/core/figure/draw/shape.ts';

/** Every point of a shape with how far its ink reaches, in body heights. */
export function reachOf(shape: FigureShape): (readonly [x: number, y: number, reach: number])[] {
	switch (shape.kind) {
		case 'chain':
			return shape.rows.flat().map(({ at: [x, y], radius }) => [x, y, radius] as const);
		case 'outline':
			return shape.outlines.flat().map(([x, y]) => [x, y, 0] as const);
		case 'line':
			return shape.lines.flat().map(([x, y]) => [x, y, shape.width / 2] as const);
		case 'mark':
			return [[...shape.at, 0.03]];
	}
}
