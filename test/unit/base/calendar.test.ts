import assert from 'node:assert/strict';
import {
	browserZone,
	dateOf,
	dayName,
	dayOfDate,
	daysOf,
	weekdayOf,
	weekStart,
} from '../../../src/core/base/calendar.ts';
import { faultOf } from '../../../src/core/base/schema.ts';

const utc = (day: number) => new Date(day * 86_400_000);

describe('days', () => {
	it('have the dates and weekdays of the calendar, for four hundred years', () => {
		for (let day = -73_000; day < 73_000; day += 13) {
			const date = utc(day);
			assert.deepEqual(dateOf(day), {
				year: date.getUTCFullYear(),
				month: date.getUTCMonth() + 1,
				date: date.getUTCDate(),
			});
			assert.equal(weekdayOf(day), date.getUTCDay());
			const { year, month, date: ofMonth } = dateOf(day);
			assert.equal(dayOfDate(year, month, ofMonth), day);
		}
	});

	it('have the leap day that comes once in four hundred years', () => {
		const leapDay = Date.UTC(2000, 1, 29) / 86_400_000;
		assert.deepEqual(dateOf(leapDay), { year: 2000, month: 2, date: 29 });
		assert.equal(dayOfDate(2000, 2, 29), leapDay);
	});

	it('have dates in the first hundred years, before them, and beyond what Date knows', () => {
		const rows: [day: number, year: number, month: number, date: number][] = [
			[-719_162, 1, 1, 1],
			[-719_163, 0, 12, 31],
			[-719_528, 0, 1, 1],
			[-719_529, -1, 12, 31],
			[-683_004, 99, 12, 31],
			[-683_003, 100, 1, 1],
			[100_000_001, 275_760, 9, 14],
		];
		for (const [day, year, month, date] of rows) {
			assert.deepEqual(dateOf(day), { year, month, date });
			assert.equal(dayOfDate(year, month, date), day);
		}
	});

	const dates: [number, number, number, string][] = [
		[0, 2, 30, 'the year 0 is a leap year, and no more'],
		[99, 2, 29, 'nor is 99, as 1999 is not'],
		[2026.5, 1, 1, 'no such year'],
		[2026, 1.5, 1, 'no whole month'],
		[2026, 1, 1.5, 'no whole day'],
		[Number.NaN, 1, 1, 'no number'],
		[2026, 4, 31, 'April has thirty days'],
		[2026, 2, 29, 'no leap year'],
		[2026, 13, 1, 'no such month'],
		[2026, 0, 10, 'no such month either'],
		[2026, 1, 0, 'no such day'],
		[2026, 25, 1, 'no such month, two years on'],
		[2026, 14, 31, 'no such month, and a day that another has'],
		[2026, 3, 366, 'no such day, a year on'],
	];
	for (const [year, month, date, why] of dates) {
		it(`are none for ${year}-${month}-${date}: ${why}`, () => {
			assert.equal(dayOfDate(year, month, date), null);
		});
	}

	it('begin a week on the first weekday that the person has', () => {
		const sunday = dayOfDate(2026, 3, 8) ?? 0;
		const rows = [
			[sunday, 1, sunday - 6],
			[sunday, 0, sunday],
			[sunday, 6, sunday - 1],
			[sunday + 1, 1, sunday + 1],
		];
		for (const [day = 0, first = 0, start] of rows) {
			assert.equal(weekStart(day, first), start);
		}
	});

	it('are named by year, month and date, in two digits', () => {
		const names = [dayName(dayOfDate(2026, 1, 9) ?? 0), dayName(dayOfDate(2026, 11, 22) ?? 0)];
		assert.deepEqual(names, ['2026-01-09', '2026-11-22']);
	});
});

describe('days of clocks that go forward at 1:00 UTC on 29 March, and back at 1:00 on 25 October', () => {
	const spring = Date.UTC(2026, 2, 29, 1);
	const autumn = Date.UTC(2026, 9, 25, 1);
	const days = daysOf((at) => (at >= spring && at < autumn ? 120 : 60));
	const rows: [what: string, month: number, date: number, minutes: number, utc: string][] = [
		['midnight in winter', 3, 28, 0, '2026-03-27T23:00'],
		['the last minute before the change', 3, 29, 119, '2026-03-29T00:59'],
		['left out: as much later', 3, 29, 150, '2026-03-29T01:30'],
		['the first minute after the change', 3, 29, 180, '2026-03-29T01:00'],
		['midnight in summer', 7, 1, 0, '2026-06-30T22:00'],
		['shown twice: the first', 10, 25, 150, '2026-10-25T00:30'],
		['after what is shown twice', 10, 25, 180, '2026-10-25T02:00'],
		['midnight after the change back', 10, 26, 0, '2026-10-25T23:00'],
	];
	for (const [what, month, date, minutes, expected] of rows) {
		it(what, () => {
			const day = dayOfDate(2026, month, date) ?? 0;
			const at = days.at(day, minutes);
			assert.equal(new Date(at).toISOString().slice(0, 16), expected);
			assert.equal(days.dayOf(at), day);
		});
	}

	it('end with the last millisecond before midnight', () => {
		const midnight = Date.UTC(2026, 5, 30, 22);
		assert.equal(days.dayOf(midnight) - days.dayOf(midnight - 1), 1);
	});
});

describe('the time zone of a browser', () => {
	const rows: [ahead: unknown, isTaken: boolean][] = [
		[0, true],
		[14 * 60, true],
		[-12 * 60, true],
		[24 * 60, true],
		[-24 * 60, true],
		[24 * 60 + 1, false],
		[-24 * 60 - 1, false],
		[Number.NaN, false],
		['60', false],
		[null, false],
	];
	for (const [ahead, isTaken] of rows) {
		it(`${String(ahead)} minutes ahead (${typeof ahead}) is ${isTaken ? '' : 'not '}taken`, () => {
			const fault = faultOf(browserZone, { name: 'Europe/Berlin', ahead });
			assert.equal(fault, isTaken ? null : 'ahead is no distance from UTC');
		});
	}

	it('has a name', () =>
		assert.equal(faultOf(browserZone, { name: 1, ahead: 60 }), 'name is not a text'));
});
