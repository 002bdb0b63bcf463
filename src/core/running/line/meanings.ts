import { type RunKind, toKm, type Units } from '../diary/run.ts';
import { ASKED, FASTEST_SHORT, ODD } from './costs.ts';
import type { LineLocale } from './words.ts';

/** What a piece of a line says. Days and months are as written: what they mean depends on today. */
export type Part =
	| { readonly what: 'distance'; readonly km: number; readonly units: Units }
	/** A distance with a name, such as a marathon: one that is typed outranks it. */
	| { readonly what: 'named'; readonly km: number }
	/** Repetitions, one of them `eachKm` far: their sum holds where no distance or time is typed. */
	| {
			readonly what: 'repeats';
			readonly km: number;
			readonly seconds: number;
			readonly eachKm: number;
	  }
	| { readonly what: 'duration'; readonly seconds: number }
	/** Seconds for one of `units`; null: for one of those that the distance is typed in. */
	| { readonly what: 'pace'; readonly seconds: number; readonly units: Units | null }
	/** Minutes after midnight; `half`: am or pm is said. */
	| { readonly what: 'clock'; readonly minutes: number; readonly half?: true }
	/** A time of day by its name, where no other is typed. */
	| { readonly what: 'dayPart'; readonly minutes: number }
	| { readonly what: 'kind'; readonly kind: RunKind }
	| { readonly what: 'pain'; readonly pain: number }
	/** Days before (-1) or after (1) today. */
	| { readonly what: 'near'; readonly days: number }
	/**
	 * 0 is Sunday. `which`: one day of that name (`lastWeek`: in the week before this one; `later`: a week after
	 * the nearest one, or so many `weeks`); null: the nearest one, or one of several.
	 */
	| {
			readonly what: 'weekday';
			readonly weekday: number;
			readonly which: 'last' | 'this' | 'next' | 'lastWeek' | 'later' | null;
			readonly weeks?: number;
	  }
	/** Without a month: the nearest one that has the date. */
	| {
			readonly what: 'date';
			readonly year: number | null;
			readonly month: number | null;
			readonly date: number;
	  }
	/** The weekdays that are named come back every week. */
	| { readonly what: 'weekly' }
	/** The day that is named next is the last one; `behind`: the day before it. */
	| { readonly what: 'until'; readonly behind?: true }
	/** They come back for so many weeks. */
	| { readonly what: 'weeks'; readonly weeks: number }
	/** The run is over: "ran". */
	| { readonly what: 'over' }
	/** A time that is no day: "next week". */
	| { readonly what: 'vague' }
	/** What stands before and behind it are two days, of which one is meant. */
	| { readonly what: 'or' }
	/** Belongs to the note. */
	| { readonly what: 'note' }
	/** Says nothing by itself; `isOwn`: a word of the person's language, which opens and closes no note. */
	| { readonly what: 'filler'; readonly isOwn?: boolean };

/** One way to read a piece. */
export interface Meaning {
	readonly parts: readonly Part[];
	/** How unusual it is to mean this: see `ODD`. */
	readonly cost: number;
}

/** A piece of a line with all that it may mean; without any it cannot be placed. */
export interface Token {
	readonly text: string;
	/** Where it stands in the line. */
	readonly at: number;
	readonly meanings: readonly Meaning[];
}

/** What the pieces of a line are read by. */
export interface TokenRules {
	/** A number without a unit is a distance in these. */
	readonly units: Units;
	/** In a plan 18:00 is a time of day, in a run it is 18 minutes. */
	readonly plan: boolean;
	readonly locale: LineLocale;
}

/** What stands before a piece, as far as it matters to a number. */
export interface Before {
	/** The piece before it names a day, or a part of one. */
	readonly day: boolean;
	/** The piece before it is a distance, or says what kind of run it was. */
	readonly distance: boolean;
	/** The word before it is "in", as in "10 km in 50". */
	readonly within: boolean;
	/** A distance stands anywhere before it. */
	readonly hasDistance: boolean;
	/** Repetitions stand anywhere before it; right behind some, each is `repeatKm` far, else that is 0. */
	readonly hasRepeats: boolean;
	readonly repeatKm: number;
}

/** Seconds a km up to which a time behind repetitions is that of each: "5x1k 4:10". */
const SLOWEST_REPEAT = 540;

/** Seconds for a km or a mile, above which a number with a colon is no pace. */
const SLOWEST_MARK = 20 * 60;

const meaning = (cost: number, ...parts: readonly Part[]): Meaning => ({ parts, cost });

/** Pieces that can mean one thing only. */
export const plainly = (...parts: readonly Part[]): readonly Meaning[] => [{ parts, cost: 0 }];

const timed = (cost: number, seconds: number) =>
	meaning(cost, { what: 'duration', seconds: Math.round(seconds) });
/** A pace, where anyone runs or walks at it. */
const paced = (cost: number, seconds: number): readonly Meaning[] =>
	seconds > 0 && seconds < SLOWEST_MARK
		? [meaning(cost, { what: 'pace', seconds, units: null })]
		: [];
const far = (cost: number, km: number, units: Units) =>
	meaning(cost, { what: 'distance', km, units });

/** A time of day, where there is such a one. */
function clocked(cost: number, hour: number, minute: number): readonly Meaning[] {
	return hour < 24 && minute < 60
		? [meaning(cost, { what: 'clock', minutes: hour * 60 + minute })]
		: [];
}

/** 5'30" is a length or, where nobody runs so fast, a pace. */
export const minutesOrPace = (seconds: number, isMarked: boolean): readonly Meaning[] => [
	timed(0, seconds),
	...(isMarked ? paced(7, seconds) : []),
];

