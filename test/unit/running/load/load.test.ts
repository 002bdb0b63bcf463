import assert from 'node:assert/strict';
import { faultOf } from '../../../../src/core/base/schema.ts';
import { load, type LoadOptions } from '../../../../src/core/running/load/load.ts';
import type { LoadFinding } from '../../../../src/core/running/load/loadReport.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { datedRunSchema, restDays, weeksTo } from '../../../../src/core/running/load/weeks.ts';
import { days, run, today, weeksOf } from '../diary/diaries.ts';

const found = (runs: readonly Run[], more: Partial<LoadOptions> = {}): readonly LoadFinding[] =>
	load(runs, today, { days, ...more }).findings;
const named = (findings: readonly LoadFinding[]) =>
	findings.map(({ rule, level }) => `${rule} ${level}`).join(', ');

describe('the examples of the guide', () => {
	it('exactly +30 %: clear', () => {
		assert.deepEqual(found(weeksOf([20, 20, 22, 24, 26])), []);
	});
	it('+35 %: R1 warns', () => {
		assert.deepEqual(found(weeksOf([20, 20, 22, 24, 27])), [
			{ rule: 'R1', level: 'warn', percent: 35, km: 27, base: 20 },
		]);
	});
	it('mileage and one speed session: R2 warns', () => {
		const runs = [...weeksOf([30, 30, 30, 30, 32]), run(1, 2, { kinds: ['speed'] })];
		assert.deepEqual(found(runs), [
			{ rule: 'R2', level: 'warn', dials: ['mileage', 'speed'], km: 34, mean: 30 },
		]);
	});
	it('rest 0: R3 warns', () => {
		const runs = [...weeksOf([30, 30, 30, 30, 28]), run(6, 2)];
		assert.deepEqual(found(runs), [{ rule: 'R3', level: 'warn', rest: 0, streak: 13, hard: 0 }]);
	});
	it('long run 10 to 12: R4 notes', () => {
		const week = (back: number, long: number) => [
			run(back, long),
			run(back + 2, 10),
			run(back + 4, 20 - long),
		];
		const runs = [0, 7, 14, 21, 28].flatMap((back) => week(back, back === 0 ? 12 : 10));
		assert.deepEqual(found(runs), [
			{ rule: 'R4', level: 'note', percent: 20, km: 12, longest: 10 },
		]);
	});
	it('new user: R0 calibrates', () => {
		assert.deepEqual(found(weeksOf([10, 12])), [{ rule: 'R0', level: 'info' }]);
	});
	it('pain 5, building: R6 warns', () => {
		const pain = { worst: 5, worse: false };
		assert.deepEqual(found(weeksOf([30, 30, 30, 30, 31]), { pain }), [
			{ rule: 'R6', level: 'warn', pain: 5, km: 31, before: 30 },
		]);
	});
});

describe('the runs that the load sees', () => {
	const week = (runs: readonly Run[], more: Partial<LoadOptions> = {}) =>
		load(runs, today, { days, ...more }).weeks[0]?.km;
	const midnight = (back: number) => ({ ...run(0, 5), start: days.at(today - back, 0) });
	const rows: [what: string, runs: readonly Run[], km: number][] = [
		['at midnight, when the day begins', [midnight(0)], 5],
		['not at the midnight after it', [midnight(-1)], 0],
		['at the midnight that begins the week', [midnight(6)], 5],
		['not the day before it', [midnight(7)], 0],
	];
	for (const [what, runs, km] of rows) {
		it(`are those of the week: ${what}`, () => assert.equal(week(runs), km));
	}
});

