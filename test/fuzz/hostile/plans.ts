import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { type Day, dayName } from '../../../src/core/base/calendar.ts';
import { faultOf } from '../../../src/core/base/schema.ts';
import type { CheckDone } from '../../../src/core/running/check/readiness.ts';
import { type Ledger, present } from '../../../src/core/running/diary/ledger.ts';
import {
	dayOfPlan,
	occurrenceId,
	type Plan,
	planSchema,
} from '../../../src/core/running/diary/plan.ts';
import { dayOfRun, isHard, type Run, runSchema } from '../../../src/core/running/diary/run.ts';
import { wallTimeText } from '../../../src/core/running/diary/wallTime.ts';
import {
	changedFrom,
	comingPlans,
	DAYS_AHEAD,
	endedBefore,
	findPlan,
	isSeries,
	plansBefore,
	seriesFrom,
	withPlan,
} from '../../../src/core/running/plan/series.ts';
import { spanOf } from '../../../src/core/running/plan/sessions.ts';
import { daysToMoveTo } from '../../../src/core/running/program/life.ts';
import { type PlansFile, plansFormat } from '../../../src/core/running/program/plansFile.ts';
import {
	type KeptProgram,
	programSchema,
	type ProgramState,
	programStateSchema,
	type ProgramWish,
} from '../../../src/core/running/program/program.ts';
import { programOf, proposalOf } from '../../../src/core/running/program/proposal.ts';
import { makeProgram } from '../../../src/core/running/program/makeProgram.ts';
import { lifeOf, runnerOf } from '../../../src/core/running/program/runner.ts';
import { asRun } from '../../../src/core/running/program/weekBuilder.ts';
import { Programs } from '../../../src/host/running/programs.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { plan, series } from '../../support/everyMessage.ts';
import { diaryOf, runnerWith, START, warningsOn } from '../../unit/running/program/lives.ts';
import { spoilt } from './junk.ts';
import { throughJson } from './properties.ts';
import { surface } from './surface.ts';

/** A program as it is stored has no more weeks, whatever its file says. */
const MOST_WEEKS = 60;
const WEEK = 7;

/** What of a value is a ledger of plans, as a file or a message would have it. */
function plansIn(value: unknown): Ledger<Plan> | null {
	const read = plansFormat.parse(throughJson({ version: 1, plans: value }));
	return typeof read === 'object' && 'plans' in read ? read.plans : null;
}

const TODAY: Day = 20_486;
const context = { days: localDays, usual: 7 * 60 };
const every: Plan = {
	...series,
	id: 'daily',
	repeat: { rules: [{ ...series.repeat?.rules[0], weekdays: [0, 1, 2, 3, 4, 5, 6] }] },
} as Plan;
const moved: Plan = {
	...plan,
	id: occurrenceId('s1', TODAY + 3),
	at: localDays.at(TODAY + 4, 600),
	local: wallTimeText({ day: TODAY + 4, minutes: 600 }),
};
const held = {
	p1: { at: 5, what: plan },
	s1: { at: 6, what: series },
	daily: { at: 7, what: every },
	[moved.id]: { at: 8, what: moved },
	[occurrenceId('daily', TODAY + 9)]: { at: 9, what: null },
};

const oneOfPlans = fc.constantFrom<Plan>(plan, series, every, moved);

/** Stored plans of which some come back every week, and what a person does with them. */
export const comingBack = surface(
	'plans that come back',
	fc.record({
		plans: spoilt(held),
		other: oneOfPlans.chain((one) => spoilt(one)),
		id: fc.oneof(
			fc.constantFrom(...Object.keys(held), occurrenceId('s1', TODAY + 7), 's1@9999-12-31'),
			fc.string({ unit: 'binary', maxLength: 120 }),
		),
		day: fc.integer({ min: TODAY - 60, max: TODAY + 60 }),
	}),
	({ plans, other, id, day }) => {
		const ledger = plansIn(plans);
		if (!ledger) {
			return false;
		}
		const coming = comingPlans(ledger, TODAY, context);
		const all = present(ledger).filter(isSeries);
		assert.ok(coming.length <= present(ledger).length + all.length * DAYS_AHEAD);
		assert.equal(new Set(coming.map((one) => one.id)).size, coming.length, 'each but once');
		for (const [index, one] of coming.entries()) {
			assert.equal(faultOf(planSchema, one), null);
			assert.ok(one.at >= (coming[index - 1]?.at ?? -Infinity), 'the next one first');
			assert.deepEqual(findPlan(ledger, one.id, localDays)?.id, one.id);
		}
		plansBefore(ledger, [id], localDays);
		const from = seriesFrom(all, id, localDays);
		if (from) {
			const { draft, series: of } = from;
			const weekly = draft.weekly ?? assert.fail();
			assert.equal(faultOf(planSchema, changedFrom(of, { ...draft, weekly }, TODAY)), null);
			endedBefore(of, day, TODAY, localDays);
		}
		if (faultOf(planSchema, other) === null) {
			const changes = withPlan(ledger, other as Plan, TODAY, localDays);
			for (const one of Object.values(changes)) {
				assert.equal(one && faultOf(planSchema, one), null);
			}
		}
		return true;
	},
);

