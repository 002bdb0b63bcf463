import {
	amount,
	type Check,
	flag,
	id,
	instant,
	listOf,
	optional,
	orNull,
	record,
	versioned,
} from '../../base/shape.ts';
import { HOUR, type Instant, MINUTE } from '../../base/time.ts';
import { type Ledger, ledgerOf, mergeLedgers, present } from './ledger.ts';
import { paceOf, type Run } from './run.ts';

/** A run that is to come. At least one of `km` and `minutes` is there. */
export interface Plan {
	readonly id: string;
	readonly at: Instant;
	readonly km: number | null;
	readonly minutes: number | null;
	/** Of `RUN_KINDS`, as in a run; empty: none named, which counts as easy. */
	readonly kinds: readonly string[];
	/** A check halved it, and none does so again: the person may check as often as they like. */
	readonly halved?: boolean;
	/** Id of the run that it became; absent as long as it is only planned. */
	readonly ran?: string;
}

/** What is wrong with a value as a plan, or null. Fields that are not known are let through. */
export const planShape: Check = record({
	id,
	at: instant,
	km: orNull(amount),
	minutes: orNull(amount),
	kinds: listOf(id),
	halved: optional(flag),
	ran: optional(id),
});

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
	return present(plans)
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
