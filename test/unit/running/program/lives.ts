import * as fc from 'fast-check';
import type { Day } from '../../../../src/core/base/calendar.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { load } from '../../../../src/core/running/load/load.ts';
import type { DatedRun } from '../../../../src/core/running/load/weeks.ts';
import type { Pain } from '../../../../src/core/running/program/guardRail.ts';
import type { Runner } from '../../../../src/core/running/program/makeProgram.ts';
import type {
	KeptProgram,
	Program,
	ProgramWish,
} from '../../../../src/core/running/program/program.ts';
import { days } from '../diary/diaries.ts';

/** A Monday, on which programs of the tests begin. */
export const START: Day = 20_423;

/** Pace of those who run in the tests, in seconds a km. */
export const PACE = 390;

/** Runs of whole weeks before `START`: km a week, the earliest first, on these days (0: Monday). */
export function diaryOf(
	weeks: readonly number[],
	on: readonly number[],
	longPart = 0.4,
): DatedRun[] {
	return weeks.flatMap((km, index) =>
		km === 0
			? []
			: on.map((weekday, at): DatedRun => {
					const part = at === on.length - 1 ? longPart : (1 - longPart) / (on.length - 1);
					const length = Math.round(km * (on.length > 1 ? part : 1) * 10) / 10;
					const day = START - 7 * (weeks.length - index) + weekday;
					return { day, km: length, seconds: length * PACE, kinds: [] };
				}),
	);
}

/** Who has this diary, or without one says where they stand. */
export function runnerWith(runs: readonly DatedRun[], asked?: Runner['standing']): Runner {
	const recent = (span: number) => runs.filter(({ day }) => day >= START - span);
	const sum = recent(28).reduce((km, run) => km + run.km, 0);
	const last = runs.at(-1)?.day ?? null;
	return {
		past: { runs, pain: [] },
		standing: asked ?? { km: sum / 4, longest: Math.max(0, ...recent(30).map(({ km }) => km)) },
		isAsked: asked !== undefined,
		pace: PACE,
		daysOff: last === null ? null : START - last,
	};
}

/** What the rules say on a day, beyond information, as "R1 warn". */
export function warningsOn(
	day: Day,
	runs: readonly DatedRun[],
	reported: readonly DatedRun[] = [],
	pain: readonly Pain[] = [],
): readonly string[] {
	const week = pain.filter((one) => one.day > day - 7 && one.day <= day);
	const scores = week.flatMap(({ score }) => score ?? []);
	const diary = runs.map((run, index): Run => ({
		...run,
		id: String(index),
		start: days.at(run.day, 12 * 60),
		note: '',
		kinds: [...run.kinds],
	}));
	const worst = scores.length > 0 ? Math.max(...scores) : null;
	const { findings } = load(diary, day, {
		days,
		reported,
		pain: { worst, worse: week.some(({ worse }) => worse) },
	});
	return findings.flatMap(({ rule, level }) => (level === 'info' ? [] : [`${rule} ${level}`]));
}

const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 });

const goal = fc.oneof(
	fc.record({ kind: fc.constant('weekly' as const), km: fc.integer({ min: 5, max: 90 }) }),
	fc.record({
		kind: fc.constant('distance' as const),
		km: fc.constantFrom(5, 8, 10, 15, 21.1, 42.2),
		by: fc.integer({ min: START + 27, max: START + 16 * 7 - 1 }),
	}),
	fc.constant({ kind: 'return' as const }),
	fc.record(
		{ kind: fc.constant('hold' as const), km: fc.integer({ min: 1, max: 40 }) },
		{ requiredKeys: ['kind'] },
	),
);

/** What people wish for. */
export const wishes: fc.Arbitrary<ProgramWish> = fc.record({
	start: fc.constant(START),
	weekdays,
	weeks: fc.integer({ min: 4, max: 16 }),
	goal,
	clock: fc.constant(null),
});

