import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/content/moves/index.ts';
import { readCustomMoves } from '../../../../src/core/moves/custom/readCustomMoves.ts';
import { inBoth, joinShared, shareOf } from '../../../../src/core/moves/custom/share.ts';

const share = (file: unknown, pictures = {}) =>
	shareOf(readCustomMoves([file], catalogue), pictures);
const tea = { kind: 'stand', short: 'Stand: tea' };
const sit = { name: 'Wall sit', seconds: 30, picture: 'sit.png' };

describe('a file to share', () => {
	const file = {
		moves: [{ seconds: 30 }, sit],
		routines: [{ name: 'R', steps: ['wall-sit'] }],
		hidden: ['plank'],
		nudges: [tea, { kind: 'stand' }],
		hiddenNudges: ['stand'],
	};

	it('holds what is good, pictures inside, and nothing personal', () => {
		assert.deepEqual(share(file, { 'mine:wall-sit': 'data:image/png;base64,AAAA' }), {
			version: 1,
			moves: [
				{ name: 'Wall sit', seconds: 30, id: 'wall-sit', picture: 'data:image/png;base64,AAAA' },
			],
			routines: [{ name: 'R', steps: ['wall-sit'], id: 'r' }],
			nudges: [tea],
		});
	});

	it('names no picture that it has not', () => {
		assert.deepEqual(share(file).moves, [{ name: 'Wall sit', seconds: 30, id: 'wall-sit' }]);
	});

	it('is read as it was written', () => {
		const shared = share(file);
		const { moves, routines, nudges, faults } = readCustomMoves([shared], catalogue);
		assert.deepEqual([moves.length, routines.length, nudges.length, faults], [1, 1, 1, []]);
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

	it('joins nudges by kind and short words, and asks only about those that differ', () => {
		const same = { kind: 'posture', short: 'Reset: hum' };
		const there = share({ nudges: [{ ...tea, text: 'Tea' }, same] });
		const coming = share({ nudges: [same, { ...tea, when: 'save' }, { ...tea, kind: 'eyes' }] });
		assert.deepEqual(inBoth(there, coming), ['Stand: tea']);
		const lines = (replace: boolean) => joinShared(there, coming, replace).nudges;
		assert.deepEqual(lines(false), [{ ...tea, text: 'Tea' }, same, { ...tea, kind: 'eyes' }]);
		assert.deepEqual(lines(true), [same, { ...tea, when: 'save' }, { ...tea, kind: 'eyes' }]);
	});

	it('of an earlier version has no nudges', () => {
		assert.deepEqual(share({ version: 1, moves: [sit], routines: [] }).nudges, []);
	});
});
