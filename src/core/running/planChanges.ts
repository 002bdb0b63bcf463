import type { LocalDays } from './days.ts';
import type { LoadRule } from './loadReport.ts';
import type { Plan } from './plan.ts';
import { fromKm, toKm, type Units } from './units.ts';

/** What was changed in the plan, and by what. Distances are in km. */
export type PlanChange = { readonly by: 'check' | LoadRule } & (
	| {
			/** Half as far (or, planned by time alone, half as long). */
			readonly what: 'halved';
	  }
	| {
			/** No further than this: where the plan is by time alone, the time went down alike. */
			readonly what: 'capped';
			readonly km: number;
	  }
	| {
			/** Run easy: these kinds were taken out. */
			readonly what: 'easier';
			readonly kinds: readonly string[];
	  }
	/** On the next day instead. */
	| { readonly what: 'moved' }
	/** No run. */
	| { readonly what: 'dropped' }
);

/** A plan on its way through all that speaks against it; null: there is to be no run. */
export interface Rewriting {
	readonly plan: Plan | null;
	readonly changes: readonly PlanChange[];
}

/** A run shorter than this is none: the plan is dropped instead. The number is ours. */
const SHORTEST_KM = 1;

/** Half as far, and half as long, once. */
export function halved(plan: Plan): Plan {
	const half = (amount: number | null) => (amount === null ? null : amount / 2);
	return { ...plan, km: half(plan.km), minutes: half(plan.minutes), halved: true };
}

/** Without these kinds; easy, where none is left. */
export function easier(plan: Plan, by: 'check' | 'R2', unwanted: readonly string[]): Rewriting {
	const out = new Set(unwanted);
	const kinds = plan.kinds.filter((kind) => out.has(kind));
	if (kinds.length === 0) {
		return { plan, changes: [] };
	}
	const left = plan.kinds.filter((kind) => !out.has(kind));
	return {
		plan: { ...plan, kinds: left.length > 0 ? left : ['easy'] },
		changes: [{ what: 'easier', by, kinds }],
	};
}

/**
 * No further than `most` km, cut down to a tenth of the person's unit; time goes down alike. `km` is
 * how far the plan goes, as far as anyone knows.
 */
export function capped(
	plan: Plan,
	by: LoadRule,
	km: number | null,
	most: number,
	units: Units,
): Rewriting {
	if (km === null || km <= most) {
		return { plan, changes: [] };
	}
	// What should be a whole tenth may lie a hair below it.
	const tenths = Math.floor(fromKm(most, units) * 10 + 1e-6);
	const cut = toKm(tenths / 10, units);
	if (cut < SHORTEST_KM) {
		return { plan: null, changes: [{ what: 'dropped', by }] };
	}
	const minutes = plan.minutes === null ? null : Math.floor((plan.minutes * cut) / km);
	return {
		plan: { ...plan, km: plan.km === null ? null : cut, minutes },
		changes: [{ what: 'capped', by, km: cut }],
	};
}

/** At the same time of the next day. */
export function moved(plan: Plan, days: LocalDays): Rewriting {
	const day = days.dayOf(plan.at);
	const minutes = Math.round((plan.at - days.at(day, 0)) / 60_000);
	return {
		plan: { ...plan, at: days.at(day + 1, minutes) },
		changes: [{ what: 'moved', by: 'R3' }],
	};
}
