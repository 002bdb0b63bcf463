import type { Warning } from './warningSigns.ts';
import { HOUR, type Instant } from '../../base/time.ts';
import type { Body } from '../../moves/body.ts';
import type { CheckContext } from './answers.ts';
import type { Day, LocalDays } from '../../base/calendar.ts';
import { SEVERE_SCORE } from './nextQuestion.ts';
import type { CheckDone } from './readiness.ts';
import type { Run } from '../diary/run.ts';
import { max } from '../../base/max.ts';

const TWO_DAYS = 48 * HOUR;

/** What the Run tab knows of earlier checks. */
export interface KnownBefore {
	/** Checks of the last days, in any order. */
	readonly checks: readonly CheckDone[];
	/** "Cleared by a clinician" is set. */
	readonly cleared: boolean;
	/** The gravest warning sign that was ticked earlier today, in this window's life. */
	readonly ticked: Warning | null;
}

/** What the check knows at `now` before anything is asked. */
export function checkContext(
	{ checks, cleared, ticked }: KnownBefore,
	runs: readonly Pick<Run, 'start' | 'pain'>[],
	{ pregnant, postpartum }: Pick<Body, 'pregnant' | 'postpartum'>,
	now: Instant,
	days: LocalDays,
): CheckContext {
	const noRun = max(checks.flatMap(({ at, outcome }) => (outcome === 'no-run' ? [at] : [])));
	const recent = (at: Instant) => at > now - TWO_DAYS && at <= now;
	const scores = [
		...checks.flatMap(({ at, score }) => (recent(at) ? [score] : [])),
		...runs.flatMap(({ start, pain }) => (pain !== undefined && recent(start) ? [pain] : [])),
	];
	return {
		pregnant,
		postpartum,
		cleared,
		ticked,
		afterNoRun: noRun > -Infinity && !runs.some(({ start }) => start > noRun && start <= now),
		baseline: baselineOf(checks, runs, days.dayOf(now), days),
		known48: scores.length > 0 ? max(scores) : null,
	};
}

/** The score of the last check on the day of yesterday's last run, before it; null without both. */
function baselineOf(
	checks: readonly CheckDone[],
	runs: readonly Pick<Run, 'start'>[],
	today: Day,
	days: LocalDays,
): number | null {
	const starts = runs.map(({ start }) => start).filter((at) => days.dayOf(at) === today - 1);
	const ran = max(starts);
	const before = checks
		.filter(({ at }) => at <= ran && days.dayOf(at) === today - 1)
		.toSorted((one, other) => other.at - one.at);
	return before[0]?.score ?? null;
}

/** Pain of the seven days up to `today` by checks, for the rules of the load. */
export function painOfWeek(
	checks: readonly CheckDone[],
	today: Day,
	days: LocalDays,
): { readonly worst: number | null; readonly worse: boolean } {
	const week = checks.filter(({ at }) => days.dayOf(at) > today - 7 && days.dayOf(at) <= today);
	const scores = week.map(({ score }) => score);
	return {
		worst: scores.length > 0 ? max(scores) : null,
		worse: week.some(({ worse }) => worse),
	};
}

/** Why nothing is started that strains: a warning sign of today, or a score of 8 or more in its last check. */
export type StrainStop = Warning | 'severe';

/** What stops a routine at `now`, where something does (guide §4, orders 1 to 3, and §8). */
export function strainStop(
	{ checks, ticked }: Pick<KnownBefore, 'checks' | 'ticked'>,
	now: Instant,
	days: LocalDays,
): StrainStop | null {
	const [last] = checks
		.filter(({ at }) => days.dayOf(at) === days.dayOf(now))
		.toSorted((one, other) => other.at - one.at);
	const isSevere = last?.outcome === 'no-run' && last.score >= SEVERE_SCORE;
	return ticked ?? (isSevere ? 'severe' : null);
}
