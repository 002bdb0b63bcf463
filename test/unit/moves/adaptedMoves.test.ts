import assert from 'node:assert/strict';
import { type Body, neutralBody } from '../../../src/core/moves/body.ts';
import { FIT_PLACES, MOST_FITS } from '../../../src/core/moves/fit.ts';
import { noLikes } from '../../../src/core/moves/prefs.ts';
import type { Move } from '../../../src/core/moves/move.ts';
import { pageCatalogue } from '../../../src/webview/moves/catalogue.ts';
import { adaptedMoves, fitsFor, offerOf } from '../../../src/webview/moves/offer.ts';

const someone = {
	likes: noLikes,
	done: [],
	wholeDay: false,
	warmUpExtra: 0,
	readySeconds: 5,
};

const listed = (body: Partial<Body>, hidden: readonly string[] = []) =>
	adaptedMoves(pageCatalogue.moves, {
		...someone,
		body: { ...neutralBody, ...body },
		likes: { ...noLikes, hidden },
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

	const onlyInAWheelchair = new Set(['weight-shift', 'wheel-fold']);
	const without: readonly Partial<Body>[] = [
		{},
		{ seated: true },
		{ noFloor: true },
		{ pregnant: true },
		{ postpartum: true },
		{ sore: true },
	];
	for (const body of without) {
		for (const closed of [null, 'severe', 'emergency'] as const) {
			it(`suggests nothing of a wheelchair’s brakes for ${JSON.stringify({ ...body, closed })}`, () => {
				const who = { ...someone, body: { ...neutralBody, ...body, closed } };
				const fits = FIT_PLACES.flatMap(
					(place) => fitsFor({ minutes: 10, place, areas: [] }, who, MOST_FITS).fits,
				);
				const routines = pageCatalogue.routines.map((routine) => offerOf(routine, who));
				const moves = [
					...fits.flatMap(({ steps }) => steps),
					...routines.flatMap((offer) => offer?.routine.steps ?? []),
				].map(({ move }) => move);
				assert.ok(moves.length > 0);
				assert.deepEqual(
					moves.filter((id) => onlyInAWheelchair.has(id)),
					[],
				);
			});
		}
	}

	it('says what it leaves out for the body, and nothing of what the person hid', () => {
		const { moves, leftOut } = listed({ sore: true }, ['chin-tuck']);
		assert.ok(leftOut.length > 0 && leftOut.every(({ why }) => why === 'sore'));
		assert.ok(moves.every(({ id }) => id !== 'chin-tuck'));
	});
});
