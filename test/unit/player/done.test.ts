import assert from 'node:assert/strict';
import { moveOf } from '../../../src/content/moves/index.ts';
import { doneText } from '../../../src/webview/player/session.ts';

describe('what the finish says of the moves that were done', () => {
	// The words ask the page for its language.
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const rows: [string, string[], string][] = [
		['names what they were for', ['calf-raise', 'chin-tuck'], 'That was 50 s for calves, neck.'],
		['names it once', ['calf-raise', 'wall-calf-stretch'], 'That was 50 s for calves.'],
		[
			'says what counts where nothing did',
			[],
			'No move counted yet: a move counts once half of it is done.',
		],
	];
	for (const [name, moves, expected] of rows) {
		it(name, () => {
			assert.equal(doneText(moves.map(moveOf), '50 s', 3), expected);
		});
	}
});
