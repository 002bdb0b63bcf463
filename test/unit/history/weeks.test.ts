import assert from 'node:assert/strict';
import { dayOfDate } from '../../../src/core/base/calendar.ts';
import type { DaySums } from '../../../src/core/history/sums.ts';
import { monthsOf, mostBreaks, weeksOf } from '../../../src/webview/history/weeksShape.ts';

/** A Monday. */
const today = dayOfDate(2026, 11, 30) ?? 0;
const MONDAY = 1;

const part = { inBouts: 0, breaks: 0 };

const sums = (day: number, breaks: number): DaySums => ({
	day,
	sat: 0,
	stood: 0,
	rested: 0,
	unknown: 0,
	paused: 0,
	breaks,
	longest: 0,
	moves: 0,
	parts: { morning: part, afternoon: part, evening: part },
});

/** Days with these breaks, the last one today. */
const ending = (breaks: readonly number[]) =>
	breaks.map((each, index) => sums(today - breaks.length + 1 + index, each));

describe('the fill of a day among twelve weeks', () => {
	const rows: [string, number[], number[]][] = [
		['is none without a break', [0, 0, 5], [0, 0, 4]],
		['tells counts that lie close to each other', [10, 11, 12, 10, 11], [1, 3, 4, 1, 3]],
		['is one of four for any counts', [1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 2, 2, 3, 3, 4, 4]],
		['is not thinned by one day of very many', [2, 3, 4, 40], [1, 2, 3, 4]],
	];
	for (const [what, breaks, strengths] of rows) {
		it(what, () => {
			const cells = weeksOf(ending(breaks), today, MONDAY);
			const filled = cells.slice(-breaks.length).map(({ strength }) => strength);
			assert.deepEqual(filled, strengths);
		});
	}

	it('goes by the days shown alone', () => {
		const long = sums(today - 200, 1);
		const [last] = weeksOf([long, ...ending([10, 20])], today, MONDAY).slice(-2);
		assert.equal(last?.strength, 1);
	});
});

describe('the months above twelve weeks', () => {
	it('begin with the first week that begins in them', () => {
		const months = monthsOf(weeksOf([], today, MONDAY));
		assert.deepEqual(
			months.map(({ week, weeks }) => [week, weeks]),
			[
				[0, 3],
				[3, 4],
				[7, 5],
			],
		);
	});
});

describe('the most breaks of a day', () => {
	const rows: [string, number[], { most: number; back: number[] }][] = [
		['are of one day', [3, 12, 4], { most: 12, back: [1] }],
		['are of all that had as many', [12, 4, 12], { most: 12, back: [2, 0] }],
	];
	for (const [what, breaks, { most, back }] of rows) {
		it(what, () => {
			const found = mostBreaks(ending(breaks));
			assert.deepEqual(found, { most, days: back.map((days) => today - days) });
		});
	}
});
