import * as v from 'valibot';
import { tickSchema } from './check/warningSigns.ts';
import { LOAD_RULES } from './load/loadReport.ts';
import { planSchema } from './diary/plan.ts';
import { checkDoneSchema } from './check/readiness.ts';
import { type Run, runSchema, UNITS } from './diary/run.ts';
import { endedProgramSchema, programStateSchema } from './program/program.ts';
import { datedRunSchema } from './load/weeks.ts';
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

/** What can be undone: a change of the diary, or of the plans. */
export const PLAN_CHANGES = ['planned', 'replanned', 'unplanned'] as const;

/** The last change of diary or plans that can be undone, and of how many runs of the diary. */
const undoableSchema = record({
	/** When it was made, by which it is told from others. */
	at: instant,
	/** `removed`: a run that was logged, and is no more; this only answers. */
	what: oneOf(['logged', 'imported', 'edited', 'deleted', 'removed', ...PLAN_CHANGES]),
	/** What is undone, to be named; null: more than one run. */
	about: orNull(
		v.union([v.literal('program'), record({ plan: planSchema }), record({ run: runSchema })]),
	),
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

/** How the person's language and country name days, and what else is understood in a line. */
const lineLocaleSchema = record({
	dateOrder: oneOf(['day-first', 'month-first']),
	weekdays: listOf(listOf(text)),
	months: listOf(listOf(text)),
	near: recordOf(instant),
	words: recordOf(listOf(text)),
	spans: listOf(record({ days: instant, before: text, after: text })),
});

/** All that the Run tab knows besides the runs themselves. */
export const runningStateSchema = record({
	/** Plans that are not run yet, from today on, the next one first; those of series run by run. */
	plans: listOf(planSchema),
	/** The series that have runs among them. */
	series: listOf(planSchema),
	/** The program that is followed; its runs are among the plans, by ids of it. Null: none is. */
	program: orNull(programStateSchema),
	/** Those that are over or were ended, the latest first. */
	endedPrograms: listOf(endedProgramSchema),
	/** What the person reported of the weeks before the one that is followed, where the diary does not reach; the earliest first. */
	reported: listOf(datedRunSchema),
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
	/** The gravest warning sign ticked today, in the life of any window that told of it; never on disk. */
	ticked: orNull(tickSchema),
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
	series: [],
	program: null,
	endedPrograms: [],
	reported: [],
	units: 'km',
	locale: { dateOrder: 'month-first', weekdays: [], months: [], near: {}, words: {}, spans: [] },
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

/** What the host has sent of the person's running so far. */
export interface RunningData {
	/** Null until the host has sent it. */
	readonly running: RunningState | null;
	/** The diary, the latest run first; null until the host has sent it. */
	readonly runs: readonly Run[] | null;
}
