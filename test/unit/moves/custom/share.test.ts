import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/content/moves/index.ts';
import { readCustomMoves } from '../../../../src/core/moves/custom/readCustomMoves.ts';
import { inBoth, joinShared, shareOf } from '../../../../src/core/moves/custom/share.ts';

const share = (file: unknown, pictures = {}) =>
	shareOf(readCustomMoves([file], catalogue), pictures);
const sit = { name: 'Wall sit', seconds: 30, picture: 'sit.png' };

describe('a file to share', () => {
	const file = {
		moves: [{ seconds: 30 }, sit],
		routines: [{ name: 'R', steps: ['wall-sit'] }],
		hidden: ['plank'],
	};

	it('holds what is good, pictures inside, and nothing personal', () => {
		assert.deepEqual(share(file, { 'mine:wall-sit': 'data:image/png;base64,AAAA' }), {
			version: 1,
			moves: [
				{ name: 'Wall sit', seconds: 30, id: 'wall-sit', picture: 'data:image/png;base64,AAAA' },
			],
			routines: [{ name: 'R', steps: ['wall-sit'], id: 'r' }],
		});
	});

	it('names no picture that it has not', () => {
		assert.deepEqual(share(file).moves, [{ name: 'Wall sit', seconds: 30, id: 'wall-sit' }]);
	});

	it('is read as it was written', () => {
		const shared = share(file);
		const { moves, routines, faults } = readCustomMoves([shared], catalogue);
		assert.deepEqual([moves.length, routines.length, faults], [1, 1, []]);
		assert.deepEqual(share(shared), shared);
	});

	it('joins what is there, which stays unless it is to be replaced', () => {
		const there = share({ moves: [sit, { name: 'Other', seconds: 10 }] });
		const coming = share({
			moves: [
				{ ...sit, seconds: 45 },
				{ name: 'New', seconds: 10 },
			],
		});
		assert.deepEqual(inBoth(there, coming), ['wall-sit']);
		const seconds = (replace: boolean) =>
			Object.fromEntries(
				joinShared(there, coming, replace).moves.map((move) => [move.id, move['seconds']]),
			);
		assert.deepEqual(seconds(false), { 'wall-sit': 30, other: 10, new: 10 });
		assert.deepEqual(seconds(true), { 'wall-sit': 45, new: 10, other: 10 });
	});
});
