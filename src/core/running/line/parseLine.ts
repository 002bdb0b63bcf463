import { type Day, type LocalDays, weekdayOf } from '../../base/calendar.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import type { Instant } from '../../base/time.ts';
import { nextOnWeekdays, type PlanDraft } from '../diary/plan.ts';
import { NOTE_LIMIT, type Run } from '../diary/run.ts';
import { wallTimeText } from '../diary/wallTime.ts';
import type { LineParts } from './lineParts.ts';
import { planText, runText, type TextContext } from './lineText.ts';
import { type LineMisfit, type Reading, readingsOf } from './readings.ts';
import { ENGLISH, type LineLocale } from './words.ts';

/** Why a line is no run or no plan; `text` is the piece of it that is wrong. */
export type LineFault =
	| LineMisfit
	/** A run that is still to come, or comes back; a plan that is over; one that comes back on no day. */
	| { readonly kind: 'future' | 'past' | 'weekly'; readonly text: string }
	/** Too long: the line, or the note in it. */
	| { readonly kind: 'long'; readonly text: string }
	/** Neither a distance nor a time. */
	| { readonly kind: 'empty' };

/** One of two ways to read a line, and the line as it is read so and no other way. */
export interface LineChoice<T> {
	readonly is: T;
	readonly line: string;
}

/** A line that is understood, or why it is not; or two ways to read it, between which only the person can choose. */
export type LineResult<T> =
	| { readonly is: T }
	| { readonly fault: LineFault }
	| { readonly ask: readonly [LineChoice<T>, LineChoice<T>] };

/** By what a line is read. */
export interface LineContext extends TextContext {
	/** English alone where it is left out. */
	readonly locale?: LineLocale;
	/** First day of the week, 0 being Sunday; Monday where it is left out. */
	readonly firstWeekday?: number;
	/** When this person usually runs, in minutes after midnight; null or left out: not known. */
	readonly usual?: number | null;
}

/** A run but for its id. */
export type RunDraft = Omit<Run, 'id'>;

export const NOON = 12 * 60;

/** Nobody writes a longer line; the time to read one grows faster than it does. */
const LONGEST = 500;
/** As much of a text as is shown. */
const SHOWN = 20;

/**
 * The run that a line means: `8.2km 45:10 hills`, `10 km in 50 minutes`, `yesterday 8k at 5:30/km pain 2`.
 * A distance or a time must be there, the rest may follow in any order; words that are none of it are
 * the note, and so is what stands in quotation marks. Without a day it was today; without a time of day
 * it ended just now, or began at noon of the day that is named.
 */
export function parseRun(line: string, context: LineContext): LineResult<RunDraft> {
	return parseLine(line, context, RUN);
}

/**
 * The plan that a line means: `tomorrow 7am 10k easy`, `sat 90 min long`, `6x800m tuesday 18:00`. A distance or
 * a length must be there. Without a day it is today, or tomorrow where that time is over; without a time
 * of day it is the day's. `tue thu 6:30 8k easy`, with `every` where it is one weekday, comes back each
 * week: from a day that is named, until another or `for 6 weeks`.
 */
export function parsePlan(line: string, context: LineContext): LineResult<PlanDraft> {
	return parseLine(line, context, PLAN);
}

type Meant<T> = { readonly is: T } | { readonly fault: LineFault };

/** What a line is for. */
interface LineKind<T> {
	readonly plan: boolean;
	/** What the parts of a line mean, with the note of it. */
	readonly meaning: (
		parts: LineParts,
		note: string,
		context: LineContext,
		line: string,
	) => Meant<T>;
	/** The line that means this and nothing else; null: the person's own will do. */
	readonly text: ((is: T, context: LineContext) => string) | null;
}

const RUN: LineKind<RunDraft> = { plan: false, meaning: runOf, text: runText };
const PLAN: LineKind<PlanDraft> = { plan: true, meaning: planOf, text: planText };