const wishes: readonly ProgramWish[] = [
	{ start: START, weekdays: [1, 3, 6], weeks: 6, goal: { kind: 'hold' }, clock: null },
	{ start: START, weekdays: [2, 4, 0], weeks: 8, goal: { kind: 'weekly', km: 26 }, clock: 1080 },
	{ start: START, weekdays: [1, 2, 3, 4, 5, 6], weeks: 4, goal: { kind: 'return' }, clock: 420 },
	{
		start: START,
		weekdays: [6, 0, 3],
		weeks: 4,
		goal: { kind: 'distance', km: 12, by: START + 5 * WEEK - 1 },
		clock: null,
	},
];
const diary = diaryOf([20, 20, 20, 20, 20, 20], [1, 3, 6]);
const programs: readonly KeptProgram[] = wishes.map((wish) => {
	const runner = runnerWith(diary);
	const { program } = proposalOf(wish, runner);
	return {
		...programOf('p', { wish, runner, taken: [], program }, START),
		edits: [{ day: START, to: null }],
	};
});

const lengths = fc.oneof(
	{ weight: 8, arbitrary: fc.double({ min: 1, max: 30, noNaN: true }) },
	fc.constantFrom(0, 1e-9, 0.001, 500, 8.64e15),
);
const runOf = (day: Day, km: number, seconds: number | null, pain: number | undefined): Run => {
	const local = wallTimeText({ day, minutes: 480 });
	const run = { id: `r${day}`, start: localDays.at(day, 480), local, km, seconds };
	return { ...run, kinds: [], note: '', ...(pain === undefined ? {} : { pain }) };
};
const laterRuns = fc.array(
	fc
		.record({
			by: fc.integer({ min: 0, max: 60 }),
			km: lengths,
			seconds: fc.option(fc.oneof(fc.integer({ min: 1, max: 9000 }), fc.constant(8.64e15))),
			pain: fc.constantFrom(undefined, undefined, 0, 5, 10),
		})
		.map(({ by, km, seconds, pain }) => runOf(START + by, km, seconds, pain)),
	{ maxLength: 6 },
);
const checks = fc.array(
	fc.record({
		at: fc.integer({ min: 0, max: 60 }).map((by) => localDays.at(START + by, 500)),
		outcome: fc.constantFrom('easy', 'short', 'swap', 'no-run'),
		score: fc.option(fc.integer({ min: 0, max: 10 })),
		worse: fc.boolean(),
	}),
	{ maxLength: 3 },
) as fc.Arbitrary<CheckDone[]>;

/** Edits as a page may send them, of days of the program and of others. */
const edits = fc.array(
	fc.record({
		day: fc.oneof(
			{ weight: 9, arbitrary: fc.integer({ min: START, max: START + 34 }) },
			fc.constantFrom(-1, 0, 99_999_000, -99_999_000),
		),
		to: fc.option(
			fc.oneof(
				{ weight: 9, arbitrary: fc.integer({ min: START, max: START + 34 }) },
				fc.constantFrom(-1, 0, 99_999_000, -99_999_000),
			),
		),
	}),
	{ maxLength: 8 },
);

/** A program as a stored file or a message may have it: spoilt, or whole and with anything changed of it. */
const keptPrograms = fc.constantFrom(...programs).chain((program) =>
	fc.oneof(
		spoilt(program),
		edits.map((all): unknown => ({ ...program, edits: all })),
		fc.record({ all: edits, wish: spoilt(program.wish) }).map(({ all, wish }): unknown => ({
			...program,
			edits: all,
			wish,
		})),
	),
);

const past = diary.map((run) => runOf(run.day, run.km, run.seconds, undefined));

