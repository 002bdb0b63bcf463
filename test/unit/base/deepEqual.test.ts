import assert from 'node:assert/strict';
import { deepEqual } from '../../../src/core/base/deepEqual.ts';

const nested = { at: 1, bout: { start: 2, asked: null }, ids: ['a', 'b'] };

const cases: readonly (readonly [what: string, one: unknown, other: unknown, same: boolean])[] = [
	['a copy', nested, structuredClone(nested), true],
	['fields in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
	['another value deep inside', nested, { ...nested, bout: { start: 2, asked: 3 } }, false],
	['a field more', { a: 1 }, { a: 1, b: null }, false],
	['a field of another name', { a: 1 }, { b: 1 }, false],
	['entries in another order', ['a', 'b'], ['b', 'a'], false],
	['a list that goes on', ['a'], ['a', 'b'], false],
	['nothing and an empty record', null, {}, false],
	['a number and its text', 1, '1', false],
];

describe('two values are compared by what they hold', () => {
	for (const [what, one, other, expected] of cases) {
		it(`${expected ? 'same' : 'different'}: ${what}`, () => {
			assert.equal(deepEqual(one, other), expected);
			assert.equal(deepEqual(other, one), expected);
		});
	}
});
