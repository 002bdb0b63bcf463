import { env, l10n } from 'vscode';
import { lineWordTexts } from '../../content/running/lineWords.ts';
import { weekdayOf } from '../../core/base/calendar.ts';
import { HOUR } from '../../core/base/time.ts';
import type { LineWord, LineWords } from '../../core/running/line/vocabulary.ts';
import {
	type DayNames,
	lineLocale,
	type LineLocale,
	type LineSpan,
} from '../../core/running/line/words.ts';
import { personLocales } from '../base/locale.ts';

let known: { readonly locales: string; readonly locale: LineLocale } | null = null;

/** What is understood in the line in which runs and plans are typed, in the person's languages and country. */
export function personLineLocale(): LineLocale {
	const locales = personLocales();
	known =
		known?.locales === String(locales)
			? known
			: { locales: String(locales), locale: lineLocaleOf(locales, textWords(env.language)) };
	return known.locale;
}

/**
 * How locales (BCP 47 tags) name days, and what else a line may say in them. The first one says whether the day
 * or the month comes first; `texts` are the words that no format knows.
 */
export function lineLocaleOf(locales: readonly string[], texts: LineWords = {}): LineLocale {
	const formats = locales.filter((locale) => !isEnglish(locale)).map(formatWords);
	const words = [texts, ...formats].reduce<Partial<Record<LineWord, readonly string[]>>>(
		(all, more) => {
			for (const [word, forms] of Object.entries(more) as [LineWord, readonly string[]][]) {
				all[word] = [...new Set([...(all[word] ?? []), ...forms])];
			}
			return all;
		},
		{},
	);
	return lineLocale(locales.map(dayNames), words);
}

/** English is understood anyway. */
const isEnglish = (locale: string) => /^en\b/iu.test(locale);

/** What the texts of the display language say of the words of a line. */
function textWords(language: string): LineWords {
	const texts = Object.values(lineWordTexts).map((text) => [text, l10n.t(text)] as const);
	return wordsOf(language, Object.fromEntries(texts));
}

/** The words of a language by its translations (`texts`); of English none, which is understood anyway. */
export function wordsOf(language: string, texts: Readonly<Record<string, string>>): LineWords {
	if (isEnglish(language)) {
		return {};
	}
	const tomorrow = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(1, 'day');
	const translated = Object.entries(lineWordTexts).flatMap(([word, text]) => {
		const own = texts[text] ?? text;
		return own === text ? [] : [[word, listed(own)] as const];
	});
	const words = Object.fromEntries(translated) as LineWords;
	return { ...words, tomorrow: [tomorrow, ...(words.tomorrow ?? [])] };
}

/** The words of a list; what stands in brackets explains it, and a sign alone is no word. */
export function listed(list: string): readonly string[] {
	return list
		.replaceAll(/[(（][^)）]*[)）]/gu, '')
		.split(/[,，、]/u)
		.map((word) => word.trim())
		.filter((word) => /\p{L}/u.test(word));
}

const LENGTHS = ['long', 'short', 'narrow'] as const;
const DAY = 24 * HOUR;
/** The first Sunday of 1970. */
const SUNDAY = 3;

