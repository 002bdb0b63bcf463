import assert from 'node:assert/strict';
import type { CheckAnswers, CheckContext } from '../../../../src/core/running/check/answers.ts';
import { check } from '../../../../src/core/running/check/check.ts';
import type { Plan } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import {
	verdict,
	type Verdict,
	type VerdictOptions,
} from '../../../../src/core/running/plan/verdict.ts';
import { wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { answers, noContext } from '../check/checking.ts';
import { days, run, today, weeksOf } from '../diary/diaries.ts';

const evening = days.at(today, 18 * 60);
const plan: Plan = { id: 'p', at: evening, km: 8, minutes: null, kinds: ['easy'] };

/** A plan by time alone: so many times two minutes of running and two of walking. */
const inTurns = (times: number): Plan => ({
	...plan,
	km: null,
	minutes: 20,
	intervals: { times, run: 2, walk: 2 },
});

function checked(given: Partial<CheckAnswers>, context: Partial<CheckContext> = {}) {
	return check(answers(given), { ...noContext, ...context });
}

function stated(runs: readonly Run[], more: Partial<VerdictOptions>): Verdict {
	const options = { days, check: null, plan, sittingMinutes: 0, units: 'km' } as const;
	return verdict(runs, today, { ...options, ...more });
}

/** Four steady weeks of 20 km, and what this week has so far. */
const steady = (now = 10) => weeksOf([20, 20, 20, 20, 20, now], 10);

describe('the one verdict', () => {
	const rows: [
		string,
		readonly Run[],
		Partial<VerdictOptions>,
		string,
		Partial<Plan> | null,
		string,
	][] = [
		['nothing said yet', steady(), {}, 'unchecked', {}, ''],
		['no plan and no check', steady(), { plan: null }, 'unchecked', null, ''],
		['a good day', steady(), { check: checked({}) }, 'easy', {}, ''],
		[
			'a good day for speed',
			steady(),
			{ check: checked({}), plan: { ...plan, kinds: ['long'] } },
			'easy',
			{ kinds: ['long'] },
			'',
		],
		[
			'a little pain: easy',
			steady(),
			{ check: checked({ score: 1 }), plan: { ...plan, kinds: ['race', 'long'] } },
			'easy',
			{ kinds: ['long'] },
			'easier by check',
		],
		[
			'short',
			steady(),
			{ check: checked({ score: 2, trend: 'same' }), plan: { ...plan, kinds: ['hills'] } },
			'short',
			{ km: 4, kinds: ['easy'], halved: true },
			'halved by check, easier by check',
		],
		[
			'short, planned by time',
			steady(),
			{ check: checked({ score: 3 }), plan: { ...plan, km: null, minutes: 50 } },
			'short',
			{ km: null, minutes: 25, halved: true },
			'halved by check',
		],
		[
			'short, running and walking in turn: half as many turns, rounded down',
			steady(),
			{ check: checked({ score: 3 }), plan: inTurns(5) },
			'short',
			{ ...inTurns(2), km: null, minutes: 10, halved: true },
			'halved by check',
		],
		[
			'short, and one turn: it stays one',
			steady(),
			{ check: checked({ score: 3 }), plan: inTurns(1) },
			'short',
			{ ...inTurns(1), km: null, minutes: 10, halved: true },
			'halved by check',
		],
		['swap', steady(), { check: checked({ score: 4 }) }, 'swap', null, 'dropped by check'],
		['no run', steady(), { check: checked({ score: 8 }) }, 'no-run', null, 'dropped by check'],
		[
			'a warning',
			steady(),
			{ check: checked({ signs: ['fever'] }) },
			'same-day',
			null,
			'dropped by check',
		],
		[
			'no run today, and a plan for tomorrow',
			steady(),
			{ check: checked({ score: 8 }), plan: { ...plan, at: days.at(today + 1, 600) } },
			'unchecked',
			{},
			'',
		],
		['30 % are reached', steady(18), {}, 'unchecked', {}, ''],
		[
			'30 % are passed',
			steady(20),
			{ plan: { ...plan, km: 8.5 } },
			'unchecked',
			{ km: 6 },
			'capped by R1',
		],
		['30 % are passed already', steady(28), {}, 'rest', null, 'dropped by R1'],
		[
			'the rule is turned off',
			steady(20),
			{ plan: { ...plan, km: 8.5 }, off: ['R1', 'R2', 'R4'] },
			'unchecked',
			{ km: 8.5 },
			'',
		],
		[
			'a new dial beside the mileage',
			steady(16),
			{ plan: { ...plan, kinds: ['speed'] } },
			'unchecked',
			{ kinds: ['easy'] },
			'easier by R2',
		],
		[
			'pain, and more than last week',
			steady(16),
			{ pain: { worst: 4, worse: false } },
			'unchecked',
			{ km: 4 },
			'capped by R6',
		],
		[
			'short first, and nothing left for the load',
			steady(20),
			{ check: checked({ score: 3 }), plan: { ...plan, km: 12 } },
			'short',
			{ km: 6, halved: true },
			'halved by check',
		],
		[
			'far past the longest run',
			[...weeksOf([20, 20, 20, 20, 20, 0])],
			{ plan: { ...plan, km: 12 } },
			'unchecked',
			{ km: 2.2 },
			'capped by R4',
		],
		[
			'seven days in a row',
			[6, 5, 4, 3, 2, 1].map((back) => run(back, 4)),
			{},
			'rest',
			{ at: days.at(today + 1, 18 * 60) },
			'moved by R3',
		],
		[
			'seven days in a row, at a time that is to hold anywhere',
			[6, 5, 4, 3, 2, 1].map((back) => run(back, 4)),
			{ plan: { ...plan, local: wallTimeText({ day: today, minutes: 18 * 60 }) } },
			'rest',
			{
				at: days.at(today + 1, 18 * 60),
				local: wallTimeText({ day: today + 1, minutes: 18 * 60 }),
			},
			'moved by R3',
		],
		[
			'seven days in a row, at some time of the day',
			[6, 5, 4, 3, 2, 1].map((back) => run(back, 4)),
			{ plan: { ...plan, local: wallTimeText({ day: today, minutes: null }) } },
			'rest',
			{
				at: days.at(today + 1, 18 * 60),
				local: wallTimeText({ day: today + 1, minutes: null }),
			},
			'moved by R3',
		],
		[
			'seven days in a row, on a good day',
			[6, 5, 4, 3, 2, 1].map((back) => run(back, 4)),
			{ check: checked({}) },
			'rest',
			{ at: days.at(today + 1, 18 * 60) },
			'moved by R3',
		],
		[
			'seven days in a row, and short',
			[6, 5, 4, 3, 2, 1].map((back) => run(back, 4)),
			{ check: checked({ score: 3 }) },
			'rest',
			{ km: 4, halved: true, at: days.at(today + 1, 18 * 60) },
			'halved by check, moved by R3',
		],
		[
			'30 % are passed by less than 3 km',
			weeksOf([6, 6, 6, 6, 6, 4], 3),
			{ plan: { ...plan, km: 4.5 } },
			'unchecked',
			{ km: 4.5 },
			'',
		],
		[
			'another run went far past the longest',
			[...steady(0), run(1, 25)],
			{ plan: { ...plan, km: 3 }, off: ['R1'] },
			'unchecked',
			{ km: 3 },
			'',
		],
		[
			'mileage beside speed that was run already: no more than 10 % up',
			[...steady(16), run(1, 0, { kinds: ['speed'] })],
			{},
			'unchecked',
			{ km: 6 },
			'capped by R2',
		],
		[
			'the same in short weeks: less than 2 km up',
			[...weeksOf([10, 10, 10, 10, 10, 9], 5), run(1, 0, { kinds: ['speed'] })],
			{ plan: { ...plan, km: 3.5 } },
			'unchecked',
			{ km: 2.9 },
			'capped by R2',
		],
	];
	for (const [story, runs, options] of rows) {
		it(`leaves a plan alone that was taken: ${story}`, () => {
			const { rewritten } = stated(runs, options);
			if (rewritten) {
				assert.deepEqual(stated(runs, { ...options, plan: rewritten }).changes, []);
			}
		});
	}

	for (const [story, runs, options, headline, changed, changes] of rows) {
		it(`is ${headline}: ${story}${changes && `: ${changes}`}`, () => {
			const result = stated(runs, options);
			assert.equal(result.headline, headline);
			assert.deepEqual(result.rewritten, changed && { ...(options.plan ?? plan), ...changed });
			assert.equal(result.changes.map(({ what, by }) => `${what} by ${by}`).join(', '), changes);
		});
	}

	it('leaves a plan that nothing speaks against as the same object', () => {
		assert.equal(stated(steady(), { check: checked({}) }).rewritten, plan);
	});

	it('cuts a distance down to a tenth of the person’s own unit', () => {
		const { rewritten } = stated(steady(20), { plan: { ...plan, km: 8.5 }, units: 'miles' });
		assert.equal(rewritten?.km, 3.7 * 1.609344);
	});

	it('reckons a plan by time by the pace of the last runs, and cuts its time', () => {
		const paced = steady(20).map((one) => ({ ...one, seconds: one.km * 360 }));
		const { rewritten, changes } = stated(paced, { plan: { ...plan, km: null, minutes: 60 } });
		assert.deepEqual(changes, [{ what: 'capped', by: 'R1', km: 6 }]);
		assert.deepEqual([rewritten?.km, rewritten?.minutes], [null, 36]);
	});

	const noPlan = stated(steady(20), { plan: null });
	it('tells the load of the days that were, where nothing is planned', () => {
		assert.equal(noPlan.report.weeks[0]?.km, 20);
		assert.deepEqual([noPlan.rewritten, noPlan.changes], [null, []]);
	});

	it('takes nothing from a day without a plan, whatever the check says', () => {
		for (const score of [4, 8]) {
			const { rewritten, changes } = stated(steady(), { plan: null, check: checked({ score }) });
			assert.deepEqual([rewritten, changes], [null, []]);
		}
	});

	it('leaves a plan of unknown length alone where the week is over the cap already', () => {
		const paced = steady(40).map((one) => ({ ...one, seconds: one.km * 360 }));
		const unknown = { ...plan, km: null, minutes: null };
		const { rewritten, changes } = stated(paced, { plan: unknown });
		assert.deepEqual([rewritten, changes], [unknown, []]);
	});

	it('leaves a plan of unknown length alone where another run went far past the longest', () => {
		const runs = [...steady(0), run(1, 25)];
		const unknown = { ...plan, km: null, minutes: null };
		const { rewritten, changes } = stated(runs, { plan: unknown, off: ['R1'] });
		assert.deepEqual([rewritten, changes], [unknown, []]);
	});

	it('caps by the longest run only the run that goes past it', () => {
		const runs = [...weeksOf([20, 20, 20, 20, 20, 0]), run(1, 3)];
		const { changes } = stated(runs, { plan: { ...plan, km: 2 }, off: ['R1', 'R2'] });
		assert.deepEqual(changes, []);
		// The long run was yesterday; past it the plan goes nowhere.
		const jumped = [...weeksOf([20, 20, 20, 20, 20, 0], 5), run(1, 20)];
		const after = stated(jumped, { plan: { ...plan, km: 12 }, off: ['R1', 'R2'] });
		assert.deepEqual(after.changes, []);
	});

	const sat: [number, number, string | null][] = [
		[59, 0, 'article'],
		[60, 2, 'jog-first'],
		[119, 2, 'jog-first'],
		[120, 4, 'jog-first'],
	];
	for (const [sittingMinutes, extraMinutes, order] of sat) {
		it(`lengthens the warm-up by ${extraMinutes} minutes after ${sittingMinutes} of sitting`, () => {
			const fast = stated(steady(), { sittingMinutes, plan: { ...plan, kinds: ['race'] } });
			assert.deepEqual(fast.warmUp, { routine: 'warmup-speed', extraMinutes, order });
			const easy = stated(steady(), { sittingMinutes });
			assert.deepEqual(easy.warmUp, { routine: 'warmup-easy', extraMinutes, order: null });
		});
	}

	it('has no warm-up where there is no run', () => {
		assert.equal(stated(steady(), { check: checked({ score: 4 }) }).warmUp, null);
		assert.equal(stated(steady(28), {}).warmUp, null);
	});
});

describe('the findings beside a verdict', () => {
	const reported = [7, 14, 21, 28, 35, 42].map((back) => {
		return { day: today - back + 1, km: 20, seconds: null, kinds: [] };
	});
	const alone = [run(0, 8)];

	it('go by the diary alone, whatever was reported of the weeks before it', () => {
		const { report } = stated(alone, { plan: null, reported });
		assert.equal(report.weeks[0]?.km, 8);
		assert.deepEqual(
			report.findings.map(({ rule }) => rule),
			['R0'],
		);
	});

	it('of a plan go by what was reported', () => {
		const { report } = stated(alone, { reported });
		assert.equal(report.weeks[1]?.km, 20);
	});

	const rows: readonly (readonly [string, Plan | null, readonly string[]])[] = [
		['a run 62 % past the longest', { ...plan, km: 13 }, ['R4 note']],
		['a run no longer than that', plan, []],
		['no plan', null, []],
	];
	for (const [what, one, expected] of rows) {
		it(`has notes of the plan too: ${what}`, () => {
			const { ofPlan, changes } = stated(alone, { plan: one });
			assert.deepEqual(changes, []);
			assert.deepEqual(
				ofPlan.map(({ rule, level }) => `${rule} ${level}`),
				expected,
			);
		});
	}
});
