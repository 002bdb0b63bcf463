import { type Day, firstOf } from '../../base/calendar.ts';
import type { RunKind } from '../diary/run.ts';
import {
	either,
	folded,
	inCases,
	isUnspaced,
	type LineWord,
	type LineWords,
	stemOf,
} from './vocabulary.ts';

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
	/** What else is understood in that language. */
	readonly words: LineWords;
	/** What stands around a number of days or weeks that are over, or to come; `days`: of one, below 0 if over. */
	readonly spans: readonly LineSpan[];
}

/** "vor {n} Tagen". */
export interface LineSpan {
	readonly days: number;
	readonly before: string;
	readonly after: string;
}

/** What a locale gives beyond English. */
export const ENGLISH: LineLocale = {
	dateOrder: 'month-first',
	weekdays: [],
	months: [],
	near: {},
	words: {},
	spans: [],
};

/** As much of a language as names days, however it is found. */
export interface DayNames {
	/** The name of a day of the week or of a month, in the forms that the language has. */
	readonly forms: (day: Day, what: 'weekday' | 'month') => readonly string[];
	/** The name of a day so many days from today, if it has one. */
	readonly near: (days: number) => string;
	/** The day of a month is written before the month. */
	readonly dayFirst: boolean;
	readonly spans: readonly LineSpan[];
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A name as it is compared: folded, without the point of an abbreviation. */
const plain = (name: string) => folded(name.normalize('NFC')).replace(/\.$/u, '').trim();

const FIRST_YEAR = 1970;
/** The first Sunday of that year. */
const SUNDAY: Day = 3;

/** Words for days near today, from the day before yesterday on. */
const NEAR_WORDS = ['dayBefore', 'yesterday', 'today', 'tomorrow', 'dayAfter'] as const;

/** What a line takes from languages that name days so, and these words; the first one says how 12/1 is read. */
export function lineLocale(languages: readonly DayNames[], words: LineWords = {}): LineLocale {
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
		near: Object.fromEntries([
			...near.filter(([name]) => isName(name)),
			...NEAR_WORDS.flatMap((word, index) =>
				(words[word] ?? []).map((name) => [plain(name), index - 2] as const),
			),
		]),
		words,
		spans: languages.flatMap(({ spans }) => spans),
	};
}

