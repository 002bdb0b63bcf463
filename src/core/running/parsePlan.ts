import type { Line } from './lineFault.ts';
import { linePartsOf } from './lineParts.ts';
import type { LineContext } from './parseRun.ts';
import type { Plan } from './plan.ts';

/** A plan but for its id. */
export type PlanDraft = Omit<Plan, 'id'>;

/**
 * The plan that a line means: `today 18:00, 8 km, easy`, `sat 9am 90 min long`. A time of day and a
 * distance or a length must be there. Without a day it is today, or tomorrow where that time is over.
 */
export function parsePlan(line: string, { now, days, units }: LineContext): Line<PlanDraft> {
	const today = days.dayOf(now);
	const parts = linePartsOf(line, { units, today, colon: 'clock', towards: 'future' });
	if ('kind' in parts) {
		return { fault: parts };
	}
	const { km, seconds, clock, pain, kinds } = parts;
	if (pain !== null) {
		return { fault: { kind: 'unknown', text: `pain ${pain}` } };
	}
	if (km === null && seconds === null) {
		return { fault: { kind: 'empty' } };
	}
	if (clock === null) {
		return { fault: { kind: 'no-time' } };
	}
	const soonest = days.at(today, clock) > now ? today : today + 1;
	const at = days.at(parts.day ?? soonest, clock);
	if (at <= now) {
		return { fault: { kind: 'past', text: line.trim() } };
	}
	return { is: { at, km, minutes: seconds === null ? null : Math.round(seconds / 60), kinds } };
}
