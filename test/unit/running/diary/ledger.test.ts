import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	type Ledger,
	mergeLedgers,
	withChanges,
	present,
} from '../../../../src/core/running/diary/ledger.ts';

type Thing = { readonly id: string; readonly km: number; readonly later?: string };

const ledgers: fc.Arbitrary<Ledger<Thing>> = fc.dictionary(
	fc.constantFrom('a', 'b', 'c'),
	fc.record(
		{
			at: fc.integer({ min: 0, max: 3 }),
			what: fc.option(
				fc.record(
					{
						id: fc.constant('a'),
						km: fc.integer({ min: 0, max: 2 }),
						later: fc.constantFrom('x', 'y'),
					},
					{ requiredKeys: ['id', 'km'], noNullPrototype: true },
				),
				{ nil: null },
			),
		},
		{ noNullPrototype: true },
	),
	{ noNullPrototype: true },
);

describe('ledgers', () => {
	it('merge to the same in any order, any grouping and any number of times', () => {
		fc.assert(
			fc.property(ledgers, ledgers, ledgers, (one, other, third) => {
				const both = mergeLedgers(one, other);
				assert.deepEqual(mergeLedgers(other, one), both);
				assert.deepEqual(mergeLedgers(both, third), mergeLedgers(one, mergeLedgers(other, third)));
				assert.deepEqual(mergeLedgers(both, one), both);
			}),
		);
	});

	const one = { id: 'a', km: 1 };
	const two = { id: 'a', km: 2 };
	const other = { id: 'b', km: 2 };
	const rows: [string, Ledger<Thing>, Ledger<Thing>, readonly Thing[]][] = [
		['a later edit holds', { a: { at: 1, what: one } }, { a: { at: 2, what: two } }, [two]],
		['a later deletion holds', { a: { at: 1, what: one } }, { a: { at: 2, what: null } }, []],
		[
			'an edit after a deletion holds',
			{ a: { at: 3, what: two } },
			{ a: { at: 2, what: null } },
			[two],
		],
		['a tie keeps what is there', { a: { at: 2, what: null } }, { a: { at: 2, what: one } }, [one]],
		['others stay', { a: { at: 1, what: one } }, { b: { at: 2, what: other } }, [one, other]],
		[
			'one under an id that is not its own is none',
			{ a: { at: 1, what: one } },
			{ c: { at: 2, what: other } },
			[one],
		],
	];
	for (const [story, mine, theirs, held] of rows) {
		it(`know: ${story}`, () => {
			assert.deepEqual(present(mergeLedgers(mine, theirs)), held);
		});
	}

	it('take what is said last for the last word, even if a clock was wrong before', () => {
		const wrong: Ledger<Thing> = { a: { at: 9000, what: one } };
		const stated = withChanges(wrong, { a: null, b: other }, 100);
		assert.deepEqual(stated, { a: { at: 9001, what: null }, b: { at: 100, what: other } });
		assert.deepEqual(mergeLedgers(wrong, stated), stated);
	});
});
