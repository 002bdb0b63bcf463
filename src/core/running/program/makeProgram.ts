import { type Day, weekdayOf } from '../../base/calendar.ts';
import { BREAK_DAYS, type DatedRun } from '../load/weeks.ts';
import { GuardRail, type Past } from './guardRail.ts';
import {
	type Goal,
	kmOfWeek,
	type Program,
	type ProgramWeek,
	type ProgramWish,
	type Reach,
	type Standing,
} from './program.ts';
import type { Phase } from './phase.ts';
import { firstIntervals, halfHourOf, isBeginner } from './runWalk.ts';
import { type Course, WeekBuilder } from './weekBuilder.ts';
import { layOut, LONG_GROWTH, longPart, type WeekShape, weekShape } from './weekShape.ts';

/** Who is to run a program. */
export interface Runner {
	readonly past: Past;
	readonly standing: Standing;
	/** The standing was asked for: the diary does not know it. */
	readonly isAsked: boolean;
	/** Easy pace, in seconds a km. */
	readonly pace: number;
	/** Days since the last run; null: none is known. */
	readonly daysOff: number | null;
}

/** Where no pace is known, in seconds a km; ours. */
export const USUAL_PACE = 420;

const WEEK = 7;
/** How far ahead the earliest day of a goal is looked for, in weeks. */
const YEAR = 52;
/** So many weeks before the first one the rules look at. */
const REPORTED_WEEKS = 6;

/** How many weeks a program has: those that are wished for, or those up to the day of the goal. */
export function weeksOf({ start, weeks, goal }: ProgramWish): number {
	return goal.kind === 'distance' ? Math.max(1, Math.floor((goal.by - start) / WEEK) + 1) : weeks;
}

/**
 * Lays out a program of which no day has a warning of the rules R0 to R6 (guide §5): raise, hold for two
 * weeks, then strides, then hills, one thing at a time. What the rules do not allow is cut, and a goal that
 * cannot be reached so is said in `reach`. The same inputs give the same program.
 */
export function makeProgram(
	wish: ProgramWish,
	runner: Runner,
	course: Course | null = null,
): Program {
	const builder = builderOf(wish, runner, course);
	const weeks = firstWeeks(builder, wish, weeksOf(wish));
	return { weeks, reach: reachOf(wish.goal, weeks, builder.phase) };
}

/** The weeks up to a number of them, the goal's day in the last one. */
function firstWeeks(
	builder: WeekBuilder,
	{ start, goal }: ProgramWish,
	count: number,
): readonly ProgramWeek[] {
	return Array.from({ length: count }, (_, index) => {
		const isLast = index === count - 1;
		return builder.next(start + index * WEEK, isLast && goal.kind === 'distance' ? goal.by : null);
	});
}

function builderOf(wish: ProgramWish, runner: Runner, course: Course | null): WeekBuilder {
	const { start, goal } = wish;
	const shape = weekShape(wish.weekdays, weekdayOf(start));
	const frame = {
		shape,
		goal,
		pace: runner.pace,
		target: targetOf(goal, shape, runner),
		course,
		ranBeside: ranBeside(wish, runner, course),
	};
	return new WeekBuilder(frame, railOf(wish, runner), firstPhase(wish, runner));
}

/** What was run in the first week beside the runs of the program, before it was made: it is part of that week. */
function ranBeside(
	{ start }: ProgramWish,
	{ past }: Runner,
	course: Course | null,
): readonly DatedRun[] {
	const known = course?.weeks.find(({ first }) => first === start)?.sessions ?? [];
	return past.runs.filter(
		({ day }) =>
			day >= start && day < start + WEEK && !known.some((session) => session.day === day),
	);
}

/** What became of the goal within these weeks. */
function reachOf(goal: Goal, weeks: readonly ProgramWeek[], { runWalk }: Phase): Reach {
	const longest = Math.max(0, ...weeks.flatMap(({ sessions }) => sessions.map(({ km }) => km)));
	const reach = (nearest: number, isReached: boolean): Reach =>
		isReached ? { reached: true } : { reached: false, nearest };
	switch (goal.kind) {
		case 'hold':
			return { reached: true };
		case 'return':
			return reach(longest, runWalk === null);
		case 'weekly': {
			const most = Math.max(0, ...weeks.map(kmOfWeek));
			return reach(most, most >= tenth(goal.km));
		}
		case 'distance': {
			const { aim, sessions = [] } = weeks.at(-1) ?? {};
			const last = sessions.find(({ kinds }) => aim === 'goal' && kinds.includes('long'))?.km ?? 0;
			return reach(last, last >= tenth(goal.km));
		}
	}
}

/**
 * The first day on which a goal is reached that is not by the end of its program, or by its date, were the
 * program to go on; null: not within a year.
 */
