import assert from 'node:assert/strict';
import type { Day } from '../../../../src/core/base/calendar.ts';
import { isHard } from '../../../../src/core/running/diary/run.ts';
import {
	currentProgram,
	daysToMoveTo,
	type Life,
	withEdit,
} from '../../../../src/core/running/program/life.ts';
import { makeProgram } from '../../../../src/core/running/program/makeProgram.ts';
import {
	type KeptProgram,
	type ProgramEdit,
	programSchema,
	type ProgramWish,
} from '../../../../src/core/running/program/program.ts';
import { programOf } from '../../../../src/core/running/program/proposal.ts';
import { runnerOf, standingOf } from '../../../../src/core/running/program/runner.ts';
import { asRun } from '../../../../src/core/running/program/weekBuilder.ts';
import {
	dayIn,
	hardApart,
	onDays,
	type WeekRun,
} from '../../../../src/core/running/program/weekShape.ts';
import { faultOf } from '../../../../src/core/base/schema.ts';
import { diaryOf, PACE, runnerWith, START } from './lives.ts';

/** Days of the week from `START` on, a Monday. */
const [MON, TUE, WED, THU, FRI, SAT, SUN] = [0, 1, 2, 3, 4, 5, 6].map((by) => START + by) as [
	Day,
	Day,
	Day,
	Day,
	Day,
	Day,
	Day,
];
const weekdayOf = (day: Day) => (day - START + 1) % 7;
const named = (days: readonly Day[]) => days.map((day) => day - START);

describe('the days of a week that the person changed', () => {
	const rows: readonly (readonly [
		what: string,
		runs: readonly Day[],
		moves: readonly (readonly [Day, Day])[],
		leftOut: readonly Day[],
		days: readonly Day[],
	])[] = [
		['are as they are where nothing is', [TUE, SUN], [], [], [TUE, SUN]],
		['have a run where it was moved to', [TUE, SUN], [[TUE, WED]], [], [WED, SUN]],
		[
			'have both of two that come to one day, on the days of both',
			[TUE, WED],
			[[TUE, WED]],
			[],
			[TUE, WED],
		],
		[
			'have two that were changed for each other',
			[TUE, WED],
			[
				[TUE, WED],
				[WED, TUE],
			],
			[],
			[TUE, WED],
		],
		['have a run on the day of one that was left out', [TUE, WED], [[TUE, WED]], [WED], [WED]],
		['have none that was left out', [TUE, WED], [], [TUE], [WED]],
		['have none of another week', [TUE], [[TUE, SUN + 1]], [], [TUE]],
		['have none of the week before', [TUE], [[TUE, MON - 1]], [], [TUE]],
	];
	for (const [what, runs, moves, leftOut, days] of rows) {
		it(what, () => {
			const all = runs.map((day) => ({ weekday: weekdayOf(day) }));
			const edits = { moves: new Map(moves), leftOut: new Set(leftOut) };
			assert.deepEqual(named(onDays(all, START, edits).map(({ day }) => day)), named(days));
		});
	}

	it('change places with their runs', () => {
		const all = [
			{ weekday: 2, km: 5 },
			{ weekday: 3, km: 8 },
		];
		const edits = { moves: new Map([[TUE, WED]]), leftOut: new Set<Day>() };
		const kms = onDays(all, START, edits).map(({ day, km }) => [day - START, km]);
		assert.deepEqual(kms, [
			[1, 8],
			[2, 5],
		]);
	});
});

describe('hard runs on days beside each other', () => {
	const HALF_HOUR = 46;
	const run = (tenths: number, ...kinds: WeekRun['kinds']): WeekRun => {
		return { weekday: 0, tenths, kinds, isShort: false };
	};
	const rows: readonly (readonly [
		what: string,
		runs: readonly (readonly [Day, WeekRun])[],
		hardBefore: Day | null,
		left: readonly string[],
	])[] = [
		[
			'stay with a day between',
			[
				[TUE, run(60)],
				[THU, run(90, 'long')],
			],
			null,
			['1: 60', '3: 90 long'],
		],
		[
			'leave the long one',
			[
				[SAT, run(60, 'speed')],
				[SUN, run(90, 'long')],
			],
			null,
			['5: 46', '6: 90 long'],
		],
		[
			'leave the earlier one of two others',
			[
				[TUE, run(60)],
				[WED, run(50, 'hills')],
			],
			null,
			['1: 60', '2: 46'],
		],
		[
			'leave what is not hard',
			[
				[TUE, run(60)],
				[WED, run(46)],
			],
			null,
			['1: 60', '2: 46'],
		],
		[
			'ease the day after a hard one of the week before',
			[[MON, run(60, 'speed')]],
			MON - 1,
			['0: 46'],
		],
		['stay two days after it', [[MON, run(60, 'speed')]], MON - 2, ['0: 60 speed']],
		[
			'are eased in turn, three in a row',
			[
				[TUE, run(60)],
				[WED, run(60)],
				[THU, run(60)],
			],
			null,
			['1: 60', '2: 46', '3: 60'],
		],
	];
	for (const [what, runs, hardBefore, left] of rows) {
		it(what, () => {
			const dated = runs.map(([day, one]) => ({ ...one, day }));
			const apart = hardApart(dated, HALF_HOUR, hardBefore).map(({ day, tenths, kinds }) =>
				[`${day - START}: ${tenths}`, ...kinds].join(' '),
			);
			assert.deepEqual(apart, left);
		});
	}
});

