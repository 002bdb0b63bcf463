import { planOf, type Plan } from '../../core/moves/plan.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { catalogue } from '../moves/catalogue.ts';

/** A routine laid out in time; null where it is locked or has no steps. */
export function planFor({ locked, steps }: Routine): Plan | null {
	return locked || steps.length === 0 ? null : planOf(steps, catalogue.moveOf);
}
