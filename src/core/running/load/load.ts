import type { Instant } from '../../base/time.ts';
import type { Day, LocalDays } from '../../base/calendar.ts';
import { type LoadReport, type LoadRule, ROLLING_WEEKS } from './loadReport.ts';
import { baseOf, type LoadFacts, findingsOf, restarts } from './loadRules.ts';
import type { Plan } from '../diary/plan.ts';
import type { Run } from '../diary/run.ts';
import { furthestJump, type DatedRun, streakTo, weeksTo } from './weeks.ts';
import { max } from '../../base/max.ts';

/** What the load depends on besides the runs. */
export interface LoadOptions {
	readonly days: LocalDays;
	/** Rules that the person turned off. */
	readonly off?: readonly LoadRule[];
	/** A run to come, counted as if it was run on the day considered. */
	readonly plan?: Pick<Plan, 'km' | 'minutes' | 'kinds'>;
	/** Pain of the last seven days as checks have it: the worst score (null: none known), and its trend. */
	readonly pain?: { readonly worst: number | null; readonly worse: boolean };
}

const WEEK = 7;
const MONTH = 30;
/** How many days back the rules look. */
const SEEN = ROLLING_WEEKS * WEEK + MONTH;

/**
 * The load of the runs up to `today`, and what rules R0 to R6 of guide §5 find in it. A week is seven
 * local days that end on `today`, which may be the day of a planned run; later runs are left out.
 */
export function load(runs: readonly Run[], today: Day, options: LoadOptions): LoadReport {
	const { days, plan, off = [] } = options;
	const since = (from: Instant) => [
		...runsTo(runs, from, today, days),
		...(plan ? [planned(plan, today)] : []),
	];
	const all = since(days.at(today - SEEN, 0));
	const weeks = weeksTo(all, today);
	const recent = streakTo(all, today);
	// A streak through all of those days may have begun before them.
	const streak = recent > SEEN ? streakTo(since(-Infinity), today) : recent;
	const facts: LoadFacts = {
		weeks,
		streak,
		jump: furthestJump(all, today),
		pain: painOf(all, today, options),
		first: runs.length > 0 ? days.dayOf(earliest(runs)) : null,
	};
	const base = baseOf(facts);
	return {
		day: today,
		weeks,
		longest30: max(
			all.filter(({ day }) => day > today - MONTH).map(({ km }) => km),
			0,
		),
		streak,
		findings: findingsOf(facts, off),
		cap: base === 0 || restarts(facts) ? null : (base * 13) / 10_000,
	};
}

function earliest(runs: readonly Run[]): Instant {
	return runs.reduce((first, { start }) => Math.min(first, start), Infinity);
}

/** The runs from an instant to the end of `today`, the earliest first. */
function runsTo(
	runs: readonly Run[],
	from: Instant,
	today: Day,
	days: LocalDays,
): readonly DatedRun[] {
	const to = days.at(today + 1, 0);
	return runs
		.filter(({ start }) => start >= from && start < to)
		.toSorted((one, other) => one.start - other.start)
		.map((run) => ({ ...run, day: days.dayOf(run.start) }));
}

function planned({ km, minutes, kinds }: NonNullable<LoadOptions['plan']>, day: Day): DatedRun {
	return { km: km ?? 0, seconds: minutes === null ? null : minutes * 60, kinds, day };
}

/** The worst score of the week, of runs and checks. */
function painOf(runs: readonly DatedRun[], today: Day, { pain }: LoadOptions): LoadFacts['pain'] {
	const scores = runs.flatMap((run) =>
		run.pain !== undefined && run.day > today - WEEK ? [run.pain] : [],
	);
	const all = pain && pain.worst !== null ? [...scores, pain.worst] : scores;
	return { worst: all.length > 0 ? max(all) : null, worse: pain?.worse ?? false };
}