function parseLine<T>(typedLine: string, context: LineContext, kind: LineKind<T>): LineResult<T> {
	// One letter for a letter and its accent, so that each stays in its place when they are compared.
	const line = typedLine.normalize('NFC');
	if (line.length > LONGEST + NOTE_LIMIT) {
		return { fault: { kind: 'long', text: `${line.slice(0, SHOWN)}…` } };
	}
	const { typed, quoted } = withoutQuoted(line);
	if (typed.trim().length > LONGEST) {
		return { fault: { kind: 'long', text: `${typed.trim().slice(0, SHOWN)}…` } };
	}
	const { units, locale = ENGLISH, firstWeekday = 1, days, now } = context;
	const today = days.dayOf(now);
	const readings = readingsOf(typed, { units, plan: kind.plan, locale, today, firstWeekday });
	if ('kind' in readings) {
		return { fault: readings };
	}
	const [first, second] = readings.map((reading) => {
		const note = [reading.parts.note, quoted].filter(Boolean).join(' ');
		const fault: LineFault = { kind: 'long', text: `"${note.slice(0, SHOWN)}…"` };
		const meant =
			note.length > NOTE_LIMIT
				? { fault }
				: kind.meaning(reading.parts, note, context, line.trim());
		return { meant, odd: reading.odd, line: requoted(reading, typed, line) };
	});
	if (!first) {
		return { fault: { kind: 'empty' } };
	}
	if (!second || 'fault' in second.meant) {
		return first.meant;
	}
	if ('fault' in first.meant) {
		// The other reading counts, unless hardly anyone would mean it.
		return second.odd ? first.meant : second.meant;
	}
	const { meant: one } = first;
	return {
		ask: [
			{ is: one.is, line: plainLine(first.line, one.is, context, kind) },
			{ is: second.meant.is, line: plainLine(second.line, second.meant.is, context, kind) },
		],
	};
}

/** The person's line, written so that it is read as this; written anew where its pieces would run together. */
function plainLine<T>(line: string, is: T, context: LineContext, kind: LineKind<T>): string {
	if (!kind.text) {
		return line;
	}
	const again = parseLine(line, context, { ...kind, text: null });
	return 'is' in again && deepEqual(again.is, is) ? line : kind.text(is, context);
}

