import { distanceText } from '../../../core/running/lineText.ts';
import type { Plan } from '../../../core/running/plan.ts';
import type { Units } from '../../../core/running/units.ts';

/** The line that logs a plan as it was planned, to be put right before it is taken. */
export function ranText({ km, minutes, kinds }: Plan, units: Units): string {
	return [
		...(km === null ? [] : [distanceText(km, units)]),
		...(minutes === null ? [] : [`${minutes} min`]),
		...kinds,
	].join(' ');
}
