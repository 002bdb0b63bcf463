import { number, type Groups, type Pattern, type Read, unitsIn } from './clockPatterns.ts';
import { type Meaning, type Part, plainly, type TokenRules } from './meanings.ts';
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
import { DAY_PARTS, type LineLocale, lineNames, SMALL_NUMBERS } from './words.ts';

/** A year of two digits is one of this century. */
const fullYear = (year: number) => (year < 100 ? 2000 + year : year);

function date(year: string | undefined, month: number | null, day: string | undefined): Part {
	return {
		what: 'date',
		year: year === undefined ? null : fullYear(number(year)),
		month,
		date: number(day),
	};
}

/** 12/1 as the person's country writes it; the other way round where that is no date. */
function inOrder({ a, b, y }: Groups, { locale }: TokenRules): readonly Meaning[] {
	const dayFirst = locale.dateOrder === 'day-first' ? number(b) <= 12 : number(a) > 12;
	return plainly(dayFirst ? date(y, number(b), a) : date(y, number(a), b));
}

const few = (text = '') => SMALL_NUMBERS[text.toLowerCase()] ?? number(text);

const near = (days: number): Part => ({ what: 'near', days: days === 0 ? 0 : days });

/** Words for parts of the day, and which of the English ones they mean. */
const OWN_PARTS: Readonly<Partial<Record<LineWord, string>>> = {
	morning: 'morning',
	noon: 'lunch',
	afternoon: 'afternoon',
	evening: 'evening',
};
const ownParts = Object.keys(OWN_PARTS) as readonly LineWord[];

function dayPart(name = '', words: LineWords = {}): Part {
	const own = ownParts.find((word) => isOneOf(words[word], name));
	const english = (own && OWN_PARTS[own]) ?? folded(name);
	return { what: 'dayPart', minutes: DAY_PARTS[english] ?? 0 };
}

/**
 * The part of a day that its name ends with: 明晚 with the first letter of 晚上, "anoche" with "noche". Words
 * with letters of an alphabet may end like a morning and be none: "amanhã", "übermorgen".
 */
function partIn(name: string, words: LineWords): readonly Part[] {
	const day = folded(name);
	const endsWith = (own: string, word: LineWord) =>
		isUnspaced(own)
			? day.length > 1 && day.endsWith(own.slice(0, 1))
			: word === 'evening' && day.length > own.length && day.endsWith(own);
	const word = ownParts.find((one) => words[one]?.some((own) => endsWith(folded(own), one)));
	return word ? [dayPart(words[word]?.[0], words)] : [];
}

const weekly: Part = { what: 'weekly' };

const NEXT_TO_TODAY: Readonly<Record<string, 'last' | 'this' | 'next'>> = {
	last: 'last',
	past: 'last',
	this: 'this',
	the: 'this',
	coming: 'this',
	next: 'next',
};

const SIDES = ['last', 'this', 'next'] as const;

const onWeekday = (weekday: number, which = '', words: LineWords = {}): Part => ({
	what: 'weekday',
	weekday,
	which: NEXT_TO_TODAY[folded(which)] ?? SIDES.find((side) => isOneOf(words[side], which)) ?? null,
});

const onWeekdays = (...weekdays: readonly number[]): readonly Part[] => [
	weekly,
	...weekdays.map((weekday) => onWeekday(weekday)),
];
const everyWeek = (...weekdays: readonly number[]) => plainly(...onWeekdays(...weekdays));
const everyDay = onWeekdays(0, 1, 2, 3, 4, 5, 6);

/** The weekdays from one to another. */
const weekdaysTo = (first: number, last: number) =>
	Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, by) => (first + by) % 7);

/** Words before what they belong to, as further alternatives: in a note 每 and 到 are parts of others: 每次, 到公园. */
function ownBefore(word: LineWord, words: LineWords, next: string): string {
	const [glued = '', spaced = ''] = [true, false].map((is) =>
		either((words[word] ?? []).filter((one) => isUnspaced(one) === is)),
	);
	const ahead = String.raw`(?=[\s:]*(?:${either(words.fillers ?? [])})?[\s:]*(?:${next}))`;
	return `${spaced && `|${spaced}`}${glued && `|(?:${glued})${ahead}`}`;
}

