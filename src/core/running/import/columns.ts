import type { ImportFault } from './importReport.ts';
import { type InstantOf, readDate, readInstant } from './date.ts';
import { readDuration, readNumber, readPlainNumber } from './number.ts';
import { type Entry, kilometres, type Unit } from './entry.ts';
import { sportOf } from './sport.ts';

/** Which program wrote a CSV of activities, and in which column what is. */
export interface Columns {
	readonly from: 'strava' | 'garmin';
	/** Whether it is in English, so that its sports are known by name. */
	readonly english: boolean;
	readonly sport: number;
	readonly date: number;
	readonly title: number;
	readonly seconds: number;
	readonly distance: number;
	/** Whether the distance is in metres for sure; else kilometres, or what the person set. */
	readonly metres: boolean;
}

type Name = 'sport' | 'date' | 'title' | 'seconds' | 'distance';

/** The columns by their English names, of which any will do; the newer exports first. */
const NAMES: Readonly<Record<Columns['from'], Readonly<Record<Name, readonly string[]>>>> = {
	strava: {
		sport: ['Activity Type', 'type'],
		date: ['Activity Date', 'date'],
		title: ['Activity Name', 'name'],
		seconds: ['Moving Time', 'Elapsed Time', 'elapsed_time'],
		distance: ['Distance', 'distance'],
	},
	garmin: {
		sport: ['Activity Type'],
		date: ['Date'],
		title: ['Title'],
		seconds: ['Time', 'Activity Time'],
		distance: ['Distance'],
	},
};

function named(header: readonly string[], from: Columns['from']): Columns | readonly string[] {
	const names = NAMES[from];
	// Strava has two columns of one name; the later one is the exact one, in metres.
	const find = (name: Name) => Math.max(-1, ...firstFound(header, names[name]));
	const missing = (Object.keys(names) as Name[]).filter((name) => find(name) < 0);
	if (missing.length > 0) {
		return missing.map((name) => names[name][0] ?? name);
	}
	const distance = find('distance');
	return {
		from,
		english: true,
		sport: find('sport'),
		date: find('date'),
		title: find('title'),
		seconds: find('seconds'),
		distance,
		metres: from === 'strava' && header.indexOf(header[distance] ?? '') < distance,
	};
}

/** The places of the first of these names that is in the header. */
function firstFound(header: readonly string[], names: readonly string[]): number[] {
	for (const name of names) {
		const places = header.flatMap((column, index) => (column === name ? [index] : []));
		if (places.length > 0) {
			return places;
		}
	}
	return [];
}

/**
 * Strava's export in another language, by its order: date, name and sport come second to fourth;
 * elapsed time and distance stand sixth and seventh, and again further on with the moving time
 * between them.
 */
function stravaByOrder(header: readonly string[]): Columns | null {
	const elapsed = header.indexOf(header[5] ?? '', 7);
	const distance = header.indexOf(header[6] ?? '', 7);
	return elapsed > 0 && distance === elapsed + 2
		? {
				from: 'strava',
				english: false,
				date: 1,
				title: 2,
				sport: 3,
				seconds: elapsed + 1,
				distance,
				metres: true,
			}
		: null;
}

/** Garmin Connect's CSV in another language, by its order and what its first row looks like. */
function garminByOrder(header: readonly string[], row: readonly string[]): Columns | null {
	const fits =
		header.length >= 7 &&
		/^\d{4}-\d{2}-\d{2}/.test(row[1] ?? '') &&
		readDate(row[1] ?? '') !== null &&
		(row[6] ?? '').includes(':') &&
		!Number.isNaN(readDuration(row[6] ?? ''));
	return fits
		? {
				from: 'garmin',
				english: false,
				sport: 0,
				date: 1,
				title: 3,
				distance: 4,
				seconds: 6,
				metres: false,
			}
		: null;
}

/** Finds out who wrote a CSV from its header and its first row (empty where there is none). */
export function columnsOf(
	header: readonly string[],
	row: readonly string[],
): Columns | ImportFault {
	const names = header.map((name) => name.trim());
	const strava = named(names, 'strava');
	if (!Array.isArray(strava)) {
		return strava as Columns;
	}
	const garmin = named(names, 'garmin');
	if (!Array.isArray(garmin)) {
		return garmin as Columns;
	}
	const missing = (strava.length < garmin.length ? strava : garmin) as readonly string[];
	return (
		stravaByOrder(names) ?? garminByOrder(names, row) ?? { kind: 'columns', missing: [...missing] }
	);
}

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
