import { type Intervals, minutesOf } from '../diary/plan.ts';
import type { Day } from '../../base/calendar.ts';
import type { Session } from './program.ts';

// Running and walking in turn, in the manner of public programs for beginners: three sessions a week, the
// same ones, in which the running grows and the time stays about the same. The numbers are ours (guide §7).

/** Where someone begins who has not run for long, or never. */
const FROM_REST: Intervals = { times: 8, run: 1, walk: 2 };
/** Where a shorter break leads back to. */
const AFTER_BREAK: Intervals = { times: 4, run: 5, walk: 1 };
/** After so many days without a run one begins from rest. */
const LONG_BREAK = 42;

/** Minutes of a session, walking included. */
const MINUTES = { least: 18, most: 30 } as const;
/** Minutes of running in one go that it all leads to. */
const IN_ONE_GO = 30;
/** From intervals of so many minutes on one may run in one go. */
const LONG_RUN = 8;
/** Intervals shorter than this have two minutes of walking between them, longer ones one or two. */
const SHORT_RUN = 4;
/** By how much the minutes of running grow from week to week: as a factor, and in one go. */
const GROWTH = 1.6;
const MORE = 2;

/** Brisk walking, in seconds a km. */
const WALK_PACE = 660;

/** The session that a return begins with after so many days without a run; null: no run is known. */
export function firstIntervals(daysOff: number | null): Intervals {
	return daysOff === null || daysOff > LONG_BREAK ? FROM_REST : AFTER_BREAK;
}

/** About how far a session goes at an easy `pace` (seconds a km), in whole tenths of a km. */
export function kmOfIntervals({ times, run, walk }: Intervals, pace: number): number {
	const km = times * ((run * 60) / pace + (walk * 60) / Math.max(pace, WALK_PACE));
	return Math.floor(km * 10 + 1e-9) / 10;
}

/** What half an hour goes at an easy `pace` (seconds a km), in tenths of a km. */
export function halfHourOf(pace: number): number {
	return Math.floor((30 * 60 * 10) / pace);
}

/** Whether one runs for half an hour in one go: the goal of running and walking. */
export function isInOneGo({ run, walk }: Intervals): boolean {
	return walk === 0 && run >= IN_ONE_GO;
}

const EVERY: readonly Intervals[] = Array.from({ length: IN_ONE_GO }, (_, index) => index + 1)
	.flatMap((run) => [
		{ times: 1, run, walk: 0 },
		...(run < SHORT_RUN ? [2] : [1, 2]).flatMap((walk) =>
			Array.from({ length: 9 }, (_, more) => ({ times: more + 2, run, walk })),
		),
	])
	.filter((one) => minutesOf(one) >= MINUTES.least && minutesOf(one) <= MINUTES.most);

/**
 * What may follow a week of `last`, the most running first: longer intervals, then more of them, then less
 * walking. `isHeld`: no longer than they were.
 */
export function intervalsAfter(last: Intervals, isHeld: boolean): readonly Intervals[] {
	const total = last.times * last.run;
	const inOneGo = last.walk === 0 || last.run >= LONG_RUN ? total + MORE : 0;
	const longest = Math.max(last.run + 1, Math.floor(last.run * GROWTH));
	const fits = (one: Intervals) =>
		isHeld
			? one.run <= last.run && one.times * one.run <= total
			: one.run <= (one.walk === 0 ? inOneGo : longest);
	return EVERY.filter(fits).toSorted(
		(one, other) =>
			other.run - one.run || other.times * other.run - one.times * one.run || one.walk - other.walk,
	);
}

/** Less than this a week, or in one run, and a goal begins with running and walking. */
const BEGINNER = { week: 6, longest: 3 } as const;

/** Whether someone who stands here, in km, begins by running and walking. */
export function isBeginner(at: { readonly km: number; readonly longest: number }): boolean {
	return at.km < BEGINNER.week || at.longest < BEGINNER.longest;
}

/** A session of running and walking on a day; `pace` in seconds a km. */
export function intervalSession(day: Day, intervals: Intervals, pace: number): Session {
	return {
		day,
		km: kmOfIntervals(intervals, pace),
		minutes: minutesOf(intervals),
		kinds: [],
		intervals,
	};
}
