import * as v from 'valibot';
import type { Day } from '../../base/calendar.ts';
import {
	amount,
	day,
	flag,
	id,
	type Infer,
	listOf,
	oneOf,
	optional,
	orNull,
	record,
} from '../../base/schema.ts';
import type { Body } from '../../moves/body.ts';
import { intervalsSchema } from '../diary/plan.ts';
import { RUN_KINDS } from '../diary/run.ts';

/** What a program may be for. */
export const PROGRAM_GOALS = ['weekly', 'distance', 'return', 'hold'] as const;
export type ProgramGoal = (typeof PROGRAM_GOALS)[number];

/** How many weeks a program may have; ours. */
export const PROGRAM_WEEKS = { least: 4, most: 16 } as const;

const WEEK = 7;

/** The last day that a program from the day `start` on may have. */
export function lastDayFrom(start: Day): Day {
	return start + PROGRAM_WEEKS.most * WEEK - 1;
}

/** How many days of the week one may run on: one full day of rest is always left (guide §5, R3). */
export const MOST_DAYS = 6;

/** The longest distance that can be wished for, in km a week or in one run; ours. */
export const MOST_KM = 250;

/** The easy paces that a program is laid out by, in seconds a km; ours. A diary may say any. */
export const PACES = { fastest: 60, slowest: 3600 } as const;

function within(least: number, most: number, isValid: (value: number) => boolean) {
	return v.custom<number>(
		(value) => typeof value === 'number' && isValid(value) && value >= least && value <= most,
		`is not a number from ${least} to ${most}`,
	);
}

export type { Intervals } from '../diary/plan.ts';

/** Kilometres to reach, in a week or in one run. */
const goalKm = within(1, MOST_KM, Number.isFinite);

/** A day of the week, 0 being Sunday. */
const weekday = within(0, 6, Number.isInteger);

/** What is to be reached. */
const goalSchema = v.variant(
	'kind',
	[
		/** So many kilometres a week. */
		record({ kind: v.literal('weekly'), km: goalKm }),
		/** So many kilometres in one run, on the day `by`. */
		record({ kind: v.literal('distance'), km: goalKm, by: day }),
		/** To run again after a break, by running and walking. */
		record({ kind: v.literal('return') }),
		/** To stay where one is, or below it: at so many kilometres a week at most. */
		record({ kind: v.literal('hold'), km: optional(goalKm) }),
	],
	`is none of ${PROGRAM_GOALS.join(', ')}`,
);
export type Goal = Infer<typeof goalSchema>;

/** Where a person stands: km of a usual week, and of the longest run of the last 30 days. */
export const standingSchema = record({
	km: within(0, MOST_KM, Number.isFinite),
	longest: within(0, MOST_KM, Number.isFinite),
});
export type Standing = Infer<typeof standingSchema>;

/** What the person wishes for. */
export const wishSchema = v.pipe(
	record({
		/** The first day. */
		start: day,
		/** The days on which they can run. */
		weekdays: v.pipe(
			listOf(weekday),
			v.check(
				(days) =>
					days.length >= 1 && days.length <= MOST_DAYS && new Set(days).size === days.length,
				`is not one to ${MOST_DAYS} different days of the week`,
			),
		),
		weeks: within(PROGRAM_WEEKS.least, PROGRAM_WEEKS.most, Number.isInteger),
		goal: goalSchema,
		/** At what time of day, in minutes after midnight; null: some time on the day. */
		clock: orNull(within(0, 24 * 60 - 1, Number.isInteger)),
	}),
	v.check(
		({ start, goal }) =>
			goal.kind !== 'distance' || (goal.by >= start && goal.by <= lastDayFrom(start)),
		'has a goal on a day that none of its weeks has',
	),
);
export type ProgramWish = Infer<typeof wishSchema>;

/**
 * What a week is about. `runWalk`: running and walking in turn; `raise`: more km; `strides`, `hills`: a
 * session of these is added; `goal`: the run that everything led to.
 */
export const WEEK_AIMS = ['runWalk', 'raise', 'hold', 'strides', 'hills', 'goal'] as const;
export type WeekAim = (typeof WEEK_AIMS)[number];

/** One run of a program. */
const sessionSchema = record({
	day,
	km: amount,
	/** Whole minutes at the person's easy pace. */
	minutes: amount,
	/** As in a plan; none named: easy. */
	kinds: listOf(oneOf(RUN_KINDS)),
	/** Null: it is run in one go. */
	intervals: orNull(intervalsSchema),
});
export type Session = Infer<typeof sessionSchema>;

