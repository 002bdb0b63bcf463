import { type Schedule, scheduleOf } from '../../core/moves/schedule.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { catalogue } from '../moves/catalogue.ts';
import { savedPlay } from '../../core/moves/play.ts';
import type { Session } from './session.ts';

/** A routine laid out in time; null where it is locked or has no steps. */
export function planFor({ locked, steps }: Routine): Schedule | null {
	return locked || steps.length === 0 ? null : scheduleOf(steps, catalogue.moveOf);
}

function isStep(step: unknown): boolean {
	const { move, seconds } = (step ?? {}) as Record<string, unknown>;
	return typeof move === 'string' && catalogue.has(move) && typeof seconds === 'number';
}

/** A routine as it was played, which need not stand in the catalogue: what fits is made up anew. */
function savedRoutine(saved: unknown): Routine | null {
	const { id, name, where, endsBout, steps } = (saved ?? {}) as Record<string, unknown>;
	const fits =
		[id, name, where].every((text) => typeof text === 'string') &&
		(endsBout === 'always' || endsBout === 'seated') &&
		Array.isArray(steps) &&
		steps.every(isStep);
	return fits ? (saved as Routine) : null;
}

/** A session as it is kept in the page's memory. */
export function keptSession({ routine, play }: Session): unknown {
	return { routine, play };
}

/** A session as read back, or null where it is none, is over, or fits its routine no more. */
export function savedSession(kept: unknown): Session | null {
	const { routine: saved, play: state } = (kept ?? {}) as Record<string, unknown>;
	const routine = savedRoutine(saved);
	const plan = routine && planFor(routine);
	const play = plan && savedPlay(state, () => plan.steps.length);
	return routine && plan && play ? { routine, plan, play } : null;
}
