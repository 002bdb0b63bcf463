import {
	type Columns,
	DISTANCES,
	DURATIONS,
	isClock,
	isDate,
	isMidnight,
	isMoment,
	isMostly,
	isNumber,
	isSpelledTime,
	isTimeOfDay,
	LENGTHS,
	readDistance,
	type Row,
	SPORTS,
	STARTS,
	TITLES,
	unitIn,
	wordsOf,
} from './cells.ts';
import { finderOf } from './fold.ts';
import { readDuration } from './number.ts';
import { sportOf } from './sport.ts';

/** The columns that a run needs, and the others that are known by where they stand or what is in them. */
export type Found = Omit<Columns, 'clock' | 'scale' | 'units'>;

/** Whether a column of clocks is the pace of the times in another one. */
export function isPace(
	rows: readonly Row[],
	column: number,
	seconds: number,
	distance: number,
): boolean {
	const ratios = rows.flatMap((row) => {
		const amount = readDistance(row[distance] ?? '');
		const ratio = readDuration(row[seconds] ?? '') / amount / readDuration(row[column] ?? '');
		// Where it is about 1 the two are alike.
		return amount > 1.5 && ratio > 0 && ratio < Infinity ? [ratio] : [];
	});
	const fitting = ratios.filter((ratio) => Math.abs(ratio - 1) < 0.03);
	return column !== seconds && ratios.length > 0 && fitting.length * 2 >= ratios.length;
}

/** A column of times, and the seconds of 1 in those that are plain numbers. */
interface Times {
	readonly column: number;
	readonly scale: number;
}

/** In km, miles or metres an hour. */
const isSpeed = (speed: number) => [1, 1000].some((per) => speed / per > 2 && speed / per < 25);

/** Whether distances and times are those at which someone walks or runs; times of two numbers may be hours. */
function isFitting(rows: readonly Row[], { column, scale }: Times, distance: number): boolean {
	const speeds = rows.flatMap((row) => {
		const seconds = readDuration(row[column] ?? '') * scale;
		const speed = (readDistance(row[distance] ?? '') / seconds) * 3600;
		return speed > 0 && speed < Infinity ? [speed] : [];
	});
	const fitting = speeds.filter((speed) => isSpeed(speed) || isSpeed(speed / 60));
	return column !== distance && speeds.length > 0 && fitting.length * 2 >= speeds.length;
}

/** The unit of a time at the end of the name of a column, in seconds. */
const SCALES: readonly (readonly [names: RegExp, seconds: number])[] = [
	[finderOf('s sec secs second* sek* seg* сек* 秒'), 1],
	[finderOf('min mins minut* мин* 分 分钟 分鐘'), 60],
	[finderOf('h hr hrs hour* std stund* ore horas час* 小时 小時'), 3600],
	[finderOf('ms milli*'), 0.001],
];

/** The scales that a column of plain numbers may have: the one that its name says, else all of them. */
function scalesOf(name: string): readonly number[] {
	const last = wordsOf(name).split(' ').at(-1) ?? '';
	const [, named] = SCALES.find(([names]) => names.test(last)) ?? [];
	return named === undefined ? SCALES.map(([, seconds]) => seconds) : [named];
}

/** The columns of times, those that are surest first. */
function timesIn(header: Row, rows: readonly Row[], columns: readonly number[]): readonly Times[] {
	const isLong = (cell: string) => isClock(cell) && cell.split(/[:.：]/).length === 3;
	const clear = [isLong, isClock, isSpelledTime].flatMap((test) =>
		columns
			.filter((column) => isMostly(rows, column, test))
			.map((column): Times => ({ column, scale: 1 })),
	);
	const numbers = columns.filter(
		(column) => isDurationName(header[column] ?? '') && isMostly(rows, column, isPlainNumber),
	);
	return [
		...clear,
		...numbers.flatMap((column) =>
			scalesOf(header[column] ?? '').map((scale) => ({ column, scale })),
		),
	];
}

/** What may stand beside the word: of days, sleep and other sports there are totals. */
const BESIDE = finderOf('total in of activity workout sport exercise run running training session');

/** Whether a name says of plain numbers that they are how long a run took. */
function isDurationName(name: string): boolean {
	const words = wordsOf(name).split(' ');
	const isTime = (word: string) => DURATIONS.test(word);
	const isUnit = (word: string) => SCALES.some(([names]) => names.test(word));
	return (
		words.some(isTime) && words.every((word) => isTime(word) || isUnit(word) || BESIDE.test(word))
	);
}

const isPlainNumber = (cell: string) => isNumber(cell) && unitIn(cell) === null;

/** Dates at which a run was written down. */
const OF_ENTRY = finderOf('submitted created updated modified upload* import* export* sync*');

const NAMES = { date: 'Date', seconds: 'Time', distance: 'Distance' } as const;

