import { scaleThreshold } from 'd3-scale';
import type { DaySums } from '../../core/history/daySums.ts';
import { WEEKS } from '../../core/history/history.ts';
import { weekStart, type Day } from '../../core/running/days.ts';

/** One day of the heatmap. */
export interface Cell {
	readonly day: Day;
	/** Column from the left, 0 being the oldest week; row from the top. */
	readonly week: number;
	readonly row: number;
	/** Null where nothing is known of the day. */
	readonly sums: DaySums | null;
	/** How strongly it is filled, 0 to 4. */
	readonly strength: number;
}

/** Breaks a day from which on a cell is filled more strongly: ours, and the same for every day. */
const strengthOf = scaleThreshold().domain([1, 3, 6, 9]).range([0, 1, 2, 3, 4]);

/** Twelve calendar weeks up to the one that holds `today`, oldest first; days to come have no cell. */
export function weeksOf(
	days: readonly DaySums[],
	today: Day,
	firstWeekday: number,
): readonly Cell[] {
	const known = new Map(days.map((sums) => [sums.day, sums]));
	const start = weekStart(today, firstWeekday) - (WEEKS - 1) * 7;
	return Array.from({ length: today - start + 1 }, (_, index): Cell => {
		const sums = known.get(start + index) ?? null;
		return {
			day: start + index,
			week: Math.floor(index / 7),
			row: index % 7,
			sums,
			strength: strengthOf(sums?.breaks ?? 0),
		};
	});
}