/** A word or two, and no number. */
function isName(name: string): boolean {
	return /^[\p{L}\p{M}'’ -]+$/u.test(name);
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands behind names of days that are other words: "the sun was out", "sat down". */
const NOT_DAYS: Readonly<Record<string, string>> = {
	sun: String.raw`(?!\s+(?:was|is|came|out|shining|shone|set|rose|up)(?!\p{L}))`,
	sat: String.raw`(?!\s+(?:down|nav)(?!\p{L}))`,
};

const ENGLISH_DAYS = String.raw`sun(?:day|${NOT_DAYS.sun})|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday|${NOT_DAYS.sat})`;
const ENGLISH_MONTHS =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const NEAR: Readonly<Record<string, number>> = {
	'day before yesterday': -2,
	yesterday: -1,
	yday: -1,
	yest: -1,
	ystd: -1,
	today: 0,
	tomorrow: 1,
	tmrw: 1,
	tmr: 1,
	tmw: 1,
	tomo: 1,
	'2moro': 1,
	tomorow: 1,
	tommorow: 1,
	tommorrow: 1,
	'day after tomorrow': 2,
	'day after tmrw': 2,
};

/** Names of days as patterns, and what they mean. */
export interface LineNames {
	readonly weekdays: string;
	readonly months: string;
	readonly near: string;
	/** 0 is Sunday. */
	weekdayOf(name: string): number;
	/** Whether a name of a weekday says that all of them are meant: "по вторникам". */
	isPlural(name: string): boolean;
	/** 1 is January. */
	monthOf(name: string): number;
	nearOf(name: string): number;
}

/** How the cases of weekdays end in Russian, so that no word of the same stem is one: среда, not средний. */
const RUSSIAN_CASES = '(?:а|я|у|ю|ы|е|ь|ом|ам|ям|ах|ях|ои|еи|ем|(?<=[кг])и)?';
/** "По вторникам", on all of them: "по" is "until" as well. */
export const RUSSIAN_PLURAL = String.raw`\p{Script=Cyrillic}+[ая]м(?!\p{L})`;

/** A weekday in the cases of the language, as a pattern: "w środę", "do piątku", "по вторникам". */
function weekdayInCases(name: string): string {
	if (/^\p{Script=Cyrillic}{4}/u.test(name)) {
		return `${either([stemOf(name) ?? name])}${RUSSIAN_CASES}`;
	}
	return /^\p{L}{3,}ek$/u.test(name)
		? String.raw`${either([name])}|${either([name.slice(0, -2)])}k\p{L}{1,3}`
		: inCases(name);
}

/** A single letter names a day only where nothing but another day or a number follows: 土, not 土曜日. */
function dayPattern(name: string, all: readonly string[]): string {
	return name.length === 1 && isUnspaced(name)
		? String.raw`${name}(?=[\s\d,;()~〜–-]|$|${either(all)})`
		: `${weekdayInCases(name)}${NOT_DAYS[name] ?? ''}`;
}

/** The names of days in English and in the person's language. */
export function lineNames({ weekdays, months, near }: LineLocale): LineNames {
	const both: Readonly<Record<string, number>> = { ...NEAR, ...near };
	const names = weekdays.flat().toSorted((one, other) => other.length - one.length);
	const days = names.map((name) => dayPattern(name, names));
	const indexIn = (own: readonly (readonly string[])[], fits: (form: string) => boolean) => {
		const index = own.findIndex((forms) => forms.some(fits));
		return index >= 0 ? index : null;
	};
	const inCasesOf = weekdays.map((forms) =>
		forms.map((form) => new RegExp(`^(?:${weekdayInCases(form)})$`, 'u')),
	);
	const isPlural = new RegExp(`^${RUSSIAN_PLURAL}`, 'u');
	const without = (name: string) => plain(name).replaceAll(/\s+/gu, '');
	const nearBy = new Map(Object.entries(both).map(([name, by]) => [without(name), by]));
	return {
		weekdays: [...days, ENGLISH_DAYS].join('|'),
		months: [either(months.flat()), ENGLISH_MONTHS].filter(Boolean).join('|'),
		near: either(Object.keys(both)),
		weekdayOf(name) {
			const inCases = inCasesOf.findIndex((forms) => forms.some((form) => form.test(plain(name))));
			return (
				indexIn(weekdays, (form) => form === plain(name)) ??
				(inCases >= 0 ? inCases : DAYS.indexOf(plain(name).slice(0, 3)))
			);
		},
		isPlural: (name) => isPlural.test(plain(name)),
		monthOf: (name) =>
			1 +
			(indexIn(months, (form) => form === plain(name)) ?? MONTHS.indexOf(plain(name).slice(0, 3))),
		nearOf: (name) => nearBy.get(without(name)) ?? 0,
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
	lsd: 'long',
	lr: 'long',
	race: 'race',
	raced: 'race',
	competition: 'race',
};

/** Distances that go by a name, in km, and the word for them in other languages. */
export const NAMED_KM: readonly (readonly [pattern: string, km: number, word?: LineWord])[] = [
	[String.raw`(?:1\/2|½|half)[\s-]*marathon|halfmarathon|hm`, 21.0975, 'half'],
	[String.raw`half(?!\s+(?:of|way|an?\s|hour|h\b))`, 21.0975],
	[String.raw`(?:full\s+)?marathon`, 42.195, 'marathon'],
	[String.raw`park\s?run`, 5],
	[String.raw`mile(?=\s*(?:tt|time\s+trial|race|pb|pr|in\b|\d))`, 1.609344],
];

/** Times of day that go by a name, in minutes after midnight; the numbers are ours. */
export const DAY_PARTS: Readonly<Record<string, number>> = {
	morning: 7 * 60,
	lunch: 12 * 60,
	lunchtime: 12 * 60,
	afternoon: 15 * 60,
	arvo: 15 * 60,
	evening: 18 * 60,
	night: 18 * 60,
};

/** Numbers that are written as words, before days and weeks, units and in times of day. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	forty: 40,
	'forty five': 45,
	'forty-five': 45,
	fifty: 50,
	sixty: 60,
	ninety: 90,
};

/** What words for numbers mean, in English and in the person's language. */
export function numbersIn({ numbers = [] }: LineWords): Readonly<Record<string, number>> {
	const own = numbers.flatMap((forms, before) =>
		forms.split('/').map((form) => [folded(form).trim(), before + 1] as const),
	);
	return { ...NUMBER_WORDS, ...Object.fromEntries(own) };
}

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
	...'either about around approx ca circa roughly starting beginning @'.split(' '),
]);
