import type { Columns } from './columns.ts';
import { readInstant, type InstantOf } from './date.ts';
import { kilometres, type Entry, type Unit } from './entry.ts';
import { readDuration, readNumber, readPlainNumber } from './number.ts';
import { sportOf } from './sport.ts';

/** What a CSV does not say: what Garmin's distances are in, and how the clock stood. */
export interface Reading {
	readonly unit: Unit;
	readonly instantOf: InstantOf;
}

/** The activity in a row of a CSV. Strava's dates are in UTC, Garmin Connect's by the local clock. */
export function entryOf(
	row: readonly string[],
	columns: Columns,
	{ unit, instantOf }: Reading,
): Entry {
	const at = (column: number) => row[column] ?? '';
	const { from } = columns;
	const seconds = readDuration(at(columns.seconds));
	const distance = at(columns.distance);
	return {
		sport: sportOf(at(columns.sport)),
		start: readInstant(at(columns.date), from === 'strava' ? 'utc' : 'local', instantOf),
		km: columns.metres
			? readPlainNumber(distance) / 1000
			: kilometres(readNumber(distance), from === 'garmin' ? unit : 'km', seconds),
		seconds,
		title: at(columns.title),
	};
}
