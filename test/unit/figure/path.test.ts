import assert from 'node:assert/strict';
import type { Disc } from '../../../src/core/figure/draw/projection.ts';
import type { ChainShape, LineShape } from '../../../src/core/figure/draw/shape.ts';
import { shapePath } from '../../../src/webview/figure/paint.ts';

const disc = (x: number, y: number, radius: number): Disc => ({ at: [x, y], radius });
const chain = (...discs: Disc[]): ChainShape => ({
	kind: 'chain',
	role: 'skin',
	rows: [discs],
});
const line = (smooth: boolean, ...points: [number, number][]): LineShape => ({
	kind: 'line',
	role: 'arrow',
	lines: [points],
	width: 0.01,
	...(smooth ? { smooth: true } : {}),
});

describe('the path of a shape', () => {
	for (const [name, shape, path] of [
		[
			'a disc alone',
			chain(disc(0, 0, 0.1)),
			'M-100.0 0.0a100.0 100.0 0 1 1 200.0 0a100.0 100.0 0 1 1 -200.0 0Z',
		],
		[
			'a disc within another: the larger one',
			chain(disc(0, 0, 0.1), disc(0.01, 0, 0.02)),
			'M-100.0 0.0a100.0 100.0 0 1 1 200.0 0a100.0 100.0 0 1 1 -200.0 0Z',
		],
		['a line', line(false, [0, 0], [0.1, 0.2]), 'M0.0 0.0L100.0 200.0'],
		[
			'a curve through the middle of three',
			line(true, [0, 0], [0.1, 0.1], [0.2, 0]),
			'M0.0 0.0Q100.0 100.0 200.0 0.0',
		],
		[
			'two points, though a curve was asked for',
			line(true, [0, 0], [0.2, 0]),
			'M0.0 0.0L200.0 0.0',
		],
		[
			'an outline',
			{
				kind: 'outline',
				role: 'mat',
				outlines: [
					[
						[0, 0],
						[1, 0],
						[1, 1],
					],
				],
			},
			'M0.0 0.0L1000.0 0.0L1000.0 1000.0Z',
		],
	] as const) {
		it(`is right for ${name}`, () => assert.equal(shapePath(shape), path));
	}

	it('links each two neighbours of a chain', () => {
		const path = shapePath(chain(disc(0, 0, 0.05), disc(0.2, 0, 0.04), disc(0.4, 0.1, 0.02)));
		assert.equal(path.match(/M/g)?.length, 2);
		assert.equal(path.match(/A/g)?.length, 4);
		assert.doesNotMatch(path, /NaN/);
	});
});
