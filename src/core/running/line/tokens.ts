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
	// Without spaces, a word ends where one that is known begins.
	const known = [...Object.values(words).flat(), ...Object.keys(near), ...weekdays.flat()].filter(
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
const END = String.raw`(?:(?=[\s,;()~≈/+&@]|[.!?:…]+(?:\s|$)|$|[${UNSPACED}])|(?<=[${UNSPACED}]))`;
const BETWEEN = /(?:[\s,;()~≈/+&]|[-–—=·|.!?:…*]+(?=\s|$))+/uy;

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
		pattern: new RegExp(`(?:${source})${END}`, 'iuy'),
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
	let hasDistance = false;
	for (let at = 0; at < line.length;) {
		BETWEEN.lastIndex = at;
		if (BETWEEN.test(line)) {
			at = BETWEEN.lastIndex;
			continue;
		}
		const before = beforeNext(tokens.at(-1), hasDistance, rules.locale);
		const found = tokenAt(line, at, readings, (read, groups) => read(groups, rules, before));
		const token = { ...found, text: typed.slice(at, at + found.text.length) };
		const last = tokens.at(-1);
		at += token.text.length;
		if (!endsDay(token)) {
			tokens.push(token);
		} else if (last && says(last, 'near', 'weekday', 'date')) {
			tokens[tokens.length - 1] = lastDay(last, typed.slice(last.at, at));
		} else {
			tokens.push({ ...token, meanings: plainly({ what: 'note' }) });
		}
		hasDistance ||= saysDistance(token);
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

/** Whether it says "until" of the day before it. */
const endsDay = ({ meanings }: Token) =>
	meanings[0]?.parts.some((part) => part.what === 'until' && part.behind) ?? false;

/** A day as the last one, with the word that says so. */
const lastDay = ({ at, meanings }: Token, text: string): Token => ({
	text,
	at,
	meanings: meanings.map(({ parts, cost }) => ({ parts: [{ what: 'until' }, ...parts], cost })),
});

function beforeNext(last: Token | undefined, hasDistance: boolean, { words }: LineLocale): Before {
	return {
		day: says(last, 'near', 'weekday', 'date', 'dayPart'),
		distance: saysDistance(last) || says(last, 'kind'),
		within: last !== undefined && isOneOf(['in', ...(words.in ?? [])], last.text),
		hasDistance,
	};
}
