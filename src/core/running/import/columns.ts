import {
	type Columns,
	isClock,
	isDate,
	isDuration,
	isEmpty,
	isMostly,
	isNumber,
	type Row,
	unitIn,
} from './cells.ts';
import { byContent, completed, type Found, isPace } from './contents.ts';
import type { ImportFault } from './importReport.ts';
import { readNumber, readPlainNumber } from './number.ts';

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
		// Beside a duration the time is that of day.
		seconds: ['Duration', 'Time', 'Activity Time'],
		distance: ['Distance'],
	},
};

/** Without these no row is a run. */
const NEEDED: readonly Name[] = ['date', 'seconds', 'distance'];

/** The places of the first of these names that is in the header. */
function placesOf(header: Row, names: readonly string[]): number[] {
	for (const name of names) {
		const places = header.flatMap((column, index) => (column === name ? [index] : []));
		if (places.length > 0) {
			return places;
		}
	}
	return [];
}

const NEITHER = { elapsed: -1, rounded: -1 } as const;

function byName(header: Row, from: Columns['from']): Found | { readonly missing: string[] } {
	const names = NAMES[from];
	// Strava has two columns of one name; the later one is the exact one, in metres.
	const find = (name: Name) => Math.max(-1, ...placesOf(header, names[name]));
	const missing = NEEDED.filter((name) => find(name) < 0);
	if (missing.length > 0) {
		return { missing: missing.map((name) => names[name][0] ?? name) };
	}
	const distance = find('distance');
	const isTwice = from === 'strava' && header.indexOf(header[distance] ?? '') < distance;
	return {
		from,
		english: true,
		sport: find('sport'),
		date: find('date'),
		title: find('title'),
		seconds: find('seconds'),
		distance,
		elapsed: isTwice ? header.indexOf('Elapsed Time') : -1,
		rounded: isTwice ? header.indexOf(header[distance] ?? '') : -1,
		unit: from === 'garmin' ? unitIn(header[distance] ?? '') : isTwice ? 'm' : 'km',
	};
}

/**
 * Strava's list in another language, by its order: id, date, name and sport come first; elapsed time and
 * distance stand sixth and seventh and, in lists since 2019, again further on, with the moving time between
 * them and the distance in metres. Names are there twice; where they are not, the metres tell.
 */
function stravaByOrder(header: Row, rows: readonly Row[]): Found | null {
	const twice = header.indexOf(header[6] ?? '', 7);
	const hasMetres = (column: number) => {
		const pairs = rows.map((row) => [readNumber(row[6] ?? ''), readPlainNumber(row[column] ?? '')]);
		const whole = pairs.filter(([km = 0]) => km > 0);
		return whole.length > 0 && whole.every(([km = 0, m = 0]) => Math.abs(m - km * 1000) <= km * 20);
	};
	const isList =
		isMostly(rows, 0, (cell) => /^\d+$/.test(cell)) &&
		isMostly(rows, 5, isDuration) &&
		isMostly(rows, 6, isNumber) &&
		!isMostly(rows, 1, (cell) => isNumber(cell) || isClock(cell));
	const isNamedTwice =
		twice > 0 && header[6] !== '' && header.indexOf(header[5] ?? '', 7) === twice - 2;
	if (!isNamedTwice && (!isList || header.length < 10)) {
		return null;
	}
	const metres = isNamedTwice ? twice : header.findIndex((_, at) => at > 8 && hasMetres(at));
	const common = { from: 'strava', english: false, date: 1, title: 2, sport: 3 } as const;
	return metres > 0
		? { ...common, seconds: metres - 1, distance: metres, elapsed: 5, rounded: 6, unit: 'm' }
		: { ...common, ...NEITHER, seconds: 5, distance: 6, unit: 'km' };
}

/** Garmin Connect's list in another language, by its order and what stands in it. */
function garminByOrder(header: Row, rows: readonly Row[]): Found | null {
	const isList =
		header.length >= 7 &&
		isMostly(rows, 1, isDate) &&
		isMostly(rows, 4, isNumber) &&
		isMostly(rows, 6, isClock) &&
		!header.some((_, at) => at < 6 && isMostly(rows, at, isClock) && isPace(rows, 6, at, 4)) &&
		!isMostly(rows, 0, isNumber);
	const places = { sport: 0, date: 1, title: 3, distance: 4, seconds: 6 };
	return isList
		? {
				from: 'garmin',
				english: false,
				...places,
				...NEITHER,
				unit: unitIn(header[places.distance] ?? ''),
			}
		: null;
}

/** No list has more columns, and no more rows are needed to know them. */
const MOST = { columns: 400, rows: 100 } as const;

/** The rows in which the most cells hold something. */
function fullest(rows: readonly Row[]): readonly Row[] {
	const counted = rows.map((row) => {
		const cells = row.slice(0, MOST.columns);
		return { row, filled: cells.filter((cell) => !isEmpty(cell)).length };
	});
	counted.sort((one, other) => other.filled - one.filled);
	return counted.slice(0, MOST.rows).map(({ row }) => row);
}

/** Finds out who wrote a list from its header and its first rows, of which some may lack values. */
export function columnsOf(header: Row, sample: readonly Row[]): Columns | ImportFault {
	const names = header.slice(0, MOST.columns).map((name) => name.trim());
	const rows = fullest(sample);
	const strava = byName(names, 'strava');
	const garmin = byName(names, 'garmin');
	const named = 'missing' in strava ? garmin : strava;
	const found =
		'missing' in named
			? (stravaByOrder(names, rows) ?? garminByOrder(names, rows) ?? byContent(names, rows))
			: named;
	if (!('missing' in found)) {
		return completed(found, names, rows);
	}
	const missing = [found, garmin, strava].flatMap((each) =>
		'missing' in each ? [each.missing] : [],
	);
	const [nearest = []] = missing.toSorted((one, other) => one.length - other.length);
	return { kind: 'columns', missing: nearest };
}
