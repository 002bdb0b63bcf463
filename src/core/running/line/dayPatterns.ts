import { number, type Groups, type Pattern, type Read } from './clockPatterns.ts';
import { dayPart, type DayPieces, dayPieces, near, onWeekday, partIn } from './dayPieces.ts';
import { type Meaning, type Part, plainly, type TokenRules } from './meanings.ts';
import { beside, either, isOneOf, type LineWords } from './vocabulary.ts';
import { weekPatterns } from './weekPatterns.ts';
import type { LineLocale } from './words.ts';

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

/** How days, parts of a day and weeks are written, in the order in which they are tried. */
export function dayPatterns(locale: LineLocale): readonly Pattern[] {
	const pieces = dayPieces(locale);
	const { words, names, part, which, whichAfter, own } = pieces;
	return [
		...datePatterns(pieces),
		...nearPatterns(pieces, locale),
		...ownDates(words),
		...weekPatterns(pieces),
		[
			String.raw`(?<day>${names.weekdays})${part}`,
			({ day = '', part }) => plainly(onWeekday(names.weekdayOf(day)), dayPart(part, words)),
		],
		[
			String.raw`(?:(?<which>${which})\s*)?(?<day>${names.weekdays})(?:(?<all>s)|'s|\.?\s+(?<after>${whichAfter}))?`,
			({ which, day = '', all, after }) => {
				const weekday = onWeekday(names.weekdayOf(day), which ?? after, words);
				const isWeekly = all !== undefined || names.isPlural(day);
				return plainly(...(isWeekly ? [WEEKLY, weekday] : [weekday]));
			},
		],
		[
			String.raw`(?:(?<which>${beside('last|past|next|this|the|coming', sidesOf(words))})\s*)?(?:weekend${own('weekend')})(?:\s+(?<after>${whichAfter}))?`,
			({ which, after }) =>
				[6, 0].map((day) => ({
					parts: [onWeekday(day, which ?? after ?? 'this', words)],
					cost: 0,
				})),
		],
		[
			String.raw`(?:this|next|last|coming)\s+(?:week|month|year)|(?:for\s+)?\d{1,3}\s*(?:days?|weeks?|months?)|(?!)${own('lastWeek')}${own('nextWeek')}`,
			() => plainly({ what: 'vague' }),
		],
	];
}

const WEEKLY: Part = { what: 'weekly' };

const sidesOf = ({ last = [], this: near = [], next = [] }: LineWords) => [
	...last,
	...near,
	...next,
];

/** Dates. */
function datePatterns({ names, month, of, own, UNIT }: DayPieces): readonly Pattern[] {
	return [
		[
			String.raw`(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)t(?<h>\d\d):(?<min>\d\d)(?::\d\d)?`,
			({ y, m, d, h, min }) =>
				plainly(date(y, number(m), d), {
					what: 'clock',
					minutes: number(h) * 60 + number(min),
				}),
		],
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
		[
			String.raw`(?:on\s+the${own('on')})\s+(?<d>\d{1,2})\.?(?![\d:.,/]|${UNIT}|\s*(?:${of}\s*)?(?:${names.months}))`,
			({ d }) => plainly(date(undefined, null, d)),
		],
	];
}

/** Days near today, and parts of a day. */
function nearPatterns(
	{ words, names, count, counted, part, own }: DayPieces,
	{ spans }: LineLocale,
): readonly Pattern[] {
	const by =
		(days: number): Read =>
		({ n }) =>
			plainly(near(days * counted(n)));
	const isOver = String.raw`\s+ago`;
	const isAhead = String.raw`\s+from\s+(?:now|today)`;
	return [
		...spans.map(({ days, before, after }): Pattern => {
			const opens = days > 0 && before !== '' ? [before, ...(words.in ?? [])] : [before];
			return [String.raw`(?:${either(opens)})\s*${count}\s*${either([after])}`, by(days)];
		}),
		[String.raw`${count}\s*(?:days?|d|nights?)${isOver}`, by(-1)],
		[String.raw`(?:a\s+)?couple\s+of\s+days${isOver}`, () => plainly(near(-2))],
		[String.raw`${count}\s*weeks?${isOver}`, by(-7)],
		[String.raw`in\s+${count}\s*days?`, by(1)],
		[String.raw`${count}\s*days?${isAhead}`, by(1)],
		[String.raw`in\s+(?:a\s+)?couple\s+of\s+days`, () => plainly(near(2))],
		[String.raw`in\s+${count}\s*weeks?`, by(7)],
		[String.raw`${count}\s*weeks?${isAhead}`, by(7)],
		[`(?!)${own('weekAgo')}`, () => plainly(near(-7))],
		[`(?!)${own('weekAhead')}`, () => plainly(near(7))],
		[
			String.raw`(?:a\s+few\s+days|the\s+other\s+day)(?:${isOver})?`,
			() => plainly({ what: 'vague' }),
		],
		['last night', () => plainly(near(-1), dayPart('night'))],
		['tonight|tonite|2nite', () => plainly(near(0), dayPart('evening'))],
		[
			String.raw`${beside('this', words.this)}\s*${part}`,
			({ part }) => plainly(near(0), dayPart(part, words)),
		],
		[
			String.raw`(?:the\s+)?(?<name>${names.near})\s*${part}`,
			({ name = '', part }) => plainly(near(names.nearOf(name)), dayPart(part, words)),
		],
		[
			String.raw`(?:the\s+)?(?<name>${names.near})(?:'s)?`,
			({ name = '' }) => plainly(near(names.nearOf(name)), ...partIn(name, words)),
		],
		...halfDays(words),
		[String.raw`(?:before|after)\s+(?:lunch|night|noon|midday)`, () => plainly({ what: 'note' })],
		[String.raw`(?:noon|midday)(?=\s*(?:(?:at|@)\s*)?\d{1,2}:)`, () => plainly(dayPart('lunch'))],
		[
			String.raw`(?:(?:at|@)\s*)?(?:noon|midday)`,
			() => plainly({ what: 'clock', minutes: 12 * 60 }),
		],
		[part, ({ part }) => plainly(dayPart(part, words))],
	];
}

/** "sat am", "this pm"; where "am" is a word of the language it is that. */
function halfDays({ fillers }: LineWords): readonly Pattern[] {
	return isOneOf(fillers, 'am')
		? []
		: [
				[
					String.raw`(?<today>this\s+)?(?:(?<am>a\.?m\.?)|p\.?m\.?)`,
					({ today, am }, _, before) => {
						const part = dayPart(am === undefined ? 'afternoon' : 'morning');
						return today !== undefined
							? plainly(near(0), part)
							: plainly(before.day ? part : { what: 'note' });
					},
				],
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
