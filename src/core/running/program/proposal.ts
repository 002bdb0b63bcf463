import { type Day, weekdayOf } from '../../base/calendar.ts';
import type { Life } from './life.ts';
import { earliestDay, makeProgram, type Runner, weeksOf } from './makeProgram.ts';
import {
	type KeptProgram,
	kmOfWeek,
	lastDayFrom,
	PROGRAM_WEEKS,
	type Program,
	type ProgramWish,
} from './program.ts';
import type { Course } from './weekBuilder.ts';

const WEEK = 7;

/** The weekdays on which someone runs most weeks; none: they run on no day as a rule. */
export function usualWeekdays({ runs }: Pick<Life, 'runs'>, today: Day): readonly number[] {
	const recent = runs.filter(({ day }) => day > today - 4 * WEEK && day <= today);
	const days = [...new Set(recent.map(({ day }) => day))].map(weekdayOf);
	const usual = [...new Set(days)].filter((one) => days.filter((day) => day === one).length >= 2);
	return usual.length < WEEK ? usual : [];
}

/** What comes of a wish: the program by the rules, and what they allow where it is not reached. */
export interface Proposal {
	readonly wish: ProgramWish;
	readonly runner: Runner;
	/** Days on which the person has planned a run of their own. */
	readonly taken: readonly Day[];
	readonly program: Program;
	/** As much of the goal as is reached by its date; null: it is reached, or nothing of it is. */
	readonly nearest: ProgramWish | null;
	/** The day on which it is reached at the soonest; null: it is by its date, or not within a year. */
	readonly earliest: Day | null;
	/** The wish for that day, where it is near enough for a program. */
	readonly later: ProgramWish | null;
}

/** A program of which nothing is laid out yet, and that goes round the days that are taken. */
function courseRound({ start }: ProgramWish, taken: readonly Day[]): Course | null {
	return taken.length === 0
		? null
		: {
				weeks: [],
				from: start,
				holds: new Set(),
				restart: null,
				dropped: new Set(),
				leftOut: new Set(taken),
				moves: new Map(),
			};
}

/** The program for a wish, which goes round the days that are `taken`. No rule is bent for it. */
export function proposalOf(
	wish: ProgramWish,
	runner: Runner,
	taken: readonly Day[] = [],
): Proposal {
	const round = courseRound(wish, taken);
	const program = makeProgram(wish, runner, round);
	const { reach } = program;
	const day = reach.reached ? null : earliestDay(wish, runner, round);
	return {
		wish,
		runner,
		taken,
		program,
		nearest: reach.reached ? null : nearestOf(wish, runner, reach.nearest, round),
		earliest: day,
		later: day === null ? null : laterWish(wish, runner, day, round),
	};
}

/** A lower goal is laid out otherwise, and may end a little below: it is tried so often. */
const TRIES = 6;

function nearestOf(
	wish: ProgramWish,
	runner: Runner,
	km: number,
	round: Course | null,
): ProgramWish | null {
	const { goal } = wish;
	let nearest = km;
	for (let tried = 0; tried < TRIES && nearest >= 1; tried++) {
		if (goal.kind !== 'weekly' && goal.kind !== 'distance') {
			return null;
		}
		const lower = { ...wish, goal: { ...goal, km: nearest } };
		const { reach } = makeProgram(lower, runner, round);
		if (reach.reached) {
			return lower;
		}
		nearest = Math.round(Math.min(nearest - 0.1, reach.nearest) * 10) / 10;
	}
	return null;
}

function laterWish(
	wish: ProgramWish,
	runner: Runner,
	day: Day,
	round: Course | null,
): ProgramWish | null {
	const { start, goal } = wish;
	const weeks = Math.max(PROGRAM_WEEKS.least, Math.floor((day - start) / WEEK) + 1);
	const later: ProgramWish =
		goal.kind === 'distance' ? { ...wish, weeks, goal: { ...goal, by: day } } : { ...wish, weeks };
	return day <= lastDayFrom(start) && makeProgram(later, runner, round).reach.reached
		? later
		: null;
}

/** Km of the fullest week, with what was run in it already. */
export function fullestWeek({ program, runner }: Pick<Proposal, 'program' | 'runner'>): number {
	const { runs } = runner.past;
	const weeks = program.weeks.map(({ first, sessions }) => {
		const ran = runs.filter(
			({ day }) =>
				day >= first && day < first + WEEK && !sessions.some((session) => session.day === day),
		);
		return kmOfWeek({ sessions }) + ran.reduce((sum, { km }) => sum + km, 0);
	});
	return Math.round(Math.max(0, ...weeks) * 10) / 10;
}

/** The program of a proposal as it is kept from `today` on. */
export function programOf(
	id: string,
	{ wish, runner, program, taken }: Pick<Proposal, 'wish' | 'runner' | 'program' | 'taken'>,
	today: Day,
): KeptProgram {
	const { standing, isAsked, pace, daysOff } = runner;
	return {
		id,
		wish: { ...wish, weeks: Math.max(PROGRAM_WEEKS.least, weeksOf(wish)) },
		standing,
		isAsked,
		pace,
		daysOff,
		weeks: [...program.weeks],
		laid: today,
		edits: taken.map((day) => ({ day, to: null })),
		undone: [],
	};
}