/** Columns by what stands in them, in any order. */
export function byContent(
	header: Row,
	rows: readonly Row[],
): Found | { readonly missing: readonly string[] } {
	const all = header.map((_, column) => column);
	const dates = [isMoment, isDate].flatMap((test) =>
		all.filter((column) => isMostly(rows, column, test)),
	);
	const isOfRun = (column: number) => !OF_ENTRY.test(wordsOf(header[column] ?? ''));
	const date = dates.find(isOfRun) ?? dates[0] ?? -1;
	const rest = all.filter((column) => column !== date);
	const named = (finder: RegExp, columns: readonly number[]) =>
		columns.filter((column) => finder.test(wordsOf(header[column] ?? '')));
	const amounts = rest.filter((column) => isMostly(rows, column, isNumber));
	const namedAmounts = named(DISTANCES, amounts);
	const distances = namedAmounts.length > 0 ? namedAmounts : amounts;
	// Beside a date without a time of day that is likelier the time of day than how long it took.
	const isAlone = !isMostly(rows, date, isMoment);
	const lateness = ({ column }: Times) =>
		STARTS.test(wordsOf(header[column] ?? ''))
			? 2
			: isAlone && Math.abs(column - date) === 1
				? 1
				: 0;
	const times = timesIn(header, rows, rest).toSorted(
		(one, other) => lateness(one) - lateness(other),
	);
	const lengths = times.filter(
		({ column }) =>
			!times.some((other) => amounts.some((amount) => isPace(rows, column, other.column, amount))),
	);
	const pairs = lengths.map(({ column, scale }) => ({
		seconds: column,
		distance: distances.find((distance) => isFitting(rows, { column, scale }, distance)) ?? -1,
	}));
	const { seconds, distance } = pairs.find((pair) => pair.distance >= 0) ?? {
		seconds: (lengths[0] ?? times[0])?.column ?? -1,
		distance: namedAmounts[0] ?? -1,
	};
	const needed = { date, seconds, distance };
	const missing = (['date', 'seconds', 'distance'] as const).filter((name) => needed[name] < 0);
	if (missing.length > 0) {
		return { missing: missing.map((name) => NAMES[name]) };
	}
	const words = rest.filter((column) => column !== seconds && column !== distance);
	const sports = words.filter((column) =>
		isMostly(rows, column, (cell) => /\p{L}/u.test(cell) && sportOf(cell) !== 'unsaid'),
	);
	const sport = named(SPORTS, sports)[0] ?? sports[0] ?? -1;
	const title = named(TITLES, words).find((column) => column !== sport) ?? -1;
	const unit = unitIn(header[distance] ?? '');
	return {
		from: 'garmin',
		english: false,
		...needed,
		elapsed: -1,
		rounded: -1,
		sport,
		title,
		unit,
	};
}

/** With what may stand in columns of its own (the time of day, the unit), and what plain numbers count. */
export function completed(found: Found, header: Row, rows: readonly Row[]): Columns {
	const { from, date, seconds, distance, unit } = found;
	if (from === 'strava') {
		return { ...found, clock: -1, scale: 1, units: -1 };
	}
	const { sport, title } = found;
	const rest = header
		.map((_, column) => column)
		.filter((column) => ![date, seconds, distance, sport, title].includes(column));
	const isUnit = (cell: string) => !/\p{N}/u.test(cell) && unitIn(cell) !== null;
	const units = unit === null ? rest.find((column) => isMostly(rows, column, isUnit)) : undefined;
	const isNumbers = isMostly(rows, seconds, isPlainNumber);
	const scales = isNumbers ? scalesOf(header[seconds] ?? '') : [1];
	const scale = scales.find((one) => isFitting(rows, { column: seconds, scale: one }, distance));
	return {
		...found,
		clock: clockOf(found, header, rows, rest),
		scale: scale ?? scales[0] ?? 1,
		units: units ?? -1,
	};
}

/** The column of times of day, by its name or beside a date that has none; -1: there is none. */
function clockOf(
	{ date, seconds, distance }: Found,
	header: Row,
	rows: readonly Row[],
	columns: readonly number[],
): number {
	const isAlone = !isMostly(rows, date, (cell) => isMoment(cell) && !isMidnight(cell));
	const nameOf = (column: number) => wordsOf(header[column] ?? '');
	const isLength = (column: number) => LENGTHS.test(nameOf(column));
	const isTime = (column: number) =>
		isLength(seconds)
			? DURATIONS.test(nameOf(column)) || !isPace(rows, column, seconds, distance)
			: !isFitting(rows, { column, scale: 1 }, distance) &&
				!isPace(rows, column, seconds, distance);
	const isStart = (column: number) =>
		STARTS.test(nameOf(column)) ||
		(Math.abs(column - date) === 1 && !isLength(column) && isTime(column));
	const clock = columns.find(
		(column) => isAlone && isMostly(rows, column, isTimeOfDay) && isStart(column),
	);
	return clock ?? -1;
}
