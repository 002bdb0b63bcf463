import type { Day } from '../../base/calendar.ts';
import { toKm } from '../diary/run.ts';
import { clockCost, durationCost, FASTEST_SHORT, ODD, paceCost } from './costs.ts';
import type { Meaning, Part, Token } from './meanings.ts';
import { type LineRules, nearestWeekday, type Placed } from './placing.ts';
import { folded } from './vocabulary.ts';
import { CLOSERS, OPENERS } from './words.ts';

/** What a line says. */
export interface LineParts {
	readonly km: number | null;
	readonly seconds: number | null;
	readonly day: Day | null;
	/** The day is the nearest of its name: no "last", "next" or date. */
	readonly byWeekday: boolean;
	/** Minutes after midnight. */
	readonly clock: number | null;
	/** The time of day goes by a name ("evening"). */
	readonly isDayPart: boolean;
	readonly pain: number | null;
	readonly kinds: readonly string[];
	/** The words that are no part of the grammar. */
	readonly note: string;
	/** The weekdays on which it comes back, to the last day or for so many weeks; null: it does not. */
	readonly weekly: {
		readonly weekdays: readonly number[];
		readonly until: Day | null;
		readonly weeks: number | null;
	} | null;
	/** "Ran": it is over. */
	readonly over: boolean;
}

/** What all pieces of a line say, placed in one way. */
export interface Finished {
	readonly placed: Placed;
	readonly parts: LineParts;
	readonly cost: number;
	/** Distance, time and pace do not go together. */
	readonly clash: boolean;
}

/** Distance and time may be this far from the pace that is typed with them. */
const PACE_TOLERANCE = 0.03;
/** A distance that is typed beside one that has a name is more often a number of another kind. */
const BESIDE_NAMED = 8;
/** That it is the pace of a distance and a time that are typed is so much likelier. */
const AGREES = 8;
/** Hardly anyone begins at a time of day that costs so much. */
const ODD_CLOCK = 8;
/** So far no distance and no time is typed. */
const EMPTY = 4;

/** The parts of a line whose pieces are `placed`, and how unusual all of it is. */
export function finish(
	placed: Placed,
	tokens: readonly Token[],
	line: string,
	rules: LineRules,
): Finished {
	const { distance, named, repeats, duration, pace, dayPart, pain } = placed;
	const rest = restOf(placed);
	// What is repeated is the whole of a run only where nothing else says how far or how long it was.
	const whole =
		(distance && !rest.distance) || named || (duration && !rest.duration) ? undefined : repeats;
	const typedKm = (rest.distance ? null : distance?.km) ?? named?.km ?? (whole?.km || null);
	const typedSeconds = (rest.duration ? null : duration?.seconds) ?? (whole?.seconds || null);
	const perKm = pace && pace.seconds / toKm(1, pace.units ?? distance?.units ?? rules.units);
	const km =
		typedKm ?? (perKm && typedSeconds ? Math.round((typedSeconds / perKm) * 1000) / 1000 : null);
	const seconds = typedSeconds ?? (perKm && km ? Math.round(km * perKm) : null);
	const differs =
		perKm !== undefined &&
		km !== null &&
		seconds !== null &&
		Math.abs(seconds - km * perKm) > seconds * PACE_TOLERANCE;
	const clash =
		differs ||
		(perKm !== undefined &&
			typedKm !== null &&
			typedSeconds === null &&
			hidesLength(placed, typedKm, tokens, rules));
	const agrees = perKm !== undefined && typedKm !== null && typedSeconds !== null && !clash;
	const clock = clockOf(placed);
	const [weekday, ...others] = placed.weekdays;
	const isWeekly =
		placed.weekly || others.length > 0 || (weekday !== undefined && placed.until !== undefined);
	const weekly = isWeekly
		? { weekdays: placed.weekdays, until: placed.until ?? null, weeks: placed.weeks ?? null }
		: null;
	const byWeekday = !weekly && placed.day === undefined && weekday !== undefined;
	const parts: LineParts = {
		km,
		seconds,
		day: byWeekday ? nearestWeekday(weekday, rules) : (placed.day ?? null),
		byWeekday,
		clock: clock ?? dayPart?.minutes ?? null,
		isDayPart: clock === null && dayPart !== undefined,
		pain: pain?.pain ?? null,
		kinds: placed.kinds,
		note: noteOf(placed, rest, tokens, line),
		weekly,
		over: placed.over,
	};
	const length =
		km !== null && seconds !== null
			? paceCost(km, seconds)
			: seconds !== null
				? whole
					? 0
					: durationCost(seconds)
				: km === null
					? EMPTY
					: 0;
	const cost =
		placed.cost +
		length +
		(clock === null ? 0 : clockCost(clock)) +
		(distance && !rest.distance && (named || repeats?.km) ? BESIDE_NAMED : 0) +
		(clash ? 2 * ODD : 0) -
		(agrees ? AGREES : 0);
	return { placed, parts, cost, clash };
}

