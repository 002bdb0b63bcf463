import { WARNINGS } from './check/warningSigns.ts';
import { LOAD_RULES } from './load/loadReport.ts';
import { planSchema } from './diary/plan.ts';
import { checkDoneSchema } from './check/readiness.ts';
import { UNITS } from './diary/run.ts';
import {
	amount,
	flag,
	type Infer,
	instant,
	listOf,
	oneOf,
	orNull,
	record,
	recordOf,
	text,
} from '../base/schema.ts';

/** The last change of the diary that can be undone, and of how many runs. */
const undoableSchema = record({
	what: oneOf(['logged', 'imported', 'edited', 'deleted']),
	runs: amount,
});
export type Undoable = Infer<typeof undoableSchema>;

/** What is known of one local day beside its runs. */
const dayContextSchema = record({
	/** The day, as a `Day`. */
	day: instant,
	/** Minutes sat at this desk. */
	sittingMinutes: amount,
	/** A core routine was played. */
	core: flag,
});
export type DayContext = Infer<typeof dayContextSchema>;

/** How the person's language and country name days. */
const lineLocaleSchema = record({
	dateOrder: oneOf(['day-first', 'month-first']),
	weekdays: listOf(listOf(text)),
	months: listOf(listOf(text)),
	near: recordOf(instant),
});

/** All that the Run tab knows besides the runs themselves. */
export const runningStateSchema = record({
	/** Plans that are not run yet, from today on, the next one first. */
	plans: listOf(planSchema),
	units: oneOf(UNITS),
	/** For the line in which runs and plans are typed. */
	locale: lineLocaleSchema,
	/** First day of the week, 0 being Sunday. */
	firstWeekday: amount,
	/** Rules of the load that the person turned off. */
	rulesOff: listOf(oneOf(LOAD_RULES)),
	/** "Cleared by a clinician" to run, after a birth. */
	cleared: flag,
	/** The person lets outcomes of checks be kept. */
	keepsOutcomes: flag,
	/** Checks of the last eight days: the kept ones and those of this window's life; the latest first. */
	checks: listOf(checkDoneSchema),
	/** The gravest warning sign ticked today, in this window's life; never on disk. */
	ticked: orNull(oneOf(WARNINGS)),
	/** Minutes of the bout that goes on, 0 in a break; for how long a warm-up is to be. */
	sittingMinutes: amount,
	/** The last 42 local days, today included, as far as they are known; the latest first. */
	days: listOf(dayContextSchema),
	undoable: orNull(undoableSchema),
});
export type RunningState = Infer<typeof runningStateSchema>;

/** What there is before the diary was read. */
export const emptyRunningState: RunningState = {
	plans: [],
	units: 'km',
	locale: { dateOrder: 'month-first', weekdays: [], months: [], near: {} },
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
