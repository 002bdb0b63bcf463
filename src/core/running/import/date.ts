import { dayName } from '../../base/calendar.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../../base/time.ts';

/** A date and a time of day as they are written; months from 1. */
export interface DateParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	/** With its fraction. */
	readonly second: number;
	/** Minutes ahead of UTC, where it is written; null where it is not. */
	readonly offset: number | null;
}

/** Finds the instant of a moment without an offset: in UTC, or by the clock of this place. */
export type InstantOf = (moment: DateParts, zone: 'utc' | 'local') => Instant;

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** How the months begin in the languages of Strava's exports (English, German, French, Spanish, Italian, Portuguese, Dutch). */
const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		['jan', 'ene', 'gen'],
		['feb', 'fev'],
		['mar', 'maa', 'mrt'],
		['apr', 'avr', 'abr'],
		['may', 'mai', 'mag', 'mei'],
		['jun', 'juin', 'giu'],
		['jul', 'juil', 'lug'],
		['aug', 'aou', 'ago'],
		['sep', 'set'],
		['oct', 'okt', 'ott', 'out'],
		['nov'],
		['dec', 'dez', 'dic'],
	].flatMap((starts, index) => starts.map((start) => [start, index + 1] as const)),
);

/** The month that a word begins with, or 0. */
function monthOf(word: string): number {
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return MONTHS.get(plain.slice(0, 3)) ?? MONTHS.get(plain.slice(0, 4)) ?? 0;
}

function offsetOf(zone: string | undefined): number | null {
	if (zone === undefined) {
		return null;
	}
	if (zone.toUpperCase() === 'Z') {
		return 0;
	}
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
	return zone.startsWith('-') ? -minutes : minutes;
}

function lastDay(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function valid(moment: DateParts): DateParts | null {
	const { year, month, day, hour, minute, second } = moment;
	const exists =
		year >= 1970 &&
		year <= 2200 &&
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= lastDay(year, month) &&
		// Not where it is no number either.
		hour <= 23 &&
		minute <= 59 &&
		second < 61;
	return exists ? moment : null;
}

/** Day and month in the order in which numbers alone give them: `31.12.` and `31/12/`, or `12/31/`. */
function ordered(first: number, second: number): [day: number, month: number] {
	return second > 12 ? [second, first] : [first, second];
}

/** `a` or `p` of `AM`, `pm` or `p. m.` at the end, or nothing. */
function halfOf(words: readonly string[]): string {
	const [last = '', before = ''] = words.slice(-2).reverse();
	const both = (last.length === 1 ? before + last : last).toLowerCase();
	return both === 'am' || both === 'pm' ? both.charAt(0) : '';
}

/** The hour on the clock of 24 that is meant by an hour before or after noon; NaN where there is none. */
function hourOf(hour: number, half: string): number {
	if (half === '') {
		return hour;
	}
	return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : Number.NaN;
}

/** A date and then a time, with the month as a word or a number, and with or without seconds. */
function written(text: string): DateParts | null {
	const words = text.match(/\p{L}+/gu) ?? [];
	const numbers = text.match(/\d+/g)?.map(Number) ?? [];
	const month = words.reduce((month, word) => month || monthOf(word), 0);
	if (month > 0) {
		numbers.splice(1, 0, month);
	}
	const [first = 0, second = 0, year = 0, hour = 0, minute = 0, seconds = 0] = numbers;
	if (numbers.length < 5 || numbers.length > 6 || !/\d:\d/.test(text)) {
		return null;
	}
	const [dayOfTwo, monthOfTwo] = month > 0 ? [first, month] : ordered(first, second);
	return {
		year,
		month: monthOfTwo,
		day: dayOfTwo,
		hour: hourOf(hour, halfOf(words)),
		minute,
		second: seconds,
		offset: null,
	};
}

/**
 * Reads `2026-03-01T06:30:12Z` and its kin, `Mar 1, 2026, 6:30:12 AM`, `1 mars 2026, 06:30:12` and
 * `01.03.2026, 06:30:12`; null for anything else and for days that are in no calendar. Where numbers
 * alone leave it open, the day comes before the month, as in all languages but English, which
 * Strava writes with the month's name.
 */
export function readDate(text: string): DateParts | null {
	const short = text.slice(0, 60).trim();
	const iso = ISO.exec(short);
	if (!iso) {
		const moment = written(short);
		return moment && valid(moment);
	}
	const [, year, month, day, hour, minute, second = '0', zone] = iso;
	return valid({
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: Number(hour),
		minute: Number(minute),
		second: Number(second.replace(',', '.')),
		offset: offsetOf(zone),
	});
}

/** 1 January 2000, UTC: a device's clock that shows less was never set. */
export const CLOCK_SET: Instant = 946_684_800_000;

/** When something started, and what a clock on the wall showed then (see `Activity.local`). */
export interface Start {
	readonly start: Instant;
	readonly local?: string;
}

/** A time that a device recorded; NaN where it is none, or its clock was never set. */
export function readRecorded(text: string, instantOf: InstantOf): Start {
	const moment = readDate(text);
	const start = moment ? instantOf(moment, 'local') : Number.NaN;
	if (!moment || !(start >= CLOCK_SET)) {
		return { start: Number.NaN };
	}
	// Many write UTC with an offset of 0, wherever they were.
	return moment.offset ? { start, local: wallClock(start, moment.offset) } : { start };
}

/** The instant of a written date; one without an offset is taken in `zone`. NaN where it is no date. */
export function readInstant(text: string, zone: 'utc' | 'local', instantOf: InstantOf): Instant {
	const moment = readDate(text);
	return moment ? instantOf(moment, zone) : Number.NaN;
}

const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

/** What a clock shows at `instant` that is `offset` minutes ahead of UTC: `2026-03-01T07:30:12`. */
export function wallClock(instant: Instant, offset: number): string {
	const shown = instant + offset * MINUTE;
	const day = Math.floor(shown / (24 * HOUR));
	const time = shown - day * 24 * HOUR;
	const clock = [time / HOUR, (time % HOUR) / MINUTE, (time % MINUTE) / SECOND];
	return `${dayName(day)}T${clock.map(two).join(':')}`;
}
