import { tickSchema } from '../running/check/warningSigns.ts';
import * as v from 'valibot';
import { amount, flag, id, listOf, oneOf, orNull, record, text } from '../base/schema.ts';
import { checkDoneSchema } from '../running/check/readiness.ts';
import { planSchema } from '../running/diary/plan.ts';
import { runSchema } from '../running/diary/run.ts';
import { editSchema, programSchema } from '../running/program/program.ts';
import { LOAD_RULES } from '../running/load/loadReport.ts';
import { warmUpSchema } from '../running/plan/warmUp.ts';
import { runningStateSchema } from '../running/runningState.ts';

/** Runs of one `logRuns` message at most. */
export const SLICE = 500;

/** What the person does on the Run tab. */
export const runningFromPage = {
	/** The Run tab shows: the page wants the diary, and its changes from now on. */
	askRuns: record({}),
	/** A run for the diary; `plan` is the id of the plan that it came of, or null. */
	logRun: record({ run: runSchema, plan: orNull(id) }),
	/**
	 * A slice of an import, at most `SLICE` runs; each is answered by `runsTaken`. All slices of a
	 * batch are undone together. `last`: there are no more.
	 */
	logRuns: record({
		batch: id,
		runs: v.pipe(listOf(runSchema), v.maxLength(SLICE, `has more than ${SLICE} entries`)),
		last: flag,
	}),
	/** The run of this id is to be as given; fields that the page does not know stay. */
	editRun: record({ run: runSchema }),
	deleteRun: record({ run: id }),
	/** Takes back what `undoable` says. */
	undoRuns: record({}),
	/** A new plan, or an old one by its id with other particulars. */
	setPlan: record({ plan: planSchema }),
	clearPlan: record({ plan: id }),
	/** A new program is followed, in the place of the one before. */
	setProgram: record({ program: programSchema }),
	/** The program of this id is no longer followed. */
	endProgram: record({ program: id }),
	/** A run of it is moved within its week, or left out. */
	editProgram: record({ program: id, edit: editSchema }),
	/** What happened is not to change it; or it is, after all. */
	undoProgramChange: record({ program: id, change: id, undone: flag }),
	/**
	 * A check ended with an ordinary outcome; it is kept only if the person lets it be. `cleared`: they said that
	 * a clinician has cleared them, which clears the signs ticked before.
	 */
	checkDone: record({ check: checkDoneSchema, cleared: flag }),
	/** A warning sign was ticked: remembered in memory until the day ends, never written anywhere. */
	signTicked: tickSchema,
	/** Outcomes may be kept from now on; or no longer, and those that were kept are deleted. */
	keepOutcomes: record({ on: flag }),
	/** A rule of the load is turned off, or on again. */
	loadRule: record({ rule: oneOf(LOAD_RULES), on: flag }),
	/** Sessions as an iCalendar file, saved where the person says; nothing changes it later. */
	saveCalendar: record({ title: text, ics: text }),
};

/** What the page shows of running. */
export const runningToPage = {
	/** All of the Run tab but the runs: after `setup`, and whenever it differs. */
	running: record({ running: runningStateSchema }),
	/** The whole diary, the latest run first: once after `askRuns`, and where much of it differs. */
	runs: record({ runs: listOf(runSchema) }),
	/** Runs that are new or other than before, and the ids of those that are gone. */
	runsChanged: record({ put: listOf(runSchema), gone: listOf(id) }),
	/** So many runs of this import are on disk; `failed` says why no more will be, or is null. */
	runsTaken: record({ batch: id, runs: amount, failed: orNull(text) }),
	/** Play this warm-up, as long and in the order that it says. */
	playWarmUp: record({ warmUp: warmUpSchema }),
};
