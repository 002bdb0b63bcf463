import assert from 'node:assert/strict';
import * as v from 'valibot';
import {
	amount,
	day,
	faultOf,
	flag,
	id,
	instant,
	listOf,
	oneOf,
	optional,
	orNull,
	record,
	recordOf,
	text,
	variantOf,
	versioned,
} from '../../../src/core/base/schema.ts';

const run = record({ id, km: amount, note: optional(text), pain: orNull(amount) });
const diary = record({ version: amount, runs: listOf(run), byId: optional(recordOf(run)) });
const whole = { id: 'r', km: 5, pain: null };
const shape = variantOf('kind', { circle: { r: amount }, square: { side: amount, filled: flag } });

describe('a schema', () => {
	const rows: [string, v.GenericSchema, unknown, string | null][] = [
		['takes a whole record', run, whole, null],
		['lets fields through that it does not know', run, { ...whole, later: [1] }, null],
		['lets a field be left out that may be', run, { ...whole, note: undefined }, null],
		['misses a field', run, { id: 'r', km: 5 }, 'pain is missing'],
		['names the field and the reason', run, { ...whole, km: -1 }, 'km is not a number from 0 up'],
		['takes no list for a record', run, [whole], 'is not a record'],
		['takes no list for a record of ids', recordOf(run), [], 'is not a record'],
		['takes no record for a list', listOf(run), {}, 'is not a list'],
		[
			'names the place in a list',
			diary,
			{ version: 1, runs: [whole, { ...whole, note: 1 }] },
			'runs.1.note is not a text',
		],
		[
			'checks what is called as something of every object is',
			recordOf(run),
			{ constructor: 1 },
			'constructor is not a record',
		],
		[
			'takes no prototype for a field',
			recordOf(run),
			JSON.parse('{"__proto__": 1}'),
			'__proto__ is not an id',
		],
		['knows a record by its kind', shape, { kind: 'circle', r: 1 }, null],
		['checks it as one of that kind', shape, { kind: 'square', side: 1 }, 'filled is missing'],
		['knows no other kind', shape, { kind: 'line' }, 'kind is none of circle, square'],
		[
			'takes no method for a kind',
			shape,
			{ kind: 'constructor' },
			'kind is none of circle, square',
		],
		['takes nothing for no kind', shape, undefined, 'is not a record'],
		['knows words', oneOf(['a', 'b']), 'c', 'is none of a, b'],
		['knows an instant before 1970', instant, -1, null],
		['knows no instant beyond the calendar', instant, 8.64e15 + 1, 'is not an instant'],
		['knows a day before 1970', day, -1, null],
		['knows no day beyond the calendar', day, 1e8, 'is not a day'],
		['knows no part of a day', day, 0.5, 'is not a day'],
		['takes no endless number', amount, Infinity, 'is not a number from 0 up'],
		['takes no number that is none', instant, NaN, 'is not an instant'],
		['takes no long id', id, 'x'.repeat(101), 'is not an id'],
	];
	for (const [title, schema, value, fault] of rows) {
		it(title, () => {
			assert.equal(faultOf(schema, value), fault);
			assert.equal(v.is(schema, value), fault === null);
		});
	}

	it('is the same within another schema of valibot', () => {
		const short = v.pipe(listOf(run), v.maxLength(1, 'is too long'));
		assert.equal(faultOf(short, [whole]), null);
		assert.equal(faultOf(short, [whole, whole]), 'is too long');
		assert.equal(
			faultOf(v.strictObject({ run }), { run: { ...whole, id: '' } }),
			'run.id is not an id',
		);
	});

	it('leaves the value as it is', () => {
		const value = { ...whole, later: { a: 1 } };
		assert.equal(v.parse(run, value), value);
	});
});

describe('a versioned file', () => {
	const format = versioned(2, diary);

	it('is the very value', () => {
		const value = { version: 2, runs: [whole], later: 1 };
		assert.equal(format.parse(value), value);
	});

	it('is left alone where a later version wrote it, whatever it holds', () => {
		assert.equal(format.parse({ version: 3 }), 'future');
	});

	it('is a fault where anything is amiss', () => {
		assert.deepEqual(format.parse({ version: 2, runs: 1 }), { fault: 'runs is not a list' });
		assert.deepEqual(format.parse(undefined), { fault: 'is not a record' });
	});
});
