import assert from 'node:assert/strict';
import {
	readDuration,
	readNumber,
	readPlainNumber,
} from '../../../../src/core/running/import/number.ts';

const NONE = Number.NaN;

describe('a number that a person or a program wrote', () => {
	const cases: [written: string, number: number][] = [
		['10', 10],
		['10.5', 10.5],
		['10,5', 10.5],
		['0,123', 0.123],
		['6,640', 6640],
		['6.640', 6640],
		['1,234.5', 1234.5],
		['1.234,5', 1234.5],
		['1,234,567', 1234567],
		['1.234.567,89', 1234567.89],
		['1 234,5', 1234.5],
		['1\u00a0234', 1234],
		['1\u202f234,5', 1234.5],
		['1’234.5', 1234.5],
		[' 8.20 ', 8.2],
		['12345,678', 12345.678],
		['10.0625', 10.0625],
		['', NONE],
		['--', NONE],
		['-5', NONE],
		['1.2.3', NONE],
		['1,23,4', NONE],
		['1,23.4', NONE],
		['8 km', NONE],
		['1e9', NONE],
		['Infinity', NONE],
	];
	for (const [written, number] of cases) {
		it(`"${written}" is ${number}`, () => assert.equal(readNumber(written), number));
	}
	it('as programs write among themselves: any decimals are decimals', () => {
		assert.equal(readPlainNumber('500.123'), 500.123);
		assert.equal(readPlainNumber('-8.5e-1'), -0.85);
		assert.equal(readPlainNumber('1e999'), Infinity);
		assert.equal(readPlainNumber('12abc'), NONE);
	});
});

describe('a duration', () => {
	const cases: [written: string, seconds: number][] = [
		['00:45:10', 2710],
		['45:10', 2710],
		['1:02:03.5', 3723.5],
		['30:00,75', 1800.75],
		['2710', 2710],
		['2710.0', 2710],
		['100:00:00', 360_000],
		['0:61', NONE],
		['1:2:3:4', NONE],
		['--', NONE],
		['', NONE],
		['a:10', NONE],
	];
	for (const [written, seconds] of cases) {
		it(`"${written}" is ${seconds} s`, () => assert.equal(readDuration(written), seconds));
	}
});
