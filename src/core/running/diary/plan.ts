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
import type { Day, LocalDays } from '../../base/calendar.ts';
import { HOUR, type Instant, MINUTE } from '../../base/time.ts';
import { type Ledger, ledgerOf, mergeLedgers, present } from './ledger.ts';
import { note, paceOf, type Run } from './run.ts';
import { readWallTime, wallTimeOf, wallTimeSchema } from './wallTime.ts';

/** A run that is to come. At least one of `km` and `minutes` is there. */
export const planSchema = record({
	id,
	/** By the clocks of the machine that wrote it, which may stand elsewhere: see `local`. */
	at: instant,
	/**
	 * The day and the time of day, which hold wherever the person is by then: `2026-03-14T07:30`, or the
	 * date alone: some time on that day. Absent: written by version 0.1.
	 */
	local: optional(wallTimeSchema),
	km: orNull(amount),
	minutes: orNull(amount),
	/** Of `RUN_KINDS`, as in a run; empty: none named, which counts as easy. */
	kinds: listOf(id),
	/** The person's own words; absent: none. */
	note: optional(note),
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

/** Whether a plan has a time of day; one without is the day's. */
export function isTimed({ local }: Pick<Plan, 'local'>): boolean {
	return local === undefined || readWallTime(local)?.minutes !== null;
}

/** The day for which a run is planned. */
export function dayOfPlan(plan: Pick<Plan, 'at' | 'local'>, days: LocalDays): Day {
	return wallTimeOf(plan, days).day;
}

/** Where no time of day is planned, and none is usual, a plan stands at this one. */
const NOON = 12 * 60;

/**
 * The plan at the instant at which the clocks here show its day and time of day; one without a time of
 * day at the `usual` one (minutes after midnight; null: not known).
 */
export function planHere(plan: Plan, days: LocalDays, usual: number | null): Plan {
	if (plan.local === undefined) {
		return plan;
	}
	const { day, minutes } = wallTimeOf(plan, days);
	const at = days.at(day, minutes ?? usual ?? NOON);
	return at === plan.at ? plan : { ...plan, at };
}

/** Plans from `midnight` on that are not run yet, the next one first; `here` places them in the local time. */
export function plansFrom(
	plans: Ledger<Plan>,
	midnight: Instant,
	here: (plan: Plan) => Plan = (plan) => plan,
): readonly Plan[] {
	return present(plans)
		.map(here)
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
