import type { RunKind } from '../diary/run.ts';
import { toKm, type Units } from '../diary/units.ts';

/** The meaning of a piece of a line. Days and months are as written: which they are depends on today. */
export type Token =
	| { readonly what: 'distance'; readonly km: number }
	| { readonly what: 'duration'; readonly seconds: number }
	/** 18:00 may be a time of day, or 18 minutes: the line decides. */
	| { readonly what: 'colon'; readonly left: number; readonly right: number }
	| { readonly what: 'clock'; readonly minutes: number }
	| { readonly what: 'kind'; readonly kind: RunKind }
	| { readonly what: 'pain'; readonly pain: number }
	/** Days before (-1) or after (1) today. */
	| { readonly what: 'near'; readonly days: number }
	/** 0 is Sunday. */
	| { readonly what: 'weekday'; readonly weekday: number }
	| {
			readonly what: 'date';
			readonly year: number | null;
			readonly month: number;
			readonly date: number;
	  }
	| { readonly what: 'unknown' };

/** A token with the text that it was read from. */
export type ReadToken = Token & { readonly text: string };

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = readonly [pattern: RegExp, token: (groups: Groups, units: Units) => Token];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MONTH =
	'(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY =
	'(?<day>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)';

const KIND_WORDS: Readonly<Record<string, RunKind>> = {
	easy: 'easy',
	recovery: 'easy',
	jog: 'easy',
	speed: 'speed',
	intervals: 'speed',
	tempo: 'speed',
	fartlek: 'speed',
	track: 'speed',
	hills: 'hills',
	hill: 'hills',
	hilly: 'hills',
	long: 'long',
	race: 'race',
};

const NEAR_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const number = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

function clock(hour: string | undefined, minute: string | undefined, half?: string): Token {
	const hours = number(hour);
	const valid = half === undefined ? hours < 24 : hours >= 1 && hours <= 12;
	const noon = half?.toLowerCase() === 'pm' ? 12 : 0;
	const day = half === undefined ? hours : (hours % 12) + noon;
	return valid ? { what: 'clock', minutes: day * 60 + number(minute) } : { what: 'unknown' };
}

function date(year: string | undefined, month: number, of: string | undefined): Token {
	return { what: 'date', year: year === undefined ? null : number(year), month, date: number(of) };
}

const monthNumber = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const distance = (text: string | undefined, units: Units): Token => ({
	what: 'distance',
	km: toKm(number(text), units),
});

const duration = (seconds: number): Token => ({ what: 'duration', seconds });

/** Tried in this order: the first that matches decides. */
const PATTERNS: readonly Reading[] = [
	[/(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})/, ({ y, m, d }) => date(y, number(m), d)],
	[/(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})?/, ({ y, m, d }) => date(y, number(m), d)],
	[
		new RegExp(`(?<d>\\d{1,2})\\.?\\s*${MONTH}\\.?(?:\\s+(?<y>\\d{4}))?`),
		({ y, month, d }) => date(y, monthNumber(month), d),
	],
	[
		new RegExp(`${MONTH}\\.?\\s+(?<d>\\d{1,2})(?:,?\\s+(?<y>\\d{4}))?`),
		({ y, month, d }) => date(y, monthNumber(month), d),
	],
	[
		/(?<days>\d{1,3})\s*days?\s+ago/,
		({ days }) => ({ what: 'near', days: number(days) === 0 ? 0 : -number(days) }),
	],
	[/pain\s*(?<score>\d+)(?:\s*\/\s*10)?/, ({ score }) => ({ what: 'pain', pain: number(score) })],
	[
		/at\s+(?<h>\d{1,2})(?::(?<m>[0-5]\d))?(?:\s*(?<half>am|pm))?/,
		({ h, m, half }) => clock(h, m, half),
	],
	[/(?<h>\d{1,2})(?::(?<m>[0-5]\d))?\s*(?<half>am|pm)/, ({ h, m, half }) => clock(h, m, half)],
	[/(?<n>\d+(?:[.,]\d+)?)\s*(?:km|k|kilomet(?:er|re)s?)/, ({ n }) => distance(n, 'km')],
	[/(?<n>\d+(?:[.,]\d+)?)\s*(?:mi|miles?)/, ({ n }) => distance(n, 'miles')],
	[
		/(?<h>\d+):(?<m>[0-5]\d):(?<s>[0-5]\d)/,
		({ h, m, s }) => duration(number(h) * 3600 + number(m) * 60 + number(s)),
	],
	[
		/(?<left>\d+):(?<right>[0-5]\d)/,
		({ left, right }) => ({ what: 'colon', left: number(left), right: number(right) }),
	],
	[
		/(?<h>\d+(?:[.,]\d+)?)\s*h(?:(?:ou)?rs?)?(?:\s*(?<m>[0-5]?\d)(?:\s*m(?:in(?:ute)?s?)?)?(?!\s*(?:km|k|mi|h|:)))?/,
		({ h, m }) => duration(number(h) * 3600 + number(m) * 60),
	],
	[
		/(?<m>\d+(?:[.,]\d+)?)\s*(?:min(?:ute)?s?|m|['’′])(?:\s*(?<s>[0-5]?\d)\s*(?:s(?:ec(?:ond)?s?)?|["”″]))?/,
		({ m, s }) => duration(number(m) * 60 + number(s)),
	],
	[
		/(?<word>yesterday|today|tomorrow)/,
		({ word = '' }) => ({ what: 'near', days: NEAR_WORDS[word.toLowerCase()] ?? 0 }),
	],
	[
		new RegExp(`(?:(?:last|on|next)\\s+)?${WEEKDAY}`),
		({ day = '' }) => ({ what: 'weekday', weekday: DAYS.indexOf(day.slice(0, 3).toLowerCase()) }),
	],
	[
		new RegExp(`(?<word>${Object.keys(KIND_WORDS).join('|')})(?:\\s+run)?`),
		({ word = '' }) => ({ what: 'kind', kind: KIND_WORDS[word.toLowerCase()] ?? 'easy' }),
	],
	[/(?<n>\d+(?:[.,]\d+)?)/, ({ n }, units) => distance(n, units)],
	[/[^\s,;]+/, () => ({ what: 'unknown' })],
];

/** A piece begins where the one before it ended, and ends where the next one may begin. */
const READINGS: readonly Reading[] = PATTERNS.map(([pattern, token]) => [
	new RegExp(`${pattern.source}(?=[\\s,;]|$)`, 'iy'),
	token,
]);

const BETWEEN = /[\s,;]+/y;

/** The pieces of a line, in order. A number without a unit is a distance in `units`. */
export function readLine(line: string, units: Units): readonly ReadToken[] {
	const pieces: ReadToken[] = [];
	let at = 0;
	while (at < line.length) {
		BETWEEN.lastIndex = at;
		if (BETWEEN.test(line)) {
			at = BETWEEN.lastIndex;
			continue;
		}
		const piece = readAt(line, at, units);
		pieces.push(piece);
		at += piece.text.length;
	}
	return pieces;
}

function readAt(line: string, at: number, units: Units): ReadToken {
	for (const [pattern, token] of READINGS) {
		pattern.lastIndex = at;
		const found = pattern.exec(line);
		if (found) {
			return { ...token(found.groups ?? {}, units), text: found[0] };
		}
	}
	return { what: 'unknown', text: line.slice(at) };
}
