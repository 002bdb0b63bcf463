import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	mergePersons,
	noPerson,
	type PersonFile,
	personFormat,
	withEarlier,
	withValue,
} from '../../../src/core/data/personFile.ts';
import { noPrefs } from '../../../src/core/moves/prefs.ts';

const by = fc.constantFrom('a', 'b', 'c');
const at = fc.integer({ min: 0, max: 3 });
const setting = <T>(value: fc.Arbitrary<T>) =>
	fc.record({ value, at, by }, { noNullPrototype: true });
const file: fc.Arbitrary<PersonFile> = fc
	.record(
		{
			introduced: setting(fc.boolean()),
			toast: setting(fc.constantFrom('x', 'y')),
			agenda: setting(fc.record({ from: at, to: at }, { noNullPrototype: true })),
			copies: setting(fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 })),
			// Of a later version.
			mood: setting(fc.constantFrom('fine', 'tired')),
		},
		{ requiredKeys: [], noNullPrototype: true },
	)
	.map((fields) => ({ ...noPerson, ...fields }));

describe('what two windows know of a person', () => {
	it('is merged to the same, in whatever order and however often', () => {
		fc.assert(
			fc.property(file, file, file, (one, two, three) => {
				assert.deepEqual(mergePersons(one, two), mergePersons(two, one));
				assert.deepEqual(mergePersons(one, one), one);
				assert.deepEqual(
					mergePersons(mergePersons(one, two), three),
					mergePersons(one, mergePersons(two, three)),
				);
			}),
		);
	});

	it('is what was set last, whatever the clock shows then', () => {
		const first = withValue(noPerson, 'toast', 'first', { now: 500, by: 'z' });
		const second = withValue(first, 'toast', 'second', { now: 3, by: 'a' });
		assert.equal(mergePersons(first, second).toast?.value, 'second');
		assert.equal(personFormat.parse(second), second);
	});
});

describe('what an earlier version kept in a profile', () => {
	const rows: readonly (readonly [key: string, value: unknown, read: object | undefined])[] = [
		['introduced', true, { introduced: true }],
		['introduced', 'yes', undefined],
		['agenda', [5, 9], { agenda: { from: 5, to: 9 } }],
		['agenda', [5], undefined],
		['agenda', 'soon', undefined],
		['nextPosture.lastKnown', noPrefs, { lastKnown: noPrefs }],
		['nextPosture.lastKnown', 'more', { lastKnown: null }],
		['nextPosture.lastKnown', { version: 1 }, { lastKnown: { version: 1 } }],
		['nextPosture.lastKnown', 7, undefined],
		['dataFolder', 'file:///sync', { dataFolder: 'file:///sync' }],
		['told.away', 'It is not there.', { awayNotice: 'It is not there.' }],
		['told.folder', 'Copied.', { folderNotice: 'Copied.' }],
		['told.copies', ['file:///sync/my-moves 2.json'], { copies: ['file:///sync/my-moves 2.json'] }],
		['told.copies', [7], undefined],
		['told.unwritten', { at: 1, mended: false }, undefined],
	];
	for (const [key, value, read] of rows) {
		it(`is ${read ? 'read' : 'left out'}: ${key} ${JSON.stringify(value)}`, () => {
			const file = withEarlier((name) => (name === key ? value : undefined), 'w');
			const fields = Object.fromEntries(
				Object.entries(read ?? {}).map(([name, one]) => [name, { value: one, at: 0, by: 'w' }]),
			);
			assert.deepEqual(file, { ...noPerson, ...fields });
		});
	}
});
