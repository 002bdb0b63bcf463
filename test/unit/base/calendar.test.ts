import assert from 'node:assert/strict';
import { dateOf, dayOfDate, weekdayOf, weekStart } from '../../../src/core/base/calendar.ts';

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
});
