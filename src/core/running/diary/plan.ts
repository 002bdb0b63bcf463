import {
	amount,
	flag,
	id,
	type Infer,
	instant,
	listOf,
	optional,
	orNull,
	record,
	versioned,
} from '../../base/schema.ts';
import { HOUR, type Instant, MINUTE } from '../../base/time.ts';
import { type Ledger, ledgerOf, mergeLedgers, present } from './ledger.ts';
import { paceOf, type Run } from './run.ts';

/** A run that is to come. At least one of `km` and `minutes` is there. */
export const planSchema = record({
	id,
	at: instant,
	km: orNull(amount),
	minutes: orNull(amount),
	/** Of `RUN_KINDS`, as in a run; empty: none named, which counts as easy. */
	kinds: listOf(id),
	/** A check halved it, and none does so again: the person may check as often as they like. */
	halved: optional(flag),
	/** Id of the run that it became; absent as long as it is only planned. */
	ran: optional(id),
});
export type Plan = Infer<typeof planSchema>;

const VERSION = 1;

/** The plans of one machine. */
const plansSchema = record({ version: amount, plans: ledgerOf(planSchema) });
export type PlansFile = Infer<typeof plansSchema>;

/** Nothing planned yet. */
export const noPlans: PlansFile = { version: VERSION, plans: {} };

/** How plans are read. */
export const plansFormat = versioned(VERSION, plansSchema);

/** Merges two files of plans; commutative, associative and idempotent. */
export function mergePlans(one: PlansFile, other: PlansFile): PlansFile {
	return { ...other, ...one, plans: mergeLedgers(one.plans, other.plans) };
}

/** Plans from `midnight` on that are not run yet, the next one first. */
export function plansFrom(plans: Ledger<Plan>, midnight: Instant): readonly Plan[] {
	return present(plans)
		.filter(({ at, ran }) => ran === undefined && at >= midnight)
		.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** How long a run lasts where neither time nor pace is known; ours. */
const USUAL: Instant = HOUR;

/** When a planned run is likely to be over: by its length, or by the pace of the last runs. */
export function planEnd({ at, km, minutes }: Plan, runs: readonly Run[]): Instant {
	const pace = paceOf(runs);
	if (minutes !== null) {
		return at + minutes * MINUTE;
	}
	return at + (pace === null || km === null ? USUAL : Math.round(km * pace) * 1000);
}
