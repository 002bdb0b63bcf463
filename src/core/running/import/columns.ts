import type { ImportFault } from './importReport.ts';
import { type DateOrder, readDate, readListed, withTime } from './date.ts';
import { type Entry, kilometres, type Reading, secondsOfTwo, type Unit } from './entry.ts';
import { finderOf, foldWords } from './fold.ts';
import { readDuration, readNumber, readPlainNumber } from './number.ts';
import { sportOf } from './sport.ts';

/** Which program wrote a list of activities, and in which column what is; -1 where it is in none. */
export interface Columns {
	/** What is neither is read like Garmin Connect's: local times, distances in what the person set. */
	readonly from: 'strava' | 'garmin';
	/** Whether its names are in English. */
	readonly english: boolean;
	readonly sport: number;
	readonly date: number;
	readonly title: number;
	readonly seconds: number;
	readonly distance: number;
	/** Strava's first columns of them, in seconds and km, for rows without the exact ones. */
	readonly elapsed: number;
	readonly rounded: number;
	/** What the distances are in; null: what the person set. A cell may have another unit. */
	readonly unit: Unit | 'm' | null;
}

export type Row = readonly string[];

/** A unit at the end of a cell, or of the name of a column. */
const UNIT = /(?<=^|[\s\d([])(km|mi|miles?|m)[\])]?\s*$/i;

function unitIn(text: string): Columns['unit'] {
	const unit = UNIT.exec(text)?.[1]?.toLowerCase();
	return unit === undefined || unit === 'km' || unit === 'm' ? (unit ?? null) : 'mi';
}

const readDistance = (cell: string) => readNumber(cell.replace(UNIT, ''));

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

function byName(header: Row, from: Columns['from']): Columns | { readonly missing: string[] } {
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

/** Nothing, or the dashes that stand for it. */
const isEmpty = (cell: string) => /^[\s-]*$/.test(cell);

/** Whether what a column holds is mostly such. */
function isMostly(rows: readonly Row[], column: number, test: (cell: string) => boolean): boolean {
	const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isEmpty(cell));
	return cells.length > 0 && cells.filter(test).length * 2 >= cells.length;
}

const isMoment = (cell: string) => readDate(cell) !== null;
const isDate = (cell: string) => readDate(withTime(cell)) !== null;
const isNumber = (cell: string) => !Number.isNaN(readDistance(cell));
const isClock = (cell: string) => cell.includes(':') && !Number.isNaN(readDuration(cell));
const isLongClock = (cell: string) => isClock(cell) && cell.split(':').length === 3;
const isDuration = (cell: string) => !Number.isNaN(readDuration(cell));

const NEITHER = { elapsed: -1, rounded: -1 } as const;

/** Whether a column of clocks is the pace of the times in another one. */
function isPace(rows: readonly Row[], column: number, seconds: number, distance: number): boolean {
	const ratios = rows.flatMap((row) => {
		const amount = readDistance(row[distance] ?? '');
		const ratio = readDuration(row[seconds] ?? '') / amount / readDuration(row[column] ?? '');
		// Where it is about 1 the two are alike.
		return amount > 1.5 && ratio > 0 && ratio < Infinity ? [ratio] : [];
	});
	const fitting = ratios.filter((ratio) => Math.abs(ratio - 1) < 0.03);
	return column !== seconds && ratios.length > 0 && fitting.length * 2 >= ratios.length;
}

/**
 * Strava's list in another language, by its order: id, date, name and sport come first; elapsed time and
 * distance stand sixth and seventh and, in lists since 2019, again further on, with the moving time between
 * them and the distance in metres. Names are there twice; where they are not, the metres tell.
 */
