import { number, unitsIn } from './clockPatterns.ts';
import type { Part } from './meanings.ts';
import {
	beside,
	either,
	folded,
	isOneOf,
	isUnspaced,
	type LineWord,
	type LineWords,
	UNSPACED,
} from './vocabulary.ts';
import { DAY_PARTS, type LineLocale, lineNames, numbersIn } from './words.ts';

/** A day so many days from today; none ago is today, not -0, by which readings that are the same would differ. */
export const near = (days: number): Part => ({ what: 'near', days: days === 0 ? 0 : days });

/** Words for parts of the day, and which of the English ones they mean. */
const OWN_PARTS: Readonly<Partial<Record<LineWord, string>>> = {
	morning: 'morning',
	noon: 'lunch',
	afternoon: 'afternoon',
	evening: 'evening',
};
const ownParts = Object.keys(OWN_PARTS) as readonly LineWord[];

/** A part of the day by its name. */
export function dayPart(name = '', words: LineWords = {}): Part {
	const own = ownParts.find((word) => isOneOf(words[word], name));
	const english = (own && OWN_PARTS[own]) ?? folded(name);
	return { what: 'dayPart', minutes: DAY_PARTS[english] ?? 0 };
}

/**
 * The part of a day that its name ends with: 明晚 with the first letter of 晚上, "anoche" with "noche". Words
 * with letters of an alphabet may end like a morning and be none: "amanhã", "übermorgen".
 */
export function partIn(name: string, words: LineWords): readonly Part[] {
	const day = folded(name);
	const endsWith = (own: string, word: LineWord) =>
		isUnspaced(own)
			? day.length > 1 && day.endsWith(own.slice(0, 1))
			: word === 'evening' && day.length > own.length && day.endsWith(own);
	const word = ownParts.find((one) => words[one]?.some((own) => endsWith(folded(own), one)));
	return word ? [dayPart(words[word]?.[0], words)] : [];
}

const NEXT_TO_TODAY: Readonly<Record<string, 'last' | 'this' | 'next'>> = {
	last: 'last',
	past: 'last',
	this: 'this',
	the: 'this',
	coming: 'this',
	next: 'next',
};

const SIDES = ['last', 'this', 'next'] as const;

/** The side of today that a word before or behind a day says; null: none. */
export const sideOf = (which = '', words: LineWords = {}) =>
	NEXT_TO_TODAY[folded(which)] ?? SIDES.find((side) => isOneOf(words[side], which)) ?? null;

/** A weekday, with what stands before or behind it. */
export const onWeekday = (weekday: number, which = '', words: LineWords = {}): Part => ({
	what: 'weekday',
	weekday,
	which: sideOf(which, words),
});

/** Words before what they belong to, as further alternatives: in a note 每 and 到 are parts of others: 每次, 到公园. */
export function ownBefore(word: LineWord, words: LineWords, next: string): string {
	const [glued = '', spaced = ''] = [true, false].map((is) =>
		either((words[word] ?? []).filter((one) => isUnspaced(one) === is)),
	);
	const ahead = String.raw`(?=[\s:]*(?:${either(words.fillers ?? [])})?[\s:]*(?:${next}))`;
	return `${spaced && `|${spaced}`}${glued && `|(?:${glued})${ahead}`}`;
}

/** What patterns of days are made of, in English and in the person's language; `own`: further alternatives. */
export function dayPieces(locale: LineLocale) {
	const { words } = locale;
	const { UNIT } = unitsIn(words);
	const names = lineNames(locale);
	const numbers = numbersIn(words);
	const parts = ownParts.flatMap((word) => words[word] ?? []);
	const sides = SIDES.flatMap((side) => words[side] ?? []);
	const which = beside('last|past|next|this|coming', sides);
	const ownWeeks = (words.weeks ?? []).filter((word) => word.length > 1 || isUnspaced(word));
	const own = (word: LineWord) =>
		(words[word] ?? []).length > 0 ? `|(?:${either(words[word] ?? [])})` : '';
	const { year = [], month: monthWords = [], date: dateWords = [] } = words;
	const numbered = either([...year, ...monthWords, ...dateWords]);
	const weekday = String.raw`(?:${which}\s*)?(?:${names.weekdays})`;
	return {
		words,
		names,
		own,
		which,
		UNIT,
		month: `(?<month>${names.months})`,
		of: beside('of', words.of),
		count: String.raw`(?<n>\d{1,3}|${either(Object.keys(numbers))})`,
		counted: (text = '') => numbers[folded(text)] ?? number(text),
		part: `(?<part>${beside(either(Object.keys(DAY_PARTS)), parts)})(?:(?<=[a-z])s)?`,
		/** Without spaces between words it stands before the day, and may begin another one: 下午. */
		whichAfter: beside(
			'last|past|next|this|coming',
			sides.filter((word) => !isUnspaced(word)),
		),
		ownWeeks,
		/** What begins a day. */
		aDay: String.raw`${weekday}|${names.near}|\d{1,4}(?:[-/.]\d|\s*(?:${names.months}${numbered && `|${numbered}`}))`,
		timesOrNone: String.raw`${weekday}|${either(parts) || '$'}|[^${UNSPACED}\s:]|\s|$`,
	};
}

export type DayPieces = ReturnType<typeof dayPieces>;
