import { type Instant, MINUTE } from '../../base/time.ts';
import type { LocalDays } from '../../base/calendar.ts';
import { type LineResult, linePartsOf } from './lineParts.ts';
import { NOTE_LIMIT, type Run, RUN_KINDS } from '../diary/run.ts';
import type { Units } from '../diary/units.ts';
import type { Plan } from '../diary/plan.ts';

/** What reading a line depends on. */
export interface LineContext {
	readonly now: Instant;
	readonly days: LocalDays;
	readonly units: Units;
}

/** A run but for its id. */
export type RunDraft = Omit<Run, 'id'>;

const NOON = 12 * 60;

/**
 * The run that a line means: `8.2km 45:10 hills`, `5 mi 40 min easy yesterday at 7:30 pain 2 "muddy"`.
 * A distance or a time must be there, the rest may follow in any order; a number alone is a distance
 * in the person's units. Without a day it was today, without a time of day it ended just now, or it
 * began at noon of the day that is named.
 */
export function parseRun(line: string, { now, days, units }: LineContext): LineResult<RunDraft> {
	const today = days.dayOf(now);
	const { rest, note } = partNote(line);
	const parts = linePartsOf(rest, { units, today, colon: 'duration', towards: 'past' });
	if ('kind' in parts) {
		return { fault: parts };
	}
	const { km, seconds, clock, pain, kinds } = parts;
	if (km === null && seconds === null) {
		return { fault: { kind: 'empty' } };
	}
	if (note.length > NOTE_LIMIT) {
		return { fault: { kind: 'much', text: `"${note.slice(0, 20)}…"` } };
	}
	const day = parts.day ?? today;
	const justNow = Math.max(days.at(today, 0), now - (seconds ?? 0) * 1000);
	const start = clock === null && day === today ? justNow : days.at(day, clock ?? NOON);
	if (start > now) {
		return { fault: { kind: 'future', text: rest.trim() } };
	}
	return {
		is: { start, km: km ?? 0, seconds, kinds, note, ...(pain === null ? {} : { pain }) },
	};
}

/** The note between the first and the last quotation mark, and the rest of the line. */
function partNote(line: string): { readonly rest: string; readonly note: string } {
	const from = line.indexOf('"');
	if (from < 0) {
		return { rest: line, note: '' };
	}
	const last = line.lastIndexOf('"');
	const to = last > from ? last : line.length;
	return {
		rest: `${line.slice(0, from)} ${line.slice(to + 1)}`,
		note: line.slice(from + 1, to).trim(),
	};
}

/**
 * `run`, amended by a line that `runText` made and the person changed: figures that the line left as they
 * were keep all their digits, and what a line cannot hold is kept.
 */
export function amendRun(run: Run, line: string, context: LineContext): LineResult<Run> {
	const parsed = parseRun(line, context);
	if ('fault' in parsed) {
		return parsed;
	}
	const { pain: _, ...kept } = run;
	const { start, km, kinds } = parsed.is;
	const unknownKinds = run.kinds.filter((kind) => !RUN_KINDS.some((one) => one === kind));
	const sameMinute = Math.floor(start / MINUTE) === Math.floor(run.start / MINUTE);
	const sameLength = Math.abs(km - run.km) < 0.001;
	return {
		is: {
			...kept,
			...parsed.is,
			start: sameMinute ? run.start : start,
			km: sameLength ? run.km : km,
			kinds: [...kinds, ...unknownKinds],
		},
	};
}

/** A plan but for its id. */
export type PlanDraft = Omit<Plan, 'id'>;

/**
 * The plan that a line means: `today 18:00, 8 km, easy`, `sat 9am 90 min long`. A time of day and a
 * distance or a length must be there. Without a day it is today, or tomorrow where that time is over.
 */
export function parsePlan(line: string, { now, days, units }: LineContext): LineResult<PlanDraft> {
	const today = days.dayOf(now);
	const parts = linePartsOf(line, { units, today, colon: 'clock', towards: 'future' });
	if ('kind' in parts) {
		return { fault: parts };
	}
	const { km, seconds, clock, pain, kinds } = parts;
	if (pain !== null) {
		return { fault: { kind: 'unknown', text: `pain ${pain}` } };
	}
	if (km === null && seconds === null) {
		return { fault: { kind: 'empty' } };
	}
	if (clock === null) {
		return { fault: { kind: 'no-time' } };
	}
	const soonest = days.at(today, clock) > now ? today : today + 1;
	const at = days.at(parts.day ?? soonest, clock);
	if (at <= now) {
		return { fault: { kind: 'past', text: line.trim() } };
	}
	return { is: { at, km, minutes: seconds === null ? null : Math.round(seconds / 60), kinds } };
}
