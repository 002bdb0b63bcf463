import assert from 'node:assert/strict';
import * as schema from '../../../src/core/base/schema.ts';

const { amount, faultOf, id, listOf, optional, record, recordOf, text } = schema;
const run = record({ id, km: amount, note: optional(text) });

describe('what is wrong with a value from outside', () => {
	const rows: [schema: Parameters<typeof faultOf>[0], value: unknown, fault: string | null][] = [
		[run, { id: 'a', km: 5, later: 1 }, null],
		[run, { id: 'a', km: -1 }, 'km is not a number from 0 up'],
		[run, { id: 'a', km: Number.NaN }, 'km is not a number from 0 up'],
		[run, { id: 'a' }, 'km is missing'],
		[run, null, 'is not a record'],
		[
			listOf(run),
			[
				{ id: 'a', km: 5 },
				{ id: '__proto__', km: 5 },
			],
			'1.id is not an id',
		],
		[recordOf(amount), { a: 1 }, null],
		[recordOf(amount), { a: '1' }, 'a is not a number from 0 up'],
		[recordOf(amount), [], 'is not a record'],
		[recordOf(amount), JSON.parse('{"__proto__":"1"}'), 'is not a record'],
		[recordOf(amount), { constructor: '1' }, 'is not a record'],
	];
	for (const [expected, value, fault] of rows) {
		it(`${JSON.stringify(value)}: ${fault ?? 'nothing'}`, () => {
			assert.equal(faultOf(expected, value), fault);
		});
	}
});
