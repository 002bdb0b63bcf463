import type { Warning } from '../../../core/running/check/warningSigns.ts';
import type { Day } from '../../../core/base/calendar.ts';
import { type Instant, MINUTE } from '../../../core/base/time.ts';
import type { CheckDone, OrdinaryOutcome } from '../../../core/running/check/readiness.ts';
import { dayOfPlan, isTimed, type Plan } from '../../../core/running/diary/plan.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { Verdict } from '../../../core/running/plan/verdict.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { localDays } from '../../ui/browser.ts';

/** What today's card is about; each situation has one main action. */
export type Situation =
	/** A warning sign was ticked today, and no clinician's word has come since. */
	| { readonly kind: 'warned'; readonly warning: Warning }
	/** The planned time has passed; without a time of day it does not. */
	| { readonly kind: 'after'; readonly plan: Plan }
	/** Check or load change the plan; `rewritten` null: they drop it. */
	| { readonly kind: 'otherwise'; readonly plan: Plan; readonly rewritten: Plan | null }
	/** Planned for today and checked: warm up. */
	| { readonly kind: 'ready'; readonly plan: Plan }
	/** Planned for today, not checked yet. */
	| { readonly kind: 'unchecked'; readonly plan: Plan }
	/** Planned for another day. */
	| { readonly kind: 'later'; readonly plan: Plan }
	/** Nothing more is planned, and this was run today. */
	| { readonly kind: 'ran'; readonly run: Run }
	/**
	 * Nothing planned for today; `outcome` is that of today's check, null without one; `next` is planned for
	 * another day.
	 */
	| { readonly kind: 'open'; readonly outcome: OrdinaryOutcome | null; readonly next: Plan | null };

/** What the person did today. */
export interface TodayDone {
	/** The last check. */
	readonly checked: CheckDone | null;
	/** The last run. */
	readonly ran: Run | null;
}

/** A run planned to begin this long ago (ms) is over, or was not run; our number. */
const OVER = 30 * MINUTE;

/** Whether the time of a plan has passed; without a time of day it does not. */
export function isPast(plan: Plan, now: Instant): boolean {
	return isTimed(plan) && now > plan.at + OVER;
}

/** Whether a run is planned for that day. */
export function isPlannedFor(day: Day, { plans }: Pick<RunningState, 'plans'>): boolean {
	return plans.some((plan) => dayOfPlan(plan, localDays) === day);
}

/** The check that counts today: the last one. */
export function checkOfToday(checks: RunningState['checks'], today: Day): CheckDone | null {
	return checks.find(({ at }) => localDays.dayOf(at) === today) ?? null;
}

/** Whether the check is the last of what was done today: nothing was run since. */
function isLatest({ checked, ran }: TodayDone): boolean {
	return checked !== null && (ran === null || ran.start < checked.at);
}

/** The plan that the card may be about: the next one, unless that is for another day and today's check stands above it. */
export function planInView(
	{ plans }: Pick<RunningState, 'plans'>,
	done: TodayDone,
	today: Day,
): Plan | null {
	const [next] = plans;
	const isAside = next && isLatest(done) && dayOfPlan(next, localDays) !== today;
	return isAside ? null : (next ?? null);
}

/**
 * What today's card is about, by the verdict on the plan in view: a check stands above what was planned or
 * run before it.
 */
export function situation(
	{ plan, rewritten, changes }: Pick<Verdict, 'plan' | 'rewritten' | 'changes'>,
	{ ticked, plans }: Pick<RunningState, 'ticked' | 'plans'>,
	{ checked, ran }: TodayDone,
	today: Day,
	now: Instant,
): Situation {
	if (ticked !== null) {
		return { kind: 'warned', warning: ticked.warning };
	}
	const checkedLast = isLatest({ checked, ran });
	if (!plan) {
		return ran && !checkedLast
			? { kind: 'ran', run: ran }
			: { kind: 'open', outcome: checked?.outcome ?? null, next: plans[0] ?? null };
	}
	const dropped = changes.some(({ what, by }) => what === 'dropped' && by === 'check');
	const checkedSince = checkedLast && (dropped || (checked?.at ?? 0) > plan.at);
	if (isPast(plan, now) && !checkedSince) {
		return { kind: 'after', plan };
	}
	if (changes.length > 0) {
		return { kind: 'otherwise', plan, rewritten };
	}
	if (dayOfPlan(plan, localDays) !== today) {
		return { kind: 'later', plan };
	}
	return { kind: checked ? 'ready' : 'unchecked', plan };
}
