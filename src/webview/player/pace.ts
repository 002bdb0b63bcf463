import type { Figure } from '../../core/figure/figure.ts';
import { arrivalOf, loopOf, roundOf } from '../../core/figure/timeline.ts';
import type { Plan } from '../../core/moves/plan.ts';
import type { Moment } from '../../core/moves/playing.ts';
import { SECOND, type Milliseconds } from '../../core/time.ts';
import { clock } from '../shell/words.ts';

/** Time into the work of this step and side; below zero while the person gets ready for it. */
function intoWork({ segment, remaining }: Moment): Milliseconds {
	return segment.kind === 'work' ? segment.length - remaining : -remaining;
}

/** How long one repetition or breath lasts; null where the move does not count. */
function repLength(plan: Plan, { segment, reps }: Moment): Milliseconds | null {
	const seconds = plan.steps[segment.step]?.step.seconds ?? 0;
	return reps === null ? null : (seconds * SECOND) / reps;
}

/** The repetition or breath now, from 1; null while getting ready and where the move does not count. */
export function countOf(plan: Plan, moment: Moment): number | null {
	const beat = repLength(plan, moment);
	return beat === null || moment.segment.kind !== 'work'
		? null
		: Math.min(moment.reps ?? 1, Math.floor(intoWork(moment) / beat) + 1);
}

/**
 * The figure's own time, so that it is in its first pose when the work begins and, where the move
 * counts, goes round once a repetition or breath.
 */
export function figureTime(plan: Plan, moment: Moment, figure: Figure): Milliseconds {
	const beat = repLength(plan, moment);
	const cycle = moment.move.dose.kind === 'breaths' ? loopOf(figure) : roundOf(figure);
	const rate = beat === null ? 1 : cycle / beat;
	const start = figure.flow ? 0 : arrivalOf(figure, 0);
	return start + intoWork(moment) * rate;
}

/** Pieces this long (ms) are read from a clock: nobody knows how long 164 seconds are. */
const LONG = 100 * SECOND;

/** Whole seconds, or minutes and seconds all through a long piece: "12", "2:44". */
export function timeLeft({ segment, remaining }: Moment): number | string {
	const seconds = Math.ceil(remaining / SECOND);
	return segment.length >= LONG ? clock(seconds * SECOND) : seconds;
}
