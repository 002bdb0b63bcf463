import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	earlierValues,
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

describe('what version 0.1 keeps in a profile', () => {
	type Row = readonly [key: string, value: unknown, read: object | undefined];
	const rows: readonly Row[] = [
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
	const at = (instant: number, read: object | undefined) => ({
		...noPerson,
		...Object.fromEntries(
			Object.entries(read ?? {}).map(([name, value]) => [name, { value, at: instant, by: 'w' }]),
		),
	});
	const written = { now: 70, by: 'w' };
	for (const [key, value, read] of rows) {
		it(`is ${read ? 'read' : 'left out'}: ${key} ${JSON.stringify(value)}`, () => {
			assert.deepEqual(withEarlier({ [key]: value }, null, written), at(0, read));
			assert.deepEqual(withEarlier({ [key]: value }, {}, written), at(70, read), 'set since');
			assert.deepEqual(withEarlier({ [key]: value }, { [key]: value }, written), noPerson);
		});
	}
	for (const [key, value, read] of rows.filter(([, , one]) => one)) {
		it(`is written for it as it was: ${key} ${JSON.stringify(value)}`, () => {
			assert.deepEqual(earlierValues(at(5, read), {}), { [key]: value });
			assert.deepEqual(earlierValues(noPerson, { [key]: value }), { [key]: value });
		});
	}

	const deleted: readonly Row[] = [
		['dataFolder', 'file:///sync', { dataFolder: '' }],
		['told.away', 'It is not there.', { awayNotice: '' }],
		['nextPosture.lastKnown', noPrefs, { lastKnown: null }],
		['introduced', true, undefined],
	];
	for (const [key, value, read] of deleted) {
		it(`is ${read ? 'nothing' : 'what it was'} once it has deleted ${key}`, () => {
			assert.deepEqual(withEarlier({}, { [key]: value }, written), at(70, read));
		});
	}

	it('is deleted for it where this version has emptied it', () => {
		assert.deepEqual(
			earlierValues(at(5, { dataFolder: '', awayNotice: '' }), { dataFolder: 'x' }),
			{},
		);
	});
});
