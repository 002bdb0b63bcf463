import {
	type DateOrder,
	type DateParts,
	type InstantOf,
	parse,
	readDate,
	type Start,
	two,
	wallClock,
} from './date.ts';
import { foldWords } from './fold.ts';
import { monthOf } from './months.ts';

/** A date of numbers alone, without a time of day. */
const DAY_ALONE = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.]) ?\d{1,2}\2 ?(?:\d{4}|\d\d))\.?$/;

/** `20250504`. */
const COMPACT_DAY = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/;

/** Longer than a date. */
const LONGEST_DAY = 40;

/** Whether a text is a date with the month as a word, or with a word behind each number, and no more. */
function isNamedDay(text: string): boolean {
	const digits = text.match(/\d+/g) ?? [];
	const isYear = digits.some((number) => number.length === 4);
	const words = isYear ? (foldWords(text).match(/\p{L}+/gu) ?? []) : [];
	return words.some((word) => monthOf(word) > 0)
		? digits.length === 2
		: digits.length === 3 && words.some((word) => /^[年月日년월일]$/u.test(word));
}

/** A date of a list, which may lack its time of day: noon is as good as any other. */
export function withTime(text: string): string {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST_DAY || trimmed.includes(':')) {
		return text;
	}
	const compact = COMPACT_DAY.exec(trimmed)?.slice(1).join('-');
	const day = compact ?? (DAY_ALONE.test(trimmed) || isNamedDay(trimmed) ? trimmed : null);
	return day === null ? text : `${day} 12:00`;
}

/** As most lists have it: no order is open then, and it need not be parsed to know. */
const YEAR_FIRST = /^\d{4}\D/;

/** Two short numbers before a third. */
const NUMBERS_ALONE = /(?:^|\D)\d{1,2}[^\d:]{1,2}\d{1,2}[^\d:]{1,2}\d/;

/**
 * The order that a date shows by a number over 12; `open` where either order is a date, and null where
 * it makes no difference, or where it is none of numbers alone.
 */
export function orderOf(text: string): DateOrder | 'open' | null {
	const trimmed = text.slice(0, 60).trim();
	if (YEAR_FIRST.test(trimmed)) {
		return null;
	}
	const short = withTime(trimmed);
	const written = NUMBERS_ALONE.test(short.normalize('NFKC')) ? parse(short) : null;
	if (!written?.isOpen || written.first === written.second) {
		return null;
	}
	const { first, second } = written;
	return first > 12 ? 'dayFirst' : second > 12 ? 'monthFirst' : 'open';
}

/** A date of a list; one without an offset is by the clock of the place, or in UTC. NaN where it is none. */
export function readListed(
	text: string,
	zone: 'utc' | 'local',
	order: DateOrder,
	instantOf: InstantOf,
): Start {
	const short = withTime(text);
	const moment = readDate(short, order);
	if (!moment) {
		return { start: Number.NaN };
	}
	const start = instantOf(moment, zone);
	if (moment.offset) {
		return { start, local: wallClock(start, moment.offset) };
	}
	return zone === 'local' && moment.offset === null
		? { start, local: short === text ? shownAt(moment) : dayOf(moment) }
		: { start };
}

const dayOf = ({ year, month, day }: DateParts) => `${year}-${two(month)}-${two(day)}`;

/** What the clock showed by which a moment is written; a leap second is the last of its minute. */
const shownAt = (moment: DateParts) =>
	`${dayOf(moment)}T${two(moment.hour)}:${two(moment.minute)}:${two(Math.min(moment.second, 59))}`;
