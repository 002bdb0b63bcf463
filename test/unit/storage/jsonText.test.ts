import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { ValuePath } from '../../../src/core/base/schema.ts';
import { readJsonText } from '../../../src/host/storage/jsonText.ts';

describe('a JSON text as people write it', () => {
	it('is read with comments and trailing commas, and knows its lines', () => {
		const text =
			'{\n // mine\n "moves": [\n  { "name": "A", },\n  { "name": "B",\n    "seconds": 3 },\n ],\n}';
		const { value, faults, rangeOf } = readJsonText(text);
		const lineOf = (path: ValuePath) => rangeOf(path).from.line + 1;
		assert.deepEqual(JSON.parse(JSON.stringify(value)), {
			moves: [{ name: 'A' }, { name: 'B', seconds: 3 }],
		});
		assert.deepEqual(faults, []);
		assert.equal(lineOf(['moves', 0, 'name']), 4);
		assert.equal(lineOf(['moves', 1, 'seconds']), 6);
		assert.equal(lineOf(['moves', 1, 'missing']), 5);
		assert.equal(lineOf(['nothing']), 1);
		assert.deepEqual(rangeOf(['moves', 0, 'name']), {
			from: { line: 3, character: 12 },
			to: { line: 3, character: 15 },
		});
	});

	it('is read past what is wrong in it', () => {
		const { value, faults } = readJsonText('{ "moves": [\n {"name": "A"}\n {"name": "B"} ] }');
		assert.deepEqual(faults, [{ line: 3, code: 'CommaExpected' }]);
		assert.equal((value as { moves: unknown[] }).moves.length, 2);
	});

	const rows: [string, string, string][] = [
		['nothing', '', 'ValueExpected'],
		['lists in lists', '['.repeat(100_000), 'NestedTooDeep'],
		['objects in objects', '{"a":'.repeat(100_000), 'NestedTooDeep'],
		['an end too soon', '{"moves": [', 'CloseBracketExpected'],
	];
	for (const [what, text, code] of rows) {
		it(`says what is wrong with ${what}`, () => {
			assert.equal(readJsonText(text).faults[0]?.code, code);
		});
	}

	it('may hold brackets in a text, any number of them', () => {
		assert.deepEqual(readJsonText(`{"a": "${'['.repeat(99)}"}`).faults, []);
	});

	it('keeps __proto__ as a name like others', () => {
		const value = readJsonText('{"__proto__": {"polluted": true}}').value as object;
		assert.equal('polluted' in {}, false);
		assert.deepEqual(Object.keys(value), ['__proto__']);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (one, other) => {
				const { from, to } = readJsonText(one + other).rangeOf(['a', 0]);
				assert.ok(from.line >= 0 && from.line <= to.line);
			}),
		);
	});
});
