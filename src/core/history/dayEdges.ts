import type { Day, LocalDays } from '../running/days.ts';
import type { DayEdges } from './daySums.ts';

/** Minutes after midnight at which the afternoon and the evening begin: ours, and plain words' own. */
const NOON = 12 * 60;
const EVENING = 17 * 60;

/** The edges of `day` in the local time zone as it is now: travel moves all days with it. */
export function dayEdges(day: Day, local: LocalDays): DayEdges {
	return {
		day,
		midnight: local.at(day, 0),
		noon: local.at(day, NOON),
		evening: local.at(day, EVENING),
		end: local.at(day + 1, 0),
	};
}
