import { dayName, dayOfDate } from '../../base/calendar.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../../base/time.ts';
import { foldWords } from './fold.ts';
import { monthOf } from './months.ts';

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

/** Which of two numbers is the day and which the month, where both could be either. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?$/i;

/** The same without marks between its numbers. */
const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** A zone at the end of a date that is written otherwise: `UTC`, `GMT+2`, `+02:00`. */
const ZONE = /(?<=[\d\s])(?:(?:UTC|GMT|Z)\s*([+-]\d{1,2}(?::?\d{2})?)?|([+-]\d{2}:?\d{2}))$/i;

function offsetOf(zone: string | undefined): number | null {
	if (zone === undefined) {
		return null;
	}
	const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
	const offset = hours === undefined ? 0 : Number(hours) * 60 + Number(minutes);
	return sign === '-' ? -offset : offset;
}

function valid(moment: DateParts): DateParts | null {
	const { year, month, day, hour, minute, second } = moment;
	const exists =
		year >= 1970 &&
		year <= 2200 &&
		dayOfDate(year, month, day) !== null &&
		// Not where it is no number either.
		hour <= 23 &&
		minute <= 59 &&
		second < 61;
	return exists ? moment : null;
}

/** Words for the halves of the day, beside hours up to 12, as `foldWords` leaves them. */
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
	...[
		'am',
		'a m',
		'fm',
		'ap',
		'dop',
		'oo',
		'утра',
		'дп',
		'上午',
		'午前',
		'오전',
		'凌晨',
		'早上',
	].map((word) => [word, 'am'] as const),
	...[
		'pm',
		'p m',
		'em',
		'ip',
		'odp',
		'os',
		'вечера',
		'пп',
		'下午',
		'午後',
		'오후',
		'晚上',
		'中午',
	].map((word) => [word, 'pm'] as const),
]);

/** Which half of the day is named, in one word or in two letters of a word (`a. m.`). */
function halfOf(words: readonly string[]): 'am' | 'pm' | null {
	for (const [index, word] of words.entries()) {
		const half =
			HALVES.get(word) ?? (word.length === 1 ? HALVES.get(`${word} ${words[index + 1]}`) : null);
		if (half) {
			return half;
		}
	}
	return null;
}

/** The hour on the clock of 24 that is meant by an hour before or after noon; NaN where there is none. */
function hourOf(hour: number, half: 'am' | 'pm' | null): number {
	if (half === null) {
		return hour;
	}
	return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : Number.NaN;
}

/** A date that is written with numbers alone or with the month as a word, as far as its order is open. */
export interface Written {
	readonly first: number;
	readonly second: number;
	/** Whether the first may be the month: not after the year, beside a month's name, or before a point. */
	readonly isOpen: boolean;
	readonly year: number;
	readonly hour: number;
	readonly minute: number;
	readonly seconds: number;
	readonly offset: number | null;
}

/** Years of two digits are of this century. */
const fullYear = (year: number, digits: number) => (digits === 2 ? 2000 + year : year);

/** Nowhere is the month before the day where points part them. */
const DAY_AND_POINT = /^\D*\d{1,2}\.\s?\d{1,2}\./;

/** A date and then a time, with or without seconds. */
export function parse(text: string): Written | null {
	const zone = ZONE.exec(text);
	const plain = zone ? text.slice(0, zone.index) : text;
	const isAscii = !/\P{ASCII}/u.test(plain);
	const folded = isAscii ? plain.toLowerCase() : foldWords(plain);
	const words = folded.match(isAscii ? /[a-z]+/g : /\p{L}+/gu) ?? [];
	const digits = folded.match(/\d+/g) ?? [];
	const numbers = digits.map(Number);
	// The last: some languages put a weekday before the date that begins like a month.
	const month = words.reduce((last, word) => monthOf(word) || last, 0);
	const isYearFirst = digits[0]?.length === 4;
	const dateLength = month > 0 ? 2 : 3;
	const [hour = 0, minute = 0, seconds = 0] = numbers.slice(dateLength);
	if (numbers.length < dateLength + 2 || numbers.length > dateLength + 4) {
		return null;
	}
	const yearAt = isYearFirst ? 0 : dateLength - 1;
	const year = fullYear(numbers[yearAt] ?? 0, digits[yearAt]?.length ?? 0);
	const [one = 0, other = 0] = numbers.slice(0, dateLength).filter((_, at) => at !== yearAt);
	const [first, second] = month > 0 ? [one, month] : isYearFirst ? [other, one] : [one, other];
	return {
		first,
		second,
		isOpen: month === 0 && !isYearFirst && !DAY_AND_POINT.test(plain),
		year,
		hour: hourOf(hour, halfOf(words)),
		minute,
		seconds,
		offset: offsetOf(zone?.[0]),
	};
}

/**
 * Reads `2026-03-01T06:30:12Z` and its kin, `Mar 1, 2026, 6:30:12 AM`, `1 mars 2026, 06:30:12`,
 * `01.03.2026, 06:30:12` and `2026年3月1日 6:30`; null for anything else and for days that are in no
 * calendar. `order` counts where numbers alone leave it open.
 */
export function readDate(text: string, order: DateOrder = 'dayFirst'): DateParts | null {
	const short = text.slice(0, 60).trim();
	const iso = ISO.exec(short) ?? BASIC.exec(short);
	if (iso) {
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
	const written = parse(short);
	if (!written) {
		return null;
	}
	const { first, second, isOpen, year, hour, minute, seconds, offset } = written;
	const isMonthFirst = isOpen && (second > 12 || (order === 'monthFirst' && first <= 12));
	// Each by its name: what is left of an object but for some fields takes four times the rest of this.
	return valid({
		year,
		month: isMonthFirst ? first : second,
		day: isMonthFirst ? second : first,
		hour,
		minute,
		second: seconds,
		offset,
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

export const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

/** What a clock shows at `instant` that is `offset` minutes ahead of UTC: `2026-03-01T07:30:12`. */
export function wallClock(instant: Instant, offset: number): string {
	const shown = instant + offset * MINUTE;
	const day = Math.floor(shown / (24 * HOUR));
	const time = shown - day * 24 * HOUR;
	const clock = [time / HOUR, (time % HOUR) / MINUTE, (time % MINUTE) / SECOND];
	return `${dayName(day)}T${clock.map(two).join(':')}`;
}
