import assert from 'node:assert/strict';
import { allFigures } from './allFigures.ts';
import { moveFigures } from '../../../src/content/figures/index.ts';
import { arrivalOf, loopOf, momentAt, peakOf } from '../../../src/core/figure/model/timeline.ts';

describe('the time of a figure', () => {
	it('shares every instant among poses whose shares add up to one', () => {
		for (const [id, figure] of allFigures) {
			for (let step = 0; step < 60; step += 1) {
				const { blend, air } = momentAt(figure, (loopOf(figure) * step) / 60);
				const sum = blend.reduce((total, [, share]) => total + share, 0);
				assert.ok(Math.abs(sum - 1) < 1e-9, id);
				assert.ok(air >= 0 && air <= 1, id);
			}
		}
	});

	it('breathes in and out in every loop of a move', () => {
		for (const [id, figure] of Object.entries(moveFigures)) {
			const breaths = new Set(
				Array.from(
					{ length: 60 },
					(_, step) => momentAt(figure, (loopOf(figure) * step) / 60).breath,
				),
			);
			assert.ok(breaths.has('in') && breaths.has('out'), id);
		}
	});

	it('is the same a loop later and before', () => {
		const figure = moveFigures['seated-twist'];
		for (const t of [0, 700, 3100]) {
			assert.deepEqual(momentAt(figure, t + loopOf(figure)), momentAt(figure, t));
			assert.deepEqual(momentAt(figure, t - loopOf(figure)), momentAt(figure, t));
		}
	});

	it('breathes out on the way into a stretch', () => {
		const figure = moveFigures['seated-figure-4'];
		assert.equal(momentAt(figure, arrivalOf(figure, 0) + 1000).breath, 'out');
		assert.equal(momentAt(figure, peakOf(figure)).breath, 'out');
	});
});
