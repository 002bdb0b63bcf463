import assert from 'node:assert/strict';
import { figureFiles, figureOf, moveFigures } from '../../../src/content/figures/index.ts';
import { moveFiles, moves, supportMoves } from '../../../src/content/moves/index.ts';

describe('figures of the moves', () => {
	const catalogue = [...moves, ...supportMoves];

	it('are there for every move of the catalogue, and for no other', () => {
		const ids = catalogue.map(({ id }) => id);
		assert.deepEqual(Object.keys(moveFigures).toSorted(), ids.toSorted());
	});

	it('are each in a file named as the one of the move', () => {
		const texts = Object.entries(moveFiles).map(([file, own]) => [file, own.map(({ id }) => id)]);
		const figures = Object.entries(figureFiles).map(([file, own]) => [file, Object.keys(own)]);
		assert.deepEqual(figures, texts);
	});

	it('are found by id, and an unknown id throws', () => {
		assert.equal(figureOf('air-squat'), moveFigures['air-squat']);
		assert.throws(() => figureOf('head-stand'), /head-stand/);
	});

	it('mark a limb only where the move has two sides', () => {
		for (const { id, dose } of catalogue) {
			assert.ok(!figureOf(id).marks || dose.sides === 2, id);
		}
	});

	it('can be mirrored where the move has two sides: a limb is marked', () => {
		const unmarked = catalogue.filter(({ id, dose }) => dose.sides === 2 && !figureOf(id).marks);
		assert.deepEqual(
			unmarked.map(({ id }) => id),
			[],
		);
	});
});
