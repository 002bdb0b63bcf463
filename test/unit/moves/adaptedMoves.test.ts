import assert from 'node:assert/strict';
import { type Body, neutralBody } from '../../../src/core/moves/body.ts';
import { noLikes } from '../../../src/core/moves/prefs.ts';
import type { Move } from '../../../src/core/moves/move.ts';
import { pageCatalogue } from '../../../src/webview/moves/catalogue.ts';
import { adaptedMoves } from '../../../src/webview/moves/offer.ts';

const listed = (body: Partial<Body>, hidden: readonly string[] = []) =>
	adaptedMoves(pageCatalogue.moves, {
		body: { ...neutralBody, ...body },
		likes: { ...noLikes, hidden },
		done: [],
		wholeDay: false,
		warmUpExtra: 0,
		readySeconds: 5,
	});

describe('the library', () => {
	it('lists every move for someone who has set nothing', () => {
		assert.deepEqual(listed({}), { moves: pageCatalogue.moves, leftOut: [] });
	});

	const rows: readonly [Partial<Body>, (move: Move) => boolean][] = [
		[{ seated: true }, ({ position }) => position === 'seated'],
		[{ noFloor: true }, ({ position }) => position !== 'floor'],
		[{ seated: true, wheelchair: true }, ({ id, wheelchairSwap }) => wheelchairSwap === id],
		[{ pregnant: true }, ({ flags }) => !flags.includes('supine')],
		[{ leaveOut: ['calves'] }, ({ areas }) => !areas.includes('calves')],
	];
	for (const [body, suits] of rows) {
		it(`lists only what suits ${JSON.stringify(body)}, each once`, () => {
			const { moves } = listed(body);
			assert.ok(moves.length > 3);
			assert.deepEqual(
				moves.filter((move) => !suits(move)),
				[],
			);
			assert.equal(new Set(moves).size, moves.length);
		});
	}

	it('says what it leaves out for the body, and nothing of what the person hid', () => {
		const { moves, leftOut } = listed({ sore: true }, ['chin-tuck']);
		assert.ok(leftOut.length > 0 && leftOut.every(({ why }) => why === 'sore'));
		assert.ok(moves.every(({ id }) => id !== 'chin-tuck'));
	});
});
