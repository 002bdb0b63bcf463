import assert from 'node:assert/strict';
import { read, stated, sit } from './files.ts';

describe('routines of one’s own', () => {
	const file = (...steps: unknown[]) => ({ moves: [sit], routines: [{ name: 'Morning', steps }] });

	it('are of own and of our moves, with their time where none is given', () => {
		const { routines, faults } = read(
			file('wall-sit', { move: 'seated-figure-4', seconds: 10, note: 'easy' }, 'long-exhale'),
		);
		assert.deepEqual(faults, []);
		assert.deepEqual(routines[0]?.read, {
			id: 'mine:morning',
			name: 'Morning',
			where: '',
			endsBout: 'always',
			steps: [
				{ move: 'mine:wall-sit', seconds: 30 },
				{ move: 'seated-figure-4', seconds: 10, note: 'easy' },
				{ move: 'long-exhale', seconds: 30 },
			],
			seconds: 80,
		});
	});

	it('end no bout where all is done on the chair', () => {
		assert.equal(read(file('chin-tuck', 'rest')).routines[0]?.read.endsBout, 'seated');
	});

	it('take a move of one’s own before one of ours that is called the same', () => {
		const own = { moves: [{ ...sit, name: 'Plank' }], routines: [{ name: 'R', steps: ['plank'] }] };
		assert.equal(read(own).routines[0]?.read.steps[0]?.move, 'mine:plank');
	});

	it('may use moves of the other file', () => {
		const { routines } = read({ routines: [{ name: 'R', steps: ['wall-sit'] }] }, { moves: [sit] });
		assert.equal(routines.length, 1);
	});

	const bad: [unknown[], string][] = [
		[['toString'], '"steps.0" there is no move with the id toString'],
		[['chin-tuck', { move: 'nope' }], 'there is no move with the id nope'],
		[[], '"steps" is missing'],
		[[7], '"steps.0" must be an object in braces'],
		[[{ move: 'chin-tuck', seconds: 0 }], '"steps.0.seconds" must be a whole number from 5 to 600'],
	];
	for (const [steps, words] of bad) {
		it(`are named: ${words}`, () => {
			const found = read(file(...steps));
			assert.deepEqual(found.routines, []);
			assert.equal(stated(found)[0], `routines 0: ${words.replace('"steps.0" there', 'there')}`);
		});
	}
});

describe('a file of one’s own', () => {
	const rows: [string, unknown, string[]][] = [
		['nothing', undefined, []],
		['nothing at all', {}, []],
		['no object', [1], [': this entry must be an object in braces']],
		['a text', 'x', [': this entry must be an object in braces']],
		[
			'lists that are none',
			{ moves: {}, routines: 1 },
			[
				'moves: this entry must be a list in brackets',
				'routines: this entry must be a list in brackets',
			],
		],
		[
			'another version',
			{ version: 2, moves: [sit] },
			['version: it was written for another version of Next Posture'],
		],
		[
			'hidden moves, one unknown',
			{ hidden: ['plank', 'nope'] },
			['hidden 1: there is no move with the id nope'],
		],
	];
	for (const [what, written, words] of rows) {
		it(`with ${what}: ${words.length === 0 ? 'is fine' : words.join()}`, () => {
			assert.deepEqual(stated(read(written)), words);
		});
	}

	it('hides moves of ours', () => {
		assert.deepEqual(read({ hidden: ['plank', 'nope', 'dead-bug'] }).hidden, ['plank', 'dead-bug']);
	});

	it('is read to its limit', () => {
		const moves = Array.from({ length: 5000 }, (_, index) => ({ ...sit, name: `m${index}` }));
		const found = read({ moves });
		assert.equal(found.moves.length, 200);
		assert.deepEqual(stated(found), ['moves: this entry is longer than 200']);
	});
});