/** How days, parts of a day and weeks are written, in the order in which they are tried. */
export function dayPatterns(locale: LineLocale): readonly Pattern[] {
	const { words } = locale;
	const { UNIT } = unitsIn(words);
	const names = lineNames(locale);
	const month = `(?<month>${names.months})`;
	const count = String.raw`(?<n>\d{1,3}|${either(Object.keys(SMALL_NUMBERS))})`;
	const parts = ownParts.flatMap((word) => words[word] ?? []);
	const part = `(?<part>${beside(either(Object.keys(DAY_PARTS)), parts)})(?:(?<=[a-z])s)?`;
	const partsAhead = `(?:${Object.keys(DAY_PARTS).join('|')})s`;
	const sides = SIDES.flatMap((side) => words[side] ?? []);
	const which = beside('last|past|next|this|coming', sides);
	// Without spaces between words it stands before the day, and may begin another one: 下午.
	const whichAfter = beside(
		'last|past|next|this|coming',
		sides.filter((word) => !isUnspaced(word)),
	);
	const of = beside('of', words.of);
	const ownWeeks = (words.weeks ?? []).filter((word) => word.length > 1 || isUnspaced(word));
	const weeks = beside('weeks?', ownWeeks);
	const own = (word: LineWord) =>
		(words[word] ?? []).length > 0 ? `|${either(words[word] ?? [])}` : '';
	const { year = [], month: monthWords = [], date: dateWords = [] } = words;
	const numbered = either([...year, ...monthWords, ...dateWords]);
	const weekday = String.raw`(?:${which}\s*)?(?:${names.weekdays})`;
	const aDay = String.raw`${weekday}|${names.near}|\d{1,4}(?:[-/.]\d|\s*(?:${names.months}${numbered && `|${numbered}`}))`;
	const timesOrNone = String.raw`${weekday}|${either(parts) || '$'}|[^${UNSPACED}\s:]|\s|$`;
	const before =
		(days: number): Read =>
		({ n }) =>
			plainly(near(-days * few(n)));
	const after =
		(days: number): Read =>
		({ n }) =>
			plainly(near(days * few(n)));
	return [
		[
			String.raw`(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})`,
			({ y, m, d }) => plainly(date(y, number(m), d)),
		],
		[
			String.raw`(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d\d(?!\d))?`,
			({ y, m, d }) => plainly(date(y, number(m), d)),
		],
		[String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?:/(?<y>\d{4}|\d\d))?`, inOrder],
		[String.raw`(?<a>\d{1,2})-(?<b>\d{1,2})-(?<y>\d{4})`, inOrder],
		[
			String.raw`(?:the\s+)?(?<d>\d{1,2})(?:\.?[º°]|\.|st|nd|rd|th${own('date')})?\s*(?:${of}\s+)?${month}\.?(?:,?\s+(?:${of}\s+)?(?<y>\d{4}))?`,
			({ y, month = '', d }) => plainly(date(y, names.monthOf(month), d)),
		],
		[
			String.raw`${month}\.?\s+(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|${UNIT})(?:,?\s+(?<y>\d{4}))?`,
			({ y, month = '', d }) => plainly(date(y, names.monthOf(month), d)),
		],
		[
			String.raw`(?:(?:on|the|on\s+the)\s+|(?<=(?:${names.weekdays}),?\s+))(?<d>\d{1,2})(?:st|nd|rd|th)`,
			({ d }) => plainly(date(undefined, null, d)),
		],
		...locale.spans.map(({ days, before: opens, after: closes }): Pattern => [
			String.raw`${either([opens])}\s*${count}\s*${either([closes])}`,
			after(days),
		]),
		...ownDates(words),
		[String.raw`${count}\s*days?\s+ago`, before(1)],
		[String.raw`${count}\s*weeks?\s+ago`, before(7)],
		[String.raw`in\s+${count}\s*days?`, after(1)],
		[String.raw`in\s+${count}\s*weeks?`, after(7)],
		['last night', () => plainly(near(-1), dayPart('night'))],
		['tonight', () => plainly(near(0), dayPart('evening'))],
		[
			String.raw`${beside('this', words.this)}\s*${part}`,
			({ part }) => plainly(near(0), dayPart(part, words)),
		],
		[
			String.raw`(?:the\s+)?(?<name>${names.near})`,
			({ name = '' }) => plainly(near(names.nearOf(name)), ...partIn(name, words)),
		],
		[String.raw`(?:before|after)\s+(?:lunch|night|noon|midday)`, () => plainly({ what: 'note' })],
		[String.raw`(?:noon|midday)(?=\s*(?:(?:at|@)\s*)?\d{1,2}:)`, () => plainly(dayPart('lunch'))],
		[
			String.raw`(?:(?:at|@)\s*)?(?:noon|midday)`,
			() => plainly({ what: 'clock', minutes: 12 * 60 }),
		],
		[part, ({ part }) => plainly(dayPart(part, words))],
		[
			String.raw`(?:every|each)\s+(?:other|second|third|two|three|four|2nd|3rd|\d+)(?:\s+\p{L}+)?|bi-?weekly|fortnightly`,
			() => plainly({ what: 'vague' }),
		],
		[
			String.raw`(?<name>(?:every|each)\s*day|daily${own('daily')})`,
			({ name = '' }) => plainly(...everyDay, ...partIn(name, words)),
		],
		[
			String.raw`(?:every|each)\s+${part}`,
			({ part }) => plainly(...everyDay, dayPart(part, words)),
		],
		[
			String.raw`(?:every|each)\s+weekday|weekdays|weekday(?=\s+${partsAhead})`,
			() => everyWeek(1, 2, 3, 4, 5),
		],
		[
			String.raw`(?:every|each)\s+weekend|weekends|weekend(?=\s+${partsAhead})`,
			() => everyWeek(6, 0),
		],
		[String.raw`m[\s/,]?w[\s/,]?f`, () => everyWeek(1, 3, 5)],
		[String.raw`tu?[\s/,]?th`, () => everyWeek(2, 4)],
		[
			String.raw`(?:except|excluding|but\s+not|skip(?:ping)?)\s+(?:on\s+)?(?:${aDay}|${names.months})(?:\s*\d{1,2})?`,
			() => plainly({ what: 'vague' }),
		],
		[
			String.raw`(?:every|each)\s+week|weekly|every|each${ownBefore('every', words, timesOrNone)}`,
			() => plainly(weekly),
		],
		[`until|till|til${ownBefore('until', words, aDay)}`, () => plainly({ what: 'until' })],
		...((words.untilBehind ?? []).length > 0
			? [
					[
						either(words.untilBehind ?? []),
						() => plainly({ what: 'until', behind: true }),
					] satisfies Pattern,
				]
			: []),
		[
			String.raw`${beside('for', words.for)}\s*${count}\s*${weeks}${ownWeeks.length > 0 ? String.raw`|(?<more>\d{1,3})\s*(?:${either(ownWeeks)})` : ''}`,
			({ n, more }) => plainly({ what: 'weeks', weeks: few(n ?? more) }),
		],
		...weekdaysOfWeeks(names),
		[
			String.raw`(?<day>${names.weekdays})\s*(?:[-–]|to|through|thru)\s*(?<last>${names.weekdays})`,
			({ day = '', last = '' }) =>
				everyWeek(...weekdaysTo(names.weekdayOf(day), names.weekdayOf(last))),
		],
		[
			String.raw`(?<day>${names.weekdays})${part}`,
			({ day = '', part }) => plainly(onWeekday(names.weekdayOf(day)), dayPart(part, words)),
		],
		[
			String.raw`(?:(?<which>${which})\s*)?(?<day>${names.weekdays})(?:(?<all>s)|\.?\s+(?<after>${whichAfter}))?`,
			({ which, day = '', all, after }) => {
				const weekday = onWeekday(names.weekdayOf(day), which ?? after, words);
				return plainly(...(all ? [weekly, weekday] : [weekday]));
			},
		],
		[
			String.raw`(?:(?<which>last|past|next|this|the|coming)\s+)?weekend`,
			({ which }) => [6, 0].map((day) => ({ parts: [onWeekday(day, which ?? 'this')], cost: 0 })),
		],
		[
			String.raw`(?:this|next|last|coming)\s+(?:week|month|year)|(?:for\s+)?\d{1,3}\s*(?:days?|weeks?|months?)`,
			() => plainly({ what: 'vague' }),
		],
	];
}

/** "friday last week", "next week tuesday", and "sunday week", which is a week later. */
function weekdaysOfWeeks(names: ReturnType<typeof lineNames>): readonly Pattern[] {
	const read: Read = ({ day = '', side }) =>
		plainly({
			what: 'weekday',
			weekday: names.weekdayOf(day),
			which:
				folded(side ?? '') === 'last' ? 'lastWeek' : (NEXT_TO_TODAY[folded(side ?? '')] ?? 'later'),
		});
	return [
		[String.raw`(?<day>${names.weekdays})\.?\s+(?:of\s+)?(?<side>last|this|next)\s+week`, read],
		[String.raw`(?<side>last|this|next)\s+week,?\s+(?:on\s+)?(?<day>${names.weekdays})`, read],
		[String.raw`(?<day>${names.weekdays})\.?\s+week(?!\s*\d{1,2}(?:\s|$))`, read],
		[String.raw`a\s+week\s+(?:on|from)\s+(?<day>${names.weekdays})`, read],
	];
}

/** Dates in which a word stands behind each number: "2026年11月28日", "11월 28일". */
function ownDates(words: LineWords): readonly Pattern[] {
	const [year, month, day] = [words.year, words.month, words.date].map((own = []) => either(own));
	const years = year ? String.raw`(?:(?<y>\d{4})\s*(?:${year})\s*)?` : '';
	const dated: readonly Pattern[] =
		month && day
			? [
					[
						String.raw`${years}(?<m>\d{1,2})\s*(?:${month})\s*(?<d>\d{1,2})(?:\s*(?:${day}))?`,
						({ y, m, d }) => plainly(date(y, number(m), d)),
					],
				]
			: [];
	return day
		? [
				...dated,
				[String.raw`(?<d>\d{1,2})\s*(?:${day})`, ({ d }) => plainly(date(undefined, null, d))],
			]
		: dated;
}
