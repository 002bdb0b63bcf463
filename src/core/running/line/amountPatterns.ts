import { toKm, type Units } from '../diary/run.ts';
import {
	bareColon,
	bareNumber,
	type Before,
	dottedNumber,
	hours,
	markedColon,
	type Meaning,
	minutesOrMetres,
	type Part,
	plainly,
	type TokenRules,
} from './meanings.ts';
import { NAMED_KM } from './words.ts';

/** The named groups of a pattern that fits. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a piece means that fits. */
export type Read = (groups: Groups, rules: TokenRules, before: Before) => readonly Meaning[];
/** A piece as it is written, and what it means. */
export type Pattern = readonly [source: string, read: Read];

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const KM = '(?:kilomet(?:er|re)s?|klicks?|kms?|k)';
const MILES = '(?:miles?|mi)';
const METRES = '(?:met(?:er|re)s?|mtrs?)';
const MINUTES = '(?:minutes?|mins?)';
const HOURS = '(?:hours?|hrs?)';
const SECONDS = '(?:seconds?|secs?|s)';
const MINUTE_MARK = "['’′]";
const SECOND_MARK = '["“”″]';
const PER = String.raw`\s*(?:/|per\s|a\s)\s*`;

const number = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));
/** 10,000 and 1.500 are thousands where they are metres. */
const thousands = (text = '') => Number(text.replaceAll(/[.,](?=\d{3}\b)/gu, '').replace(',', '.'));

const unitsOf = (text = ''): Units => (/^k/iu.test(text) ? 'km' : 'miles');
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

function clock(hour: number, minute: number): readonly Meaning[] {
	return hour < 24 && minute < 60 ? plainly({ what: 'clock', minutes: hour * 60 + minute }) : [];
}

/** A time of day with am or pm. */
function halfDay({ h, m, half = '' }: Groups): readonly Meaning[] {
	const hour = number(h);
	const late = /^p/iu.test(half) ? 12 : 0;
	return hour >= 1 && hour <= 12
		? plainly({ what: 'clock', minutes: ((hour % 12) + late) * 60 + number(m), half: true })
		: [];
}

/** 6 times 0.8 is a hair more than 4.8. */
const toMillimetres = (km: number) => Math.round(km * 1e6) / 1e6;

const MOST_REPEATS = 100;
/** Repetitions without a unit are metres from here on. */
const METRES_FROM = 100;

/** "6x800m": a speed session, as long as its repetitions together. */
function repeats({ times, n, far, min, sec }: Groups): readonly Meaning[] {
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
	if (far && /^(?:k|mi)/iu.test(far)) {
		return of(toKm(each, unitsOf(far)), 0);
	}
	return far || each >= METRES_FROM ? of(each / 1000, 0) : [];
}

/** What stands beside a number that is neither distance nor time. */
const COUNTED =
	'bpm|spm|hm|d\\+|%|watts?|w|°\\s*[cf]?|degrees?|celsius|fahrenheit|laps?|strides?|reps?|sets?|dogs?|people';
const CLIMBED = '(?:elevation|elev|ascent|climb(?:ing|ed)?|gain|vert|up|of\\s+climbing|hm)';
const LABELS = 'rpe|effort|hr|cadence|lap|week|day|no|number|nr|temp|route|loop|group';

/** Distances, times, paces and the rest but days, in the order in which they are tried. */
export const AMOUNTS: readonly Pattern[] = [
	[
		String.raw`(?<times>\d{1,3})\s*[x×*]\s*(?<n>${NUMBER})\s*(?:(?<far>${KM}|${MILES}|${METRES}|m(?!in))|(?<min>${MINUTES}|${MINUTE_MARK})|(?<sec>${SECONDS}|${SECOND_MARK}))?(?:\s*(?:@|at|in)\s*\d{1,2}:[0-5]\d)?(?!\s*strides)`,
		repeats,
	],
	[String.raw`\d+\s*[x×*]\s*\d+\s*m?\s*strides`, () => plainly(note)],
	[
		String.raw`(?:\d+:\d\d|\d+)\s*(?:${MINUTES}|${SECONDS}|m|${MINUTE_MARK}|${SECOND_MARK})?\s*(?:rest|recs?|off|float)`,
		() => plainly(note),
	],
	[String.raw`-?${NUMBER}\s*(?:${COUNTED})`, () => plainly(note)],
	[String.raw`${NUMBER}\s*(?:m|ft|feet|${METRES})\s*(?:of\s+)?${CLIMBED}`, () => plainly(note)],
	[String.raw`(?:${LABELS})\.?:?\s*#?\d+(?:/\d+)?`, () => plainly(note)],
	[
		String.raw`pain\s*[:=]?\s*(?:of\s+)?(?<n>\d+)(?:\s*(?:/|of|out\s+of)\s*10)?`,
		({ n }) => plainly({ what: 'pain', pain: number(n) }),
	],
	[String.raw`(?<n>\d+)\s*/\s*10\s+pain`, ({ n }) => plainly({ what: 'pain', pain: number(n) })],
	[String.raw`(?:no|without|zero)\s+pain|pain[\s-]?free`, () => plainly({ what: 'pain', pain: 0 })],
	...NAMED_KM.map(([name, km]): Pattern => [`(?:${name})`, () => plainly({ what: 'named', km })]),
];

