import { type Day, weekdayOf } from '../../base/calendar.ts';
import type { Life } from './life.ts';
import { earliestDay, makeProgram, type Runner, weeksOf } from './makeProgram.ts';
import {
	type KeptProgram,
	lastDayFrom,
	PROGRAM_WEEKS,
	type Program,
	type ProgramWish,
} from './program.ts';

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
	readonly program: Program;
	/** As much of the goal as is reached by its date; null: it is reached, or nothing of it is. */
	readonly nearest: ProgramWish | null;
	/** The day on which it is reached at the soonest; null: it is by its date, or not within a year. */
	readonly earliest: Day | null;
	/** The wish for that day, where it is near enough for a program. */
	readonly later: ProgramWish | null;
}

/** The program for a wish. No rule is bent for it. */
export function proposalOf(wish: ProgramWish, runner: Runner): Proposal {
	const program = makeProgram(wish, runner);
	const { reach } = program;
	const day = reach.reached ? null : earliestDay(wish, runner);
	return {
		wish,
		runner,
		program,
		nearest: reach.reached ? null : nearestOf(wish, runner, reach.nearest),
		earliest: day,
		later: day === null ? null : laterWish(wish, runner, day),
	};
}

/** A lower goal is laid out otherwise, and may end a little below: it is tried so often. */
const TRIES = 6;

function nearestOf(wish: ProgramWish, runner: Runner, km: number): ProgramWish | null {
	const { goal } = wish;
	let nearest = km;
	for (let tried = 0; tried < TRIES && nearest >= 1; tried++) {
		if (goal.kind !== 'weekly' && goal.kind !== 'distance') {
			return null;
		}
		const lower = { ...wish, goal: { ...goal, km: nearest } };
		const { reach } = makeProgram(lower, runner);
		if (reach.reached) {
			return lower;
		}
		nearest = Math.round(Math.min(nearest - 0.1, reach.nearest) * 10) / 10;
	}
	return null;
}

function laterWish(wish: ProgramWish, runner: Runner, day: Day): ProgramWish | null {
	const { start, goal } = wish;
	const weeks = Math.max(PROGRAM_WEEKS.least, Math.floor((day - start) / WEEK) + 1);
	const later: ProgramWish =
		goal.kind === 'distance' ? { ...wish, weeks, goal: { ...goal, by: day } } : { ...wish, weeks };
	return day <= lastDayFrom(start) && makeProgram(later, runner).reach.reached ? later : null;
}

/** The program of a proposal as it is kept from `today` on. */
export function programOf(
	id: string,
	{ wish, runner, program }: Pick<Proposal, 'wish' | 'runner' | 'program'>,
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
		edits: [],
		undone: [],
	};
}
