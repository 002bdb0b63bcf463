import assert from 'node:assert/strict';
import { type Plan, type PlanDraft } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { LOAD_RULES } from '../../../../src/core/running/load/loadReport.ts';
import { parsePlan } from '../../../../src/core/running/line/parseLine.ts';
import { comingPlans, planOfDraft } from '../../../../src/core/running/plan/series.ts';
import {
	type AheadContext,
	findingsAhead,
	previewPlan,
} from '../../../../src/core/running/plan/verdict.ts';
import { days, run, today } from '../diary/diaries.ts';

const now = days.at(today, 12 * 60);

function draft(line: string): PlanDraft {
	const read = parsePlan(line, { now, days, units: 'km' });
	return 'is' in read ? read.is : assert.fail(line);
}

/** All that these lines plan, none in place of another. */
function coming(...lines: readonly string[]): readonly Plan[] {
	const plans = lines.map((line, index) => planOfDraft(`p${index}`, draft(line)));
	const ledger = Object.fromEntries(plans.map((what) => [what.id, { at: 1, what }]));
	return comingPlans(ledger, today, { days, usual: null });
}

const context = (runs: readonly Run[], more: Partial<AheadContext> = {}): AheadContext => ({
	today,
	runs,
	checks: [],
	off: [],
	days,
	usual: null,
	...more,
});

/** Six weeks of 10 km each Tuesday and Thursday; today is a Monday. */
const steady = () =>
	[0, 7, 14, 21, 28, 35].flatMap((back) => [run(back + 6, 10), run(back + 4, 10)]);

type Found = ReturnType<typeof findingsAhead>;
const stated = (found: Found) =>
	found.map(({ plan, finding }) => `${finding.rule} on day ${days.dayOf(plan.at) - today}`);

describe('what the load makes of the runs to come', () => {
	const rows: readonly [string, readonly Run[], readonly string[], readonly string[]][] = [
		['as far as before', steady(), ['tue thu 10k'], []],
		['no diary yet', [], ['tue thu 10k'], []],
		['a third run in the week', steady(), ['tue thu sat 10k'], ['R1 on day 5']],
		['a run after two of a series', steady(), ['tue thu 10k', 'sat 9k'], ['R1 on day 5']],
		['the same run without them', steady(), ['sat 9k'], []],
		['each day of a week', steady(), ['every day 2k'], ['R3 on day 6']],
		['one run far past the others', steady(), ['wed 21k'], ['R1 on day 2', 'R4 on day 2']],
		[
			'planned by time, by the pace of the last runs',
			steady().map((one) => ({ ...one, seconds: one.km * 360 })),
			['tue thu 60 min', 'sat 54 min'],
			['R1 on day 5'],
		],
	];
	for (const [story, runs, lines, expected] of rows) {
		it(`${story}: ${expected.join(', ') || 'nothing'}`, () => {
			const plans = coming(...lines);
			assert.deepEqual(stated(findingsAhead(plans, plans, context(runs))), expected);
		});
	}

	it('leaves rules out that are turned off', () => {
		const plans = coming('wed 21k');
		const off = ['R1', 'R2', 'R4'] as const;
		assert.deepEqual(stated(findingsAhead(plans, plans, context(steady(), { off }))), []);
	});

	it('knows of the pain of the week before each of them', () => {
		const plans = coming('wed 12k', 'in 10 days 12k');
		const checks = [{ at: now, outcome: 'swap', score: 4, worse: false } as const];
		const runs = [run(1, 10)];
		const found = findingsAhead(plans, plans, context(runs, { checks, off: ['R4'] }));
		assert.deepEqual(stated(found), ['R6 on day 2']);
	});
});

