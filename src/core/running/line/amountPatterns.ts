import { toKm, type Units } from '../diary/run.ts';
import { asides, MINUTE_MARK, NUMBER, SECOND_MARK, SPELLED_NUMBERS } from './asidePatterns.ts';
import {
	clock,
	type Groups,
	halfDay,
	hoursOrClock,
	number,
	ownClocks,
	ownHalves,
	ownHours,
	ownPaces,
	type Pattern,
	spokenClocks,
	unitsIn,
} from './clockPatterns.ts';
import {
	ASKED,
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
import { beside, type LineWords, WORD_END } from './vocabulary.ts';
import { NAMED_KM, SMALL_NUMBERS } from './words.ts';

/** 10,000 and 1.500 are thousands where they are metres. */
const thousands = (text = '') => Number(text.replaceAll(/[.,](?=\d{3}\b)/gu, '').replace(',', '.'));

/** The units of a length, by which of two groups it fits. */
const unitsOf = ({ km }: Groups): Units => (km === undefined ? 'miles' : 'km');
const note: Part = { what: 'note' };
const duration = (seconds: number) => plainly({ what: 'duration', seconds: Math.round(seconds) });
const distance = (amount: number, units: Units) =>
	plainly({ what: 'distance', km: toKm(amount, units), units });
const pace = (seconds: number, units: Units | null) => plainly({ what: 'pace', seconds, units });
const colon = ({ l = '', r }: Groups) => ({
	left: number(l),
	right: number(r),
	padded: l.length > 1 && l.startsWith('0'),
});

/** 6 times 0.8 is a hair more than 4.8. */
const toMillimetres = (km: number) => Math.round(km * 1e6) / 1e6;

const MOST_REPEATS = 100;
/** Repetitions without a unit are metres from here on. */
const METRES_FROM = 100;

/** "6x800m": a speed session, as long as its repetitions together. */
function repeats({ times, n, km, mi, far, min, sec }: Groups): readonly Meaning[] {
	const [count, each] = [number(times), number(n)];
	const of = (km: number, seconds: number) =>
		plainly(
			{ what: 'repeats', km: toMillimetres(count * km), seconds: count * seconds },
			{ what: 'kind', kind: 'speed' },
			note,
		);
	if (count === 0 || count > MOST_REPEATS || each === 0) {
		return [];
	}
	if (min ?? sec) {
		return of(0, min ? each * 60 : each);
	}
	if (km ?? mi) {
		return of(toKm(each, unitsOf({ km })), 0);
	}
	return far || each >= METRES_FROM ? of(each / 1000, 0) : [];
}

/** Numbers as words. "The last two miles" are only a part of a run. */
const SPELLED = String.raw`(?<!(?:last|first|final|for|every)\s+)(?<word>${SPELLED_NUMBERS})[\s-]+`;

/** A part that may as well be one of the note. */
const perhaps = (part: Part): readonly Meaning[] => [
	{ parts: [part], cost: 0 },
	{ parts: [note], cost: ASKED + 1 },
];

/** Distances, times, paces and the rest but days, in the order in which they are tried. */
export function amounts(words: LineWords): readonly Pattern[] {
	const { KM, MILES, METRES, HOURS, MINUTES, SECONDS } = unitsIn(words);
	const PAIN = beside('pain', words.pain);
	return [
		[
			String.raw`(?<times>\d{1,3})\s*[x×*]\s*(?<n>${NUMBER})\s*(?:(?<km>${KM})|(?<mi>${MILES})|(?<far>${METRES}|m(?!in))|(?<min>${MINUTES}|${MINUTE_MARK})|(?<sec>${SECONDS}|${SECOND_MARK}))?(?:\s*(?:@|at|in)\s*\d{1,2}:[0-5]\d)?(?!\s*strides)`,
			repeats,
		],
		...asides(words),
		...spokenClocks(words),
		[
			String.raw`${PAIN}\s*[:=]?\s*(?:of\s+)?(?<n>\d+)(?:\s*(?:/|of|out\s+of)\s*10)?`,
			({ n }) => plainly({ what: 'pain', pain: number(n) }),
		],
		[
			String.raw`(?<n>\d+)\s*/\s*10\s+${PAIN}`,
			({ n }) => plainly({ what: 'pain', pain: number(n) }),
		],
		[
			String.raw`(?:no|without|zero)\s+pain|pain[\s-]?free`,
			() => plainly({ what: 'pain', pain: 0 }),
		],
		...ownPaces(words, (seconds, isKm) => pace(seconds, isKm ? 'km' : 'miles')),
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
		...NAMED_KM.map(([name, km, word]): Pattern => [
			String.raw`${beside(name, word && words[word])}(?!\s*(?:h|${HOURS})${WORD_END})`,
			() => plainly({ what: 'named', km }),
		]),
	];
}

/** What comes after dates, whose numbers would else be taken for others. */
export function numbers(words: LineWords): readonly Pattern[] {
	const { KM, MILES, METRES, MINUTES, HOURS, SECONDS, PER, AND, UNIT } = unitsIn(words);
	const AT = beside('at|@', words.at);
	const LENGTH = `(?:(?<km>${KM})|(?<mi>${MILES}))`;
	const PACE = beside('pace', words.pace);
	const own = [...(words.at ?? []), ...(words.in ?? []), ...(words.pace ?? [])];
	const BEFORE_PACE = String.raw`(?:${beside('@|at|pace|in', own)}\s*)?`;
	const SMALL = [...(words.of ?? []), ...(words.fillers ?? [])];
	const CLOCK_HOURS = hoursOrClock(words);
	const AM = beside(String.raw`am|a\.m\.?`, words.am);
	const PM = beside(String.raw`pm|p\.m\.?`, words.pm);
	return [
		[
			String.raw`${BEFORE_PACE}(?<l>\d{1,2})[:'’′](?<r>[0-5]\d)${SECOND_MARK}?\s*(?:${MINUTES})?${PER}${LENGTH}`,
			(groups) => pace(number(groups['l']) * 60 + number(groups['r']), unitsOf(groups)),
		],
		[
			String.raw`${BEFORE_PACE}(?<n>${NUMBER})\s*(?:${MINUTES}|m|${MINUTE_MARK})?${PER}${LENGTH}`,
			(groups) => pace(Math.round(number(groups['n']) * 60), unitsOf(groups)),
		],
		[
			String.raw`${BEFORE_PACE}(?<l>\d{1,2})\s*${MINUTES}\s*(?<r>[0-5]?\d)\s*${SECONDS}${PER}${LENGTH}`,
			(groups) => pace(number(groups['l']) * 60 + number(groups['r']), unitsOf(groups)),
		],
		[
			String.raw`(?:${beside(AT, SMALL)}\s*){0,2}(?:${PACE}\s*${beside('of|:', SMALL)}?\s*(?<l>\d{1,2})[:'’′](?<r>[0-5]\d)|(?<l2>\d{1,2})[:'’′](?<r2>[0-5]\d)\s*${PACE})`,
			({ l, r, l2, r2 }) => pace(number(l ?? l2) * 60 + number(r ?? r2), null),
		],
		[
			String.raw`${BEFORE_PACE}(?<n>\d{2,4})\s*${SECONDS}${PER}${LENGTH}`,
			(groups) => pace(number(groups['n']), unitsOf(groups)),
		],
		[
			String.raw`(?:(?:@|at)\s*)?(?<n>${NUMBER})\s*(?:(?<k>km\s*/\s*h|kmh|kph)|mph)`,
			({ n, k }) => (number(n) > 0 ? pace(3600 / number(n), k ? 'km' : 'miles') : []),
		],
		[
			String.raw`@\s*(?<n>${NUMBER})\s*(?:${MINUTES}|${MINUTE_MARK})`,
			({ n }) => pace(Math.round(number(n) * 60), null),
		],
		[
			String.raw`(?:(?:@|at)\s*)?(?<n>${NUMBER})[\s-]*(?:${MINUTES}|${MINUTE_MARK})[\s-]+(?:${PACE}|(?<km>${KM})['’]?s?|(?<mi>${MILES}))`,
			({ n, km, mi }) => pace(Math.round(number(n) * 60), (km ?? mi) ? unitsOf({ km }) : null),
		],
		[
			String.raw`(?:at|@)\s*(?<l>\d{1,2})['’′](?<r>[0-5]\d)${SECOND_MARK}?`,
			({ l, r }) => pace(number(l) * 60 + number(r), null),
		],
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
		...ownHalves(words, (amount, isKm) => distance(amount, isKm ? 'km' : 'miles')),
		[String.raw`(?<n>${NUMBER})[\s-]*${KM}`, ({ n }) => distance(number(n), 'km')],
		[
			String.raw`(?<n>${NUMBER})[\s-]*(?:${MILES}|milers?)`,
			({ n }) => distance(number(n), 'miles'),
		],
		[String.raw`an?\s+mile`, () => distance(1, 'miles')],
		[
			String.raw`${SPELLED}(?:(?<km>${KM})|(?:${MILES}|milers?))`,
			({ word = '', km }) => {
				const units = unitsOf({ km });
				return perhaps({
					what: 'distance',
					km: toKm(SMALL_NUMBERS[word.toLowerCase()] ?? 0, units),
					units,
				});
			},
		],
		[
			String.raw`${SPELLED}(?:(?<hours>${HOURS})|${MINUTES})`,
			({ word = '', hours: long }) =>
				perhaps({
					what: 'duration',
					seconds: (SMALL_NUMBERS[word.toLowerCase()] ?? 0) * (long ? 3600 : 60),
				}),
		],
		[
			String.raw`(?<n>\d{1,3}(?:[., ]\d{3})+|${NUMBER})\s*${METRES}`,
			({ n }) => distance(thousands(n?.replaceAll(' ', '')) / 1000, 'km'),
		],
		[
			String.raw`(?<h>\d+):(?<m>[0-5]\d):(?<s>[0-5]\d)(?:[.,]\d+)?(?:\s*(?:h|${HOURS}))?`,
			({ h, m, s }) => duration(number(h) * 3600 + number(m) * 60 + number(s)),
		],
		[
			String.raw`(?<h>\d+):(?<m>[0-5]\d)\s*(?:h|${HOURS})`,
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
			String.raw`(?<h>${NUMBER})\s*(?:h|${HOURS})\s*${AND}(?<m>[0-5]?\d)\s*(?:${MINUTES}|m|${MINUTE_MARK})(?:\s*(?<s>[0-5]?\d)\s*(?:${SECONDS}|${SECOND_MARK}))?`,
			({ h, m, s }) => duration(number(h) * 3600 + number(m) * 60 + number(s)),
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
			String.raw`(?<h>${NUMBER})\s*${HOURS}|(?<h2>\d+[.,]\d+|\d{3,})\s*h`,
			({ h, h2 }) => duration(number(h ?? h2) * 3600),
		],
		[
			String.raw`(?<h>\d{1,2})\s*h(?:\s*(?<m>[0-5]?\d)(?!\s*(?:${KM}|${MILES}|${METRES}|h|m|:|[x×*])))?`,
			({ h, m }, rules) => hours(number(h), number(m), rules),
		],
		...ownHours(words),
		[String.raw`an\s+hour`, () => duration(3600)],
		[
			String.raw`(?<m>${NUMBER})\s*(?:${MINUTES}|m|(?<mark>${MINUTE_MARK}))\s*(?<s>[0-5]?\d)\s*(?:${SECONDS}|${SECOND_MARK})`,
			({ m, s, mark }) => minutesOrPace(number(m) * 60 + number(s), mark !== undefined),
		],
		[
			String.raw`(?<m>\d+)(?:(?<mark>${MINUTE_MARK})|m)(?<s>[0-5]\d)`,
			({ m, mark, s }) => minutesOrPace(number(m) * 60 + number(s), mark !== undefined),
		],
		[
			String.raw`(?<m>${NUMBER})\s*(?:${MINUTES}|${MINUTE_MARK})`,
			({ m }) => duration(number(m) * 60),
		],
		[String.raw`(?<s>${NUMBER})\s*${SECONDS}`, ({ s }) => duration(number(s))],
		[String.raw`(?<n>\d{1,3}[.,]\d{3})\s*m`, ({ n }) => distance(thousands(n) / 1000, 'km')],
		[String.raw`(?<n>${NUMBER})\s*m`, ({ n }, rules) => minutesOrMetres(number(n), rules)],
		[String.raw`(?<n>\d+)`, ({ n = '' }, rules, before) => bareNumber(n, rules, before)],
		[String.raw`(?<n>\d+[.,]\d+)`, ({ n = '' }, rules, before) => dottedNumber(n, rules, before)],
	];
}