export function earliestDay(
	wish: ProgramWish,
	runner: Runner,
	course: Course | null = null,
): Day | null {
	const { start, goal, weekdays } = wish;
	// Nothing is eased on the way to a day on which it is not reached.
	const open = goal.kind === 'distance' ? { ...goal, by: start + 2 * YEAR * WEEK } : goal;
	const builder = builderOf({ ...wish, goal: open }, runner, course);
	const { long } = weekShape(weekdays, weekdayOf(start));
	for (let first = start; first < start + YEAR * WEEK; first += WEEK) {
		if (goal.kind === 'distance') {
			const day = first + ((long - weekdayOf(first) + WEEK) % WEEK);
			const sessions = day > goal.by ? builder.copy().next(first, day).sessions : [];
			if (sessions.some((run) => run.day === day && run.km >= tenth(goal.km))) {
				return day;
			}
		}
		const week = builder.next(first, null);
		const isReached =
			goal.kind === 'weekly'
				? kmOfWeek(week) >= tenth(goal.km)
				: goal.kind === 'return' && builder.phase.runWalk === null;
		if (isReached) {
			return week.sessions.at(-1)?.day ?? first;
		}
	}
	return null;
}

/** Kilometres are laid out in tenths. */
const tenth = (km: number) => Math.round(km * 10) / 10;

/** Tenths of a km a week that are raised to. */
function targetOf(goal: Goal, shape: WeekShape, { standing }: Runner): number {
	switch (goal.kind) {
		case 'weekly':
			return Math.round(goal.km * 10);
		case 'distance':
			// A week whose long run, in whole tenths, may grow to the whole distance.
			return Math.ceil(Math.ceil((goal.km * 10) / LONG_GROWTH) / longPart(shape, goal));
		case 'return':
			return Math.round(standing.km * 10);
		case 'hold':
			return 0;
	}
}

const START: Omit<Phase, 'level' | 'held' | 'runWalk'> = { raised: false, dials: 0, sinceDial: 2 };

function firstPhase(
	{ start, goal }: ProgramWish,
	{ standing, isAsked, daysOff, past }: Runner,
): Phase {
	const rested = daysOff !== null && daysOff > BREAK_DAYS;
	if (goal.kind === 'return' || (goal.kind !== 'hold' && (rested || isBeginner(standing)))) {
		return {
			...START,
			level: 0,
			held: 0,
			runWalk: { intervals: firstIntervals(daysOff), isFirst: true },
		};
	}
	// What was reported is held for a week, and so is what has just gone up.
	const held =
		isAsked ||
		hasJustRisen(
			past.runs.filter(({ day }) => day < start),
			standing,
		)
			? 1
			: 2;
	const most = goal.kind === 'hold' ? (goal.km ?? Infinity) : Infinity;
	return { ...START, level: Math.round(Math.min(standing.km, most) * 10), held, runWalk: null };
}

/** Whether the last week had a good deal more than the usual one; ours, as in R2. */
function hasJustRisen(runs: readonly DatedRun[], { km }: Standing): boolean {
	const last = runs.at(-1)?.day ?? 0;
	const week = runs.filter(({ day }) => day > last - WEEK).reduce((sum, run) => sum + run.km, 0);
	return week > km * 1.1 + 2;
}

function railOf(wish: ProgramWish, { past, standing, isAsked, pace }: Runner): GuardRail {
	const known = past.runs[0]?.day ?? wish.start;
	const reported = isAsked ? reportedRuns(wish, standing, pace) : [];
	return new GuardRail({
		...past,
		runs: [...reported.filter(({ day }) => day < known), ...past.runs],
	});
}

/**
 * The weeks that a person reported of, as if they had been run on the days that they wish for, up to the first
 * day of the program. The rules read them where the diary has nothing (guide §5).
 */
export function reportedRuns(
	{ start, weekdays }: Pick<ProgramWish, 'start' | 'weekdays'>,
	standing: Standing,
	pace: number,
): readonly DatedRun[] {
	const shape = weekShape(weekdays, weekdayOf(start));
	const tenths = Math.round(standing.km * 10);
	const longest = Math.round(standing.longest * 10);
	const week = layOut(shape, { tenths, longest, dials: 0, halfHour: halfHourOf(pace) });
	const first = start - REPORTED_WEEKS * WEEK;
	return Array.from({ length: REPORTED_WEEKS * WEEK }, (_, index) => first + index).flatMap((day) =>
		week
			.filter((run) => run.weekday === weekdayOf(day) && run.tenths > 0)
			.map((run): DatedRun => {
				const km = run.tenths / 10;
				return { day, km, seconds: Math.round(km * pace), kinds: [] };
			}),
	);
}
