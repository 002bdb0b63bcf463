import assert from 'node:assert/strict';
import { allFigures } from './allFigures.ts';
import { reachOf } from './ink.ts';
import { drawAmount, drawFigure, drawStills } from '../../../src/core/figure/draw/drawFigure.ts';
import type { FigureDrawing, FigureShape } from '../../../src/core/figure/draw/shape.ts';
import { arrivalOf, loopOf } from '../../../src/core/figure/model/timeline.ts';
import { stateFigures } from '../../../src/content/figures/index.ts';

function faultsOf({ shapes, frame }: FigureDrawing): string[] {
	return shapes.flatMap((shape) =>
		reachOf(shape).flatMap(([x, y, reach]) => {
			if (!Number.isFinite(x + y + reach)) {
				return [`${shape.role} is not a number`];
			}
			const out = Math.max(
				frame.x - (x - reach),
				x + reach - frame.x - frame.width,
				frame.y - (y - reach),
				y + reach - frame.y - frame.height,
			);
			return out > 0.005 ? [`${shape.role} ${out.toFixed(2)} outside`] : [];
		}),
	);
}

describe('drawings', () => {
	for (const [id, figure] of allFigures) {
		it(`${id} fits its frame at every key, on a chair and in a wheelchair`, () => {
			const faults = figure.keyframes.flatMap((_, index) =>
				(['chair', 'wheelchair'] as const).flatMap((chair) =>
					faultsOf(drawFigure(figure, arrivalOf(figure, index) - 40, { chair, labels: true })),
				),
			);
			const reported = [...new Set(faults)].filter(
				(fault) => figure.crop === undefined || fault.includes('not a number'),
			);
			assert.deepEqual(reported, []);
		});

		it(`${id} is the exact mirror on the left`, () => {
			const t = loopOf(figure) * 0.37;
			const right = drawFigure(figure, t, { labels: true });
			const left = drawFigure(figure, t, { labels: true, side: 'left' });
			assert.equal(left.shapes.length, right.shapes.length);
			for (const [index, shape] of right.shapes.entries()) {
				const other = left.shapes[index] as FigureShape;
				assert.deepEqual(placesOf(other, -1), placesOf(shape, 1), shape.role);
				if (shape.kind === 'mark' && other.kind === 'mark') {
					assert.notEqual(shape.text, other.text);
				}
			}
		});
	}

	it('show an amount of slouching between sitting tall and slumped', () => {
		const heads = [0, 0.5, 1].map((amount) => {
			const { shapes } = drawAmount(stateFigures.slouch, amount);
			return Math.min(
				...shapes
					.filter(({ role }) => role === 'cap')
					.flatMap(reachOf)
					.map(([, y]) => y),
			);
		}) as [number, number, number];
		assert.ok(heads[0] < heads[1] && heads[1] < heads[2], heads.join(' '));
	});

	it('cross out what one does not want, but not where it shows an amount', () => {
		const crosses = ({ shapes }: FigureDrawing): number =>
			shapes.filter(({ role }) => role === 'wrong').length;
		assert.equal(crosses(drawFigure(stateFigures.slouch, arrivalOf(stateFigures.slouch, 1))), 1);
		assert.equal(crosses(drawFigure(stateFigures.slouch, arrivalOf(stateFigures.slouch, 0))), 0);
		assert.equal(crosses(drawAmount(stateFigures.slouch, 1)), 0);
	});

	it('show start and peak side by side where motion is reduced', () => {
		const still = drawStills(stateFigures.slouch);
		assert.equal(still.frame.width, drawFigure(stateFigures.slouch, 0).frame.width * 2);
		assert.ok(still.shapes.some(({ role }) => role === 'arrow'));
	});
});

/** Where a shape has ink, in any order; `sign` turns it left to right. */
function placesOf(shape: FigureShape, sign: 1 | -1): readonly string[] {
	const reported = (value: number): string => (Math.round(value * 1e6) / 1e6 + 0).toFixed(6);
	return reachOf(shape)
		.map(([x, y, reach]) => [x * sign, y, reach].map(reported).join(' '))
		.toSorted();
}