function dayNames(locale: string): DayNames {
	const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
	const partOf = (day: number, what: 'weekday' | 'month', options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
			.formatToParts(day * DAY)
			.flatMap(({ type, value }) => (type === what ? [value] : []));
	const shortened = shorterNames(locale);
	return {
		forms: (day, what) => [
			// Alone, and in the case that it has in a date.
			...LENGTHS.slice(0, 2).flatMap((length) => [
				...partOf(day, what, { [what]: length }),
				...partOf(day, what, { [what]: length, day: 'numeric' }),
			]),
			...partOf(day, what, { [what]: 'narrow' }).filter((name) => isNarrowName(name)),
			...(what === 'weekday' ? (shortened[weekdayOf(day)] ?? []) : []),
		],
		near: (days) => near.format(days, 'day'),
		dayFirst: order.indexOf('day') < order.indexOf('month'),
		spans: isEnglish(locale) ? [] : spansIn(locale),
	};
}

/**
 * Names of the weekdays from Sunday on as they are said for short: "terça" of "terça-feira", 土曜 of 土曜日, which
 * all of them end alike.
 */
function shorterNames(locale: string): readonly (readonly string[])[] {
	const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	const names = Array.from({ length: 7 }, (_, weekday) => format.format((SUNDAY + weekday) * DAY));
	const [first = ''] = names;
	const length = Array.from(first).findIndex((_, from) =>
		names.every((name) => name.endsWith(first.slice(from))),
	);
	const isAlike = length >= 0 && first.length - length > 1;
	return names.map((name) => [
		...(/^\p{L}+-\p{L}+$/u.test(name) ? [name.slice(0, name.indexOf('-'))] : []),
		...(isAlike && /\p{Script=Han}$/u.test(name) ? [name.slice(0, -1)] : []),
	]);
}

/** One letter of an alphabet is an initial or a unit; one sign of Chinese, Japanese or Korean is a name. */
function isNarrowName(name: string): boolean {
	return name.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(name);
}

/** What stands around a number of days or weeks, in each of the forms that the language has for numbers. */
function spansIn(locale: string): readonly LineSpan[] {
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
	const units = [
		{ unit: 'day', days: 1 },
		{ unit: 'week', days: 7 },
	] as const;
	const all = units.flatMap(({ unit, days }) =>
		[-1, 1].flatMap((side) =>
			NUMBERS.map((count): LineSpan => {
				const parts = format.formatToParts(side * count, unit);
				const at = parts.findIndex(({ type }) => type === 'integer');
				const words = (some: typeof parts) => some.map(({ value }) => value).join('');
				return {
					days: side * days,
					before: words(parts.slice(0, at)),
					after: words(parts.slice(at + 1)),
				};
			}),
		),
	);
	return [...new Map(all.map((span) => [JSON.stringify(span), span])).values()];
}

/** One of each form that a language has for numbers. */
const NUMBERS = [1, 2, 5, 21];

const UNITS = {
	km: 'kilometer',
	miles: 'mile',
	metres: 'meter',
	hours: 'hour',
	minutes: 'minute',
	seconds: 'second',
	weeks: 'week',
} as const satisfies Partial<Record<LineWord, string>>;

/** What the formats of a locale know of the words of a line. */
function formatWords(locale: string): LineWords {
	const units = Object.entries(UNITS).map(([word, unit]) => [word, unitForms(locale, unit)]);
	const inDate = partsOf(locale, { year: 'numeric', month: 'long', day: 'numeric' }, 0);
	const at = (hour: number, options: Intl.DateTimeFormatOptions) =>
		partsOf(locale, { hour: 'numeric', ...options }, hour);
	const half = (hour: number) => valuesOf(at(hour, { hour12: true }), 'dayPeriod');
	const part = (...hours: readonly number[]) =>
		hours.flatMap((hour) =>
			valuesOf(at(hour, { hourCycle: 'h12', dayPeriod: 'long' }), 'dayPeriod'),
		);
	const month = inDate.find(({ type }) => type === 'month')?.value ?? '';
	// Where months are numbers, a word stands behind each number of a date.
	const isNumber = /^\d/u.test(month);
	return {
		...(Object.fromEntries(units) as LineWords),
		am: half(7),
		pm: half(19),
		morning: part(7),
		noon: part(12),
		afternoon: part(15),
		evening: part(19, 22),
		oclock: lettersOf(behind(at(19, { hourCycle: 'h23' }), 'hour')),
		...(isNumber
			? {
					year: lettersOf(behind(inDate, 'year')),
					month: lettersOf(month.replaceAll(/\d+/gu, '') || behind(inDate, 'month')),
					date: lettersOf(behind(inDate, 'day')),
				}
			: { of: lettersOf(behind(inDate, 'day')) }),
	};
}

function partsOf(locale: string, options: Intl.DateTimeFormatOptions, hour: number) {
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(
		hour * HOUR,
	);
}

type Parts = ReturnType<typeof partsOf>;

const valuesOf = (parts: Parts, what: string) =>
	parts.flatMap(({ type, value }) => (type === what ? [value] : []));

/** What stands right behind a part. */
function behind(parts: Parts, what: string): string {
	const next = parts[parts.findIndex(({ type }) => type === what) + 1];
	return next?.type === 'literal' ? next.value : '';
}

/** A word without what is around it; nothing where it has no letters, or is one of ASCII, as in "7 h". */
function lettersOf(literal: string): readonly string[] {
	const word = literal.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	return word === '' || /^[a-z]$/iu.test(word) ? [] : [word];
}

function unitForms(locale: string, unit: string): readonly string[] {
	const forms = LENGTHS.flatMap((unitDisplay) =>
		[...NUMBERS, 1.5].flatMap((count) =>
			new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })
				.formatToParts(count)
				.flatMap(({ type, value }) => (type === 'unit' ? [value.replace(/\.$/u, '')] : [])),
		),
	);
	return [...new Set(forms)];
}
