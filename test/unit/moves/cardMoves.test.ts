import assert from 'node:assert/strict';
import { neutralBody } from '../../../src/core/moves/body.ts';
import { noLikes } from '../../../src/core/moves/prefs.ts';
import { figureOf } from '../../../src/content/figures/index.ts';
import { pageCatalogue } from '../../../src/webview/moves/catalogue.ts';
import { cardMoves, offerOf } from '../../../src/webview/moves/offer.ts';

const offer = (id: string, ...moves: string[]) => ({
	routine: {
		id,
		name: id,
		where: '',
		endsBout: 'always' as const,
		steps: moves.map((move) => ({ move, seconds: 20 })),
		seconds: 0,
	},
});

describe('the figure on the card of a routine', () => {
	const rows: [string, ReturnType<typeof offer>[], Record<string, string | undefined>][] = [
		['is its first move', [offer('a', 'plank', 'air-squat')], { a: 'plank' }],
		[
			'is the next move where another card has the first',
			[offer('a', 'walk-easy', 'plank'), offer('b', 'walk-easy', 'air-squat')],
			{ a: 'walk-easy', b: 'air-squat' },
		],
		[
			'is no rest between two moves',
			[offer('a', 'plank'), offer('b', 'plank', 'rest', 'side-plank')],
			{ a: 'plank', b: 'side-plank' },
		],
		[
			'is its first move where others have all of its moves',
			[offer('a', 'plank'), offer('b', 'plank')],
			{ a: 'plank', b: 'plank' },
		],
		['is none where there is no move', [offer('a')], { a: undefined }],
	];
	for (const [name, offers, expected] of rows) {
		it(name, () => {
			assert.deepEqual(Object.fromEntries(cardMoves(offers)), expected);
		});
	}

	for (const seated of [false, true]) {
		it(`is another one on every card of ours${seated ? ', on a chair' : ''}`, () => {
			const person = {
				body: { ...neutralBody, seated },
				likes: noLikes,
				done: [],
				wholeDay: false,
				warmUpExtra: 0,
				readySeconds: 5,
			};
			const offers = pageCatalogue.routines.flatMap((routine) => offerOf(routine, person) ?? []);
			const moves = [...cardMoves(offers).values()];
			assert.equal(new Set(moves).size, offers.length);
			for (const move of moves) {
				assert.ok(move && figureOf(move));
			}
		});
	}
});
