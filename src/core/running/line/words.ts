import { type Day, firstOf } from '../../base/calendar.ts';
import type { RunKind } from '../diary/run.ts';

/** What a line takes from the person's language and country; English words are understood beside it. */
export interface LineLocale {
	/** How 12/1 is read. */
	readonly dateOrder: 'day-first' | 'month-first';
	/** Names of the weekdays from Sunday on, each as often as it has forms. */
	readonly weekdays: readonly (readonly string[])[];
	/** Names of the months from January on. */
	readonly months: readonly (readonly string[])[];
	/** Days from today by their names: yesterday is -1. */
	readonly near: Readonly<Record<string, number>>;
}

/** What a locale gives beyond English. */
export const ENGLISH: LineLocale = { dateOrder: 'month-first', weekdays: [], months: [], near: {} };

/** As much of a language as names days, however it is found. */
export interface DayNames {
	/** The name of a day of the week or of a month, in the forms that the language has. */
	readonly forms: (day: Day, what: 'weekday' | 'month') => readonly string[];
	/** The name of a day so many days from today, if it has one. */
	readonly near: (days: number) => string;
	/** The day of a month is written before the month. */
	readonly dayFirst: boolean;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A name as it is compared: in lower case, without the point of an abbreviation. */
const plain = (name: string) => name.toLowerCase().replace(/\.$/u, '').trim();

const FIRST_YEAR = 1970;
/** The first Sunday of that year. */
const SUNDAY: Day = 3;

/** What a line takes from languages that name days so; the first one says how 12/1 is read. */
export function lineLocale(languages: readonly DayNames[]): LineLocale {
	const names = (day: Day, what: 'weekday' | 'month') => [
		...new Set(languages.flatMap(({ forms }) => forms(day, what).map(plain)).filter(isName)),
	];
	const near = languages.flatMap((language) =>
		[-2, -1, 0, 1, 2].map((days) => [plain(language.near(days)), days] as const),
	);
	return {
		dateOrder: languages[0]?.dayFirst ? 'day-first' : 'month-first',
		weekdays: upTo(7).map((weekday) => names(SUNDAY + weekday, 'weekday')),
		months: upTo(12).map((month) => names(firstOf(FIRST_YEAR * 12 + month), 'month')),
		near: Object.fromEntries(near.filter(([name]) => isName(name))),
	};
}

/** A word or two, and no number. */
function isName(name: string): boolean {
	return /^[\p{L}\p{M}'’ -]+$/u.test(name);
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ENGLISH_DAYS =
	'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?';
const ENGLISH_MONTHS =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const NEAR: Readonly<Record<string, number>> = {
	'day before yesterday': -2,
	yesterday: -1,
	yday: -1,
	today: 0,
	tomorrow: 1,
	tmrw: 1,
	tmr: 1,
	tomorow: 1,
	tommorow: 1,
	tommorrow: 1,
	'day after tomorrow': 2,
};

/** Names as alternatives of a pattern, the longer ones first. */
function either(names: readonly string[]): string {
	return names
		.toSorted((one, other) => other.length - one.length)
		.map((name) =>
			name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
		)
		.join('|');
}

/** Names of days as patterns, and what they mean. */
interface LineNames {
	readonly weekdays: string;
	readonly months: string;
	readonly near: string;
	/** 0 is Sunday. */
	weekdayOf(name: string): number;
	/** 1 is January. */
	monthOf(name: string): number;
	nearOf(name: string): number;
}

/** The names of days in English and in the person's language. */
export function lineNames({ weekdays, months, near }: LineLocale): LineNames {
	const both = { ...NEAR, ...near };
	const alternatives = (own: readonly (readonly string[])[], english: string) =>
		[either(own.flat()), english].filter(Boolean).join('|');
	const indexIn = (
		own: readonly (readonly string[])[],
		english: readonly string[],
		name: string,
	) => {
		const index = own.findIndex((forms) => forms.includes(plain(name)));
		return index >= 0 ? index : english.indexOf(plain(name).slice(0, 3));
	};
	return {
		weekdays: alternatives(weekdays, ENGLISH_DAYS),
		months: alternatives(months, ENGLISH_MONTHS),
		near: either(Object.keys(both)),
		weekdayOf: (name) => indexIn(weekdays, DAYS, name),
		monthOf: (name) => indexIn(months, MONTHS, name) + 1,
		nearOf: (name) => both[plain(name).replaceAll(/\s+/gu, ' ')] ?? 0,
	};
}

/** What kind of run a word says. */
export const KIND_WORDS: Readonly<Record<string, RunKind>> = {
	easy: 'easy',
	recovery: 'easy',
	jog: 'easy',
	jogging: 'easy',
	jogged: 'easy',
	speed: 'speed',
	speedwork: 'speed',
	interval: 'speed',
	intervals: 'speed',
	tempo: 'speed',
	threshold: 'speed',
	fartlek: 'speed',
	track: 'speed',
	hills: 'hills',
	hill: 'hills',
	hilly: 'hills',
	long: 'long',
	race: 'race',
	raced: 'race',
};

/** Distances that go by a name, in km. */
export const NAMED_KM: readonly (readonly [pattern: string, km: number])[] = [
	[String.raw`(?:1\/2|½|half)[\s-]*marathon|halfmarathon|hm`, 21.0975],
	[String.raw`half(?!\s+(?:of|way|an?\s|hour|h\b))`, 21.0975],
	[String.raw`(?:full\s+)?marathon`, 42.195],
	[String.raw`park\s?run`, 5],
];

/** Times of day that go by a name, in minutes after midnight; the numbers are ours. */
export const DAY_PARTS: Readonly<Record<string, number>> = {
	morning: 7 * 60,
	lunch: 12 * 60,
	lunchtime: 12 * 60,
	afternoon: 15 * 60,
	evening: 18 * 60,
	night: 18 * 60,
};

/** Small numbers, as they are written before days and weeks. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
};

/** Words that say nothing by themselves: dropped at the start of a note. */
export const OPENERS: ReadonlySet<string> = new Set(
	'run ran runs running went go going did do i my a an the and then'.split(' '),
);

/** And at its end. */
export const CLOSERS: ReadonlySet<string> = new Set(
	'a an the and on at in for of by from to with is was it'.split(' '),
);

/** Words that are no note when they stand alone between parts of a line. */
export const FILLERS: ReadonlySet<string> = new Set([
	...OPENERS,
	...CLOSERS,
	...'about around approx ca circa roughly @'.split(' '),
]);
