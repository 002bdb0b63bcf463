import type { LoadReport } from '../load/loadReport.ts';
import type { Plan } from '../diary/plan.ts';
import type { Readiness } from '../check/readiness.ts';
import { type PlanChange, rewrite, type RewriteOptions } from './rewrite.ts';
import type { Run } from '../diary/run.ts';
import { type WarmUp, warmUpFor } from './warmUp.ts';
import type { Day } from '../../base/calendar.ts';

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
}

/** What the verdict depends on besides the runs. */
export interface VerdictOptions extends RewriteOptions {
	/** Minutes of the bout that goes on. */
	readonly sittingMinutes: number;
}

/**
 * The one verdict on running: the outcome of today's check, and the plan as check and load leave it. A
 * plan of another day is judged by the load alone, on its day.
 */
export function verdict(runs: readonly Run[], today: Day, options: VerdictOptions): Verdict {
	const { plan, days } = options;
	const day = plan ? Math.max(today, days.dayOf(plan.at)) : today;
	const check = day === today ? options.check : null;
	const { plan: result, changes, report } = rewrite(runs, day, { ...options, check });
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
	};
}

const isMove = ({ what }: PlanChange) => what === 'moved';
