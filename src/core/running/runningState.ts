import { LOAD_RULES, type LoadRule } from './load/loadReport.ts';
import { type Plan, planShape } from './diary/plan.ts';
import { type CheckDone, ORDINARY, type Warning, WARNINGS } from './check/readiness.ts';
import { UNITS, type Units } from './diary/units.ts';
import { amount, type Check, flag, instant, listOf, oneOf, orNull, record } from '../base/shape.ts';
import type { Day } from '../base/calendar.ts';
import { score } from './diary/run.ts';

/** The last thing said of the diary that can be undone, and of how many runs. */
export interface Undoable {
	readonly what: 'logged' | 'imported' | 'edited' | 'deleted';
	readonly runs: number;
}

/** What is known of one local day beside its runs. */
export interface DayContext {
	readonly day: Day;
	/** Minutes sat at this desk. */
	readonly sittingMinutes: number;
	/** A core routine was played. */
	readonly core: boolean;
}

/** All that the Run tab knows besides the runs themselves. */
export interface RunningState {
	/** Plans that are not run yet, from today on, the next one first. */
	readonly plans: readonly Plan[];
	readonly units: Units;
	/** First day of the week, 0 being Sunday. */
	readonly firstWeekday: number;
	/** Rules of the load that the person turned off. */
	readonly rulesOff: readonly LoadRule[];
	/** "Cleared by a clinician" to run, after a birth. */
	readonly cleared: boolean;
	/** The person lets outcomes of checks be kept. */
	readonly keepsOutcomes: boolean;
	/** Checks of the last eight days: the kept ones and those of this window's life; the latest first. */
	readonly checks: readonly CheckDone[];
	/** The gravest warning sign ticked today, in this window's life; never on disk. */
	readonly ticked: Warning | null;
	/** Minutes of the bout that goes on, 0 in a break; for how long a warm-up is to be. */
	readonly sittingMinutes: number;
	/** The last 42 local days, today included, as far as they are known; the latest first. */
	readonly days: readonly DayContext[];
	readonly undoable: Undoable | null;
}

/** What there is before the diary was read. */
export const emptyRunningState: RunningState = {
	plans: [],
	units: 'km',
	firstWeekday: 1,
	rulesOff: [],
	cleared: false,
	keepsOutcomes: false,
	checks: [],
	ticked: null,
	sittingMinutes: 0,
	days: [],
	undoable: null,
};

/** What is wrong with a value as a check that may be kept: a warning outcome is no such thing. */
export const checkDoneShape: Check = record({
	at: instant,
	outcome: oneOf(ORDINARY),
	score,
	worse: flag,
});

/** What is wrong with a value as the state of the Run tab, or null. */
export const runningShape: Check = record({
	plans: listOf(planShape),
	units: oneOf(UNITS),
	firstWeekday: amount,
	rulesOff: listOf(oneOf(LOAD_RULES)),
	cleared: flag,
	keepsOutcomes: flag,
	checks: listOf(checkDoneShape),
	ticked: orNull(oneOf(WARNINGS)),
	sittingMinutes: amount,
	days: listOf(record({ day: instant, sittingMinutes: amount, core: flag })),
	undoable: orNull(
		record({ what: oneOf(['logged', 'imported', 'edited', 'deleted']), runs: amount }),
	),
});
