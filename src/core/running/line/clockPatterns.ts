import {
	bareColon,
	type Before,
	hours,
	type Meaning,
	plainly,
	type TokenRules,
} from './meanings.ts';
import {
	beside,
	either,
	folded,
	inCases,
	isOneOf,
	isUnspaced,
	type LineWord,
	type LineWords,
	WORD_END,
} from './vocabulary.ts';
import { numbersIn } from './words.ts';

/** The named groups of a pattern that fits. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a piece means that fits. */
export type Read = (groups: Groups, rules: TokenRules, before: Before) => readonly Meaning[];
/** A piece as it is written, and what it means. */
export type Pattern = readonly [source: string, read: Read];

/** One letter of ASCII is a unit in English already, and may be another one there. */
const units = (words: readonly string[] = []) =>
	words.filter((word) => !/^[a-z]$/u.test(folded(word).replaceAll('.', '')));

/** The units and little words of amounts, as patterns. */
export function unitsIn(words: LineWords) {
	const unit = (english: string, word: LineWord) => {
		const own = units(words[word]).toSorted((one, other) => other.length - one.length);
		return own.length > 0
			? String.raw`(?:${english}|(?:${own.map(inCases).join('|')})\.?)`
			: `(?:${english})`;
	};
	const per = words.per ?? [];
	const and = ['and', ...(words.fillers ?? [])];
	const all = {
		KM: unit('kilomet(?:er|re)s?|klicks?|kms?|k|㎞', 'km'),
		MILES: unit('miles?|mi', 'miles'),
		METRES: unit('met(?:er|re)s?|mtrs?', 'metres'),
		MINUTES: unit('minutes?|mins?', 'minutes'),
		HOURS: unit('hours?|hrs?', 'hours'),
		SECONDS: unit('seconds?|secs?|s', 'seconds'),
		PER: String.raw`\s*(?:/|per\s|a\s${per.length > 0 ? String.raw`|(?:${either(per)})\s*` : ''})\s*`,
		/** Between hours and minutes: "1 ora e 20 minuti". */
		AND: String.raw`(?:(?:${either(and)})\s+)?`,
	};
	const { KM, MILES, METRES, HOURS, MINUTES, SECONDS } = all;
	/** A number before one of these is an amount of it: "à 8 km" is no time of day. */
	const UNIT = String.raw`\s*(?:${KM}|${MILES}|${METRES}|${HOURS}|${MINUTES}|${SECONDS}|[mh'])${WORD_END}`;
	return { ...all, UNIT };
}

/** A number as it is typed, with a comma or a point; none is 0. */
export const number = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

/** A time of day, where there is such a one. */
export function clock(hour: number, minute: number): readonly Meaning[] {
	return hour < 24 && minute < 60 ? plainly({ what: 'clock', minutes: hour * 60 + minute }) : [];
}

/** A time of day before noon or after it. */
export function halfDay({ h, m, late }: Groups): readonly Meaning[] {
	const hour = number(h);
	const more = late === undefined ? 0 : 12;
	return hour >= 1 && hour <= 12
		? plainly({ what: 'clock', minutes: ((hour % 12) + more) * 60 + number(m), half: true })
		: [];
}

const PARTS_OF_HOUR: Readonly<Record<string, number>> = {
	half: 30,
	quarter: 15,
	five: 5,
	ten: 10,
	twenty: 20,
};

/** An hour as a number, or as a word from `from` on: "à deux" is how many ran. */
function hoursIn(words: LineWords, from: number) {
	const numbers = numbersIn(words);
	const spelled = Object.keys(numbers).filter((word) => {
		const value = numbers[word] ?? 0;
		return value >= from && value <= 12;
	});
	return {
		SPELLED: either(spelled),
		hourOf: (text = '') => numbers[folded(text)] ?? number(text),
	};
}

