import { dateOf, type Day, dayOfDate, weekdayOf, weekStart } from '../../base/calendar.ts';
import type { Meaning, Part, TokenRules } from './meanings.ts';

/** What a line is read by. */
export interface LineRules extends TokenRules {
	readonly today: Day;
	/** First day of the person's week, 0 being Sunday: "next friday" is that of the week after this one. */
	readonly firstWeekday: number;
}

/** What is wrong with a piece in its place. */
export type Misfit =
	/** It says nothing that a line can say. */
	| 'unplaced'
	/** What it says was said before. */
	| 'twice'
	/** There is no such date. */
	| 'no-date'
	/** More than anyone runs: over 1000 km or ten days, or a score above 10. */
	| 'much'
	/** No distance, and no time. */
	| 'zero'
	/** It is no single day. */
	| 'vague';

type Of<What extends Part['what']> = Extract<Part, { what: What }>;

/** The pieces of a line in their places: each place holds one. */
export interface Placed {
	readonly distance?: Of<'distance'>;
	readonly named?: Of<'named'>;
	readonly duration?: Of<'duration'>;
	readonly pace?: Of<'pace'>;
	readonly clock?: Of<'clock'>;
	readonly dayPart?: Of<'dayPart'>;
	readonly pain?: Of<'pain'>;
	/** The sum of all repetitions. */
	readonly repeats?: Of<'repeats'>;
	readonly day?: Day;
	/** Weekdays without "last" or "next". */
	readonly weekdays: readonly number[];
	readonly weekly: boolean;
	/** "Until" stands before what comes next. */
	readonly awaitsEnd: boolean;
	readonly until?: Day;
	/** They come back for so many weeks. */
	readonly weeks?: number;
	readonly over: boolean;
	readonly kinds: readonly string[];
	/** What each piece so far is taken to mean. */
	readonly meanings: readonly Meaning[];
	/** How unusual all of them are together. */
	readonly cost: number;
}

/** Before the first piece. */
export const nothingPlaced: Placed = {
	weekdays: [],
	weekly: false,
	awaitsEnd: false,
	over: false,
	kinds: [],
	meanings: [],
	cost: 0,
};

/** `placed` and one more piece with this meaning, or why it does not fit. */
export function place(placed: Placed, meaning: Meaning, rules: LineRules): Placed | Misfit {
	let next: Placed | Misfit = placed;
	for (const part of meaning.parts) {
		next = withPart(next, part, rules);
		if (typeof next === 'string') {
			return next;
		}
	}
	return { ...next, meanings: [...placed.meanings, meaning], cost: placed.cost + meaning.cost };
}

const MOST_KM = 1000;
const MOST_SECONDS = 10 * 24 * 3600;
const MOST_PAIN = 10;

/** Whether an amount is none that a run can have. */
function excess(amount: number, most: number): Misfit | null {
	return amount > most ? 'much' : amount > 0 ? null : 'zero';
}

function withPart(placed: Placed, part: Part, rules: LineRules): Placed | Misfit {
	switch (part.what) {
		case 'distance':
			return (
				excess(part.km, MOST_KM) ?? (placed.distance ? 'twice' : { ...placed, distance: part })
			);
		case 'duration':
			return (
				excess(part.seconds, MOST_SECONDS) ??
				(placed.duration ? 'twice' : { ...placed, duration: part })
			);
		case 'pace':
			return (
				excess(part.seconds, MOST_SECONDS) ?? (placed.pace ? 'twice' : { ...placed, pace: part })
			);
		case 'named':
			return placed.named ? 'twice' : { ...placed, named: part };
		case 'clock':
			return placed.clock ? 'twice' : { ...placed, clock: part };
		case 'dayPart':
			return placed.dayPart && placed.dayPart.minutes !== part.minutes
				? 'twice'
				: { ...placed, dayPart: part };
		case 'pain':
			return part.pain > MOST_PAIN ? 'much' : placed.pain ? 'twice' : { ...placed, pain: part };
		case 'repeats':
			return withRepeats(placed, part);
		case 'kind':
			return placed.kinds.includes(part.kind)
				? placed
				: { ...placed, kinds: [...placed.kinds, part.kind] };
		case 'near':
			return onDay(placed, rules.today + part.days);
		case 'date':
			return onDay(placed, dayOfPart(part, rules));
		case 'weekday':
			return onWeekday(placed, part, rules);
		case 'weekly':
			return { ...placed, weekly: true };
		case 'until':
			return placed.awaitsEnd || placed.until !== undefined
				? 'twice'
				: { ...placed, awaitsEnd: true };
		case 'weeks':
			return withWeeks(placed, part);
		case 'over':
			return { ...placed, over: true };
		case 'vague':
			return 'vague';
		case 'or':
		case 'note':
		case 'filler':
			return placed;
	}
}

