import { amount, flag, id, oneOf, orNull, record } from '../base/schema.ts';
import { endsBoutSchema } from '../moves/routine.ts';
import { POSITIONS } from '../timer/nudgeLines.ts';
import { PHASES } from '../timer/state.ts';

/** What the sit timer is doing; quiet lies over any phase, and the page shows nothing else then. */
export const pagePhases = [...PHASES, 'quiet'] as const;
export type PagePhase = (typeof pagePhases)[number];

/** What the timer took a routine for that has ended: a break, or a part of the bout. */
export const ROUTINE_OUTCOMES = ['break', 'noBreak'] as const;

/** What the page sees of the person, for the sit timer. */
export const timerFromPage = {
	/** The person used the page; at most once in 30 s. */
	presence: record({}),
	/** A routine began: one of ours, `fit`, or one of the person's own. `steps` is how many it has. */
	routineStarted: record({ routine: id, steps: amount, endsBout: endsBoutSchema }),
	/**
	 * Sign of life: the step (from 1) being played, and the seconds really played until now; at each step,
	 * at least once a minute, and when it begins or ends to wait (`waits`), paused or hidden.
	 */
	routineStep: record({
		routine: id,
		endsBout: endsBoutSchema,
		step: amount,
		steps: amount,
		seconds: amount,
		waits: flag,
	}),
	/** A routine ended; `finished`: at its last step, else left before; `seconds` were really played. */
	routineEnded: record({ routine: id, finished: flag, seconds: amount }),
};

/** What the page shows of the sit timer. */
export const timerToPage = {
	/**
	 * The bout now, in whole minutes; `breakMinutes` is how long a break has lasted, null in a bout.
	 * `routine`: whether the one that the page played last was a break; null where the timer did not wait
	 * for its end.
	 */
	bout: record({
		phase: oneOf(pagePhases),
		position: oneOf(POSITIONS),
		minutes: amount,
		sitMinutes: amount,
		latestMinutes: amount,
		breakMinutes: orNull(amount),
		routine: orNull(oneOf(ROUTINE_OUTCOMES)),
	}),
};
