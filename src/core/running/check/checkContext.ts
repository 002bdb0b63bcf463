import { graver, type Tick } from './warningSigns.ts';
import { HOUR, type Instant } from '../../base/time.ts';
import type { Body, StrainStop } from '../../moves/body.ts';
import type { CheckContext } from './answers.ts';
import type { Day, LocalDays } from '../../base/calendar.ts';
import { SEVERE_SCORE } from './nextQuestion.ts';
import type { CheckDone } from './readiness.ts';
import { dayOfRun, momentOf, type Run, type Started } from '../diary/run.ts';
import { dayWhere } from '../diary/wallTime.ts';
import { max } from '../../base/max.ts';

const TWO_DAYS = 48 * HOUR;

/** What the Run tab knows of earlier checks. */
export interface KnownBefore {
	/** Checks of the last days, in any order. */
	readonly checks: readonly CheckDone[];
	/** "Cleared by a clinician" is set. */
	readonly cleared: boolean;
	/** The gravest warning sign that was ticked earlier today. */
	readonly ticked: Tick | null;
}

/** What the check knows at `now` before anything is asked. */
export function checkContext(
	{ checks, cleared, ticked }: KnownBefore,
	runs: readonly (Started & Pick<Run, 'pain'>)[],
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
		ticked: ticked?.warning ?? null,
		afterNoRun: noRun > -Infinity && !runs.some(({ start }) => start > noRun && start <= now),
		baseline: baselineOf(checks, runs, days.dayOf(now), days),
		known48: scores.length > 0 ? max(scores) : null,
	};
}

/** What a check that is under way knows once this sign was heard of: it weighs as one that was known before it began. */
export function withTick(context: CheckContext, tick: Tick | null): CheckContext {
	const ticked = graver(context.ticked, tick?.warning ?? null);
	return ticked === context.ticked ? context : { ...context, ticked };
}

/** The score of the last check on the day of yesterday's last run where that was run, before it; null without both. */
function baselineOf(
	checks: readonly CheckDone[],
	runs: readonly Started[],
	today: Day,
	days: LocalDays,
): number | null {
	const [last] = runs
		.filter((run) => dayOfRun(run, days) === today - 1)
		.sort((one, other) => other.start - one.start);
	if (!last) {
		return null;
	}
	const ran = momentOf(last);
	const before = checks
		.filter(({ at }) => at <= ran.at && dayWhere(ran, at, days) === today - 1)
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

/** What closes everything that strains at `now`, where something does. */
export function strainStop(
	{ checks, ticked }: Pick<KnownBefore, 'checks' | 'ticked'>,
	now: Instant,
	days: LocalDays,
): StrainStop | null {
	const [last] = checks
		.filter(({ at }) => days.dayOf(at) === days.dayOf(now))
		.toSorted((one, other) => other.at - one.at);
	const isSevere = last?.outcome === 'no-run' && last.score >= SEVERE_SCORE;
	return ticked?.warning ?? (isSevere ? 'severe' : null);
}