describe('the rules of the load at their edges', () => {
	const rows: [string, readonly Run[], Partial<LoadOptions>, string][] = [
		['R0: nothing at all', [], {}, 'R0 info'],
		['R0: week four is enough', weeksOf([10, 0, 10, 10, 10]), {}, ''],
		['R0: week three is enough', [run(27, 2), ...weeksOf([8, 10, 10, 10])], {}, ''],
		['R0: not where only a part of it is known', weeksOf([10, 10, 10, 10]), {}, 'R0 info'],
		[
			'R0: a first run without a distance is known',
			[run(27, 0), run(21, 9), run(0, 9)],
			{},
			'R5 info',
		],
		[
			'R1: nothing to measure by where the first week is known in part',
			[run(26, 5), ...weeksOf([20, 20, 20])],
			{},
			'R0 info',
		],
		[
			'R1: a day later it is known as a whole',
			[run(27, 5), ...weeksOf([20, 20, 20])],
			{},
			'R1 warn',
		],
		['R0: week five is not', [run(41, 2), ...weeksOf([2, 2, 2])], {}, 'R0 info'],
		['R1: the larger of the two weeks counts', weeksOf([20, 10, 22, 24, 26]), {}, ''],
		['R1: less than 3 km more is a note', weeksOf([6, 6, 6, 6, 8.9]), {}, 'R1 note'],
		['R1: 3 km more warns', weeksOf([6, 6, 6, 7, 9]), {}, 'R1 warn'],
		['R1: a metre above 30 %', weeksOf([20, 20, 22, 24, 26.001]), {}, 'R1 warn'],
		['R1: turned off', weeksOf([20, 20, 22, 24, 27]), { off: ['R1'] }, ''],
		[
			'R2: 10 % is not up',
			[...weeksOf([30, 30, 30, 30, 31]), run(1, 2, { kinds: ['speed'] })],
			{},
			'',
		],
		[
			'R2: above 10 %, but not by 2 km',
			[...weeksOf([10, 10, 10, 10, 9.9]), run(1, 2, { kinds: ['hills'] })],
			{},
			'',
		],
		[
			'R2: by 2 km',
			[...weeksOf([10, 10, 10, 10, 10]), run(1, 2, { kinds: ['hills'] })],
			{},
			'R2 warn',
		],
		[
			'R2: up from weeks of which the first is known in part',
			[...weeksOf([6, 12, 12, 14]), run(1, 0, { kinds: ['speed'] })],
			{},
			'R0 info',
		],
		[
			'R2: no more speed than before',
			[
				...weeksOf([30, 30, 30, 30, 32]),
				run(9, 0, { kinds: ['speed'] }),
				run(1, 2, { kinds: ['speed'] }),
			],
			{},
			'',
		],
		[
			'R2: speed and hills at the same mileage',
			[...weeksOf([30, 30, 30, 30, 28]), run(1, 2, { kinds: ['speed', 'hills'] })],
			{},
			'R2 warn',
		],
		[
			'R2: three dials',
			[...weeksOf([30, 30, 30, 30, 32]), run(1, 2, { kinds: ['speed', 'hills'] })],
			{},
			'R2 strong',
		],
		[
			'R2: turned off leaves R2b',
			[run(34, 0), ...weeksOf([30, 30, 30, 34, 36]), run(1, 2, { kinds: ['speed'] })],
			{ off: ['R2'] },
			'R2b note',
		],
		[
			'R2b: mileage rose last week',
			[run(34, 0), ...weeksOf([30, 30, 30, 34, 32]), run(1, 2, { kinds: ['speed'] })],
			{},
			'R2b note',
		],
		[
			'R2b: mileage rose the week before last',
			[run(41, 0), ...weeksOf([30, 30, 30, 34, 34, 32]), run(1, 2, { kinds: ['hills'] })],
			{},
			'R2b note',
		],
		[
			'R2b: three weeks ago is long enough',
			[run(41, 0), ...weeksOf([30, 30, 34, 34, 34, 32]), run(1, 2, { kinds: ['hills'] })],
			{},
			'',
		],
		['R3: one day off', weeksOf([30, 30, 30, 30, 30]), {}, ''],
		[
			'R3: six in a row up to yesterday',
			[1, 2, 3, 4, 5, 6].map((back) => run(back, 2)),
			{},
			'R0 info',
		],
		[
			'R3: seven in a row up to yesterday',
			[1, 2, 3, 4, 5, 6, 7].map((back) => run(back, 2)),
			{},
			'R0 info, R3 warn',
		],
		['R4: 10 % is clear', [run(20, 10), run(0, 11)], {}, 'R0 info'],
		['R4: a metre more', [run(15, 10), run(0, 11.001)], {}, 'R0 info, R4 note'],
		['R4: double is a note', [run(15, 10), run(0, 20)], {}, 'R0 info, R4 note'],
		['R4: more than double warns', [run(15, 10), run(0, 20.001)], {}, 'R0 info, R4 warn'],
		[
			'R4: a longer one on the 30th day before',
			[run(33, 20), run(9, 10), run(3, 12)],
			{},
			'R0 info',
		],
		['R4: not 31 days before it', [run(36, 20), run(9, 10), run(5, 12)], {}, 'R0 info, R4 note'],
		[
			'R4: the second long run of a week',
			[run(9, 10), run(2, 12), run(0, 12.5)],
			{},
			'R0 info, R4 note',
		],
		[
			'R4: two runs of a day in the order in which they were run',
			[run(0, 12, { start: days.at(today, 18 * 60) }), run(0, 11), run(20, 10)],
			{},
			'R0 info',
		],
		['R4: not a week ago', [run(20, 10), run(7, 20)], {}, 'R0 info'],
		['R4: six days ago', [run(20, 10), run(6, 20)], {}, 'R0 info, R4 note'],
		['R4: not a run to come', [run(20, 10), run(-1, 20)], {}, 'R0 info'],
		['R4: no run to compare with', [run(0, 40)], {}, 'R0 info'],
		['R5: two empty weeks', [run(27, 30), run(0, 5)], {}, 'R5 info'],
		[
			'R5: two empty weeks, in a diary with the latest run first',
			[run(0, 5), run(27, 30)],
			{},
			'R5 info',
		],
		['R5: after little more than a first run', [run(21, 30), run(0, 5)], {}, 'R5 info'],
		['R5: one empty week', [run(13, 5), run(0, 5)], {}, 'R0 info'],
		['R5: one empty week, and one before it', [run(28, 30), run(14, 10), run(0, 5)], {}, ''],
		[
			'R5: a few days since two weeks off are no base yet',
			[run(63, 20), run(56, 20), run(27, 12), run(13, 12), run(6, 6), run(0, 6)],
			{},
			'',
		],
		[
			'R5: before the week of the first run since is whole',
			[run(63, 20), run(56, 20), run(26, 12), run(13, 12), run(6, 6), run(0, 6)],
			{},
			'R0 info',
		],
		['R5: nothing run this week either', [run(27, 30)], {}, ''],
		['R5: a first run ever', [run(0, 5)], {}, 'R0 info'],
		['R5: a plan, and no run ever', [], { plan: { km: 5, minutes: null, kinds: [] } }, 'R0 info'],
		['R6: pain 3', weeksOf([30, 30, 30, 30, 31]), { pain: { worst: 3, worse: false } }, ''],
		['R6: pain 4', weeksOf([30, 30, 30, 30, 31]), { pain: { worst: 4, worse: false } }, 'R6 warn'],
		[
			'R6: getting worse',
			weeksOf([30, 30, 30, 30, 31]),
			{ pain: { worst: 1, worse: true } },
			'R6 warn',
		],
		[
			'R6: no more than before',
			weeksOf([30, 30, 30, 30, 30]),
			{ pain: { worst: 9, worse: true } },
			'',
		],
		[
			'R6: pain of a run in the week',
			[...weeksOf([30, 30, 30, 30, 29]), run(6, 2, { pain: 4 })],
			{},
			'R3 warn, R6 warn',
		],
		[
			'R6: pain of a run a week ago',
			[...weeksOf([30, 30, 30, 30, 31]), run(7, 0, { pain: 9 })],
			{},
			'',
		],
		[
			'R6: pain of a run, and less in a check',
			[...weeksOf([30, 30, 30, 30, 29]), run(5, 2, { pain: 4 })],
			{ pain: { worst: 1, worse: false } },
			'R6 warn',
		],
	];
	for (const [story, runs, options, expected] of rows) {
		it(`${story}: ${expected || 'clear'}`, () =>
			assert.equal(named(found(runs, options)), expected));
	}
});

