import assert from 'node:assert/strict';
import { drawFigure } from '../../../src/core/figure/draw/drawFigure.ts';
import { peakOf } from '../../../src/core/figure/model/timeline.ts';
import { figureMarkup, figureMarkupStyle } from '../../../src/webview/figure/paint.ts';
import { allFigures } from './allFigures.ts';

describe('a figure written down as text', () => {
	for (const [id, figure] of allFigures) {
		it(`has every shape of its peak, and no number that is none: ${id}`, () => {
			const markup = figureMarkup(figure, {});
			const { shapes } = drawFigure(figure, peakOf(figure));
			const drawn = shapes.filter(({ kind }) => kind !== 'mark').length;
			assert.equal(markup.match(/<path /g)?.length, drawn);
			assert.doesNotMatch(markup, /NaN|undefined|Infinity|d=""/);
		});
	}

	it('has its colours from the elements that are named', () => {
		const style = figureMarkupStyle('figure');
		assert.doesNotMatch(style, /:host/);
		assert.match(style, /^\s*figure \{/);
	});
});
