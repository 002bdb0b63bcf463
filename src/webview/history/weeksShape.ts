import { scaleQuantile } from 'd3-scale';
import { type Day, monthOf, weekStart } from '../../core/base/calendar.ts';
import { HEATMAP_WEEKS } from '../../core/history/queries.ts';
import type { DaySums } from '../../core/history/sums.ts';

/** One day of the heatmap. */
export interface Cell {
	readonly day: Day;
	/** Column from the left, 0 being the oldest week; row from the top. */
	readonly week: number;
	readonly row: number;
	/** Null where nothing is known of the day. */
	readonly sums: DaySums | null;
	/** How strongly it is filled, 0 to 4: 0 without a break, else by the quarter of the person's own days it is in. */
	readonly strength: number;
}

/** How strongly a day of so many breaks is filled, by the quartiles of the counts that the days have. */
function strengthOf(days: readonly DaySums[]): (breaks: number) => number {
	const counts = new Set(days.map(({ breaks }) => breaks).filter((breaks) => breaks > 0));
	const quarter = scaleQuantile<number>([...counts], [1, 2, 3, 4]);
	return (breaks) => (breaks > 0 ? quarter(breaks) : 0);
}

/** Twelve calendar weeks up to the one that holds `today`, oldest first; days to come have no cell. */
export function weeksOf(
	days: readonly DaySums[],
	today: Day,
	firstWeekday: number,
): readonly Cell[] {
	const known = new Map(days.map((sums) => [sums.day, sums]));
	const start = weekStart(today, firstWeekday) - (HEATMAP_WEEKS - 1) * 7;
	const strength = strengthOf(days.filter(({ day }) => day >= start));
	return Array.from({ length: today - start + 1 }, (_, index): Cell => {
		const sums = known.get(start + index) ?? null;
		return {
			day: start + index,
			week: Math.floor(index / 7),
			row: index % 7,
			sums,
			strength: strength(sums?.breaks ?? 0),
		};
	});
}

/** A month above the weeks that begin in it. */
interface CellMonth {
	/** The day of it on which a week begins first. */
	readonly day: Day;
	/** The column of that week, and how many columns there are up to the next month. */
	readonly week: number;
	readonly weeks: number;
}

/** The months of the weeks, the oldest first; the last one may go on beyond the last column. */
export function monthsOf(cells: readonly Cell[]): readonly CellMonth[] {
	const firsts = cells.filter(({ row }) => row === 0);
	const begins = firsts.filter(
		({ day }, at) => at === 0 || monthOf(day) !== monthOf(firsts[at - 1]?.day ?? day),
	);
	return begins.map(({ day, week }, at) => ({
		day,
		week,
		weeks: (begins[at + 1]?.week ?? HEATMAP_WEEKS) - week,
	}));
}

/** The most breaks that a day had, and all days that had so many; the oldest first. At least one day is known. */
export function mostBreaks(known: readonly DaySums[]): {
	readonly most: number;
	readonly days: readonly Day[];
} {
	const most = Math.max(...known.map(({ breaks }) => breaks));
	return { most, days: known.filter(({ breaks }) => breaks === most).map(({ day }) => day) };
}
