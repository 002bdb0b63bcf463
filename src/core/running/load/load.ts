import type { Day, LocalDays } from '../../base/calendar.ts';
import { type LoadReport, type LoadRule, ROLLING_WEEKS } from './loadReport.ts';
import { baseOf, type LoadFacts, findingsOf, restarts } from './loadRules.ts';
import { dayOfPlan, kmOfPlan, type Plan } from '../diary/plan.ts';
import { dayOfRun, paceOf, type Run } from '../diary/run.ts';
import { furthestJump, type DatedRun, lastBeginning, streakTo, weeksTo } from './weeks.ts';
import { max } from '../../base/max.ts';

/** What the load depends on besides the runs. */
export interface LoadOptions {
	readonly days: LocalDays;
	/** Rules that the person turned off. */
	readonly off?: readonly LoadRule[];
	/** A run to come, counted as if it was run on the day considered. */
	readonly plan?: Pick<Plan, 'km' | 'minutes' | 'kinds'>;
	/** R4 looks at the runs of the last so many days; not given: of the week. */
	readonly jumpDays?: number;
	/** What the person reported of the weeks before the diary begins, the earliest first. */
	readonly reported?: readonly DatedRun[];
	/** Runs planned for the days before that one, counted as if they were run so. */
	readonly coming?: readonly Plan[];
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
	const { days, plan, coming = [], off = [], reported = [], jumpDays } = options;
	const pace = paceOf(runs);
	const planned = [
		...coming.map((one) => asRun(one, dayOfPlan(one, days), pace)).filter(({ day }) => day < today),
		...(plan ? [asRun(plan, today, pace)] : []),
	];
	const since = (from: Day) => [...reported, ...runsOf(runs, from, today, days), ...planned];
	const all = since(today - SEEN);
	const recent = streakTo(all, today);
	return loadOfDays(all, today, {
		// A streak through all of those days may have begun before them.
		streak: recent > SEEN ? streakTo(since(-Infinity), today) : recent,
		pain: painOf(all, today, options),
		first: reported[0]?.day ?? firstDay(runs, days),
		jumpDays,
		off,
	});
}

/** What the load depends on besides runs by their days. */
export interface DayLoadOptions extends Omit<LoadFacts, 'weeks' | 'jump' | 'since'> {
	readonly off: readonly LoadRule[];
	readonly jumpDays?: number | undefined;
}

/** The load of dated runs, the earliest first and none of them later than `today`. */
export function loadOfDays(
	runs: readonly DatedRun[],
	today: Day,
	{ streak, pain, first, off, jumpDays }: DayLoadOptions,
): LoadReport {
	const weeks = weeksTo(runs, today);
	// The rules look less far back than the runs go: what was before these begins nothing.
	const since = lastBeginning(runs);
	const facts: LoadFacts = {
		weeks,
		streak,
		jump: furthestJump(runs, today, jumpDays),
		pain,
		first,
		since,
	};
	const base = baseOf(facts);
	return {
		day: today,
		weeks,
		longest30: max(
			runs.filter(({ day }) => day > today - MONTH).map(({ km }) => km),
			0,
		),
		streak,
		findings: findingsOf(facts, off),
		cap: base === 0 || restarts(facts) ? null : (base * 13) / 10_000,
	};
}

/** The day of the earliest run; null where there is none. */
function firstDay(runs: readonly Run[], days: LocalDays): Day | null {
	const [first, ...others] = runs;
	return first
		? dayOfRun(
				others.reduce((earliest, run) => (run.start < earliest.start ? run : earliest), first),
				days,
			)
		: null;
}

/** Where a run began, the day may be another than here: by this much at most. */
const ELSEWHERE = 2;

/** The runs of the days from `from` to `to`, where they were run; the earliest first. */
function runsOf(runs: readonly Run[], from: Day, to: Day, days: LocalDays): readonly DatedRun[] {
	const [earliest, latest] = [days.at(from - ELSEWHERE, 0), days.at(to + 1 + ELSEWHERE, 0)];
	return runs
		.filter(({ start }) => !(start < earliest) && start < latest)
		.map((run) => ({ ...run, day: dayOfRun(run, days) }))
		.filter(({ day }) => day >= from && day <= to)
		.sort((one, other) => one.day - other.day || one.start - other.start);
}

/** A plan as the run that it is to be; one by time alone is as far as one gets by the usual `pace` (s/km). */
function asRun(plan: NonNullable<LoadOptions['plan']>, day: Day, pace: number | null): DatedRun {
	const { minutes, kinds } = plan;
	const seconds = minutes === null ? null : minutes * 60;
	return { km: kmOfPlan(plan, pace) ?? 0, seconds, kinds, day };
}

/** The worst score of the week, of runs and checks. */
function painOf(runs: readonly DatedRun[], today: Day, { pain }: LoadOptions): LoadFacts['pain'] {
	const scores = runs.flatMap((run) =>
		run.pain !== undefined && run.day > today - WEEK ? [run.pain] : [],
	);
	const all = pain && pain.worst !== null ? [...scores, pain.worst] : scores;
	return { worst: all.length > 0 ? max(all) : null, worse: pain?.worse ?? false };
}