/** Opens or closes a note; right behind a number it stands for seconds. */
const OPENS = /(?<!\d|['’′]\s?\d{1,2})["“”„]/u;
const CLOSES = /["“”](?=[^"“”]*$)/u;

/** What stands between the first and the last quotation mark is the person's own; the places of the rest stay. */
function withoutQuoted(line: string): { readonly typed: string; readonly quoted: string } {
	const from = OPENS.exec(line)?.index ?? -1;
	if (from < 0) {
		return { typed: line, quoted: '' };
	}
	const last = CLOSES.exec(line)?.index ?? -1;
	const to = last > from ? last : line.length;
	return {
		typed: `${line.slice(0, from)}${' '.repeat(Math.min(line.length, to + 1) - from)}${line.slice(to + 1)}`,
		quoted: line.slice(from + 1, to).trim(),
	};
}

/** The rewritten line of a reading, with the note in quotation marks where it was. */
function requoted({ line }: Reading, typed: string, whole: string): string {
	const { quoted } = withoutQuoted(whole);
	return typed === whole ? line : `${line.trim().replaceAll(/\s{2,}/gu, ' ')} "${quoted}"`;
}

/** The run that the parts of a line mean. */
function runOf(
	parts: LineParts,
	note: string,
	{ now, days }: LineContext,
	line: string,
): Meant<RunDraft> {
	const { km, seconds, kinds, pain, weekly } = parts;
	if (weekly) {
		return { fault: { kind: 'future', text: line } };
	}
	if (km === null && seconds === null) {
		return { fault: { kind: 'empty' } };
	}
	const today = days.dayOf(now);
	const day = parts.day ?? today;
	// A part of the day that has not come yet says no time: "this morning", at six.
	const isAhead = parts.isDayPart && day === today && days.at(day, parts.clock ?? 0) > now;
	const clock = isAhead ? null : parts.clock;
	const justNow = Math.max(days.at(today, 0), now - (seconds ?? 0) * 1000);
	const start = clock === null && day === today ? justNow : days.at(day, clock ?? NOON);
	if (start > now) {
		return { fault: { kind: 'future', text: line } };
	}
	const local = wallTimeText({ day, minutes: clock });
	return {
		is: { start, local, km: km ?? 0, seconds, kinds, note, ...(pain === null ? {} : { pain }) },
	};
}

/** The plan that the parts of a line mean. */
function planOf(
	parts: LineParts,
	note: string,
	{ now, days, usual }: LineContext,
	line: string,
): Meant<PlanDraft> {
	const { km, seconds, kinds, pain, over } = parts;
	if (over || pain !== null) {
		return { fault: { kind: 'past', text: line } };
	}
	if (km === null && seconds === null) {
		return { fault: { kind: 'empty' } };
	}
	const when = parts.weekly ? plannedWeekly(parts, now, days) : plannedFor(parts, now, days);
	if (when === null) {
		return { fault: { kind: 'weekly', text: line } };
	}
	const { day, clock, weekly } = when;
	const at = days.at(day, clock ?? usual ?? NOON);
	const isOver = weekly && weekly.until !== null && weekly.until < day;
	if (isOver || (clock === null ? day < days.dayOf(now) : at <= now)) {
		return { fault: { kind: 'past', text: line } };
	}
	return {
		is: {
			...(weekly ? { weekly } : {}),
			at,
			local: wallTimeText({ day, minutes: clock }),
			km,
			minutes: seconds === null ? null : Math.max(1, Math.round(seconds / 60)),
			kinds,
			...(note === '' ? {} : { note }),
		},
	};
}

/** When a run is planned, or the first of several. */
interface When extends Pick<PlanDraft, 'weekly'> {
	readonly day: Day;
	readonly clock: number | null;
}

const mondayFirst = (weekdays: readonly number[]) =>
	weekdays.toSorted((one, other) => ((one + 6) % 7) - ((other + 6) % 7));

/** When runs are planned that come back; null: on no weekday. A day that is over is no first one. */
function plannedWeekly(
	{ day: named, clock, weekly }: LineParts,
	now: Instant,
	days: LocalDays,
): When | null {
	const today = days.dayOf(now);
	const typed = weekly?.weekdays ?? [];
	const weekdays = typed.length > 0 || named === null ? mondayFirst(typed) : [weekdayOf(named)];
	const isOver = clock !== null && days.at(today, clock) <= now;
	const from = Math.max(named ?? today, isOver ? today + 1 : today);
	const first = nextOnWeekdays(weekdays, from);
	if (first === null) {
		return null;
	}
	const weeks = weekly?.weeks ?? null;
	const until = weeks === null ? (weekly?.until ?? null) : first + 7 * weeks - 1;
	return { day: first, clock, weekly: { weekdays, from: named === null ? first : from, until } };
}

/** The day and the time of day for which a run is planned, which may be over. */
function plannedFor(
	{ day, clock, byWeekday, isDayPart }: LineParts,
	now: Instant,
	days: LocalDays,
): When {
	const today = days.dayOf(now);
	const isOver = clock !== null && days.at(day ?? today, clock) <= now;
	if (!isOver || (day !== null && day !== today)) {
		return { day: day ?? today, clock };
	}
	if (byWeekday) {
		return { day: today + 7, clock };
	}
	if (day === null) {
		return { day: today + 1, clock };
	}
	// "Tonight" at seven is still to come; "this morning" at noon is not.
	return { day, clock: isDayPart && clock >= NOON ? null : clock };
}
