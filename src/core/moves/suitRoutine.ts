import { MINE } from './mine.ts';
import { stepsFor, type Routine } from './routine.ts';
import { suitSteps, type SuitedSteps, type Suiting } from './suit.ts';

/**
 * The steps of a routine that suit this body, and what was left out of it; null where nothing is
 * left, or where a routine of ours has no fair version on a chair. One of the person's own is
 * swapped move by move.
 */
export function suitRoutine(routine: Routine, suiting: Suiting): SuitedSteps | null {
	const own = routine.id.startsWith(MINE);
	const steps = own ? routine.steps : stepsFor(routine, suiting.body, suiting.moveOf);
	const suited = steps && suitSteps(steps, suiting);
	return suited && suited.steps.length > 0 ? suited : null;
}