function withRepeats(placed: Placed, part: Of<'repeats'>): Placed | Misfit {
	const { km, seconds } = part;
	const sum = placed.repeats ?? { km: 0, seconds: 0 };
	const repeats: Of<'repeats'> = {
		...part,
		km: sum.km + km,
		seconds: sum.seconds + seconds,
	};
	return repeats.km > MOST_KM || repeats.seconds > MOST_SECONDS ? 'much' : { ...placed, repeats };
}

/** Weeks say how long something comes back; alone they are no day. */
function withWeeks(placed: Placed, { weeks }: Of<'weeks'>): Placed | Misfit {
	if (!placed.weekly && placed.weekdays.length < 2) {
		return 'vague';
	}
	return placed.weeks !== undefined || placed.until !== undefined
		? 'twice'
		: weeks === 0
			? 'zero'
			: { ...placed, weeks };
}

/** A day may be named twice over ("Sat 28 Nov") where both are the same one. */
function onDay(placed: Placed, day: Day | null): Placed | Misfit {
	if (day === null) {
		return 'no-date';
	}
	if (placed.awaitsEnd) {
		return placed.weeks === undefined ? { ...placed, awaitsEnd: false, until: day } : 'twice';
	}
	const [weekday, ...others] = placed.weekdays;
	const isOther =
		!placed.weekly && others.length === 0 && weekday !== undefined && weekdayOf(day) !== weekday;
	return isOther || (placed.day !== undefined && placed.day !== day) ? 'twice' : { ...placed, day };
}

function onWeekday(placed: Placed, part: Of<'weekday'>, rules: LineRules): Placed | Misfit {
	const { weekday, which } = part;
	if (placed.awaitsEnd) {
		return onDay(placed, nearestWeekday(weekday, rules));
	}
	if (which !== null && !placed.weekly) {
		return onDay(placed, dayOfWeekday(part, rules));
	}
	if (placed.weekdays.includes(weekday)) {
		return placed;
	}
	const isOther = placed.day !== undefined && !placed.weekly && weekdayOf(placed.day) !== weekday;
	const isSecond = placed.weekdays.length > 0 && !rules.plan;
	return isOther || isSecond ? 'twice' : { ...placed, weekdays: [...placed.weekdays, weekday] };
}

const daysTo = (weekday: number, from: Day) => (weekday - weekdayOf(from) + 7) % 7;

/** The next such weekday in a plan and the last one in a run, today included. */
export function nearestWeekday(weekday: number, { today, plan }: LineRules): Day {
	const ahead = daysTo(weekday, today);
	return plan || ahead === 0 ? today + ahead : today + ahead - 7;
}

/** The day that a weekday means: "last" is before today, "next" in the calendar week after this one. */
export function dayOfWeekday({ weekday, which, weeks = 1 }: Of<'weekday'>, rules: LineRules): Day {
	const { today, firstWeekday } = rules;
	switch (which) {
		case 'last':
			return today - 7 + daysTo(weekday, today);
		case 'lastWeek': {
			const last = weekStart(today, firstWeekday) - 7;
			return last + daysTo(weekday, last);
		}
		case 'later':
			return nearestWeekday(weekday, rules) + 7 * weeks;
		case 'next': {
			const next = weekStart(today, firstWeekday) + 7;
			return next + daysTo(weekday, next);
		}
		case 'this':
		case null:
			return nearestWeekday(weekday, rules);
	}
}

/** A date without a year, or month, is the nearest one on the side that the line is about. */
export function dayOfPart(
	{ year, month, date }: Of<'date'>,
	{ today, plan }: LineRules,
): Day | null {
	if (year !== null && month !== null) {
		return dayOfDate(year, month, date);
	}
	const now = dateOf(today);
	const months =
		month === null
			? [-2, -1, 0, 1, 2].map((by) => now.year * 12 + now.month - 1 + by)
			: [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].map((by) => (now.year + by) * 12 + month - 1);
	const days = months.map((one) => dayOfDate(Math.floor(one / 12), (one % 12) + 1, date));
	return plan
		? (days.find((day) => day !== null && day >= today) ?? null)
		: (days.findLast((day) => day !== null && day <= today) ?? null);
}