/** Seven days of a program. */
const weekSchema = record({
	first: day,
	aim: oneOf(WEEK_AIMS),
	/** In the order of their days. */
	sessions: listOf(sessionSchema),
	/** Days of a core routine: never in a row, and never those of a hard run. */
	core: listOf(day),
});
export type ProgramWeek = Infer<typeof weekSchema>;

/** What the person changed of a program: a run moved to another day of its week, or left out. */
export const editSchema = record({ day, to: orNull(day) });
export type ProgramEdit = Infer<typeof editSchema>;

/** A program as it is kept: what was wished for, and how far it has come. */
export const programSchema = record({
	id,
	wish: wishSchema,
	/** Where the person stood when it was made. */
	standing: standingSchema,
	/** They reported so: the diary did not know it. */
	isAsked: flag,
	/** Easy pace when it was made, in seconds a km. */
	pace: within(PACES.fastest, PACES.slowest, Number.isFinite),
	/** Days without a run when it was made; null: no run was known. */
	daysOff: orNull(amount),
	/** As it was laid out on the day `laid`, before anything happened on that day. */
	weeks: listOf(weekSchema),
	laid: day,
	edits: listOf(editSchema),
	/** Ids of what happened that is not to change it (`ProgramChange.id`). */
	undone: listOf(id),
	/** The person ended it. */
	ended: optional(flag),
	/** On which day; absent: it is not ended, or was before this was kept. */
	endedOn: optional(day),
});
export type KeptProgram = Infer<typeof programSchema>;

/** Kilometres together, of whatever the diary says. */
const sum = within(0, Number.MAX_VALUE, Number.isFinite);

/** What can happen to a program; see `ProgramChange`. */
const CHANGE_KINDS = ['missed', 'noRun', 'walk', 'pain', 'shorter', 'longer', 'again'] as const;

/**
 * Something that changes a program. `missed`: not run, and not made up. `noRun`, `walk`: the check of the
 * day said no run, or a walk instead. `pain`: it holds. `shorter`, `longer`: what was run counts. `again`:
 * two weeks without a run, and it begins anew (guide §5, R5).
 */
const changeSchema = record({
	id,
	kind: oneOf(CHANGE_KINDS),
	day,
	/** Kilometres that were planned, and that were run on the day; null: of no one run. */
	planned: orNull(sum),
	run: orNull(sum),
	/** The person took it back: it changes nothing. */
	isUndone: flag,
});
export type ProgramChange = Infer<typeof changeSchema>;

/** The current program as it stands today. */
export const programStateSchema = record({
	/** With the weeks by all that happened until now. */
	program: programSchema,
	/** The goal is not reached by its date: so many km are possible by then; null: it is. */
	nearest: orNull(amount),
	/** The day on which it is at the soonest; null: not within a year, or by its date. */
	earliest: orNull(day),
	/** The latest first. */
	changes: listOf(changeSchema),
});
export type ProgramState = Infer<typeof programStateSchema>;

/** A program that is over, or that the person ended. */
export const endedProgramSchema = record({
	id,
	goal: goalSchema,
	/** Its first day, and its last. */
	from: day,
	to: day,
	/** How many runs it had until it ended, and of how many of their days the diary has a run. */
	planned: amount,
	ran: amount,
});
export type EndedProgram = Infer<typeof endedProgramSchema>;

/** Whether the goal is reached by the end, or by its date; where not, `nearest` km are possible by then. */
export type Reach =
	{ readonly reached: true } | { readonly reached: false; readonly nearest: number };

/** A program, as the rules allow it. */
export interface Program {
	readonly weeks: readonly ProgramWeek[];
	readonly reach: Reach;
}

/** Kilometres of a week, in whole tenths. */
export function kmOfWeek({ sessions }: Pick<ProgramWeek, 'sessions'>): number {
	return Math.round(sessions.reduce((sum, { km }) => sum + km, 0) * 10) / 10;
}

/** Why some goals are closed: what only a clinician opens (guide §8). */
export type Closing = 'pregnant' | 'postpartum' | 'postpartum-cleared';

/**
 * Which goals are open to a body. Pregnant: no progression, only hold or less. After a birth: none until
 * a clinician cleared the person to run, then the return by running and walking (guide §8).
 */
export function openGoals(
	{ pregnant, postpartum }: Pick<Body, 'pregnant' | 'postpartum'>,
	cleared: boolean,
): { readonly goals: readonly ProgramGoal[]; readonly closing: Closing | null } {
	if (postpartum) {
		return cleared
			? { goals: ['return'], closing: 'postpartum-cleared' }
			: { goals: [], closing: 'postpartum' };
	}
	return pregnant
		? { goals: ['hold'], closing: 'pregnant' }
		: { goals: PROGRAM_GOALS, closing: null };
}
