import { amount, record } from '../shape.ts';
import { HOUR, MINUTE, type Instant } from '../time.ts';
import { ledgerOf, mergeLedgers, standing, type Ledger } from './ledger.ts';
import { paceOf } from './pace.ts';
import { planShape, type Plan } from './plan.ts';
import type { Run } from './run.ts';
import { versioned } from './versioned.ts';

const VERSION = 1;

/** The plans of one machine. */
export interface PlansFile {
	readonly version: typeof VERSION;
	readonly plans: Ledger<Plan>;
}

export const noPlans: PlansFile = { version: VERSION, plans: {} };

/** How plans are read. */
export const plansFormat = versioned<PlansFile>(
	VERSION,
	record({ version: amount, plans: ledgerOf(planShape) }),
);

export function mergePlans(one: PlansFile, other: PlansFile): PlansFile {
	return { ...other, ...one, plans: mergeLedgers(one.plans, other.plans) };
}

/** Plans from `midnight` on that are not run yet, the next one first. */
export function plansFrom(plans: Ledger<Plan>, midnight: Instant): readonly Plan[] {
	return standing(plans)
		.filter(({ at, ran }) => ran === undefined && at >= midnight)
		.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** Where neither time nor pace is known a run is taken to last this long; ours. */
const USUAL: Instant = HOUR;

/** When a planned run is over, as far as anyone knows: by its length, or by the pace of the last runs. */
export function planEnd({ at, km, minutes }: Plan, runs: readonly Run[]): Instant {
	const pace = paceOf(runs);
	if (minutes !== null) {
		return at + minutes * MINUTE;
	}
	return at + (pace === null || km === null ? USUAL : Math.round(km * pace) * 1000);
}
