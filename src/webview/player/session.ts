import { type Play, restorePlay } from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { type Schedule, scheduleOf } from '../../core/moves/schedule.ts';
import { pageCatalogue } from '../moves/catalogue.ts';

/** A routine being played or just ended, with what its views need. */
export interface Session {
	readonly routine: Routine;
	readonly plan: Schedule;
	readonly play: Play;
}

/** A routine laid out in time; null where it is locked or has no steps. */
export function planFor({ locked, steps }: Routine): Schedule | null {
	return locked || steps.length === 0 ? null : scheduleOf(steps, pageCatalogue.moveOf);
}

/** What the page's memory keeps of a session. */
export function sessionToSave({ routine, play }: Session): unknown {
	return { routine, play };
}

/** A session as read back; null where it is none, is over, or no longer fits its routine. */
export function savedSession(saved: unknown): Session | null {
	const { routine: ofRoutine, play: ofPlay } = (saved ?? {}) as Record<string, unknown>;
	const routine = savedRoutine(ofRoutine);
	const plan = routine && planFor(routine);
	const play = plan && restorePlay(ofPlay, plan);
	return routine && plan && play ? { routine, plan, play } : null;
}

/** A routine as it was played, which need not stand in the catalogue: a fit is composed anew each time. */
function savedRoutine(saved: unknown): Routine | null {
	const { id, name, where, endsBout, steps } = (saved ?? {}) as Record<string, unknown>;
	const fits =
		[id, name, where].every((text) => typeof text === 'string') &&
		(endsBout === 'always' || endsBout === 'seated') &&
		Array.isArray(steps) &&
		steps.every(isStep);
	return fits ? (saved as Routine) : null;
}

function isStep(step: unknown): boolean {
	const { move, seconds } = (step ?? {}) as Record<string, unknown>;
	return typeof move === 'string' && pageCatalogue.has(move) && typeof seconds === 'number';
}
