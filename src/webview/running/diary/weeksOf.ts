import { dateOf, weekStart, type Day } from '../../../core/running/days.ts';
import type { Run } from '../../../core/running/run.ts';
import { HOUR } from '../../../core/time.ts';
import { localDays } from '../localDays.ts';

const WEEK = 7 * 24 * HOUR;

/** The runs of one calendar week, the latest first. */
export interface DiaryWeek {
	readonly first: Day;
	readonly runs: readonly (Run & { readonly day: Day })[];
	readonly km: number;
}

/** The years that have runs, the latest first; this year is always one. */
export function yearsOf(runs: readonly Run[], today: Day): readonly number[] {
	const years = new Set([dateOf(today).year]);
	for (const { start } of runs) {
		years.add(new Date(start).getFullYear());
	}
	return [...years].sort((one, other) => other - one);
}

/** The weeks of a year that have runs, the latest first; a week belongs to the year of its last day. */
export function weeksOf(
	runs: readonly Run[],
	year: number,
	firstWeekday: number,
): readonly DiaryWeek[] {
	const weeks = new Map<Day, DiaryWeek['runs'][number][]>();
	const from = new Date(year, 0, 1).getTime() - WEEK;
	const to = new Date(year + 1, 0, 1).getTime() + WEEK;
	for (const run of runs.filter(({ start }) => start > from && start < to)) {
		const day = localDays.dayOf(run.start);
		const first = weekStart(day, firstWeekday);
		if (dateOf(first + 6).year === year) {
			const week = weeks.get(first);
			if (week) {
				week.push({ ...run, day });
			} else {
				weeks.set(first, [{ ...run, day }]);
			}
		}
	}
	return [...weeks]
		.sort(([one], [other]) => other - one)
		.map(([first, all]) => ({ first, runs: all, km: all.reduce((sum, { km }) => sum + km, 0) }));
}