describe('a week of running that the person reports', () => {
	const week = { day: today - 7, km: 12.5, seconds: null, kinds: ['easy'] };
	const rows: [what: string, value: unknown, fault: string | null][] = [
		['by distance', week, null],
		['by time and pain as well', { ...week, seconds: 4000, pain: 3 }, null],
		['of part of a day', { ...week, day: 0.5 }, 'day is not a day'],
		['of less than nothing', { ...week, km: -1 }, 'km is not a number from 0 up'],
		['of no kinds', { ...week, kinds: 'easy' }, 'kinds is not a list'],
	];
	for (const [what, value, fault] of rows) {
		it(`${what}: ${fault ?? 'taken'}`, () => assert.equal(faultOf(datedRunSchema, value), fault));
	}
});

describe('what the load reports besides', () => {
	it('is the longest run of 30 days up to today', () => {
		const runs = [run(30, 12), run(29, 9), run(2, 5), run(-1, 20)];
		assert.equal(load(runs, today, { days }).longest30, 9);
		assert.equal(load([], today, { days }).longest30, 0);
		const atMidnight = { ...run(0, 20), start: days.at(today + 1, 0) };
		assert.equal(load([run(2, 5), atMidnight], today, { days }).longest30, 5);
	});
	it('is how far the week may go: 30 % above the base, and no word of it where there is none', () => {
		const cap = (runs: readonly Run[]) => load(runs, today, { days }).cap;
		assert.equal(cap(weeksOf([20, 20, 20, 20, 20, 10])), 26);
		assert.equal(cap(weeksOf([0, 0, 0, 0, 20, 10])), null);
		assert.equal(cap(weeksOf([20, 20, 20, 0, 0, 10])), null);
		assert.equal(cap([]), null);
	});
	it('is the longest run of each week', () => {
		const { weeks } = load([run(8, 12), run(3, 9), run(2, 5)], today, { days });
		assert.deepEqual(
			weeks.map(({ longest }) => longest),
			[9, 12, 0, 0, 0, 0],
		);
	});
	for (const [minutes, hard] of [
		[null, 0],
		[30, 0],
		[31, 1],
	] as const) {
		it(`is how many hard sessions a week has, with a plan of ${minutes ?? 'no'} minutes: ${hard}`, () => {
			const plan = { km: 5, minutes, kinds: [] };
			assert.equal(load([], today, { days, plan }).weeks[0]?.hard, hard);
		});
	}
	for (const length of [6, 72, 73, 100]) {
		it(`is how many days in a row had a run: ${length} of ${length}`, () => {
			const runs = Array.from({ length }, (_, back) => run(back, 3));
			assert.equal(load(runs, today, { days }).streak, length);
			const plan = { km: 3, minutes: null, kinds: [] };
			assert.equal(load(runs.slice(1), today, { days, plan }).streak, length);
		});
	}
	it('names no score where only the trend of the pain is known', () => {
		const pain = { worst: null, worse: true };
		assert.deepEqual(found(weeksOf([30, 30, 30, 30, 31]), { pain }), [
			{ rule: 'R6', level: 'warn', pain: null, km: 31, before: 30 },
		]);
	});
});

describe('days of rest', () => {
	const rows: [string, number, number | null][] = [
		['are counted of a week that the diary reaches back to', 30, 6],
		['are counted where the first run was on the first day of the week', 6, 6],
		['are not claimed of days before the first run', 5, null],
		['are not claimed of a week before the first run', -1, null],
	];
	for (const [name, firstAgo, expected] of rows) {
		it(name, () => {
			const [week] = weeksTo([{ day: today - 6, km: 5, seconds: null, kinds: [] }], today, 1);
			assert.equal(week && restDays(week, today - firstAgo), expected);
		});
	}
});
