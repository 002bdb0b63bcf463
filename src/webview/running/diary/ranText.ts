import { distanceText } from '../../../core/running/lineText.ts';
import type { Plan } from '../../../core/running/plan.ts';
import type { Units } from '../../../core/running/units.ts';

/** The line that logs a plan as it was planned, to be put right before it is taken. */
export function ranText({ at, km, minutes, kinds }: Plan, units: Units): string {
	const local = new Date(at);
	const clock = [local.getHours(), local.getMinutes()].map((part) => String(part).padStart(2, '0'));
	return [
		...(km === null ? [] : [distanceText(km, units)]),
		...(minutes === null ? [] : [`${minutes} min`]),
		...kinds,
		`at ${clock.join(':')}`,
	].join(' ');
}
