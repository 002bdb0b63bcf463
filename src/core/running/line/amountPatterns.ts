import { toKm, type Units } from '../diary/run.ts';
import { asides, MINUTE_MARK, NUMBER, SECOND_MARK, spelledNumbers } from './asidePatterns.ts';
import {
	clock,
	type Groups,
	halfDay,
	hoursOrClock,
	number,
	ownClocks,
	ownHalves,
	ownHours,
	type Pattern,
	spokenClocks,
	unitsIn,
} from './clockPatterns.ts';
import { ASKED } from './costs.ts';
import {
	bareColon,
	bareNumber,
	dottedNumber,
	hours,
	markedColon,
	type Meaning,
	minutesOrMetres,
	minutesOrPace,
	type Part,
	plainly,
} from './meanings.ts';
import { ownPaces, paces, unitsOf } from './pacePatterns.ts';
import { partsOfRun, repetitions } from './repeatPatterns.ts';
import {
	beside,
	either,
	folded,
	isUnspaced,
	type LineWords,
	UNSPACED,
	WORD_END,
} from './vocabulary.ts';
import { NAMED_KM, numbersIn } from './words.ts';

/** 10,000 and 1.500 are thousands where they are metres. */
const thousands = (text = '') => Number(text.replaceAll(/[.,](?=\d{3}\b)/gu, '').replace(',', '.'));

const note: Part = { what: 'note' };
const duration = (seconds: number) => plainly({ what: 'duration', seconds: Math.round(seconds) });
const distance = (amount: number, units: Units) =>
	plainly({ what: 'distance', km: toKm(amount, units), units });
const colon = ({ l = '', r }: Groups) => ({
	left: number(l),
	right: number(r),
	padded: l.length > 1 && l.startsWith('0'),
});

/** "1:02:10 hr 150": the heart rate, and no hours. */
const HEART_RATE = String.raw`hr\s*[:<>]?\s*\d`;

/** Numbers as words. "The last two miles" are only a part of a run. */
const spelled = (words: LineWords) =>
	String.raw`(?<!(?:last|first|final|for|every)\s+)(?<word>${spelledNumbers(words)})(?:[\s-]+|(?<=[${UNSPACED}'])\s*)`;

/** A part that may as well be one of the note. */
const perhaps = (part: Part): readonly Meaning[] => [
	{ parts: [part], cost: 0 },
	{ parts: [note], cost: ASKED + 1 },
];

/** Distances, times, paces and the rest but days, in the order in which they are tried. */
export function amounts(words: LineWords): readonly Pattern[] {
	const { KM, MILES, METRES, HOURS, MINUTES, PER } = unitsIn(words);
	const PAIN = beside('pain', words.pain);
	const BETWEEN = beside('to|or', [
		...(words.to ?? []),
		...(words.until ?? []),
		...(words.or ?? []),
	]);
	const AMOUNT = String.raw`\s*(?:${KM}|${MILES}|${METRES}|${HOURS}|${MINUTES}|[hm'])`;
	return [
		...repetitions(words),
		// From one amount to another, or one of two, is neither of them.
		[
			String.raw`${NUMBER}(?:${AMOUNT})?(?:[-–~〜]|\s*${BETWEEN}\s*)${NUMBER}${AMOUNT}(?!${PER})`,
			() => [],
		],
		...asides(words),
		...spokenClocks(words),
		[
			String.raw`${PAIN}\s*(?:level|score)?\s*[:=]?\s*(?:of\s+)?(?<n>\d+)(?:\s*(?:/|of|out\s+of)\s*10)?`,
			({ n }) => plainly({ what: 'pain', pain: number(n) }),
		],
		[
			String.raw`(?<n>\d+)\s*/\s*10\s+${PAIN}`,
			({ n }) => plainly({ what: 'pain', pain: number(n) }),
		],
		[
			beside(String.raw`(?:no|without|zero)\s+pain|pain[\s-]?free`, words.noPain),
			() => plainly({ what: 'pain', pain: 0 }),
		],
		...ownPaces(words),
		[
			beside(
				String.raw`an?\s+hour\s+and\s+a\s+half|(?:one|1)\s+and\s+a\s+half\s+${HOURS}|1\s*(?:½|1/2)\s*${HOURS}`,
				words.hourAndHalf,
			),
			() => duration(5400),
		],
		[
			beside(String.raw`half\s+an\s+hour|half\s+hour|½\s*(?:h|${HOURS})`, words.halfHour),
			() => duration(1800),
		],
		[
			String.raw`(?<many>three\s+quarters|3/4)\s*(?:of\s+)?(?:an\s+)?(?:h|hours?)|(?:a\s+)?quarter\s+of\s+an\s+hour`,
			({ many }) => duration(many === undefined ? 900 : 2700),
		],
		[
			String.raw`(?:an?|one)\s+hour\s+(?:and\s+)?(?<m>[1-5]?\d)\s*(?:${MINUTES})`,
			({ m }) => duration(3600 + number(m) * 60),
		],
		...NAMED_KM.map(([name, km, word]): Pattern => [
			String.raw`${beside(name, word && words[word])}(?!\s*(?:h|${HOURS})${WORD_END})`,
			() => plainly({ what: 'named', km }),
		]),
	];
}

