import type { Day, LocalDays } from '../../base/calendar.ts';
import { max } from '../../base/max.ts';
import type { CheckDone } from '../check/readiness.ts';
import { dayOfRun, paceOf, type Run } from '../diary/run.ts';
import type { DatedRun } from '../load/weeks.ts';
import type { DayCheck, Life } from './life.ts';
import { type Runner, reportedRuns, USUAL_PACE } from './makeProgram.ts';
import { type KeptProgram, MOST_KM, PACES, type Standing } from './program.ts';

/** A usual week is the mean of so many. */
const WEEKS = 4;
const WEEK = 7;
/** The longest run is that of so many days (R4). */
const MONTH = 30;
/** Further back than a program and the rules look, in days. */
const SEEN = 250;

/** The days of a person by diary and checks, as far back as a program that is followed `today` looks. */
export function lifeOf(
	runs: readonly Run[],
	checks: readonly CheckDone[],
	today: Day,
	days: LocalDays,
): Life {
	const since = days.at(today - SEEN, 0);
	return {
		runs: runs
			.filter(({ start }) => start >= since)
			.map((run): DatedRun => {
				const { km, seconds, kinds, pain } = run;
				const dated = { day: dayOfRun(run, days), km, seconds, kinds };
				return pain === undefined ? dated : { ...dated, pain };
			})
			.sort((one, other) => one.day - other.day),
		checks: checks
			.toSorted((one, other) => one.at - other.at)
			.map(({ at, outcome, score, worse }): DayCheck => {
				return { day: days.dayOf(at), outcome, score, worse };
			}),
	};
}

/**
 * Where a person stands on the day `start` by their diary: km of a usual week, and of the longest run; null where
 * it goes back less than four weeks, or not at all.
 */
export function standingOf({ runs }: Pick<Life, 'runs'>, start: Day): Standing | null {
	const [first] = runs;
	if (!first || first.day > start - WEEKS * WEEK) {
		return null;
	}
	const last = (span: number) => runs.filter(({ day }) => day >= start - span && day < start);
	const km = last(WEEKS * WEEK).reduce((sum, run) => sum + run.km, 0) / WEEKS;
	const longest = max(
		last(MONTH).map((run) => run.km),
		0,
	);
	// A wrong figure in the diary makes no program that could not be kept.
	return { km: Math.min(MOST_KM, Math.round(km * 10) / 10), longest: Math.min(MOST_KM, longest) };
}

/** Who is to run a program from the day `start` on; `asked`: where they stand by their own word, null: by the diary. */
export function runnerOf(
	life: Life,
	diary: readonly Run[],
	start: Day,
	asked: Standing | null,
): Runner {
	const { runs, checks } = life;
	const last = runs.findLast(({ day }) => day <= start)?.day;
	return {
		past: { runs, pain: checks },
		standing: asked ?? standingOf(life, start) ?? { km: 0, longest: 0 },
		isAsked: asked !== null,
		pace: Math.min(PACES.slowest, Math.max(PACES.fastest, paceOf(diary) ?? USUAL_PACE)),
		daysOff: last === undefined ? null : start - last,
	};
}

/**
 * What a person reported of the weeks before their program, as far as the diary does not reach: the rules read it
 * as it was laid out by it.
 */
export function reportedBefore(
	{ isAsked, wish, standing, pace }: KeptProgram,
	first: Day | null,
): readonly DatedRun[] {
	return isAsked
		? reportedRuns(wish, standing, pace).filter(({ day }) => day < (first ?? wish.start))
		: [];
}