describe('a program of which runs were moved', () => {
	const past = diaryOf([20, 20, 20, 20, 20, 20], [1, 3, 6]);
	const runner = runnerWith(past);
	const life: Life = { runs: past, checks: [] };
	const wish: ProgramWish = {
		start: START,
		weekdays: [2, 4, 0],
		weeks: 5,
		goal: { kind: 'distance', km: 8, by: START + 34 },
		clock: null,
	};
	const kept = (edits: readonly ProgramEdit[]): KeptProgram => ({
		...programOf('p', { wish, runner, taken: [], program: makeProgram(wish, runner) }, START),
		edits,
	});
	const current = (edits: readonly ProgramEdit[], today = START) =>
		currentProgram(kept(edits), life, today);

	it('has a run moved onto the day of one that was left out', () => {
		const left = withEdit([], { day: THU, to: null });
		const { weeks } = current(withEdit(left, { day: TUE, to: THU }));
		assert.deepEqual(named(weeks[0]?.sessions.map(({ day }) => day) ?? []), [3, 6]);
	});

	it('has the run of its goal where that was moved to, even the day before, after a rest', () => {
		const { goal } = wish;
		const by = goal.kind === 'distance' ? goal.by : 0;
		const { weeks, reach } = current([{ day: by, to: by - 1 }]);
		const last = weeks.at(-1)?.sessions ?? [];
		const goalRun = last.find(({ kinds }) => kinds.includes('long'));
		assert.deepEqual([goalRun?.day, goalRun?.km], [by - 1, 8]);
		assert.ok(last.every(({ day }) => day !== by - 2));
		assert.deepEqual(reach, { reached: true });
	});

	it('has no two hard runs beside each other, wherever they are moved', () => {
		assert.deepEqual(named(daysToMoveTo(current([]).weeks, TUE, START)), [0]);
		for (const to of [MON, WED, FRI, SAT]) {
			const { weeks } = current([{ day: TUE, to }]);
			const hard = weeks
				.flatMap(({ sessions }) => sessions)
				.filter((one) => isHard(asRun(one)))
				.map(({ day }) => day);
			assert.ok(
				hard.every((day) => !hard.includes(day + 1)),
				`moved to ${to - START}`,
			);
		}
	});
});

describe('what a program is made of', () => {
	const runs = [28, 22, 15, 8, 1].map((back) => ({
		id: `r${back}`,
		start: 0,
		day: START - back,
		km: 900,
		seconds: 1,
		kinds: [],
		note: '',
	}));
	const wish: ProgramWish = {
		start: START,
		weekdays: [2],
		weeks: 4,
		goal: { kind: 'hold' },
		clock: null,
	};

	it('is within what can be kept, whatever the diary says', () => {
		assert.deepEqual(standingOf({ runs }, START), { km: 250, longest: 250 });
		const runner = runnerOf({ runs, checks: [] }, runs, START, null);
		assert.equal(runner.pace, 60);
		const program = programOf(
			'p',
			{ wish, runner, taken: [], program: makeProgram(wish, runner) },
			START,
		);
		assert.equal(faultOf(programSchema, program), null);
		const slow = runs.map((run) => ({ ...run, km: 0.001, seconds: 90_000 }));
		assert.equal(runnerOf({ runs: [], checks: [] }, slow, START, null).pace, 3600);
	});

	const goals: readonly (readonly [by: Day, isTaken: boolean])[] = [
		[START, true],
		[START + 16 * 7 - 1, true],
		[START + 16 * 7, false],
		[START - 1, false],
		[START + 400 * 7, false],
	];
	for (const [by, isTaken] of goals) {
		it(`${isTaken ? 'may' : 'may not'} be a goal on day ${by - START}`, () => {
			const runner = runnerWith([], { km: 20, longest: 8 });
			const one = programOf(
				'p',
				{ wish, runner, taken: [], program: { weeks: [], reach: { reached: true } } },
				START,
			);
			const goal = { kind: 'distance' as const, km: 10, by };
			const fault = faultOf(programSchema, { ...one, wish: { ...wish, goal } });
			assert.equal(fault, isTaken ? null : 'wish has a goal on a day that none of its weeks has');
		});
	}

	it('is a pace at which people move', () => {
		assert.equal(dayIn(START, 1), START);
		const runner = runnerWith([], { km: 20, longest: 8 });
		const one = programOf(
			'p',
			{ wish, runner, taken: [], program: makeProgram(wish, runner) },
			START,
		);
		assert.equal(one.pace, PACE);
		assert.equal(
			faultOf(programSchema, { ...one, pace: 0 }),
			'pace is not a number from 60 to 3600',
		);
	});
});
