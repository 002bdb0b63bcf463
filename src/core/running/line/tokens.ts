import { AMOUNTS, type Groups, NUMBERS, type Pattern, type Read } from './amountPatterns.ts';
import {
	type Before,
	type Meaning,
	type Part,
	plainly,
	type Token,
	type TokenRules,
} from './meanings.ts';
import {
	DAY_PARTS,
	FILLERS,
	KIND_WORDS,
	type LineLocale,
	lineNames,
	SMALL_NUMBERS,
} from './words.ts';

const either = (names: readonly string[]) => names.join('|');

const number = (text: string | undefined) => Number(text ?? 0);

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

function dayPart(name = ''): Part {
	return { what: 'dayPart', minutes: DAY_PARTS[name.toLowerCase()] ?? 0 };
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

const onWeekday = (weekday: number, which: string | undefined = ''): Part => ({
	what: 'weekday',
	weekday,
	which: NEXT_TO_TODAY[which.toLowerCase()] ?? null,
});

const everyWeek = (...weekdays: readonly number[]) =>
	plainly(weekly, ...weekdays.map((weekday) => onWeekday(weekday)));

/** How days, parts of a day and weeks are written, in the order in which they are tried. */
function dayPatterns(locale: LineLocale): readonly Pattern[] {
	const names = lineNames(locale);
	const month = `(?<month>${names.months})`;
	const count = String.raw`(?<n>\d{1,3}|${either(Object.keys(SMALL_NUMBERS))})`;
	const part = `(?<part>${either(Object.keys(DAY_PARTS))})`;
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
			String.raw`(?:the\s+)?(?<d>\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:of\s+)?${month}\.?(?:,?\s+(?<y>\d{4}))?`,
			({ y, month = '', d }) => plainly(date(y, names.monthOf(month), d)),
		],
		[
			String.raw`${month}\.?\s+(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<y>\d{4}))?`,
			({ y, month = '', d }) => plainly(date(y, names.monthOf(month), d)),
		],
		[
			String.raw`(?:on|the|on\s+the)\s+(?<d>\d{1,2})(?:st|nd|rd|th)`,
			({ d }) => plainly(date(undefined, null, d)),
		],
		[String.raw`${count}\s*days?\s+ago`, before(1)],
		[String.raw`${count}\s*weeks?\s+ago`, before(7)],
		[String.raw`in\s+${count}\s*days?`, after(1)],
		[String.raw`in\s+${count}\s*weeks?`, after(7)],
		['last night', () => plainly(near(-1), dayPart('night'))],
		['tonight', () => plainly(near(0), dayPart('evening'))],
		[String.raw`this\s+${part}`, ({ part }) => plainly(near(0), dayPart(part))],
		[
			String.raw`(?:the\s+)?(?<name>${names.near})`,
			({ name = '' }) => plainly(near(names.nearOf(name))),
		],
		[String.raw`(?:before|after)\s+(?:lunch|night|noon|midday)`, () => plainly({ what: 'note' })],
		[
			String.raw`(?:(?:at|@)\s*)?(?:noon|midday)`,
			() => plainly({ what: 'clock', minutes: 12 * 60 }),
		],
		[part, ({ part }) => plainly(dayPart(part))],
		[
			String.raw`(?:every|each)\s+(?:other|second|third|2nd|3rd|\d+)(?:\s+\p{L}+)?|bi-?weekly|fortnightly`,
			() => plainly({ what: 'vague' }),
		],
		[String.raw`(?:every|each)\s*day|daily`, () => everyWeek(0, 1, 2, 3, 4, 5, 6)],
		[String.raw`(?:every|each)\s+weekday|weekdays`, () => everyWeek(1, 2, 3, 4, 5)],
		[String.raw`(?:every|each)\s+weekend|weekends`, () => everyWeek(6, 0)],
		[String.raw`(?:every|each)\s+week|weekly|every|each`, () => plainly(weekly)],
		['until|till|til', () => plainly({ what: 'until' })],
		[
			String.raw`(?:(?<which>last|past|next|this|coming)\s+)?(?<day>${names.weekdays})(?<all>s)?`,
			({ which, day = '', all }) => {
				const weekday = onWeekday(names.weekdayOf(day), which);
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

const KINDS = Object.keys(KIND_WORDS).join('|');

const WORDS: readonly Pattern[] = [
	[
		String.raw`(?<word>${KINDS})(?:[\s-]+(?:runs?|repeats|sprints|session|training))?`,
		({ word = '' }) => plainly({ what: 'kind', kind: KIND_WORDS[word.toLowerCase()] ?? 'easy' }),
	],
	[
		String.raw`ran|(?:i\s+)?went(?:\s+(?:out\s+)?(?:for|on)\s+(?:an?|my)(?:\s+(?:run|jog))?|\s+running)?`,
		() => plainly({ what: 'over' }, { what: 'filler' }),
	],
	// Any other word; with a digit in it, it may be meant to say something.
	[String.raw`[^\s,;()]*\d[^\s,;()]*`, () => []],
	[
		String.raw`(?<word>[^\s,;()]+)`,
		({ word = '' }) => plainly({ what: FILLERS.has(word.toLowerCase()) ? 'filler' : 'note' }),
	],
];

/** A piece begins where the one before it ended, and ends where the next one may begin. */
const END = String.raw`(?=[\s,;()~≈/+&]|[.!?:…]+(?:\s|$)|$)`;
const BETWEEN = /(?:[\s,;()~≈/+&]|[-–—=·|.!?:…*]+(?=\s|$))+/uy;

interface Reading {
	readonly pattern: RegExp;
	readonly read: Read;
}

/** The patterns of a locale: making them takes longer than a line does. */
const compiled = new WeakMap<LineLocale, readonly Reading[]>();

function readingsOf(locale: LineLocale): readonly Reading[] {
	const known = compiled.get(locale);
	if (known) {
		return known;
	}
	const made = [...AMOUNTS, ...dayPatterns(locale), ...NUMBERS, ...WORDS].map(([source, read]) => ({
		pattern: new RegExp(`(?:${source})${END}`, 'iuy'),
		read,
	}));
	compiled.set(locale, made);
	return made;
}

/** The pieces of a line, in order. */
export function readTokens(line: string, rules: TokenRules): readonly Token[] {
	const readings = readingsOf(rules.locale);
	const tokens: Token[] = [];
	let hasDistance = false;
	for (let at = 0; at < line.length;) {
		BETWEEN.lastIndex = at;
		if (BETWEEN.test(line)) {
			at = BETWEEN.lastIndex;
			continue;
		}
		const before = beforeNext(tokens.at(-1), hasDistance);
		const token = tokenAt(line, at, readings, (read, groups) => read(groups, rules, before));
		tokens.push(token);
		hasDistance ||= saysDistance(token);
		at += token.text.length;
	}
	return tokens;
}

function tokenAt(
	line: string,
	at: number,
	readings: readonly Reading[],
	meaningsOf: (read: Read, groups: Groups) => readonly Meaning[],
): Token {
	for (const { pattern, read } of readings) {
		pattern.lastIndex = at;
		const found = pattern.exec(line);
		if (found) {
			return { text: found[0], at, meanings: meaningsOf(read, found.groups ?? {}) };
		}
	}
	return { text: line.slice(at), at, meanings: [] };
}

const says = (token: Token | undefined, ...whats: readonly Part['what'][]) =>
	token?.meanings[0]?.parts.some(({ what }) => whats.includes(what)) ?? false;

const saysDistance = (token: Token | undefined) => says(token, 'distance', 'named', 'repeats');

function beforeNext(last: Token | undefined, hasDistance: boolean): Before {
	return {
		day: says(last, 'near', 'weekday', 'date', 'dayPart'),
		distance: saysDistance(last) || says(last, 'kind'),
		within: last?.text.toLowerCase() === 'in',
		hasDistance,
	};
}