function stravaByOrder(header: Row, rows: readonly Row[]): Columns | null {
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
		!isMostly(rows, 1, isNumber);
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
function garminByOrder(header: Row, rows: readonly Row[]): Columns | null {
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

/** What columns are called in the languages of `sport.ts`, where what is in them leaves it open. */
const TITLES = finderOf(
	'title titel titre titulo titolo tittel otsikko tytul nazev name nom nombre nome naam navn namn nimi nazwa ad название имя タイトル 名前 标题 標題 名称 名稱 제목 이름',
);
const DISTANCES = finderOf(
	'distan* dystans* afstand* avstand* matka etaisyys vzdalenost* mesafe* расстояни* дистанци* 距离 距離 거리 km miles',
);

/** Columns by what stands in them, in any order. */
function byContent(header: Row, rows: readonly Row[]): Columns | { readonly missing: string[] } {
	const all = header.map((_, column) => column);
	const find = (fits: (column: number) => boolean) => all.find(fits) ?? -1;
	const dates = [isMoment, isDate].map((test) => find((column) => isMostly(rows, column, test)));
	const date = dates.find((column) => column >= 0) ?? -1;
	const rest = all.filter((column) => column !== date);
	const clocks = [isLongClock, isClock].flatMap((test) =>
		rest.filter((column) => isMostly(rows, column, test)),
	);
	const amounts = rest.filter((column) => isMostly(rows, column, isNumber));
	const isPaceOfOther = (column: number) =>
		clocks.some((other) => amounts.some((amount) => isPace(rows, column, other, amount)));
	const seconds = clocks.find((column) => !isPaceOfOther(column)) ?? clocks[0] ?? -1;
	/** Whether these numbers are kilometres, miles or metres at which someone runs. */
	const isDistance = (column: number) => {
		const speeds = rows.flatMap((row) => {
			const speed = (readDistance(row[column] ?? '') / readDuration(row[seconds] ?? '')) * 3600;
			return speed > 0 && speed < Infinity ? [speed] : [];
		});
		return (
			speeds.length > 0 &&
			speeds.filter((speed) => speed > 2 && speed < 25).length * 2 >= speeds.length
		);
	};
	const numbers = amounts.filter((column) => column !== seconds);
	const named = numbers.find((column) => DISTANCES.test(foldWords(header[column] ?? '')));
	const distance = named ?? numbers.find(isDistance) ?? -1;
	const needed = { date, seconds, distance };
	const missing = NEEDED.filter((name) => needed[name as keyof typeof needed] < 0);
	if (missing.length > 0) {
		return { missing: missing.map((name) => NAMES.garmin[name][0] ?? name) };
	}
	const sport = rest.find((column) => isMostly(rows, column, (cell) => sportOf(cell) !== 'unsaid'));
	const title = rest.find(
		(column) => column !== sport && TITLES.test(foldWords(header[column] ?? '')),
	);
	return {
		from: 'garmin',
		english: false,
		...needed,
		...NEITHER,
		sport: sport ?? -1,
		title: title ?? -1,
		unit: unitIn(header[distance] ?? ''),
	};
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
	if (!('missing' in named)) {
		return named;
	}
	const placed = stravaByOrder(names, rows) ?? garminByOrder(names, rows) ?? byContent(names, rows);
	if (!('missing' in placed)) {
		return placed;
	}
	const missing = [placed, garmin, strava].flatMap((each) =>
		'missing' in each ? [each.missing] : [],
	);
	missing.sort((one, other) => one.length - other.length);
	return { kind: 'columns', missing: missing[0] ?? [] };
}

/** Hours and minutes, or minutes and seconds. */
const isTwoNumbers = (cell: string) => /^\s*\d+:\d+\s*$/.test(cell);

/** The activity in a row of a list. Strava's dates are in UTC, Garmin Connect's by the local clock. */
export function entryOf(
	row: Row,
	columns: Columns,
	order: DateOrder,
	{ unit, instantOf }: Reading,
): Entry {
	const at = (column: number) => row[column] ?? '';
	const { from } = columns;
	const isExact = columns.rounded < 0 || readPlainNumber(at(columns.distance)) > 0;
	const cell = at(isExact ? columns.distance : columns.rounded);
	const written = unitIn(cell) ?? (isExact ? columns.unit : 'km');
	const isPlain = from === 'strava' && written === 'm';
	const distance = isPlain ? readPlainNumber(cell) : readDistance(cell);
	const time = at(columns.seconds);
	const typed = readDuration(time);
	const seconds =
		columns.elapsed >= 0 && !(typed > 0)
			? readDuration(at(columns.elapsed))
			: isTwoNumbers(time) && written !== 'm'
				? secondsOfTwo(typed, distance, written ?? unit)
				: typed;
	return {
		sport: sportOf(at(columns.sport)),
		...readListed(at(columns.date), from === 'strava' ? 'utc' : 'local', order, instantOf),
		km: written === 'm' ? distance / 1000 : kilometres(distance, written ?? unit, seconds),
		seconds,
		title: at(columns.title),
	};
}
