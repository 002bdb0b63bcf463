import assert from 'node:assert/strict';
import { detached, finderOf, foldWords } from '../../../../src/core/running/import/fold.ts';
import { sportOf } from '../../../../src/core/running/import/sport.ts';

describe('the words of other programs', () => {
	const folded: readonly (readonly [text: string, words: string])[] = [
		[' Trail-Run! ', 'trail run'],
		['¡Corrida a pé!', 'corrida a pe'],
		['Straßenlauf', 'strassenlauf'],
		['Trail - Run', 'trail run'],
		['Course – à pied', 'course a pied'],
		['Løb', 'lob'],
		['ﾗﾝﾆﾝｸﾞ', 'ランニング'],
		['…', ''],
	];
	for (const [text, words] of folded) {
		it(`are ${JSON.stringify(words)} of ${text}`, () => {
			assert.equal(foldWords(text), words);
		});
	}

	const found: readonly (readonly [list: string, text: string, isFound: boolean])[] = [
		['run', 'a run home', true],
		['run', 'running', false],
		['run*', 'running', true],
		['*run', 'trailrun', true],
		['*ab*', 'zabz', true],
		['x*ab*', 'xyabz', true],
		['x*ab*', 'zabz', false],
		['*ab*c', 'zabzc', true],
		['*ab*c', 'zabz', false],
		['a_b', 'a b', true],
		['a_b', 'ab', false],
	];
	for (const [list, text, isFound] of found) {
		it(`${isFound ? 'are' : 'are not'} found in "${text}" by ${list}`, () => {
			assert.equal(finderOf(list).test(text), isFound);
		});
	}

	it('are no sport where they are numbers that no service has, or come too late', () => {
		assert.deepEqual(['9', '8', '100', '900 m'].map(sportOf), ['run', 'other', 'unsaid', 'unsaid']);
		assert.equal(sportOf(`${'x'.repeat(90)} run`), 'run');
		assert.equal(sportOf(`${'x'.repeat(100)} run`), 'unsaid');
	});

	it('are taken out of a text, as many letters as are wanted', () => {
		assert.equal(detached('abcdef', 3), 'abc');
		assert.equal(detached('ab', 3), 'ab');
	});
});
