import { amounts, numbers } from './amountPatterns.ts';
import type { Groups, Pattern, Read } from './clockPatterns.ts';
import { dayPatterns } from './dayPatterns.ts';
import {
	type Before,
	type Meaning,
	type Part,
	plainly,
	type Token,
	type TokenRules,
} from './meanings.ts';
import { RUN_KINDS } from '../diary/run.ts';
import {
	beside,
	either,
	folded,
	isOneOf,
	isUnspaced,
	type LineWords,
	UNSPACED,
} from './vocabulary.ts';
import { FILLERS, KIND_WORDS, type LineLocale } from './words.ts';

const KINDS = Object.keys(KIND_WORDS).join('|');

/** What kind of run a run is, that it is over, and words that are none of all. */
function wordPatterns({ words, near, weekdays }: LineLocale): readonly Pattern[] {
	const kindOf = (word: string) =>
		RUN_KINDS.find((kind) => isOneOf(words[kind], word)) ?? KIND_WORDS[folded(word)] ?? 'easy';
	const kinds = beside(
		KINDS,
		RUN_KINDS.flatMap((kind) => words[kind] ?? []),
	);
	const over = either(words.ran ?? []);
	const fillers = [...(words.fillers ?? []), ...(words.in ?? []), ...(words.at ?? [])];
	// Without spaces, a word ends where one that is known begins; a number begins many words.
	const { numbers: _, ...others } = words;
	const known = [...Object.values(others).flat(), ...Object.keys(near), ...weekdays.flat()].filter(
		isUnspaced,
	);
	const before = (some: readonly string[]) =>
		String.raw`(?=[^${UNSPACED}]|$${some.length > 0 ? `|${either(some)}` : ''})`;
	return [
		[
			String.raw`(?<word>${kinds})(?:[\s-]+(?:runs?|repeats|sprints|session|training))?`,
			({ word = '' }) => plainly({ what: 'kind', kind: kindOf(word) }),
		],
		[
			String.raw`ran|(?:i\s+)?went(?:\s+(?:out\s+)?(?:for|on)\s+(?:an?|my)(?:\s+(?:run|jog))?|\s+running)?${over && `|${over}`}`,
			() => plainly({ what: 'over' }, { what: 'filler' }),
		],
		...(fillers.length > 0
			? [
					[
						String.raw`(?<word>${either(fillers)})(?:(?<![${UNSPACED}])|${before(known)})`,
						({ word = '' }) => plainly({ what: 'filler', isOwn: !FILLERS.has(word) }),
					] as const,
				]
			: []),
		// Any other word; with a digit in it, it may be meant to say something.
		[String.raw`[^\s,;()${UNSPACED}]*\d[^\s,;()${UNSPACED}]*`, () => []],
		[
			String.raw`[${UNSPACED}]+?${before(known.filter(({ length }) => length > 1))}`,
			() => plainly({ what: 'note' }),
		],
		[
			String.raw`(?<word>[^\s,;()${UNSPACED}]+)`,
			({ word = '' }) => plainly({ what: FILLERS.has(folded(word)) ? 'filler' : 'note' }),
		],
	];
}

/**
 * A piece begins where the one before it ended, and ends where the next one may begin. Where words have no
 * space between them, any of them may be a piece.
 */
const END = String.raw`(?:(?=[\s,;()[\]{}~≈/+&@]|[.!?:…]+(?:\s|$)|$|[${UNSPACED}])|(?<=[${UNSPACED}]))`;
/** "7ish" is about 7; where a unit follows it would be lost: "10ish k". */
const ISH = String.raw`(?:(?<=\d)-?ish(?!\s*[km]))?`;
const BETWEEN = /(?:[\s,;()[\]{}~≈/+&•→]|[-–—=·|.!?:…*]+(?=\s|$))+/uy;

interface Reading {
	readonly pattern: RegExp;
	readonly read: Read;
}

/** What stands behind a name where cases are written behind an apostrophe: "28 Aralık'ta". */
const casesIn = ({ oclock = [], date = [] }: LineWords) =>
	[...oclock, ...date].some((word) => folded(word).startsWith("'"))
		? String.raw`(?:'\p{L}{1,5})?`
		: '';

/** The patterns of a locale: making them takes longer than a line does. */
const compiled = new WeakMap<LineLocale, readonly Reading[]>();

