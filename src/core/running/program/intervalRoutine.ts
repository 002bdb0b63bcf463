import type { Routine, RoutineStep } from '../../moves/routine.ts';
import { type Intervals, minutesOf } from '../diary/plan.ts';

/** Ids of the moves done in turn: the faster one, and the easier one between. */
const ON_FOOT = { fast: 'turn-run', easy: 'turn-walk' } as const;
const IN_WHEELCHAIR = { fast: 'turn-push', easy: 'turn-wheel' } as const;

/** Whether a move, by its id, is one of those that are done in turn. */
export function isTurn(move: string): boolean {
	return [ON_FOOT, IN_WHEELCHAIR].some(({ fast, easy }) => move === fast || move === easy);
}

/** Whether a move, by its id, is the easier one of those that are done in turn. */
export function isEasyTurn(move: string): boolean {
	return move === ON_FOOT.easy || move === IN_WHEELCHAIR.easy;
}

/** Id of the routine, whatever its intervals are. */
export const INTERVALS = 'run-walk';

/** A routine's words. */
export type IntervalTexts = Pick<Routine, 'name' | 'where'>;

/**
 * Running and walking in turn as a routine: each a step, one right after the other, so that it is as long as
 * the session. Running in one go is one step.
 */
export function intervalRoutine(
	intervals: Intervals,
	{ name, where }: IntervalTexts,
	wheelchair: boolean,
): Routine {
	const { fast, easy } = wheelchair ? IN_WHEELCHAIR : ON_FOOT;
	const { times, run, walk } = intervals;
	const inTurn: readonly RoutineStep[] = [
		{ move: fast, seconds: run * 60 },
		{ move: easy, seconds: walk * 60 },
	];
	const steps = Array.from({ length: times }, () => inTurn)
		.flat()
		.filter(({ seconds }) => seconds > 0);
	const seconds = minutesOf(intervals) * 60;
	return { id: INTERVALS, name, where, endsBout: 'always', steps, seconds };
}
