import assert from 'node:assert/strict';
import { noCustomMoves } from '../../../src/core/moves/customMoves.ts';
import { moveOf } from '../../../src/content/moves/index.ts';
import { pageCatalogue } from '../../../src/webview/moves/catalogue.ts';

const own = { ...moveOf('air-squat'), id: 'mine:clam', name: 'Clamshell' };

describe('the catalogue of the page', () => {
	afterEach(() => pageCatalogue.setCustom(noCustomMoves));

	it('has our moves, and the person’s own before them', () => {
		const ours = pageCatalogue.moves.length;
		pageCatalogue.setCustom({ ...noCustomMoves, moves: [own] });
		assert.equal(pageCatalogue.moves.length, ours + 1);
		assert.equal(pageCatalogue.moves[0]?.id, 'mine:clam');
		assert.equal(pageCatalogue.moveOf('mine:clam').name, 'Clamshell');
		assert.ok(pageCatalogue.isOwn('mine:clam'));
		assert.ok(!pageCatalogue.isOwn('air-squat'));
	});

	it('shows a move with its own picture, a figure that it borrows, or its own figure', () => {
		const pictures = { 'mine:clam': 'https://own/clam.svg' };
		pageCatalogue.setCustom({
			...noCustomMoves,
			moves: [own],
			pictures,
			figures: { 'mine:b': 'calf-raise' },
		});
		assert.equal(pageCatalogue.pictureOf('mine:clam'), 'https://own/clam.svg');
		assert.equal(pageCatalogue.pictureOf('air-squat'), undefined);
		assert.equal(pageCatalogue.pictureOf('toString'), undefined);
		assert.equal(pageCatalogue.figureOf('mine:b'), 'calf-raise');
		assert.equal(pageCatalogue.figureOf('air-squat'), 'air-squat');
	});

	it('knows which moves there are', () => {
		assert.ok(pageCatalogue.has('rest'));
		assert.ok(!pageCatalogue.has('mine:clam'));
		assert.throws(() => pageCatalogue.moveOf('mine:clam'));
	});
});
