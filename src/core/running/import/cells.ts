import { readDate } from './date.ts';
import { withTime } from './listedDate.ts';
import type { Unit } from './entry.ts';
import { finderOf, foldWords } from './fold.ts';
import { readDuration, readNumber, WITH_POINTS } from './number.ts';

export type Row = readonly string[];

/** Which program wrote a list of activities, and in which column what is; -1 where it is in none. */
export interface Columns {
	/** What is neither is read like Garmin Connect's: local times, distances in what the person set. */
	readonly from: 'strava' | 'garmin';
	/** Whether its names are in English. */
	readonly english: boolean;
	readonly sport: number;
	readonly date: number;
	/** The time of day, where the date has none. */
	readonly clock: number;
	readonly title: number;
	readonly seconds: number;
	/** Seconds of 1 in times that are plain numbers. */
	readonly scale: number;
	readonly distance: number;
	/** Strava's first columns of them, in seconds and km, for rows without the exact ones. */
	readonly elapsed: number;
	readonly rounded: number;
	/** What the distances are in; null: what the person set. A cell may have another unit. */
	readonly unit: Unit | 'm' | null;
	/** The column of units, where there is one. */
	readonly units: number;
}

/** A unit at the end of a cell, or of the name of a column. */
const UNIT =
	/(?<=^|[\s\d([（,;_])(km|kilomet(?:er|re)s?|км|公里|千米|キロ|mi|miles?|миль|英里|マイル|m|met(?:er|re)s?|米|м)[\])）]?\s*$/i;
const KILOMETRES = /^(?:k|км|公里|千米|キロ)/i;
const METRES = /^(?:m|met(?:er|re)s?|米|м)$/i;

/** The unit of a distance in a text that ends with it; null: none is there. */
export function unitIn(text: string): Columns['unit'] {
	const unit = UNIT.exec(text)?.[1];
	return unit === undefined ? null : KILOMETRES.test(unit) ? 'km' : METRES.test(unit) ? 'm' : 'mi';
}

export const readDistance = (cell: string): number => readNumber(cell.replace(UNIT, ''));

/** Nothing, or the dashes that stand for it. */
export const isEmpty = (cell: string): boolean => /^[\s-]*$/.test(cell);

/** Whether what a column holds is mostly such. */
export function isMostly(
	rows: readonly Row[],
	column: number,
	test: (cell: string) => boolean,
): boolean {
	const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isEmpty(cell));
	return cells.length > 0 && cells.filter(test).length * 2 >= cells.length;
}

export const isMoment = (cell: string): boolean => readDate(cell) !== null;
export const isDate = (cell: string): boolean => readDate(withTime(cell)) !== null;
export const isNumber = (cell: string): boolean => !Number.isNaN(readDistance(cell));
export const isDuration = (cell: string): boolean => !Number.isNaN(readDuration(cell));
export const isClock = (cell: string): boolean =>
	(/[:：]/.test(cell) || WITH_POINTS.test(cell)) && isDuration(cell);
export const isLongClock = (cell: string): boolean => isClock(cell) && cell.split(':').length === 3;
/** A time with its units: `30 min`, `1h 02m`. */
export const isSpelledTime = (cell: string): boolean =>
	/\p{L}|['′]/u.test(cell) && isDuration(cell);

/** `6:00`, `06:00:00`, `6:00 PM`, `18h30`. */
export const isTimeOfDay = (cell: string): boolean =>
	/\d[:h.]\d\d/.test(cell) && readDate(`2000-01-01 ${cell.replace('h', ':')}`) !== null;

/** A date without a time of day; midnight is how spreadsheets write that. */
const MIDNIGHT = /[T\s]0?0:00(?::00(?:\.0+)?)?$/;

export const isMidnight = (cell: string): boolean => MIDNIGHT.test(cell.trim());

/** The date of a row with its time of day, where that has a column of its own and can be read. */
export function dateIn(row: Row, { date, clock }: Columns): string {
	const cell = row[date] ?? '';
	if (clock < 0) {
		return cell;
	}
	const time = (row[clock] ?? '').trim().replace('h', ':');
	const whole = `${cell.trim().replace(MIDNIGHT, '')} ${time}`;
	return readDate(whole) ? whole : cell;
}

/** How many cells hold something. */
const filled = (row: Row) => row.filter((cell) => !isEmpty(cell)).length;

/** A row in which no run can be: of a title, or notes, above the names of the columns. */
export const isTitle = (row: Row): boolean => filled(row) < 3;

/** Whether a row is one of a list without names, since it has a date. */
export const isNameless = (row: Row): boolean =>
	row.some((cell) => cell.length < 40 && isDate(cell));

/** Whether a row has the names of other columns, or of the same again: another table begins in the same file. */
export function isHeader(row: Row, header: Row): boolean {
	return (
		!row.some((cell) => /\p{N}/u.test(cell)) && filled(row) >= Math.max(3, filled(header) * 0.6)
	);
}

/** Words of a name that may be written together: `TimeOfDay`. */
export const wordsOf = (name: string): string =>
	foldWords(name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));

/** What columns are called in the languages of `sport.ts`, where what is in them leaves it open. */
export const TITLES = finderOf(
	'title titel titre titulo titolo tittel otsikko tytul nazev name nom nombre nome naam navn namn nimi nazwa ad название имя タイトル 名前 标题 標題 名称 名稱 제목 이름',
);
export const DISTANCES = finderOf(
	'distan* dystans* afstand* avstand* matka etaisyys vzdalenost* mesafe* strecke* расстояни* дистанци* 距离 距離 거리 km kms miles kilomet*',
);
export const DURATIONS = finderOf(
	'time times duration* elapsed moving dauer* *dauer zeit *zeit duree* temps tiempo* duracion* tempo* duracao* durata* duur* tijd* *tijd varighed* tid *tid varaktighet* kesto* aika* czas* trwania cas doba trvani sure* suresi время длительн* продолжительн* *時間* *时间* 时长 時長 タイム *시간* seconds secs sec minutes mins min hours hrs sekunden minuten stunden',
);
/** Those that are a length and nothing else. */
export const LENGTHS = finderOf(
	'duration* elapsed moving dauer* *dauer duree* duracion* duracao* durata* duur* varighed* varaktighet* kesto* trwania trvani* sure* suresi длительн* продолжительн* 时长 時長',
);
/** Those that are none: when it began. */
export const STARTS = finderOf(
	'start* begin* beginn* uhrzeit* *startzeit heure hora starttid* starttijd* klokkesl* klockslag kellonaika godzina saat baslangic* начал* 開始* 开始* 시작* 時刻 时刻 time_of_day daytime',
);
export const SPORTS = finderOf(
	'sport* type typ tipo activit* aktivit* activid* ativid* attivita* aktiv* suorit* discipline* вид* тип* 種類 种类 類型 类型 运动* 運動* 종목 유형',
);
