import * as l10n from '@vscode/l10n';
import type { Day } from '../../core/base/calendar.ts';
import { type HourCycle, localeWith } from '../../core/base/hourCycle.ts';
import { HOUR, type Milliseconds, wholeMinutes } from '../../core/base/time.ts';

/** The language of the page's texts, a BCP 47 tag. */
export const language = () => document.documentElement.lang || 'en';

/** How hours are counted in all times of day; null: as the language has it. */
let hourCycle: HourCycle | null = null;

/** Has all times of day from now on count hours so. */
export function setHourCycle(cycle: HourCycle): void {
	hourCycle = cycle;
}

/** A text of the content in the person's language, looked up by its English words; `l10n.t` is for literals. */
export function t(english: string): string {
	return english === '' ? '' : l10n.t(english);
}

/**
 * A text with a number in it, in the person's language: `one` and `other` are its English forms. A language
 * that counts in more ways has a text for each under the key of `other`, such as "{0} breaks#few" (the
 * categories are those of `Intl.PluralRules`).
 */
export function counted(count: number, one: string, other: string, ...args: string[]): string {
	const category = new Intl.PluralRules(language()).select(count);
	const own = `${other}#${category}`;
	const key = category === 'one' ? one : l10n.t(own) === own ? other : own;
	return l10n.t(key, count, ...args);
}

/** Items as a list in the person's language, with what stands between them there: "hips, glutes". */
export function listText(items: readonly string[]): string {
	return items.join(l10n.t(', '));
}

/** Sentences in a row, with what stands between them in the person's language; empty ones are left out. */
export function sentences(all: readonly string[]): string {
	return all.filter((sentence) => sentence !== '').join(l10n.t(' '));
}

/** Whole minutes in words: "1 minute", "2 minutes". */
export function minutesInWords(minutes: number): string {
	// The page opens with these words, and a browser takes long to load the units of all languages.
	if (language().startsWith('en')) {
		return minutes === 1 ? '1 minute' : `${minutes} minutes`;
	}
	const unit = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
	return new Intl.NumberFormat(language(), unit).format(minutes);
}

/** Whole minutes, short: "24 min". */
export function minutesText(count: number): string {
	return l10n.t('{0} min', count);
}

/** A length of time, short: "45 s", "2 min", "2 min 25 s". */
export function secondsText(seconds: number): string {
	const whole = Math.round(seconds);
	const rest = whole % 60;
	if (whole < 60) {
		return l10n.t('{0} s', whole);
	}
	const full = Math.floor(whole / 60);
	return rest === 0 ? minutesText(full) : l10n.t('{0} min {1} s', full, rest);
}

/** A length of time, short and in whole minutes: "38 min", "5 h 10 min". */
export function hoursText(length: Milliseconds): string {
	const whole = wholeMinutes(length);
	const hours = Math.floor(whole / 60);
	if (hours === 0) {
		return minutesText(whole);
	}
	const rest = whole % 60;
	return rest === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, rest);
}

/** A running clock: "1:05". */
export function stopwatchText(milliseconds: number): string {
	const whole = Math.floor(milliseconds / 1000);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A text with a capital first letter, for words of the content that begin a line. */
export function capitalized(text: string): string {
	return text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
}

const DAY: Milliseconds = 24 * HOUR;

/** The formats made so far: making one takes longer than a hundred uses of it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** The format of instants with these options in the page's language, and by the person's clock. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const locale = hourCycle === null ? language() : localeWith(language(), hourCycle);
	return cached(dateFormats, [locale, options], () => new Intl.DateTimeFormat(locale, options));
}

/** The format of numbers with these options in the page's language. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return cached(
		numberFormats,
		[language(), options],
		() => new Intl.NumberFormat(language(), options),
	);
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

function cached<T>(formats: Map<string, T>, of: unknown, make: () => T): T {
	const key = JSON.stringify(of);
	const format = formats.get(key) ?? make();
	formats.set(key, format);
	return format;
}
