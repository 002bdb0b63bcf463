import { dateOf, type Day, dayOfDate, weekdayOf } from '../../base/calendar.ts';
import { type ReadToken, readLine } from './tokens.ts';
import type { Units } from '../diary/units.ts';

/** Why a line is no run or no plan; `text` is the piece at fault. */
export type LineFault =
	/** Not understood at all. */
	| { readonly kind: 'unknown'; readonly text: string }
	/** A second distance, time, day or score. */
	| { readonly kind: 'twice'; readonly text: string }
	/** There is no such date, or time of day. */
	| { readonly kind: 'no-date'; readonly text: string }
	/** A run that is still to come; a plan that is over. */
	| { readonly kind: 'future'; readonly text: string }
	| { readonly kind: 'past'; readonly text: string }
	/** More than anyone runs: over 1000 km or ten days, or a score above 10. */
	| { readonly kind: 'much'; readonly text: string }
	/** Neither a distance nor a time. */
	| { readonly kind: 'empty' }
	/** A plan without a time of day. */
	| { readonly kind: 'no-time' };

/** A line that was understood, or why it was not. */
export type LineResult<T> = { readonly is: T } | { readonly fault: LineFault };

/** The parts of a line, each at most once but the kinds. */
export interface LineParts {
	readonly km: number | null;
	readonly seconds: number | null;
	readonly day: Day | null;
	/** Minutes after midnight. */
	readonly clock: number | null;
	readonly pain: number | null;
	readonly kinds: readonly string[];
}

/** How a line is understood. */
export interface LineRules {
	readonly units: Units;
	readonly today: Day;
	/** 18:00 is a time of day in a plan, and 18 minutes in a run. */
	readonly colon: 'clock' | 'duration';
	/** A weekday, or a date without a year, is the next one in a plan and the last one in a run. */
	readonly towards: 'past' | 'future';
}

/** The longest line that is read: the time to read one grows faster than its length. */
const LONGEST = 500;
/** So much of a longer one is shown. */
const SHOWN = 20;

const MOST_KM = 1000;
const MOST_SECONDS = 10 * 24 * 3600;
const MOST_PAIN = 10;

type Single = keyof Omit<LineParts, 'kinds'>;

/** The parts of a line, or the first piece at fault. */
export function linePartsOf(line: string, rules: LineRules): LineParts | LineFault {
	if (line.length > LONGEST) {
		return { kind: 'unknown', text: `${line.slice(0, SHOWN)}…` };
	}
	const parts: Record<Single, number | null> = {
		km: null,
		seconds: null,
		day: null,
		clock: null,
		pain: null,
	};
	const kinds: string[] = [];
	for (const piece of readLine(line, rules.units)) {
		if (piece.what === 'kind') {
			kinds.push(piece.kind);
			continue;
		}
		const read = partOf(piece, rules);
		if ('kind' in read) {
			return read;
		}
		if (parts[read.part] !== null) {
			return { kind: 'twice', text: piece.text };
		}
		parts[read.part] = read.value;
	}
	return { ...parts, kinds: [...new Set(kinds)] };
}

type PartRead = { readonly part: Single; readonly value: number } | LineFault;

/** The part of a line that a piece is, or what is wrong with it. */
function partOf(piece: Exclude<ReadToken, { what: 'kind' }>, rules: LineRules): PartRead {
	const { text } = piece;
	const upTo = (part: Single, value: number, most: number): PartRead =>
		value > most ? { kind: 'much', text } : { part, value };
	const on = (day: Day | null): PartRead =>
		day === null ? { kind: 'no-date', text } : { part: 'day', value: day };
	switch (piece.what) {
		case 'distance':
			return upTo('km', piece.km, MOST_KM);
		case 'duration':
			return upTo('seconds', piece.seconds, MOST_SECONDS);
		case 'colon':
			if (rules.colon === 'duration') {
				return upTo('seconds', piece.left * 60 + piece.right, MOST_SECONDS);
			}
			return piece.left < 24
				? { part: 'clock', value: piece.left * 60 + piece.right }
				: { kind: 'no-date', text };
		case 'clock':
			return { part: 'clock', value: piece.minutes };
		case 'pain':
			return upTo('pain', piece.pain, MOST_PAIN);
		case 'near':
			return on(rules.today + piece.days);
		case 'weekday':
			return on(nearestWeekday(piece.weekday, rules));
		case 'date':
			return on(dayOf(piece, rules));
		case 'unknown':
			return { kind: 'unknown', text };
	}
}

function nearestWeekday(weekday: number, { today, towards }: LineRules): Day {
	const ahead = (weekday - weekdayOf(today) + 7) % 7;
	return towards === 'future' || ahead === 0 ? today + ahead : today + ahead - 7;
}

/** The day of a date; without a year the nearest one, before today for a run, after it for a plan. */
function dayOf(
	{ year, month, date }: { year: number | null; month: number; date: number },
	{ today, towards }: LineRules,
): Day | null {
	if (year !== null) {
		return dayOfDate(year, month, date);
	}
	const now = dateOf(today).year;
	const days = [now - 1, now, now + 1].map((one) => dayOfDate(one, month, date));
	return towards === 'past'
		? (days.findLast((day) => day !== null && day <= today) ?? null)
		: (days.find((day) => day !== null && day >= today) ?? null);
}
