import { AMOUNTS, type Groups, NUMBERS, type Pattern, type Read } from './amountPatterns.ts';
import { dayPatterns } from './dayPatterns.ts';
import {
	type Before,
	type Meaning,
	type Part,
	plainly,
	type Token,
	type TokenRules,
} from './meanings.ts';
import { FILLERS, KIND_WORDS, type LineLocale } from './words.ts';

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
