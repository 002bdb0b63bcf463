import { planOf, type Plan } from '../../core/moves/plan.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { moveOf } from '../../content/moves.ts';
import { routineOf } from '../../content/routines.ts';
import { fitOf } from '../moves/moveWords.ts';

/** A routine that may be played, laid out in time; null where it is unknown, locked or does not fit. */
export function planFor(id: string, seated: boolean): { routine: Routine; plan: Plan } | null {
	const routine = routineOf(id);
	const fit = routine && !routine.locked ? fitOf(routine, { seated }) : null;
	return routine && fit ? { routine, plan: planOf(fit.steps, moveOf) } : null;
}
