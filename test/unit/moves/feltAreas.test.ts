import assert from 'node:assert/strict';
import { moveFigures } from '../../../src/content/figures/index.ts';
import { feltWords } from '../../../src/webview/moves/feltAreas.ts';

describe('the key to the areas of a figure', () => {
	const rows: readonly [move: string, words: string | null][] = [
		['wall-calf-stretch', 'Stretches: calves'],
		['air-squat', 'Works: quads, glutes'],
		['seated-twist', 'Stretches: side of the trunk'],
		['seated-figure-4', 'Stretches: outer hip'],
		['glute-squeeze', 'Works: glutes'],
		['long-exhale', null],
	];
	for (const [move, words] of rows) {
		it(`of ${move} is ${words ?? 'none, since it has no area'}`, () => {
			const figure = moveFigures[move as keyof typeof moveFigures];
			assert.ok(figure);
			assert.equal(feltWords(figure), words);
		});
	}

	it('stands wherever a figure has an area, each named once', () => {
		for (const [move, figure] of Object.entries(moveFigures)) {
			const words = feltWords(figure);
			assert.equal(words === null, figure.stretch.length === 0, move);
			const areas = words?.split(': ')[1]?.split(', ') ?? [];
			assert.equal(new Set(areas).size, areas.length, move);
		}
	});
});
