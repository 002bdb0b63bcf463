import { amount, day, flag, type Infer, listOf, orNull, record, text } from '../base/schema.ts';
import { bestTimeOf, bestTimeSchema } from './bestTime.ts';
import { dayEdges, daySums, type DaySums, daySumsSchema, isKnown, streakOf } from './sums.ts';
import {
	dayTimeline,
	resolveObservations,
	type RunMark,
	runMarkSchema,
	timelinePartSchema,
	type TimelineSpan,
} from './timeline.ts';
import type { Day, LocalDays } from '../base/calendar.ts';
import { type Run, wallTimeOfRun } from '../running/diary/run.ts';
import type { OpenHours } from '../timer/workingHours.ts';
import { HOUR, type Instant } from '../base/time.ts';
import { activeEntries, type LogEntry } from '../timer/logEntries.ts';
import type { TimerRecord } from '../timer/state.ts';
import { observationsOf, ongoingObservations } from './observations.ts';

/** One day in full, as the page draws it. */
export const historyDaySchema = record({
	day,
	today: day,
	/** The day on which the history begins; today where nothing was ever logged. */
	first: day,
	/** The IANA name of the host's time zone, whose midnights these are: the page may be in another. */
	zone: text,
	/** From midnight to the next one, or to now. */
	timeline: listOf(timelinePartSchema),
	runs: listOf(runMarkSchema),
	sums: daySumsSchema,
	/** Today's work is over, and the day is summed up. */
	isOver: flag,
	/** Minutes at which a change is due, and at which the nudge no longer waits for a lull. */
	sitMinutes: amount,
	latestMinutes: amount,
});
export type HistoryDay = Infer<typeof historyDaySchema>;

/** Many days by their sums. */
export const historyDaysSchema = record({
	today: day,
	/** Days of which anything is known, oldest first. */
	days: listOf(daySumsSchema),
	suits: orNull(bestTimeSchema),
	/** Null unless the person wants to see one. */
	streak: orNull(amount),
});
export type HistoryDays = Infer<typeof historyDaysSchema>;

/** Days of the heatmap: twelve weeks. */
export const HEATMAP_WEEKS = 12;
/** Days of which the sums are shown: a year, and the rest of its first month. */
export const DAYS_SHOWN = 366 + 31;

/** Without working hours the day is summed up from here on, in minutes after midnight. */
const EVENING = 18 * 60;
/** With working hours, for so long after they close. */
const AFTER_CLOSING = 6 * HOUR;
/** A closing with the next opening closer than this is a lunch break, not the end of the day. */
const BEFORE_OPENING = 6 * HOUR;

/**
 * Whether the day is summed up at `at`: after the last closing of working hours, or, where there are
 * none, from 18:00 to midnight. A night shift ends in the morning, and so does its day. The numbers
 * are ours.
 */
export function isDayEnd(at: Instant, openHours: OpenHours, local: LocalDays): boolean {
	const closed = openHours.lastEdge(at);
	if (closed === null) {
		return at >= local.at(local.dayOf(at), EVENING);
	}
	const opens = openHours.nextEdge(at) ?? Infinity;
	return !openHours.isOpen(at) && at - closed < AFTER_CLOSING && opens - closed >= BEFORE_OPENING;
}

/** What is known of some days, of this machine and others. */
export interface LogContext {
	/** The log of these days and a little around, withdrawn entries included. */
	readonly entries: readonly LogEntry[];
	/** What goes on now. */
	readonly record: TimerRecord;
	readonly now: Instant;
	readonly local: LocalDays;
}

/** The parts of a `HistoryDay` that come from the log. */
export type LoggedDay = Pick<HistoryDay, 'day' | 'today' | 'timeline' | 'runs' | 'sums'>;

const NOON = 12 * 60;

/** The runs of the diary as marks of their days: a run of seven in the morning is at seven, wherever it was. */
export function runMarks(runs: readonly Run[], local: LocalDays): readonly RunMark[] {
	return runs.map((run) => {
		const { start, km, seconds } = run;
		const { day, minutes } = wallTimeOfRun(run, local);
		const untimed = local.dayOf(start) === day ? start : local.at(day, NOON);
		const at = minutes === null ? untimed : local.at(day, minutes);
		return { at: Math.max(0, at), timed: minutes !== null, km, seconds };
	});
}

/** One day in full: its timeline ends with the day, or now. */
export function loggedDay(known: LogContext, day: Day, runs: readonly RunMark[]): LoggedDay {
	const { now, local } = known;
	const { spans, moves } = readLog(known);
	const edges = dayEdges(day, local);
	const end = Math.max(edges.midnight, Math.min(now, edges.end));
	return {
		day,
		today: local.dayOf(now),
		timeline: dayTimeline(spans, edges.midnight, end),
		runs: runs
			.filter(({ at }) => at >= edges.midnight && at < edges.end)
			.sort((one, other) => one.at - other.at),
		sums: daySums(spans, edges, moves),
	};
}

/**
 * The sums of the days from `first` to today of which something is known. The time that suits the person
 * is judged from the full days of the last twelve weeks.
 */
export function loggedDays(known: LogContext, first: Day, showStreak: boolean): HistoryDays {
	const today = known.local.dayOf(known.now);
	const days = loggedSums(known, first);
	const recent = days.filter(({ day }) => day < today && day >= today - HEATMAP_WEEKS * 7);
	return {
		today,
		days,
		suits: bestTimeOf(recent),
		streak: showStreak ? streakOf(days, today) : null,
	};
}

/** The sums of the days from `first` to today, oldest first; a day of which nothing is known is left out. */
export function loggedSums(known: LogContext, first: Day): readonly DaySums[] {
	const { now, local } = known;
	const { spans, moves } = readLog(known);
	const today = local.dayOf(now);
	const days: DaySums[] = [];
	let begin = 0;
	let after = 0;
	for (let day = first; day <= today; day++) {
		const edges = dayEdges(day, local);
		while ((spans[begin]?.to ?? Infinity) <= edges.midnight) {
			begin++;
		}
		while ((spans[after]?.from ?? Infinity) < edges.end) {
			after++;
		}
		const sums = daySums(spans.slice(begin, after), edges, moves);
		if (isKnown(sums)) {
			days.push(sums);
		}
	}
	return days;
}

function readLog({ entries, record, now }: LogContext): {
	readonly spans: readonly TimelineSpan[];
	readonly moves: readonly Instant[];
} {
	const held = activeEntries(entries);
	const spans = resolveObservations([
		...observationsOf(held),
		...ongoingObservations(record, held, now),
	]);
	const moves = held.flatMap((entry) => (entry.kind === 'move' ? [entry.at] : []));
	return { spans, moves };
}