/** "za hodinu", "за час": the word alone is one of them. */
function inAnHour(words: LineWords): readonly Pattern[] {
	const [IN, HOURS] = [words.in, words.hours].map((own = []) =>
		either(own.filter((word) => word.length > 1 && !isUnspaced(word))),
	);
	return IN && HOURS
		? [
				[
					String.raw`(?:${IN})\s+(?:${HOURS})(?!\s*\d)`,
					() => perhaps({ what: 'duration', seconds: 3600 }),
				],
			]
		: [];
}

/** What comes after dates, whose numbers would else be taken for others. */
export function numbers(words: LineWords): readonly Pattern[] {
	const { KM, MILES, METRES, MINUTES, HOURS, SECONDS, AND, UNIT } = unitsIn(words);
	const AT = beside('at|@', words.at);
	const CLOCK_HOURS = hoursOrClock(words);
	const SPELLED = numbersIn(words);
	const counted = (word: string) => SPELLED[folded(word)] ?? 0;
	// "7p" is as usual as "7pm", and "7 p" is not.
	const AM = beside(String.raw`am|a\.m\.?|(?<=\d)a`, words.am);
	const PM = beside(String.raw`pm|p\.m\.?|(?<=\d)p`, words.pm);
	return [
		...paces(words),
		[
			String.raw`(?:${AT}\s*)?(?<h>\d{1,2})(?:[:.]?(?<m>[0-5]\d))?\s*(?:${AM}|(?<late>${PM}))`,
			halfDay,
		],
		[
			String.raw`(?:(?:at|@)\s*)?(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?\s*(?:o['’]?clock|uhr)(?:\s+(?<m2>[0-5]\d)(?![\d:.,]|${UNIT}))?`,
			({ h, m, m2 }) => clock(number(h), number(m ?? m2)),
		],
		...ownClocks(words),
		[
			String.raw`(?:at|@)\s*(?<h>\d{1,2})(?:\s*h(?:\s*(?<m>[0-5]\d)(?!${UNIT}))?|\.(?<m2>[0-5]\d))?`,
			({ h, m, m2 }) => clock(number(h), number(m ?? m2)),
		],
		[String.raw`(?:at|@)\s*(?<h>[0-2]\d)(?<m>[0-5]\d)`, ({ h, m }) => clock(number(h), number(m))],
		[
			String.raw`(?<mark>${AT})\s*(?<l>\d{1,2}):(?<r>[0-5]\d)`,
			(groups, rules, before) => markedColon(groups['mark'] ?? '', colon(groups), rules, before),
		],
		[
			String.raw`(?<h>[0-2]\d)(?<m>[0-5]\d)\s*(?:h|hrs|hours)`,
			({ h, m }) => clock(number(h), number(m)),
		],
		...ownHalves(words, (amount, isKm) => distance(amount, isKm ? 'km' : 'miles')),
		[String.raw`(?<n>${NUMBER})[\s-]*${KM}`, ({ n }) => distance(number(n), 'km')],
		[
			String.raw`(?<n>${NUMBER})[\s-]*(?:${MILES}|milers?)`,
			({ n }) => distance(number(n), 'miles'),
		],
		...partsOfRun(words),
		[String.raw`an?\s+mile`, () => distance(1, 'miles')],
		[
			String.raw`${spelled(words)}(?:(?<km>${KM})|(?:${MILES}|milers?))`,
			({ word = '', km }) => {
				const units = unitsOf({ km });
				return perhaps({
					what: 'distance',
					km: toKm(counted(word), units),
					units,
				});
			},
		],
		[
			String.raw`${spelled(words)}(?:(?<hours>${HOURS})|${MINUTES})`,
			({ word = '', hours: long }) =>
				perhaps({
					what: 'duration',
					seconds: counted(word) * (long ? 3600 : 60),
				}),
		],
		[
			String.raw`(?<n>\d{1,3}(?:[., ]\d{3})+|${NUMBER})\s*${METRES}`,
			({ n }) => distance(thousands(n?.replaceAll(' ', '')) / 1000, 'km'),
		],
		[
			String.raw`(?<h>\d+):(?<m>[0-5]\d):(?<s>[0-5]\d)(?:[.,]\d+)?(?:\s*(?!${HEART_RATE})(?:h|${HOURS}))?`,
			({ h, m, s }) => duration(number(h) * 3600 + number(m) * 60 + number(s)),
		],
		[
			String.raw`(?<h>\d+):(?<m>[0-5]\d)\s*(?!${HEART_RATE})(?:h|${HOURS})`,
			({ h, m }, rules) => hours(number(h), number(m), rules),
		],
		[
			String.raw`(?<m>\d+):(?<s>[0-5]\d)\s*(?:${MINUTES}|m)`,
			({ m, s }) => duration(number(m) * 60 + number(s)),
		],
		[
			String.raw`(?<l>\d+):(?<r>[0-5]\d)(?:\.\d)?`,
			(groups, rules, before) => bareColon(colon(groups), rules, before),
		],
		[
			String.raw`(?<h>${NUMBER})\s*(?:h|${HOURS})\s*${AND}(?<m>[0-5]?\d)\s*(?:${MINUTES}|m|${MINUTE_MARK})(?:\s*(?<s>[0-5]?\d)\s*(?:${SECONDS}|${SECOND_MARK})|(?<s2>[0-5]\d))?`,
			({ h, m, s, s2 }) => duration(number(h) * 3600 + number(m) * 60 + number(s ?? s2)),
		],
		...(CLOCK_HOURS
			? [
					[
						String.raw`(?<h>\d{1,2})\s*(?:${CLOCK_HOURS})`,
						({ h }, rules) => hours(number(h), 0, rules),
					] satisfies Pattern,
				]
			: []),
		[
			String.raw`(?<h>\d{1,2})\s*${HOURS}\s+(?<m>[0-5]?\d)(?![\d.,:]|${UNIT}|\s*[x×*])`,
			({ h, m }) => duration(number(h) * 3600 + number(m) * 60),
		],
		[
			String.raw`(?<h>${NUMBER})\s*${HOURS}|(?<h2>\d+[.,]\d+|\d{3,})\s*h`,
			({ h, h2 }) => duration(number(h ?? h2) * 3600),
		],
		[
			String.raw`(?<h>\d{1,2})\s*h(?:\s*(?<m>[0-5]?\d)(?!\s*(?:${KM}|${MILES}|${METRES}|h|m|:|[x×*])))?`,
			({ h, m }, rules) => hours(number(h), number(m), rules),
		],
		...ownHours(words),
		...inAnHour(words),
		[String.raw`an\s+hour`, () => duration(3600)],
		[
			String.raw`(?<m>${NUMBER})\s*(?:${MINUTES}|m|(?<mark>${MINUTE_MARK}))\s*(?<s>[0-5]?\d)\s*(?:${SECONDS}|${SECOND_MARK})`,
			({ m, s, mark }) => minutesOrPace(number(m) * 60 + number(s), mark !== undefined),
		],
		[
			String.raw`(?<m>\d+)(?:(?<mark>${MINUTE_MARK})|m|${MINUTES})(?<s>[0-5]\d)`,
			({ m, mark, s }) => minutesOrPace(number(m) * 60 + number(s), mark !== undefined),
		],
		[
			String.raw`(?<m>${NUMBER})\s*(?:${MINUTES}|${MINUTE_MARK})`,
			({ m }) => duration(number(m) * 60),
		],
		[String.raw`(?<s>${NUMBER})\s*(?:${SECONDS}|${SECOND_MARK})`, ({ s }) => duration(number(s))],
		[
			String.raw`(?<n>\d{1,3}[., ]\d{3})\s*m`,
			({ n }) => distance(thousands(n?.replaceAll(' ', '')) / 1000, 'km'),
		],
		[
			String.raw`(?<n>${NUMBER})\s*m`,
			({ n }, rules, before) => minutesOrMetres(number(n), rules, before),
		],
		[
			String.raw`(?<n>\d+,\d)(?![\d:])`,
			({ n = '' }, rules, before) => dottedNumber(n, rules, before),
		],
		[String.raw`(?<n>\d+)`, ({ n = '' }, rules, before) => bareNumber(n, rules, before)],
		[String.raw`(?<n>\d+[.,]\d+)`, ({ n = '' }, rules, before) => dottedNumber(n, rules, before)],
	];
}
