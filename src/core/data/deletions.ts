import type { Plan } from '../running/plan.ts';
import { mergeLedgers, type Entry, type Ledger } from '../running/ledger.ts';
import type { Run } from '../running/run.ts';

/** What any machine has deleted, by id: of runs and of plans. */
export interface Deleted {
	readonly runs: Ledger<never>;
	readonly plans: Ledger<never>;
}

export const nothingDeleted: Deleted = { runs: {}, plans: {} };

/** A file that may hold runs or plans. */
type Body = { readonly runs?: Ledger<Run>; readonly plans?: Ledger<Plan> };

/** `deleted`, and what the body of a file says that is deleted. */
export function withDeletions(deleted: Deleted, body: object): Deleted {
	const { runs, plans } = body as Body;
	return {
		runs: mergeLedgers(deleted.runs, deletions(runs)),
		plans: mergeLedgers(deleted.plans, deletions(plans)),
	};
}

/**
 * The body of a file without the contents of what was deleted later, elsewhere: what a person deletes
 * on one machine does not stay readable on another. The body itself where nothing of it was.
 */
export function withoutDeleted<T extends object>(body: T, deleted: Deleted): T {
	const { runs, plans } = body as Body;
	const keptRuns = runs && overruled(runs, deleted.runs);
	const keptPlans = plans && overruled(plans, deleted.plans);
	return keptRuns === runs && keptPlans === plans
		? body
		: { ...body, ...(keptRuns && { runs: keptRuns }), ...(keptPlans && { plans: keptPlans }) };
}

function deletions<T>(ledger: Ledger<T> = {}): Ledger<never> {
	return Object.fromEntries(
		Object.entries(ledger).flatMap(([id, { at, what }]): [string, Entry<never>][] =>
			what === null ? [[id, { at, what: null }]] : [],
		),
	);
}

function overruled<T>(ledger: Ledger<T>, deleted: Ledger<never>): Ledger<T> {
	const gone = Object.entries(ledger).flatMap(([id, { at, what }]): [string, Entry<T>][] => {
		const deletion = deleted[id];
		return what !== null && deletion && deletion.at > at ? [[id, deletion]] : [];
	});
	return gone.length === 0 ? ledger : { ...ledger, ...Object.fromEntries(gone) };
}
