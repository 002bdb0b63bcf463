import type { Day } from '../../base/calendar.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import { painOfWeek } from '../check/checkContext.ts';
import type { CheckDone, Readiness } from '../check/readiness.ts';
import { dayOfPlan, occurrenceOf, type Plan } from '../diary/plan.ts';
import type { Run } from '../diary/run.ts';
import { load, type LoadOptions } from '../load/load.ts';
import type { LoadFinding, LoadReport, LoadRule } from '../load/loadReport.ts';
import { type PlanChange, rewrite, type RewriteOptions } from './rewrite.ts';
import { comingPlans, type PlansContext, replacedBy } from './series.ts';
import { type WarmUp, warmUpFor } from './warmUp.ts';

/** The conclusion from check, load and plan. */
export interface Verdict {
	/**
	 * The check's outcome where it has one and the plan is for today. `rest`: the load moves the plan to
	 * the next day, or leaves nothing of it. `unchecked`: nothing speaks against it yet.
	 */
	readonly headline: Readiness | 'rest' | 'unchecked';
	/** The plan as the person made it; null where there is none. */
	readonly plan: Plan | null;
	/** The plan as it would be, by the same id; null: no run, or no plan. The same object: unchanged. */
	readonly rewritten: Plan | null;
	/** What changed on the way from `plan` to `rewritten`, in that order; empty where nothing did. */
	readonly changes: readonly PlanChange[];
	/** Null where there is to be no run. */
	readonly warmUp: WarmUp | null;
	/** The load with the plan as it was made: what it found is why the plan changed. */
	readonly report: LoadReport;
	/** What the rules find because of the plan as it was made, notes included; none without one. */
	readonly ofPlan: readonly LoadFinding[];
}

/** What the verdict depends on besides the runs. */
export interface VerdictOptions extends RewriteOptions {
	/** Minutes of the bout that goes on. */
	readonly sittingMinutes: number;
}

/**
 * The one verdict on running: the outcome of today's check, and the plan as check and load leave it. A
 * plan of another day is judged by the load alone, on its day. Without a plan the diary alone counts, and
 * nothing that was reported of the weeks before it.
 */
export function verdict(runs: readonly Run[], today: Day, options: VerdictOptions): Verdict {
	const { plan, days } = options;
	const { reported: _, ...ofDiary } = options;
	const day = plan ? Math.max(today, dayOfPlan(plan, days)) : today;
	const check = day === today ? options.check : null;
	const {
		plan: result,
		changes,
		report,
	} = rewrite(runs, day, { ...(plan ? options : ofDiary), check });
	const stays = check === null || check.outcome === 'easy' || check.outcome === 'short';
	const rests = plan !== null && stays && (result === null || changes.some(isMove));
	const warmed = plan ? result : null;
	return {
		headline: rests ? 'rest' : (check?.outcome ?? 'unchecked'),
		plan,
		rewritten: result,
		changes,
		warmUp: stays && !rests ? warmUpFor(warmed?.kinds ?? [], options.sittingMinutes) : null,
		report,
		ofPlan: plan ? findingsOfPlan(runs, plan, day, options) : [],
	};
}

const isMove = ({ what }: PlanChange) => what === 'moved';

/**
 * What the rules find on the day of a plan because of it. What they find there without it, and how far another
 * run of the week went, is not of this plan.
 */
function findingsOfPlan(
	runs: readonly Run[],
	plan: Plan,
	day: Day,
	options: Omit<LoadOptions, 'plan'> & { readonly plan?: unknown },
): readonly LoadFinding[] {
	const { plan: _, ...others } = options;
	const alone = { ...others, jumpDays: 1 };
	const without = load(runs, day, alone).findings;
	return load(runs, day, { ...alone, plan }).findings.filter(
		(finding) => finding.level !== 'info' && !without.some((one) => isAsBefore(finding, one)),
	);
}

/** Whether a plan adds nothing to what a rule found without it. */
function isAsBefore(finding: LoadFinding, before: LoadFinding): boolean {
	if (finding.rule !== 'R2' || before.rule !== 'R2') {
		return deepEqual(finding, before);
	}
	// More distance is nothing to a rule that found other things raised.
	return !finding.dials.includes('mileage') && deepEqual(finding.dials, before.dials);
}

/** What the load of runs to come is judged by. */
export interface AheadContext extends PlansContext, Pick<LoadOptions, 'reported'> {
	readonly today: Day;
	/** The diary, the latest run first. */
	readonly runs: readonly Run[];
	readonly checks: readonly CheckDone[];
	/** Rules that the person turned off. */
	readonly off: readonly LoadRule[];
}

/** What a rule of the load finds on the day of a planned run. */
export interface FindingAhead {
	readonly plan: Plan;
	readonly finding: LoadFinding;
}

/**
 * What the rules of the load find on the days of these plans, if all that is `coming` before them is run as
 * planned: each rule once, where it first speaks of one of them.
 */
export function findingsAhead(
	plans: readonly Plan[],
	coming: readonly Plan[],
	{ runs, checks, off, days, reported = [] }: Omit<AheadContext, 'today' | 'usual'>,
): readonly FindingAhead[] {
	const first = new Map<LoadRule, FindingAhead>();
	for (const plan of plans) {
		const day = dayOfPlan(plan, days);
		const pain = painOfWeek(checks, day, days);
		const options = { days, off, pain, coming, reported };
		for (const finding of findingsOfPlan(runs, plan, day, options)) {
			if (!first.has(finding.rule)) {
				first.set(finding.rule, { plan, finding });
			}
		}
	}
	return [...first.values()];
}

/** What comes of a plan, before the person makes it. */
export interface PlanPreview {
	/** The plans whose place it takes. */
	readonly replaced: readonly Plan[];
	readonly findings: readonly FindingAhead[];
}

/** What comes of a plan or a series beside those that are `coming`; `before` is what it was, null: it is new. */
export function previewPlan(
	plan: Plan,
	before: Plan | null,
	coming: readonly Plan[],
	context: AheadContext,
): PlanPreview {
	const replaced = replacedBy(plan, before, coming, context.days);
	const own = comingPlans({ [plan.id]: { at: 0, what: plan } }, context.today, context);
	const others = coming.filter(
		(one) =>
			!replaced.includes(one) && one.id !== plan.id && occurrenceOf(one.id)?.series !== plan.id,
	);
	const all = [...others, ...own].sort((one, other) => one.at - other.at);
	return { replaced, findings: findingsAhead(own, all, context) };
}
