import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	isSore,
	likesOf,
	mergePrefs,
	noPrefs,
	type Prefs,
	prefsFormat,
} from '../../../src/core/moves/prefs.ts';
import { logEntry, logEntrySchema, movesOf } from '../../../src/core/timer/logEntries.ts';
import { faultOf } from '../../../src/core/base/schema.ts';

const mark = fc.record(
	{ on: fc.boolean(), at: fc.integer({ min: 0, max: 3 }) },
	{ noNullPrototype: true },
);
const marks = fc.dictionary(fc.constantFrom('plank', 'chin-tuck', '__proto__'), mark, {
	noNullPrototype: true,
});
const prefs: fc.Arbitrary<Prefs> = fc.record(
	{
		version: fc.constant(1 as const),
		favourites: marks,
		hidden: marks,
		sore: mark,
		speech: mark,
	},
	{ noNullPrototype: true },
);

describe('preferences', () => {
	it('merge in any order, any grouping and any number of times', () => {
		fc.assert(
			fc.property(prefs, prefs, prefs, (one, two, three) => {
				const merged = mergePrefs(one, two);
				assert.deepEqual(mergePrefs(two, one), merged);
				assert.deepEqual(mergePrefs(merged, merged), merged);
				assert.deepEqual(mergePrefs(merged, three), mergePrefs(one, mergePrefs(two, three)));
			}),
		);
	});

	it('give what is on, in the order in which it was said', () => {
		const favourites = { plank: { on: true, at: 2 }, 'chin-tuck': { on: true, at: 1 } };
		const hidden = { 'air-squat': { on: false, at: 1 }, 'dead-bug': { on: true, at: 1 } };
		assert.deepEqual(likesOf({ ...noPrefs, favourites, hidden }), {
			favourites: ['chin-tuck', 'plank'],
			hidden: ['dead-bug'],
		});
	});

	const sore: [string, Prefs['sore'], boolean][] = [
		['never said', noPrefs.sore, false],
		['said today', { on: true, at: 100 }, true],
		['said at midnight', { on: true, at: 50 }, true],
		['said yesterday', { on: true, at: 49 }, false],
		['taken back', { on: false, at: 100 }, false],
	];
	for (const [what, stated, is] of sore) {
		it(`a sore back, ${what}: ${is}`, () => {
			assert.equal(isSore({ ...noPrefs, sore: stated }, 50), is);
		});
	}

	const files: [string, unknown, unknown][] = [
		['nothing', undefined, { fault: 'is not a record' }],
		['a later version', { version: 2 }, 'future'],
		[
			'a mark of the wrong shape',
			{ ...noPrefs, hidden: { plank: true } },
			{ fault: 'hidden.plank is not a record' },
		],
		[
			'a name too long',
			{ ...noPrefs, hidden: { [`p${'x'.repeat(200)}`]: noPrefs.sore } },
			{ fault: `hidden.p${'x'.repeat(99)} is not an id` },
		],
		['unknown fields', { ...noPrefs, more: 1 }, { ...noPrefs, more: 1 }],
	];
	for (const [what, written, read] of files) {
		it(`read from ${what}`, () => assert.deepEqual(prefsFormat.parse(written), read));
	}
});

describe('the log of moves', () => {
	const done = (at: number, move: string) => logEntry({ kind: 'move', at, move });

	it('knows what was done today, as often as it was', () => {
		const taken = done(70, 'plank');
		const withdrawn = logEntry({ kind: 'withdrawn', of: taken.id });
		const entries = [
			done(90, 'chin-tuck'),
			done(60, 'chin-tuck'),
			taken,
			withdrawn,
			done(49, 'plank'),
		];
		assert.deepEqual(movesOf(entries, 50), ['chin-tuck', 'chin-tuck']);
	});

	it('takes an entry for one only if it is whole', () => {
		assert.equal(faultOf(logEntrySchema, done(60, 'mine:wall-sit')), null);
		assert.equal(faultOf(logEntrySchema, { ...done(60, 'x'), move: '' }), 'move is not an id');
	});
});
