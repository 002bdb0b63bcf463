import type { Day, LocalDays } from '../../base/calendar.ts';
import type { LoadFinding, LoadReport, LoadRule } from '../load/loadReport.ts';
import { kmOfPlan, type Plan } from '../diary/plan.ts';
import { fromKm, paceOf, type Run, toKm, type Units } from '../diary/run.ts';
import type { CheckResult } from '../check/checkResult.ts';
import { load, type LoadOptions } from '../load/load.ts';
import { wallTimeHere, wallTimeOf, wallTimeText } from '../diary/wallTime.ts';
import { metres } from '../load/weeks.ts';

/** What was changed in the plan, and by what. Distances are in km. */
export type PlanChange = { readonly by: 'check' | LoadRule } & (
	| {
			/** Half as far (or, planned by time alone, half as long). */
			readonly what: 'halved';
	  }
	| {
			/** No further than this: where the plan is by time alone, the time went down alike. */
			readonly what: 'capped';
			readonly km: number;
	  }
	| {
			/** Run easy: these kinds were taken out. */
			readonly what: 'easier';
			readonly kinds: readonly string[];
	  }
	/** On the next day instead. */
	| { readonly what: 'moved' }
	/** No run. */
	| { readonly what: 'dropped' }
);

/** A plan as the rules so far leave it; null: there is to be no run. */
interface Rewriting {
	readonly plan: Plan | null;
	readonly changes: readonly PlanChange[];
}

/** A run shorter than this is none: the plan is dropped instead. The number is ours. */
const SHORTEST_KM = 1;

/** The intervals of a plan of which so much is left: fewer times. */
function partOf({ intervals }: Plan, part: number): Pick<Plan, 'intervals'> {
	return intervals
		? { intervals: { ...intervals, times: Math.max(1, Math.floor(intervals.times * part)) } }
		: {};
}

/** Half as far, and half as long, once. */
function halved(plan: Plan): Plan {
	const half = (amount: number | null) => (amount === null ? null : amount / 2);
	return {
		...plan,
		km: half(plan.km),
		minutes: half(plan.minutes),
		...partOf(plan, 0.5),
		halved: true,
	};
}

/** Without these kinds; easy, where none is left. */
function easier(plan: Plan, by: 'check' | 'R2', unwanted: readonly string[]): Rewriting {
	const out = new Set(unwanted);
	const kinds = plan.kinds.filter((kind) => out.has(kind));
	if (kinds.length === 0) {
		return { plan, changes: [] };
	}
	const left = plan.kinds.filter((kind) => !out.has(kind));
	return {
		plan: { ...plan, kinds: left.length > 0 ? left : ['easy'] },
		changes: [{ what: 'easier', by, kinds }],
	};
}

/**
 * No further than `most` km, cut down to a tenth of the person's unit; time goes down alike. `km` is
 * how far the plan goes, as far as anyone knows.
 */
export function capped(
	plan: Plan,
	by: LoadRule,
	km: number | null,
	most: number,
	units: Units,
): Rewriting {
	if (km === null || km <= most) {
		return { plan, changes: [] };
	}
	// In binary, what is meant as a whole tenth may be a little less.
	const tenths = Math.floor(fromKm(most, units) * 10 + 1e-6);
	const cut = toKm(tenths / 10, units);
	if (cut < SHORTEST_KM) {
		return { plan: null, changes: [{ what: 'dropped', by }] };
	}
	const minutes = plan.minutes === null ? null : Math.floor((plan.minutes * cut) / km);
	return {
		plan: { ...plan, km: plan.km === null ? null : cut, minutes, ...partOf(plan, cut / km) },
		changes: [{ what: 'capped', by, km: cut }],
	};
}

/** At the same time of the next day. */
function moved(plan: Plan, days: LocalDays): Rewriting {
	const { day, minutes } = wallTimeHere(plan.at, days);
	const { minutes: planned } = wallTimeOf(plan, days);
	const local = plan.local && wallTimeText({ day: day + 1, minutes: planned });
	return {
		plan: { ...plan, at: days.at(day + 1, minutes ?? 0), ...(local ? { local } : {}) },
		changes: [{ what: 'moved', by: 'R3' }],
	};
}