/** "half past 7", "at a quarter to 8 pm", "at six thirty", "7 in the morning". */
export function spokenClocks(words: LineWords): readonly Pattern[] {
	const { UNIT } = unitsIn(words);
	const { SPELLED, hourOf } = hoursIn({}, 2);
	const MORE = String.raw`(?:\s+(?<more>thirty|fifteen|forty[\s-]five))?`;
	return [
		[
			String.raw`(?:(?:at|@)\s*)?(?:a\s+)?(?<part>half(?=\s+past)|quarter|five|ten|twenty)\s+(?:past|(?<to>to))\s+(?<h>\d{1,2}|${SPELLED})(?![\d:.,]|${UNIT})(?:\s*(?:am|(?<late>pm)))?`,
			({ part = '', to, h, late }) => {
				const hour = late !== undefined && hourOf(h) < 12 ? hourOf(h) + 12 : hourOf(h);
				const minutes = PARTS_OF_HOUR[part.toLowerCase()] ?? 0;
				return clock(to ? hour - 1 : hour, to ? 60 - minutes : minutes);
			},
		],
		[
			String.raw`(?:(?:at|@)\s+(?<h>${SPELLED})${MORE}|(?<h2>${SPELLED})(?=\s*(?:o['’]?clock|am|pm)))(?:\s*o['’]?clock)?(?:\s*(?:am|(?<late>pm)))?(?!${UNIT})`,
			({ h, h2, more, late }) => {
				const hour = hourOf(h ?? h2);
				return clock(hour + (late !== undefined && hour < 12 ? 12 : 0), hourOf(more ?? '0'));
			},
		],
		[
			String.raw`(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?\s+(?:in\s+the\s+(?:morning|(?<late>afternoon|evening))|at\s+(?<late2>night))`,
			({ h, m, late, late2 }) => halfDay({ h, m, late: late ?? late2 }),
		],
	];
}

/** What a language puts before a time of day: "um 7", "午後7時", "下午 7:30". */
export function ownClocks(words: LineWords): readonly Pattern[] {
	const { HOURS, MINUTES, UNIT } = unitsIn(words);
	// Before the hour they stand where words have no spaces; else as English has it.
	const [AM, PM] = [words.am, words.pm].map((own = []) => either(own.filter(isUnspaced)));
	const AT = either(words.at ?? []);
	const OCLOCK = beside("o['’]?clock", words.oclock);
	const { SPELLED, hourOf } = hoursIn(words, 1);
	const halves: readonly Pattern[] =
		AM && PM
			? [
					[
						String.raw`(?:(?:${AM})|(?<late>${PM}))\.?\s*(?<h>\d{1,2}|${SPELLED})(?::(?<m>[0-5]\d)|\s*${OCLOCK}(?:\s*(?<m2>[0-5]?\d)\s*${MINUTES})?)`,
						({ h, m, m2, ...groups }) => halfDay({ ...groups, h: String(hourOf(h)), m: m ?? m2 }),
					],
				]
			: [];
	const hour: readonly Pattern[] = AT
		? [
				[
					String.raw`(?:${AT})\s*(?<h>\d{1,2})(?:\.(?<m>[0-5]\d))?(?![\d:.,]|\s*(?:uhr|${OCLOCK})${WORD_END}|${UNIT})`,
					({ h, m }) => clock(number(h), number(m)),
				],
				[
					// "às 7h30min" is a time of day; of "às 7h 45 min" the minutes are a length.
					String.raw`(?:${AT})\s*(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?\s*(?:h|${HOURS}|${OCLOCK})(?:(?:(?<m2>[0-5]\d)(?:${MINUTES})?|\s+(?<m3>[0-5]\d))(?![\d:.,]|${UNIT}))?`,
					({ h, m, m2, m3 }) => clock(number(h), number(m ?? m2 ?? m3)),
				],
			]
		: [];
	return [...halves, ...partsOfHours(words), ...halvesTo(words), ...hour, ...ownSpelled(words)];
}

/** "um sieben", "a las siete". */
function ownSpelled(words: LineWords): readonly Pattern[] {
	const { UNIT } = unitsIn(words);
	const { SPELLED, hourOf } = hoursIn(words, 5);
	const AT = either((words.at ?? []).filter((word) => !isUnspaced(word)));
	return AT && (words.numbers ?? []).length > 0
		? [
				[
					String.raw`(?:${AT})\s+(?<h>${SPELLED})(?:\s*${beside("o['’]?clock", words.oclock)})?(?!${UNIT})`,
					({ h }) => clock(hourOf(h), 0),
				],
			]
		: [];
}

