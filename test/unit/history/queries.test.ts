import assert from 'node:assert/strict';
import { isDayEnd } from '../../../src/core/history/queries.ts';
import { type DaySums, monthsOf, type PartSums, streakOf } from '../../../src/core/history/sums.ts';
import {
	dayOfDate,
	firstOf,
	monthName,
	monthNamed,
	monthOf,
} from '../../../src/core/base/calendar.ts';
import { bestTimeOf } from '../../../src/core/history/bestTime.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import { openHoursOf, type WorkingHours } from '../../../src/core/timer/workingHours.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { at } from './log.ts';
import { inZone } from '../../support/zone.ts';

const NONE: PartSums = { inBouts: 0, breaks: 0 };
/** A part of a day: hours in bouts, and breaks. */
const part = (hours: number, breaks: number): PartSums => ({ inBouts: hours * HOUR, breaks });

function day(day: number, parts: Partial<DaySums['parts']>): DaySums {
	const all = { morning: NONE, afternoon: NONE, evening: NONE, ...parts };
	const sum = (of: keyof PartSums) => Object.values(all).reduce((sum, one) => sum + one[of], 0);
	return {
		day,
		sat: sum('inBouts'),
		stood: 0,
		rested: 0,
		unknown: 0,
		paused: 0,
		breaks: sum('breaks'),
		longest: 0,
		moves: 0,
		parts: all,
	};
}

/** So many days with these parts, one after the other. */
const days = (count: number, parts: (index: number) => Partial<DaySums['parts']>) =>
	Array.from({ length: count }, (_, index) => day(index, parts(index)));

describe('the time that suits the person', () => {
	const morning = { by: 'part', part: 'morning' };
	const rows: [string, DaySums[], unknown][] = [
		['is not said of nothing', [], null],
		[
			'is the morning where breaks come twice as often then',
			days(10, () => ({ morning: part(2, 4), afternoon: part(2, 2) })),
			morning,
		],
		[
			'is not said after nine days',
			days(9, () => ({ morning: part(2, 4), afternoon: part(2, 2) })),
			null,
		],
		[
			'is said at a quarter more',
			days(10, () => ({ morning: part(2, 5), afternoon: part(2, 4) })),
			morning,
		],
		[
			'is not said just below it',
			days(10, () => ({ morning: part(2, 5), afternoon: part(1.99, 4) })),
			null,
		],
		[
			'is said where two days of three agree',
			days(12, (index) => ({
				morning: part(2, index % 3 === 0 ? 1 : 6),
				afternoon: part(2, 3),
			})),
			morning,
		],
		[
			'is not said where a few good days carry it',
			days(12, (index) => ({
				morning: part(2, index < 7 ? 10 : 1),
				afternoon: part(2, 3),
			})),
			null,
		],
		[
			'leaves out parts of less than an hour',
			days(10, () => ({ morning: part(0.99, 9), afternoon: part(2, 2), evening: part(2, 2) })),
			null,
		],
		[
			'is not said where there is nothing to compare with',
			days(30, () => ({ morning: part(3, 6) })),
			null,
		],
		[
			'is not said of one who never has a break',
			days(30, () => ({ morning: part(3, 0), afternoon: part(3, 0) })),
			null,
		],
		[
			// Day 0 was a Thursday.
			'is a weekday where no part of the day stands out',
			days(42, (index) => ({
				morning: part(2, index % 7 === 5 ? 4 : 2),
				afternoon: part(2, index % 7 === 5 ? 4 : 2),
			})),
			{ by: 'weekday', weekday: 2 },
		],
		[
			'is no weekday that was seen five times only',
			days(40, (index) => ({
				morning: part(2, index % 7 === 5 ? 4 : 2),
				afternoon: part(2, index % 7 === 5 ? 4 : 2),
			})),
			null,
		],
	];
	for (const [name, found, expected] of rows) {
		it(name, () => assert.deepEqual(bestTimeOf(found), expected));
	}
});

describe('the streak', () => {
	const active = { morning: part(3, 2) };
	const still = { morning: part(3, 0) };
	const short = { morning: part(0.99, 0) };
	const rows: [string, DaySums[], number][] = [
		['counts days with a break', [day(1, active), day(2, active)], 2],
		['is not ended by days off', [day(1, active), day(4, active), day(9, active)], 3],
		['is not ended by a day of less than an hour', [day(1, active), day(2, short)], 1],
		['ends with a day without a break', [day(1, active), day(2, still), day(3, active)], 1],
		['waits for today to be over', [day(8, active), day(10, still)], 1],
		['counts today at its first break', [day(9, active), day(10, active)], 2],
		['is none without days', [], 0],
	];
	for (const [name, found, expected] of rows) {
		it(name, () => assert.equal(streakOf(found, 10), expected));
	}
});

describe('the end of the day', () => {
	const office: WorkingHours = {
		monday: ['09:00-12:30', '13:30-17:00'],
		tuesday: ['09:00-17:00'],
		wednesday: ['22:00-06:00'],
	};
	const rows: [string, WorkingHours, string, number, boolean][] = [
		['is six in the evening without working hours', {}, '18:00', 0, true],
		['is not a minute before', {}, '17:59', 0, false],
		['lasts to midnight', {}, '23:59', 0, true],
		['is over then', {}, '0:00', 1, false],
		['is the last closing of the day', office, '17:00', 0, true],
		['is not while work goes on', office, '16:59', 0, false],
		['is not lunch', office, '12:45', 0, false],
		['is six hours long', office, '22:59', 0, true],
		['is then over', office, '23:00', 0, false],
		['comes in the morning after a night shift', office, '6:00', 3, true],
		['is not before the next shift', office, '21:00', 2, false],
	];
	for (const [name, hours, clock, days, expected] of rows) {
		it(name, () =>
			inZone('UTC', () => {
				const openHours = hours === office ? openHoursOf(hours, localDays) : alwaysOpen;
				assert.equal(isDayEnd(at(clock, days), openHours, localDays), expected);
			}),
		);
	}
});

describe('months', () => {
	it('hold the sums of their known days, oldest first', () => {
		const of = (month: number, date: number, breaks: number, longest: number) => ({
			...day(dayOfDate(2026, month, date) ?? NaN, { morning: part(2, breaks) }),
			longest: longest * MINUTE,
		});
		const found = monthsOf([of(3, 1, 4, 30), of(2, 28, 2, 60), of(3, 31, 6, 45), of(1, 5, 0, 9)]);
		assert.deepEqual(
			found.map(({ month, days, breaks, longest, inBouts }) => [
				month,
				days,
				breaks,
				longest / MINUTE,
				inBouts / HOUR,
			]),
			[
				[1, 1, 0, 9, 2],
				[2, 1, 2, 60, 2],
				[3, 2, 10, 45, 4],
			],
		);
	});

	const names: [number, number, number, string][] = [
		[2026, 11, 22, '2026-11'],
		[2026, 1, 1, '2026-01'],
		[2025, 12, 31, '2025-12'],
		[2028, 2, 29, '2028-02'],
	];
	for (const [year, month, date, name] of names) {
		it(`are named by year and month: ${name}`, () => {
			const found = monthOf(dayOfDate(year, month, date) ?? NaN);
			assert.deepEqual([monthName(found), monthNamed(name)], [name, found]);
			assert.equal(firstOf(found), dayOfDate(year, month, 1));
		});
	}

	for (const bad of ['', '2026-13', '2026-00', '26-01', '2026-1', '2026-01-01', 'x2026-01', 'x']) {
		it(`are not named "${bad}"`, () => assert.equal(monthNamed(bad), null));
	}
});