/** What a plan takes from a check, whether it was just made or kept. */
export type Checked = Pick<CheckResult, 'outcome' | 'asPlanned'>;

/** What the plan is rewritten by besides the runs. */
export interface RewriteOptions extends Omit<LoadOptions, 'plan'> {
	/** The answer of today's check; null where none was made. */
	readonly check: Checked | null;
	/** The next run; null where none is planned. */
	readonly plan: Plan | null;
	/** Distances are cut down to a tenth of these. */
	readonly units: Units;
}

/** The rules that rewrite a plan, in this order: each gets what those before it left. */
const ORDER: readonly LoadRule[] = ['R2', 'R1', 'R6', 'R4', 'R3'];

/** No race, speed or hills in an easy run; a short one is not long either. */
const HARD = ['speed', 'hills', 'race'];

/**
 * The plan as check and load leave it on `day`: the check first, then each rule of the load that
 * warns. `report` is the load with the plan as it was made.
 */
export function rewrite(
	runs: readonly Run[],
	day: Day,
	{ plan, check, ...options }: RewriteOptions,
): Rewriting & { readonly report: LoadReport } {
	const pace = paceOf(runs);
	const report = (one: Plan | null) => load(runs, day, one ? { ...options, plan: one } : options);
	let now: Rewriting = { plan, changes: [] };
	if (!plan) {
		return { ...now, report: report(null) };
	}
	now = checked(plan, check);
	for (const rule of ORDER) {
		const finding = now.plan && report(now.plan).findings.find((one) => one.rule === rule);
		if (now.plan && finding) {
			const ran = report(null).weeks[0]?.km ?? 0;
			const next = judged(now.plan, finding, { ran, km: kmOfPlan(now.plan, pace), options });
			now = { plan: next.plan, changes: [...now.changes, ...next.changes] };
		}
	}
	return { ...now, report: report(plan) };
}

/** What the outcome of the check makes of the plan (guide §4). */
function checked(plan: Plan, check: Checked | null): Rewriting {
	switch (check?.outcome) {
		case undefined:
			return { plan, changes: [] };
		case 'easy':
			return check?.asPlanned ? { plan, changes: [] } : easier(plan, 'check', HARD);
		case 'short': {
			const unwanted = [...HARD, 'long'];
			if (plan.halved) {
				return easier(plan, 'check', unwanted);
			}
			const easy = easier(halved(plan), 'check', unwanted);
			return { plan: easy.plan, changes: [{ what: 'halved', by: 'check' }, ...easy.changes] };
		}
		case 'swap':
		case 'no-run':
		case 'same-day':
		case 'emergency':
			return { plan: null, changes: [{ what: 'dropped', by: 'check' }] };
	}
}

/** What a plan is judged with: km run in the week without it, and its own (null: not known). */
interface Case {
	readonly ran: number;
	readonly km: number | null;
	readonly options: Pick<RewriteOptions, 'days' | 'units'>;
}

/** What a rule makes of the plan; a note changes nothing. */
function judged(plan: Plan, finding: LoadFinding, { ran, km, options }: Case): Rewriting {
	const upTo = (week: number) => capped(plan, finding.rule, km, week - ran, options.units);
	switch (finding.rule) {
		case 'R1':
			return finding.level === 'warn' ? upTo(finding.base * 1.3) : { plan, changes: [] };
		case 'R2': {
			const easy = easier(plan, 'R2', finding.dials);
			return easy.changes.length > 0 ? easy : upTo(heldMileage(finding.mean));
		}
		case 'R3':
			return moved(plan, options.days);
		case 'R4': {
			const own = km !== null && metres(km) === metres(finding.km);
			return finding.level === 'warn' && own
				? capped(plan, 'R4', km, finding.longest * 1.1, options.units)
				: { plan, changes: [] };
		}
		case 'R6':
			return upTo(finding.before);
		case 'R0':
		case 'R2b':
		case 'R5':
			return { plan, changes: [] };
	}
}

/** The most km of a week that is no more than the mean of those before: R2 has two floors. */
function heldMileage(mean: number): number {
	return Math.max(mean * 1.1, mean + 1.9);
}
