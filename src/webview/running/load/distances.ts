import type { Run } from '../../../core/running/run.ts';
import { fromKm, type Units } from '../../../core/running/units.ts';
import { localDays } from '../localDays.ts';
import type { DayDistances } from './rolling.ts';

/** The distances of a diary, whose latest run comes first, in the person's units. */
export function distancesOf(runs: readonly Run[], units: Units): DayDistances {
	const past = runs.toReversed();
	return {
		days: past.map(({ start }) => localDays.dayOf(start)),
		amounts: past.map(({ km }) => fromKm(km, units)),
	};
}
