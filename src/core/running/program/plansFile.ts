import { amount, type Infer, optional, record, versioned } from '../../base/schema.ts';
import { ledgerOf, mergeLedgers } from '../diary/ledger.ts';
import { planSchema } from '../diary/plan.ts';
import { programSchema } from './program.ts';

const VERSION = 1;

/** The plans and the programs of one machine. */
const plansSchema = record({
	version: amount,
	plans: ledgerOf(planSchema),
	/** Absent: none was ever made. */
	programs: optional(ledgerOf(programSchema)),
});
export type PlansFile = Infer<typeof plansSchema>;

/** Nothing planned yet. */
export const noPlans: PlansFile = { version: VERSION, plans: {} };

/** How plans are read. */
export const plansFormat = versioned(VERSION, plansSchema);

/** Merges two files of plans; commutative, associative and idempotent. */
export function mergePlans(one: PlansFile, other: PlansFile): PlansFile {
	const programs =
		one.programs || other.programs
			? { programs: mergeLedgers(one.programs ?? {}, other.programs ?? {}) }
			: {};
	return { ...other, ...one, plans: mergeLedgers(one.plans, other.plans), ...programs };
}