/** Diaries of up to twelve weeks, gaps and leaps among them. */
const diaries = fc
	.array(
		fc.record({
			// Today too: it is run before the program is made.
			back: fc.integer({ min: 0, max: 84 }),
			tenths: fc.integer({ min: 10, max: 180 }),
			kind: fc.constantFrom(null, null, null, 'speed' as const, 'hills' as const, 'long' as const),
			pain: fc.constantFrom(undefined, undefined, undefined, 0, 2, 5),
		}),
		{ maxLength: 45 },
	)
	.map((runs) =>
		runs
			.map(({ back, tenths, kind, pain }): DatedRun => {
				const run = { day: START - back, km: tenths / 10, seconds: tenths * 39 };
				return { ...run, kinds: kind ? [kind] : [], ...(pain === undefined ? {} : { pain }) };
			})
			.sort((one, other) => one.day - other.day),
	);

const standings = fc
	.record({ km: fc.integer({ min: 0, max: 60 }), part: fc.integer({ min: 20, max: 60 }) })
	.map(({ km, part }) => ({ km, longest: Math.round((km * part) / 10) / 10 }));

/** People with a diary, and people who say where they stand. */
export const runners: fc.Arbitrary<Runner> = fc.oneof(
	diaries.map((runs) => runnerWith(runs)),
	standings.map((standing) => runnerWith([], standing)),
	fc.tuple(diaries, standings).map(([runs, standing]) => runnerWith(runs.slice(-3), standing)),
);

/** What happens on a day on which a run is planned, or on any. */
export const DAYS = [
	'asPlanned',
	'missed',
	'longer',
	'shorter',
	'hurts',
	'noRun',
	'walk',
	'extra',
	'moves',
	'leavesOut',
	// Over the date line: the same day comes again, or the next one does not come.
	'west',
	'east',
] as const;
export type LivedDay = (typeof DAYS)[number];

const LIVED = 16 * 7;

const daysOf = (what: LivedDay, count: number): readonly LivedDay[] =>
	Array.from({ length: count }, () => what);

/** Days that are not as planned: one, some of an illness, or some of a journey there and back. */
const spell = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom(...DAYS).map((what): readonly LivedDay[] => [what]) },
	{
		weight: 1,
		arbitrary: fc
			.integer({ min: 1, max: 20 })
			.map((count): readonly LivedDay[] => ['noRun', ...daysOf('missed', count)]),
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(
				fc.boolean(),
				fc.integer({ min: 2, max: 12 }),
				fc.constantFrom('missed' as const, 'extra' as const),
			)
			.map(([isWest, count, there]): readonly LivedDay[] => [
				isWest ? 'west' : 'east',
				...daysOf(there, count),
				isWest ? 'east' : 'west',
			]),
	},
);

/** Lives of 16 weeks: mostly as planned, with days, illnesses and journeys that are not. */
export const lives: fc.Arbitrary<readonly LivedDay[]> = fc
	.array(fc.tuple(fc.nat(LIVED - 1), spell), { maxLength: 40, size: 'max' })
	.map((spells) => {
		const life: LivedDay[] = [...daysOf('asPlanned', LIVED)];
		for (const [first, lived] of spells) {
			life.splice(first, lived.length, ...lived);
		}
		return storied(life.slice(0, LIVED));
	});

/** The same life, which tells itself as a story where it fails a test. */
function storied(life: LivedDay[]): readonly LivedDay[] {
	const story = life.flatMap((what, day) => (what === 'asPlanned' ? [] : [`day ${day} ${what}`]));
	const told = story.join(', ') || 'all as planned';
	return Object.defineProperty(life, fc.toStringMethod, { value: () => told });
}

/** A program as it is kept on the day on which it was made. */
export function keptAsLaid(wish: ProgramWish, runner: Runner, { weeks }: Program): KeptProgram {
	const { standing, isAsked, pace, daysOff } = runner;
	return {
		id: 'p',
		wish,
		standing,
		isAsked,
		pace,
		daysOff,
		weeks,
		laid: wish.start,
		edits: [],
		undone: [],
	};
}
