import type { Day } from '../../core/base/calendar.ts';
import { HOUR, type Milliseconds } from '../../core/base/time.ts';
import { language } from './words.ts';

const DAY: Milliseconds = 24 * HOUR;

/** The formats made so far: making one takes longer than a hundred uses of it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** The format of instants with these options in the page's language. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return cached(dateFormats, options, () => new Intl.DateTimeFormat(language(), options));
}

/** The format of numbers with these options in the page's language. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return cached(numberFormats, options, () => new Intl.NumberFormat(language(), options));
}

/** A calendar day with these options; it is formatted in UTC, so that no change of clocks moves it. */
export function formatDay(day: Day, options: Intl.DateTimeFormatOptions): string {
	return dateFormat({ ...options, timeZone: 'UTC' }).format(day * DAY);
}

/** Two calendar days as a range, as `formatDay` formats one. */
export function formatDays(first: Day, last: Day, options: Intl.DateTimeFormatOptions): string {
	const format = dateFormat({ ...options, timeZone: 'UTC' });
	return format.formatRange(first * DAY, last * DAY);
}

function cached<T>(formats: Map<string, T>, options: unknown, make: () => T): T {
	const key = JSON.stringify([language(), options]);
	const format = formats.get(key) ?? make();
	formats.set(key, format);
	return format;
}