describe('a plan, before it is made', () => {
	const r4 = LOAD_RULES.filter((rule) => rule !== 'R4');
	const jumps: readonly (readonly [string, string, readonly string[], readonly number[]])[] = [
		['after a longer one that is far past all', 'wed 8k', ['tue 10k'], []],
		['further than a longer one before it', 'wed 12k', ['tue 10k'], [20]],
		['before that one', 'tue 8k', ['wed 10k'], [30]],
	];
	for (const [what, line, others, expected] of jumps) {
		it(`has no warning of another one’s distance: ${what}`, () => {
			const fresh = planOfDraft('new', draft(line));
			const runs = [run(0, 6.2)];
			const { findings } = previewPlan(fresh, null, coming(...others), context(runs, { off: r4 }));
			assert.deepEqual(
				findings.map(({ finding }) => 'percent' in finding && finding.percent),
				expected,
			);
		});
	}

	it('is not blamed for what was raised before it', () => {
		const runs = [...steady(), run(0, 4, { kinds: ['speed', 'hills'] })];
		const off = LOAD_RULES.filter((rule) => rule !== 'R2');
		const easy = (line: string) => {
			const plan = planOfDraft('new', draft(line));
			return stated(previewPlan(plan, null, [], context(runs, { off })).findings);
		};
		assert.deepEqual([easy('wed 2k'), easy('wed 22k')], [[], ['R2 on day 2']]);
	});

	it('takes the place of what is planned for its day, and no longer counts that', () => {
		const plans = coming('tue thu 10k');
		const fresh = planOfDraft('new', draft('thu 18:00 10k race'));
		const { replaced, findings } = previewPlan(fresh, null, plans, context(steady()));
		assert.deepEqual(
			replaced.map(({ local }) => local),
			[wallTimeText({ day: today + 3, minutes: null })],
		);
		assert.deepEqual(stated(findings), []);
	});

	it('counts no more where it was before', () => {
		const plans = coming('tue thu 10k', 'fri 9k');
		const before = plans.find(({ id }) => id === 'p1') ?? assert.fail();
		const moved = planOfDraft(before.id, draft('sat 6k'));
		const { replaced, findings } = previewPlan(moved, before, plans, context(steady()));
		assert.deepEqual([replaced, stated(findings)], [[], []]);
	});

	it('is judged beside all else that is planned', () => {
		const fresh = planOfDraft('new', draft('sat 9k'));
		const { replaced, findings } = previewPlan(
			fresh,
			null,
			coming('tue thu 10k'),
			context(steady()),
		);
		assert.deepEqual([replaced, stated(findings)], [[], ['R1 on day 5']]);
	});

	it('counts a series that is changed once', () => {
		const series = (line: string) => planOfDraft('p0', draft(line));
		const plans = coming('tue thu 10k');
		const { findings } = previewPlan(
			series('wed fri 10k'),
			series('tue thu 10k'),
			plans,
			context(steady()),
		);
		assert.deepEqual(stated(findings), []);
	});

	it('is judged day by day, whichever was planned first', () => {
		// The long run of four weeks ago is within thirty days of Tuesday, and not of Thursday.
		const runs = [run(28, 20), ...steady()];
		const off = LOAD_RULES.filter((rule) => rule !== 'R4');
		const fresh = planOfDraft('new', draft('tue sat 20k'));
		const { findings } = previewPlan(fresh, null, coming('thu 21k'), context(runs, { off }));
		assert.deepEqual(stated(findings), []);
	});

	it('takes nobody’s place where it stays on its day', () => {
		const plans = coming('wed 8k', 'wed 18:00 5k');
		const before = plans.find(({ id }) => id === 'p0') ?? assert.fail();
		const longer = planOfDraft(before.id, draft('wed 9k'));
		assert.deepEqual(previewPlan(longer, before, plans, context(steady())).replaced, []);
	});

	it('is judged with all runs of its series', () => {
		const fresh = planOfDraft('new', draft('tue thu sat 10k'));
		const { findings } = previewPlan(fresh, null, [], context(steady()));
		assert.deepEqual(stated(findings), ['R1 on day 5']);
	});
});
