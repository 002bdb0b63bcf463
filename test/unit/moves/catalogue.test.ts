import assert from 'node:assert/strict';
import { noCustomMoves } from '../../../src/core/moves/customMoves.ts';
import { moveOf } from '../../../src/content/moves/index.ts';
import { catalogue } from '../../../src/webview/moves/catalogue.ts';

const own = { ...moveOf('air-squat'), id: 'mine:clam', name: 'Clamshell' };

describe('the catalogue of the page', () => {
	afterEach(() => catalogue.setCustom(noCustomMoves));

	it('has our moves, and the person’s own before them', () => {
		const ours = catalogue.moves.length;
		catalogue.setCustom({ ...noCustomMoves, moves: [own] });
		assert.equal(catalogue.moves.length, ours + 1);
		assert.equal(catalogue.moves[0]?.id, 'mine:clam');
		assert.equal(catalogue.moveOf('mine:clam').name, 'Clamshell');
		assert.ok(catalogue.isOwn('mine:clam'));
		assert.ok(!catalogue.isOwn('air-squat'));
	});

	it('shows a move with its own picture, a figure that it borrows, or its own figure', () => {
		const pictures = { 'mine:clam': 'https://own/clam.svg' };
		catalogue.setCustom({
			...noCustomMoves,
			moves: [own],
			pictures,
			figures: { 'mine:b': 'calf-raise' },
		});
		assert.equal(catalogue.pictureOf('mine:clam'), 'https://own/clam.svg');
		assert.equal(catalogue.pictureOf('air-squat'), undefined);
		assert.equal(catalogue.pictureOf('toString'), undefined);
		assert.equal(catalogue.figureOf('mine:b'), 'calf-raise');
		assert.equal(catalogue.figureOf('air-squat'), 'air-squat');
	});

	it('knows which moves there are', () => {
		assert.ok(catalogue.has('rest'));
		assert.ok(!catalogue.has('mine:clam'));
		assert.throws(() => catalogue.moveOf('mine:clam'));
	});
});