/** What no program has, whatever is done to it: of the days that are still to come. */
function assertRuns(state: ProgramState, today: Day): void {
	const { weeks, wish, laid } = state.program;
	assert.ok(weeks.length <= MOST_WEEKS || laid === today, `${weeks.length} weeks`);
	const coming = weeks.map((week) => ({
		...week,
		sessions: week.sessions.filter(({ day }) => day >= today),
	}));
	const days = coming.flatMap(({ sessions }) => sessions.map(({ day }) => day));
	assert.equal(new Set(days).size, days.length, 'one run a day');
	const hard = coming.flatMap(({ sessions }) => sessions.filter((one) => isHard(asRun(one))));
	const beside = hard.find(({ day }) => hard.some((other) => other.day === day + 1));
	assert.equal(beside, undefined, 'no hard day beside another');
	for (const { first, sessions } of coming) {
		for (const { day, km } of sessions) {
			assert.ok(day >= first && day < first + WEEK, `day ${day} in the week of ${first}`);
			assert.ok(km >= 1 && Number.isFinite(km), `${km} km`);
		}
		assert.ok(first >= wish.start);
	}
	for (const day of days.slice(0, 2)) {
		daysToMoveTo(weeks, day, today);
	}
}

/** A program that is kept, followed and changed, whatever its file, the page or the diary say. */
export const followed = surface(
	'running programs',
	fc.record({
		program: keptPrograms,
		runs: laterRuns,
		checks,
		ahead: fc.integer({ min: 0, max: 40 }),
		edit: edits,
	}),
	({ program, runs, checks, ahead, edit }) => {
		const file = plansFormat.parse(
			throughJson({ version: 1, plans: held, programs: { p: { at: 5, what: program } } }),
		);
		const refused = faultOf(programSchema, throughJson(program)) !== null;
		if (typeof file !== 'object' || !('plans' in file)) {
			assert.ok(refused);
			return false;
		}
		const today = START + ahead;
		const lived = [...past, ...runs.filter((run) => dayOfRun(run, localDays) <= today)];
		assert.ok(lived.every((run) => faultOf(runSchema, run) === null));
		let written: PlansFile = file;
		const store = new Programs({
			plans: {
				get current() {
					return written.plans;
				},
				get programs() {
					return written.programs ?? {};
				},
				layOut: (one: KeptProgram) => {
					written = { ...written, programs: { [one.id]: { at: 6, what: one } } };
				},
			} as never,
			runs: () => lived,
			checks: () => checks.filter(({ at }) => localDays.dayOf(at) <= today),
			today: () => today,
			body: () => ({ goals: ['weekly', 'distance', 'return', 'hold'], closed: false }),
		});
		store.keepUp();
		const { state, plans, reported } = store;
		if (!state) {
			return false;
		}
		assert.equal(faultOf(programStateSchema, state), null);
		const text = JSON.stringify(state);
		assert.equal(JSON.stringify(JSON.parse(text)), text, 'it can be stored and sent');
		assertRuns(state, today);
		const coming = comingPlans(plans, today, context);
		assert.ok(coming.length <= present(written.plans).length + 4 * DAYS_AHEAD);
		for (const one of coming) {
			assert.equal(faultOf(planSchema, one), null);
			dayOfPlan(one, localDays);
		}
		assert.equal(spanOf(state.program).first, state.program.wish.start);
		const session = state.program.weeks
			.flatMap(({ sessions }) => sessions)
			.find(({ day }) => day === today);
		if (session && !lived.some((run) => dayOfRun(run, localDays) === today)) {
			const dated = lived.map((run) => ({ ...run, day: dayOfRun(run, localDays) }));
			const pain = checks.map(({ at, score, worse }) => {
				return { day: localDays.dayOf(at), score, worse };
			});
			const known = warningsOn(today, dated, reported, pain);
			const warned = warningsOn(today, [...dated, asRun(session)], reported, pain);
			assert.deepEqual(
				warned.filter((one) => !known.includes(one)),
				[],
				`${dayName(today)} has a run that the rules warn of`,
			);
		}
		const { wish } = state.program;
		const runner = runnerOf(lifeOf(lived, [], today, localDays), lived, wish.start, null);
		const fresh = programOf(
			'q',
			{ wish, runner, taken: [], program: makeProgram(wish, runner) },
			today,
		);
		assert.equal(faultOf(programSchema, fresh), null, 'a new one can be kept');
		const changed = store.changed({ edits: edit });
		assert.equal(changed && faultOf(programSchema, changed), null);
		return true;
	},
);