/** What comes after dates, whose numbers would else be taken for others. */
export const NUMBERS: readonly Pattern[] = [
	[
		String.raw`(?:(?:@|at|pace|in)\s*)?(?<l>\d{1,2})[:'’′](?<r>[0-5]\d)${SECOND_MARK}?\s*(?:${MINUTES})?${PER}(?<unit>${KM}|${MILES})`,
		({ l, r, unit }) => pace(number(l) * 60 + number(r), unitsOf(unit)),
	],
	[
		String.raw`(?:(?:@|at|pace|in)\s*)?(?<n>${NUMBER})\s*(?:${MINUTES}|m|${MINUTE_MARK})?${PER}(?<unit>${KM}|${MILES})`,
		({ n, unit }) => pace(Math.round(number(n) * 60), unitsOf(unit)),
	],
	[
		String.raw`(?:(?:@|at)\s*)?(?:pace\s*(?:of|:)?\s*(?<l>\d{1,2})[:'’′](?<r>[0-5]\d)|(?<l2>\d{1,2})[:'’′](?<r2>[0-5]\d)\s*pace)`,
		({ l, r, l2, r2 }) => pace(number(l ?? l2) * 60 + number(r ?? r2), null),
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
		String.raw`(?:(?:at|@)\s*)?(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?\s*(?<half>am|pm|a\.m\.?|p\.m\.?)`,
		halfDay,
	],
	[
		String.raw`(?:(?:at|@)\s*)?(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?\s*(?:o['’]?clock|uhr)`,
		({ h, m }) => clock(number(h), number(m)),
	],
	[
		String.raw`(?:at|@)\s*(?<h>\d{1,2})(?:\s*h\s*(?<m>[0-5]\d)?|\.(?<m2>[0-5]\d))?`,
		({ h, m, m2 }) => clock(number(h), number(m ?? m2)),
	],
	[String.raw`(?:at|@)\s*(?<h>[0-2]\d)(?<m>[0-5]\d)`, ({ h, m }) => clock(number(h), number(m))],
	[
		String.raw`(?<mark>at|@)\s*(?<l>\d{1,2}):(?<r>[0-5]\d)`,
		(groups, rules, before) => markedColon(groups['mark'] ?? '', colon(groups), rules, before),
	],
	[String.raw`(?<n>${NUMBER})[\s-]*${KM}`, ({ n }) => distance(number(n), 'km')],
	[String.raw`(?<n>${NUMBER})[\s-]*(?:${MILES}|milers?)`, ({ n }) => distance(number(n), 'miles')],
	[String.raw`an?\s+mile`, () => distance(1, 'miles')],
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
		({ h, m }) => duration(number(h) * 3600 + number(m) * 60),
	],
	[
		String.raw`(?<m>\d+):(?<s>[0-5]\d)\s*(?:${MINUTES}|m)`,
		({ m, s }) => duration(number(m) * 60 + number(s)),
	],
	[
		String.raw`(?<l>\d+):(?<r>[0-5]\d)`,
		(groups, rules, before) => bareColon(colon(groups), rules, before),
	],
	[
		String.raw`(?<h>${NUMBER})\s*(?:h|${HOURS})\s*(?:and\s+)?(?<m>[0-5]?\d)\s*(?:${MINUTES}|m|${MINUTE_MARK})(?:\s*(?<s>[0-5]?\d)\s*(?:${SECONDS}|${SECOND_MARK}))?`,
		({ h, m, s }) => duration(number(h) * 3600 + number(m) * 60 + number(s)),
	],
	[
		String.raw`(?<h>${NUMBER})\s*${HOURS}|(?<h2>\d+[.,]\d+|\d{3,})\s*h`,
		({ h, h2 }) => duration(number(h ?? h2) * 3600),
	],
	[
		String.raw`(?<h>\d{1,2})\s*h(?:\s*(?<m>[0-5]?\d)(?!\s*(?:${KM}|${MILES}|${METRES}|h|m|:|[x×*])))?`,
		({ h, m }, rules) => hours(number(h), number(m), rules),
	],
	[String.raw`an?\s+hour\s+and\s+a\s+half|1\s*(?:½|1/2)\s*${HOURS}`, () => duration(5400)],
	[String.raw`half\s+an\s+hour|half\s+hour|½\s*(?:h|${HOURS})`, () => duration(1800)],
	[String.raw`an\s+hour`, () => duration(3600)],
	[
		String.raw`(?<m>${NUMBER})\s*(?:${MINUTES}|m|${MINUTE_MARK})\s*(?<s>[0-5]?\d)\s*(?:${SECONDS}|${SECOND_MARK})`,
		({ m, s }) => duration(number(m) * 60 + number(s)),
	],
	[
		String.raw`(?<m>\d+)(?:${MINUTE_MARK}|m)(?<s>[0-5]\d)`,
		({ m, s }) => duration(number(m) * 60 + number(s)),
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
