import type { Day } from '../../base/calendar.ts';
import {
	amount,
	day,
	id,
	type Infer,
	listOf,
	optional,
	orNull,
	record,
} from '../../base/schema.ts';
import { type RollingWeek, ROLLING_WEEKS } from './loadReport.ts';
import { isHard, score } from '../diary/run.ts';
import { max } from '../../base/max.ts';

/** A run by its local day, as far as the load needs it. */
export const datedRunSchema = record({
	day,
	km: amount,
	seconds: orNull(amount),
	kinds: listOf(id),
	/** Worst pain; absent: not given. */
	pain: optional(score),
});
export type DatedRun = Infer<typeof datedRunSchema>;

const DAYS = 7;

/** Kilometres in whole metres: sums of what was typed are exact, and 26 is 30 % above 20. */
export function metres(km: number): number {
	return Math.round(km * 1000);
}

/** The rolling weeks that end on `day`, the latest first. */
export function weeksTo(
	runs: readonly DatedRun[],
	day: Day,
	count = ROLLING_WEEKS,
): readonly RollingWeek[] {
	return Array.from({ length: count }, (_, back) => weekTo(runs, day - back * DAYS));
}

/** The seven days that end on `end`. */
function weekTo(runs: readonly DatedRun[], end: Day): RollingWeek {
	const within = runs.filter((run) => run.day > end - DAYS && run.day <= end);
	const sessions = (kind: string) => within.filter(({ kinds }) => kinds.includes(kind)).length;
	return {
		end,
		km: metres(within.reduce((sum, { km }) => sum + km, 0)) / 1000,
		speed: sessions('speed'),
		hills: sessions('hills'),
		rest: DAYS - new Set(within.map((run) => run.day)).size,
		hard: within.filter(isHard).length,
		longest: max(
			within.map(({ km }) => km),
			0,
		),
	};
}

/**
 * The days without a run of a week; null where the diary, whose first run was on `first`, does not reach back to
 * its beginning: before it nobody knows which days were for rest.
 */
export function restDays({ end, rest }: RollingWeek, first: Day): number | null {
	return end - DAYS >= first - 1 ? rest : null;
}

/** How far back a run is compared. */
const MONTH = 30;

/**
 * Of the runs of the last `span` days up to `day` the one that goes furthest past the longest of the 30
 * days before it, in metres; null where none has a run before it. `runs` are the earliest first, and none
 * is later.
 */
export function furthestJump(runs: readonly DatedRun[], day: Day, span = DAYS) {
	let furthest: { readonly metres: number; readonly longest: number } | null = null;
	for (const [index, run] of runs.entries()) {
		if (run.day <= day - span) {
			continue;
		}
		const before = runs.slice(0, index).filter((one) => one.day >= run.day - MONTH);
		const longest = max(
			before.map(({ km }) => metres(km)),
			0,
		);
		const length = metres(run.km);
		if (longest > 0 && (!furthest || length * furthest.longest > furthest.metres * longest)) {
			furthest = { metres: length, longest };
		}
	}
	return furthest;
}

/** Days in a row with a run, up to `day`, or to the day before where `day` has none. */
export function streakTo(runs: readonly DatedRun[], day: Day): number {
	const days = new Set(runs.map((run) => run.day));
	let last = days.has(day) ? day : day - 1;
	let streak = 0;
	for (; days.has(last); last--) {
		streak++;
	}
	return streak;
}

/** Two weeks without a run: after them the rules begin anew (guide §5, R5). */
export const BREAK_DAYS = 14;

/** Day of the first of `runs`, or of those after their last break of two weeks; null: there are none. */
export function lastBeginning(runs: readonly DatedRun[]): Day | null {
	const index = runs.findLastIndex(({ day }, at) => day - (runs[at - 1]?.day ?? day) > BREAK_DAYS);
	return runs[Math.max(0, index)]?.day ?? null;
}