/** "24.11" without a point behind it, where days are written before months. */
function dated(cost: number, text: string): readonly Meaning[] {
	const [, date, month] = /^(\d{1,2})\.(\d{1,2})$/u.exec(text)?.map(Number) ?? [];
	return date && month && date <= 31 && month <= 12
		? [meaning(cost, { what: 'date', year: null, month, date })]
		: [];
}

/** Two numbers with a colon, and whether the first begins with a 0, as only a time of day does. */
export interface Colon {
	readonly left: number;
	readonly right: number;
	readonly padded: boolean;
}

/** 5:30 may be a time of day, minutes and seconds, hours and minutes, or a pace. */
export function bareColon(
	{ left, right, padded }: Colon,
	{ plan }: TokenRules,
	before: Before,
): readonly Meaning[] {
	const [short, long] = [left * 60 + right, left * 3600 + right * 60];
	const pace = short / before.repeatKm;
	if (pace >= FASTEST_SHORT && pace <= SLOWEST_REPEAT) {
		return [meaning(0, { what: 'note' }), timed(ASKED + 2, short), timed(ASKED + 2, long)];
	}
	if (before.within) {
		return [timed(0, short), timed(0, long)];
	}
	if (padded) {
		const rest = plan ? ODD + 6 : 1;
		return [...clocked(plan ? 0 : 2, left, right), timed(rest, short), timed(rest, long)];
	}
	const asClock = plan ? 0 : before.day ? (before.hasDistance ? 4 : 1) : 8;
	const asTime = plan ? 8 : 0;
	return [
		...clocked(asClock, left, right),
		timed(asTime, short),
		timed(asTime, long),
		...(before.day ? [] : paced(7, short)),
	];
}

/** "at 5:30" or "@ 5:30": a time of day, or the pace of the distance before it. */
export function markedColon(
	mark: string,
	{ left, right, padded }: Colon,
	{ plan }: TokenRules,
	before: Before,
): readonly Meaning[] {
	const pace = left * 60 + right;
	if (mark !== '@') {
		const asPace = before.distance && !padded && !before.day;
		return [...clocked(0, left, right), ...(asPace ? paced(plan ? 3 : 1, pace) : [])];
	}
	return [
		...clocked(padded || before.day ? 0 : plan ? 1 : 4, left, right),
		...(padded ? [] : paced(0, pace)),
	];
}

/** A whole number alone: a distance; beside one, minutes or the hour; four digits may be a time of day. */
export function bareNumber(
	text: string,
	{ plan, units }: TokenRules,
	before: Before,
): readonly Meaning[] {
	const value = Number(text);
	if (before.within) {
		return [timed(0, value * 60)];
	}
	const military = /^[0-2]\d[0-5]\d$/u.test(text)
		? clocked(plan ? 1 : 6, Math.floor(value / 100), value % 100)
		: [];
	const asHour = plan ? (before.day ? 2 : 4) : before.day ? 5 : ODD + 2;
	return [
		far(0, toKm(value, units), units),
		timed(plan ? 4 : 3, value * 60),
		...(text.length <= 2 ? clocked(asHour, value, 0) : military),
	];
}

/** "7.30" is a distance, minutes, or as many countries write it a time of day, minutes and seconds, or a date. */
export function dottedNumber(
	text: string,
	{ plan, units, locale }: TokenRules,
	before: Before,
): readonly Meaning[] {
	const value = Number(text.replace(',', '.'));
	const [, left, right] = /^(\d{1,3})[.,]([0-5]\d)$/u.exec(text) ?? [];
	const asTime = before.within ? 0 : plan ? 8 : 3;
	const decimal = timed(left ? asTime + 4 : asTime, value * 60);
	const pair = left && right ? { left: Number(left), right: Number(right) } : null;
	const sexagesimal = pair ? [timed(asTime, pair.left * 60 + pair.right)] : [];
	if (before.within) {
		return [decimal, ...sexagesimal];
	}
	const padded = text.startsWith('0') && value >= 1;
	const asClock = plan ? (padded ? 0 : before.day ? 1 : 2) : before.day ? 3 : 6;
	return [
		far(padded ? 5 : 0, toKm(value, units), units),
		decimal,
		...sexagesimal,
		...(pair && text.includes('.') ? clocked(asClock, pair.left, pair.right) : []),
		...(pair && before.hasDistance ? paced(7, pair.left * 60 + pair.right) : []),
		...(locale.dateOrder === 'day-first' ? dated(6, text) : []),
	];
}

/** "18h" and "7h30" are hours, or a time of day. */
export function hours(hour: number, minute: number, { plan }: TokenRules): readonly Meaning[] {
	return [timed(0, hour * 3600 + minute * 60), ...clocked(plan ? 2 : 6, hour, minute)];
}

/** So few are minutes, so many are metres; between them either may be meant. */
const MINUTES_UP_TO = 240;
const METRES_FROM = 400;
/** From so many metres on something is repeated, or jogged between. */
const SHORTEST_REPEAT = 60;

/** "45m" are minutes, "800m" metres, and so is "200m" beside repetitions; "3m" beside a time may also be miles. */
export function minutesOrMetres(
	value: number,
	{ units }: TokenRules,
	{ hasRepeats }: Before,
): readonly Meaning[] {
	const isFar = value > MINUTES_UP_TO || (hasRepeats && value >= SHORTEST_REPEAT);
	return [
		timed(value < METRES_FROM && !isFar ? 0 : ODD, value * 60),
		far(isFar ? 0 : ODD, value / 1000, 'km'),
		far(units === 'miles' ? 6 : 9, toKm(value, 'miles'), 'miles'),
	];
}