/** The word for half an hour more, where it begins no other word; null: there is none. */
function halfIn({ halfPast = [], half = [], halfHour = [] }: LineWords): string | null {
	const longer = either([...half, ...halfHour].filter(isUnspaced));
	return halfPast.length > 0 ? `${longer && `(?!${longer})`}(?:${either(halfPast)})` : null;
}

/** "a las 7 y media", "7時半", "à 7 h moins le quart", and "1 hora y media", which is a length. */
function partsOfHours(words: LineWords): readonly Pattern[] {
	const { HOURS, UNIT } = unitsIn(words);
	const AT = beside('at|@', words.at);
	const OCLOCK = beside("o['’]?clock", words.oclock);
	const { SPELLED, hourOf } = hoursIn(words, 5);
	const parts: readonly (readonly [part: string | null, minutes: number])[] = [
		[halfIn(words), 30],
		[either(words.quarterPast ?? []), 15],
		[either(words.quarterTo ?? []), -15],
	];
	return parts.flatMap(([part, minutes]): readonly Pattern[] =>
		part
			? [
					[
						String.raw`(?<at>${AT}\s*)?(?<h>\d{1,2}|${SPELLED})\s*(?:(?<long>h|${HOURS})\s*|(?<oclock>${OCLOCK})\s*)?(?:${part})(?!${UNIT})`,
						({ at, h, long, oclock }, rules, before) => {
							const from = hourOf(h) * 60 + minutes;
							const [hour, minute] = [Math.floor(from / 60), ((from % 60) + 60) % 60];
							return at !== undefined || oclock !== undefined
								? clock(hour, minute)
								: long !== undefined
									? hours(hour, minute, rules)
									: rules.plan || before.day
										? clock(hour, minute)
										: [];
						},
					],
				]
			: [],
	);
}

/** "um halb 8" is 7:30. */
function halvesTo(words: LineWords): readonly Pattern[] {
	const { halfTo = [], at = [] } = words;
	const { SPELLED, hourOf } = hoursIn(words, 1);
	return halfTo.length > 0
		? [
				[
					String.raw`(?:${beside('at|@', at)}\s*)?(?:${either(halfTo)})\s*(?<h>\d{1,2}|${SPELLED})`,
					({ h }) => (hourOf(h) > 0 ? clock(hourOf(h) - 1, 30) : []),
				],
			]
		: [];
}

/** "7 buçuk km": 7.5 of them. */
export function ownHalves(
	words: LineWords,
	far: (amount: number, isKm: boolean) => readonly Meaning[],
): readonly Pattern[] {
	const { KM, MILES } = unitsIn(words);
	const HALF = halfIn(words);
	return HALF === null
		? []
		: [
				[
					String.raw`(?<n>\d{1,3})\s*${HALF}\s*(?:(?<km>${KM})|${MILES})`,
					({ n, km }) => far(number(n) + 0.5, km !== undefined),
				],
			];
}

/** A time of day by the word for the hour behind it: "7時", "7点半", "7시 30분". A length of hours has another. */
export function ownHours(words: LineWords): readonly Pattern[] {
	const { oclock = [], at = [] } = words;
	const { MINUTES } = unitsIn(words);
	const OCLOCK = either(oclock);
	if (!OCLOCK) {
		return [];
	}
	const { SPELLED, hourOf } = hoursIn(oclock.some(isUnspaced) ? words : {}, 5);
	return [
		[
			String.raw`(?:${beside('at|@', at)}\s*)?(?<h>\d{1,2}|${SPELLED})(?:[:.](?<m>[0-5]\d))?\s*(?:${OCLOCK})(?:\s*(?<m2>[0-5]?\d)\s*${MINUTES}|\s*(?<m3>[0-5]\d)(?!\s*[\p{L}\d.,:]))?`,
			({ h, m, m2, m3 }, rules, before) =>
				m !== undefined && hourOf(h) >= 24
					? bareColon({ left: hourOf(h), right: number(m), padded: false }, rules, before)
					: clock(hourOf(h), number(m ?? m2 ?? m3)),
		],
	];
}

/** The words that are the hour as well as a length: "18 hs". */
export const hoursOrClock = ({ hours: lengths, oclock = [] }: LineWords): string =>
	either(oclock.filter((word) => isOneOf(lengths, word)));
