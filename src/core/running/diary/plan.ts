import {
	amount,
	flag,
	id,
	instant,
	listOf,
	optional,
	orNull,
	record,
	type Check,
} from '../shape.ts';
import type { Instant } from '../time.ts';

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