/**
 * Whether the time of day may well be the length of a run so far: beside a distance and a pace it would be taken
 * for a time of day only because it does not agree with them. Where the word for the hour of the day begins with
 * h as well, 7h30 is one.
 */
function hidesLength(
	{ meanings, clock }: Placed,
	km: number,
	tokens: readonly Token[],
	{ locale }: LineRules,
): boolean {
	const isOdd = clock !== undefined && clockCost(clock.minutes) >= ODD_CLOCK;
	const isHour = (locale.words.oclock ?? []).some((word) => folded(word).startsWith('h'));
	return tokens.some(
		({ text, meanings: all }, index) =>
			says(meanings[index], 'clock') &&
			(isOdd || (!isHour && /\d\s*h/u.test(folded(text)))) &&
			all.some(({ parts }) =>
				parts.some((part) => part.what === 'duration' && paceCost(km, part.seconds) < ODD),
			),
	);
}

const NOON = 12 * 60;

/** The time of day that is typed: "tonight 7:30" is 19:30; at lunch it is the one nearer to noon. */
function clockOf({ clock, dayPart }: Placed): number | null {
	if (!clock) {
		return null;
	}
	const later = !clock.half && dayPart && dayPart.minutes >= NOON;
	const earliest = dayPart?.minutes === NOON ? NOON / 2 : NOON;
	return later && clock.minutes >= 60 && clock.minutes < earliest
		? clock.minutes + NOON
		: clock.minutes;
}

/** Whether a piece that means this says something of the kind. */
export const says = (meaning: Meaning | undefined, what: Part['what']) =>
	meaning?.parts.some((part) => part.what === what) ?? false;

/** What beside repetitions is less than they come to is a rest between them: "6x800m, 90 s". */
function restOf({ repeats, distance, duration }: Placed) {
	const least = repeats ? Math.max(repeats.seconds, repeats.km * FASTEST_SHORT) : 0;
	return {
		duration: duration !== undefined && duration.seconds < least,
		distance: distance !== undefined && distance.km < (repeats?.km ?? 0),
	};
}

/** The words between the parts of a line, as they were typed. */
function noteOf(
	{ meanings, distance, awaitsEnd }: Placed,
	rest: ReturnType<typeof restOf>,
	tokens: readonly Token[],
	line: string,
): string {
	const groups: Token[][] = [[]];
	const notes = new Set<Token>();
	const verbs = new Set<Token>();
	const own = new Set<Token>();
	for (const [index, token] of tokens.entries()) {
		const meaning = meanings[index];
		// What a distance is called is a word where another one is typed: "marathon training 10k".
		if (
			says(meaning, 'note') ||
			(distance && says(meaning, 'named')) ||
			(awaitsEnd && says(meaning, 'until')) ||
			(rest.duration && says(meaning, 'duration')) ||
			(rest.distance && says(meaning, 'distance'))
		) {
			notes.add(token);
			groups.at(-1)?.push(token);
		} else if (says(meaning, 'filler')) {
			groups.at(-1)?.push(token);
			if (says(meaning, 'over')) {
				verbs.add(token);
			}
			if (meaning?.parts.some((part) => part.what === 'filler' && part.isOwn)) {
				own.add(token);
			}
		} else {
			groups.push([]);
		}
	}
	const texts = groups.flatMap((group) => {
		const isIn = (words: ReadonlySet<string>, token: Token) =>
			!notes.has(token) && (own.has(token) || words.has(folded(token.text)));
		const first = group.find((token) => !isIn(OPENERS, token) && !verbs.has(token));
		const last = group.findLast((token) => !isIn(CLOSERS, token));
		return first && last && group.some((token) => notes.has(token))
			? [line.slice(first.at, last.at + last.text.length)]
			: [];
	});
	return texts.join(' ').replaceAll(/\s+/gu, ' ').trim();
}
