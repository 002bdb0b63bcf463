/**
 * What the words of a line mean, beside the names of days, months and days near today. `oclock`, `halfPast`,
 * `quarterPast`, `quarterTo`, `year`, `month` and `date` stand after a number, `untilBehind` after a day; `at`,
 * `per`, `of` before a number, or between two; `halfTo` before an hour, `on` before the day of a month; `or` and
 * `to` between two days. `numbers` are those from 1 on, each with its forms between slashes; `vague` are days
 * that no plan can have ("every other day").
 */
export const LINE_WORDS = [
	'km',
	'miles',
	'metres',
	'hours',
	'minutes',
	'seconds',
	'per',
	'pace',
	'at',
	'in',
	'oclock',
	'halfPast',
	'halfTo',
	'quarterPast',
	'quarterTo',
	'halfHour',
	'hourAndHalf',
	'numbers',
	'am',
	'pm',
	'year',
	'month',
	'date',
	'of',
	'on',
	'morning',
	'noon',
	'afternoon',
	'evening',
	'yesterday',
	'today',
	'tomorrow',
	'dayBefore',
	'dayAfter',
	'weekAgo',
	'weekAhead',
	'last',
	'this',
	'next',
	'lastWeek',
	'nextWeek',
	'weekend',
	'weekdays',
	'or',
	'to',
	'every',
	'daily',
	'vague',
	'until',
	'untilBehind',
	'for',
	'weeks',
	'easy',
	'speed',
	'hills',
	'long',
	'race',
	'half',
	'marathon',
	'pain',
	'noPain',
	'ran',
	'fillers',
] as const;
export type LineWord = (typeof LINE_WORDS)[number];

/** The words of a language by what they mean, each in all its forms. */
export type LineWords = Readonly<Partial<Record<LineWord, readonly string[]>>>;

/** Letters that are written without a space between words, as the inside of a class of letters. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー`;
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** Whether a word is written in such letters. */
export const isUnspaced = (word: string): boolean => IS_UNSPACED.test(word);

/** Where a word ends of which a pattern is only a part. */
export const WORD_END = String.raw`(?:(?!\p{L})|(?=[${UNSPACED}])|(?<=[${UNSPACED}]))`;

/** Letters with a stroke or without a dot, and signs of full width beyond the letters. */
const PLAIN: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	'’': "'",
	'、': ',',
	'。': '.',
	'・': ',',
	'\u3000': ' ',
	'\u00A0': ' ',
	'\u202F': ' ',
};

/** From these on, signs and letters of full width stand in the order of ASCII. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, ascii: 0x21 } as const;

/** An accent is part of a letter in these alphabets, and no part of it in Japanese and Korean. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function plainLetter(letter: string): string {
	const code = letter.charCodeAt(0);
	const { first, last, ascii } = FULL_WIDTH;
	const narrow = code >= first && code <= last ? String.fromCharCode(code - first + ascii) : letter;
	const [base = narrow] = ACCENTED.test(narrow) ? narrow.normalize('NFD') : [narrow];
	const small = base.toLowerCase();
	const plain = small.length === 1 ? small : base;
	return PLAIN[plain] ?? plain;
}

/**
 * A text as it is compared: in small letters without accents, digits and letters of full width as ASCII. Each
 * letter stays in its place.
 */
export function folded(text: string): string {
	return text.replaceAll(/[^\x20-\x40[-~]/gu, (letter) =>
		letter.length === 1 ? plainLetter(letter) : letter,
	);
}

/** Words as alternatives of a pattern, the longer ones first; one in letters may have a point after it. */
export function either(words: readonly string[]): string {
	return [...new Set(words.map(folded))]
		.toSorted((one, other) => other.length - one.length)
		.map((word) =>
			word
				.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
				.replaceAll(/\s+/gu, String.raw`\s*`),
		)
		.join('|');
}

/** English alternatives, and those of the person's language beside them. */
export function beside(english: string, own: readonly string[] = []): string {
	return own.length > 0 ? String.raw`(?:${english}|(?:${either(own)})\.?)` : `(?:${english})`;
}

/** Whether a text that fits `beside` is one of the words of the language. */
export function isOneOf(own: readonly string[] = [], text = ''): boolean {
	const plain = (word: string) => folded(word).replaceAll(/[\s.]+/gu, '');
	return own.some((word) => plain(word) === plain(text));
}

/** Letters that stand at the end of a word, and others in other cases: "środa", "w środę". */
const VOWEL = '[aeiouyаеёиоуыэюя]';
const VARIES = new RegExp(`^\\p{L}{3,}${VOWEL}$`, 'u');

/** A word without the letter at its end that varies by its case; null: none does. */
export function stemOf(word: string): string | null {
	const plain = folded(word);
	return VARIES.test(plain) && !isUnspaced(plain) ? plain.slice(0, -1) : null;
}

/** A word in all its cases, as a pattern. */
export function inCases(word: string): string {
	const stem = stemOf(word);
	return stem === null ? either([word]) : `${either([stem])}${VOWEL}`;
}