function readingsOf(locale: LineLocale): readonly Reading[] {
	const known = compiled.get(locale);
	if (known) {
		return known;
	}
	const cases = casesIn(locale.words);
	const made = [
		...amounts(locale.words),
		...dayPatterns(locale).map(([source, read]): Pattern => [`(?:${source})${cases}`, read]),
		...numbers(locale.words),
		...wordPatterns(locale),
	].map(([source, read]) => ({
		pattern: new RegExp(`(?:${source})${ISH}${END}`, 'iuy'),
		read,
	}));
	compiled.set(locale, made);
	return made;
}

/** The pieces of a line, in order. */
export function readTokens(typed: string, rules: TokenRules): readonly Token[] {
	const readings = readingsOf(rules.locale);
	const line = folded(typed);
	const tokens: Token[] = [];
	let [hasDistance, hasRepeats] = [false, false];
	for (let at = 0; at < line.length;) {
		BETWEEN.lastIndex = at;
		if (BETWEEN.test(line)) {
			at = BETWEEN.lastIndex;
			continue;
		}
		const before = { ...beforeNext(tokens.at(-1), rules.locale), hasDistance, hasRepeats };
		const found = tokenAt(line, at, readings, (read, groups) => read(groups, rules, before));
		const token = { ...found, text: typed.slice(at, at + found.text.length) };
		const last = tokens.at(-1);
		at += token.text.length;
		if (saysDay(token) && joinsDays(tokens, token, (from) => typed.slice(from, at))) {
			continue;
		}
		if (!endsDay(token)) {
			tokens.push(token);
		} else if (saysDay(last)) {
			tokens[tokens.length - 1] = lastDay(last, typed.slice(last.at, at));
		} else {
			tokens.push({ ...token, meanings: plainly({ what: 'note' }) });
		}
		hasDistance ||= saysDistance(token);
		hasRepeats ||= says(token, 'repeats');
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

const says = (token: Token | undefined, ...whats: readonly Part['what'][]): token is Token =>
	token?.meanings[0]?.parts.some(({ what }) => whats.includes(what)) ?? false;

const saysDay = (token: Token | undefined): token is Token =>
	says(token, 'near', 'weekday', 'date');

const saysDistance = (token: Token | undefined) => says(token, 'distance', 'named', 'repeats');

/** Whether it says "until" of the day before it. */
const endsDay = ({ meanings }: Token) =>
	meanings[0]?.parts.some((part) => part.what === 'until' && part.behind) ?? false;

/** A day as the last one, with the word that says so. */
const lastDay = ({ at, meanings }: Token, text: string): Token => ({
	text,
	at,
	meanings: meanings.map(({ parts, cost }) => ({ parts: [{ what: 'until' }, ...parts], cost })),
});

/**
 * Joins a day with one before it where "or" stands between them: `tokens` ends with both as one. Where it
 * stands behind something else, such as a time of day, nobody knows what goes with which.
 */
function joinsDays(tokens: Token[], day: Token, textFrom: (at: number) => string): boolean {
	const isBetween = (token: Token) => says(token, 'filler') && !says(token, 'or');
	const at = tokens.findLastIndex((token) => !isBetween(token));
	const [first, or] = [tokens[at - 1], tokens[at]];
	if (!says(or, 'or')) {
		return false;
	}
	if (saysDay(first)) {
		tokens.splice(at - 1, Infinity, eitherDay(first, day, textFrom(first.at)));
		return true;
	}
	if (tokens.some(saysDay)) {
		tokens.splice(at, 1, { ...or, meanings: plainly({ what: 'vague' }) });
	}
	return false;
}

/** One of two days; of more than two nobody could choose between two lines. */
const eitherDay = (one: Token, other: Token, text: string): Token => ({
	text,
	at: one.at,
	meanings:
		one.meanings.length === 1 && other.meanings.length === 1
			? [...one.meanings, ...other.meanings]
			: plainly({ what: 'vague' }),
});

function beforeNext(
	last: Token | undefined,
	{ words }: LineLocale,
): Omit<Before, 'hasDistance' | 'hasRepeats'> {
	const repeats = last?.meanings[0]?.parts.find((part) => part.what === 'repeats');
	return {
		day: says(last, 'near', 'weekday', 'date', 'dayPart'),
		distance: saysDistance(last) || says(last, 'kind'),
		within: last !== undefined && isOneOf(['in', ...(words.in ?? [])], last.text),
		repeatKm: repeats?.eachKm ?? 0,
	};
}
