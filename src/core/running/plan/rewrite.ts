import type { CheckResult } from './checkResult.ts';
import type { Day } from './days.ts';
import { load, type LoadOptions } from './load.ts';
import type { Finding, LoadReport, LoadRule } from './loadReport.ts';
import { paceOf } from './pace.ts';
import type { Plan } from './plan.ts';
import { capped, easier, halved, moved, type Rewriting } from './planChanges.ts';
import type { Run } from './run.ts';
import type { Units } from './units.ts';
import { metres } from './weeks.ts';

/** What a plan is judged by of a check, whether it was just made or kept. */
export type Checked = Pick<CheckResult, 'outcome' | 'asPlanned'>;

/** What a plan is judged by besides the runs. */
export interface RewriteOptions extends Omit<LoadOptions, 'plan'> {
	/** The answer of today's check; null where none was made. */
	readonly check: Checked | null;
	/** The next run; null where none is planned. */
	readonly plan: Plan | null;
	/** Distances are cut down to a tenth of these. */
	readonly units: Units;
}

/** What is asked of a plan in turn; each sees what the ones before it left. */
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
	const kmOf = ({ km, minutes }: Plan) =>
		km ?? (pace === null || minutes === null ? null : (minutes * 60) / pace);
	const report = (one: Plan | null) =>
		load(runs, day, one ? { ...options, plan: { ...one, km: kmOf(one) } } : options);
	let now: Rewriting = { plan, changes: [] };
	if (!plan) {
		return { ...now, report: report(null) };
	}
	now = checked(plan, check);
	for (const rule of ORDER) {
		const finding = now.plan && report(now.plan).findings.find((one) => one.rule === rule);
		if (now.plan && finding) {
			const ran = report(null).weeks[0]?.km ?? 0;
			const next = judged(now.plan, finding, { ran, km: kmOf(now.plan), options });
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
function judged(plan: Plan, finding: Finding, { ran, km, options }: Case): Rewriting {
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
