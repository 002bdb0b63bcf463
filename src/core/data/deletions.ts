import type { LogEntry } from '../timer/logEntries.ts';
import { endOf } from '../timer/shared/mergeRecords.ts';
import type { Instant } from '../base/time.ts';
import { type LedgerEntry, type Ledger, mergeLedgers } from '../running/diary/ledger.ts';

/** The whole log of a machine is deleted, for good: an import that was undone. */
export const FOR_GOOD: Instant = Number.MAX_SAFE_INTEGER;

/** The entries that were not over by `until`, and what withdraws one of them. */
export function entriesAfter(
	entries: readonly LogEntry[],
	until: Instant | undefined,
): readonly LogEntry[] {
	return until === undefined ? entries : entriesThat(entries, (end) => end > until);
}

/**
 * The entries that were over by `until`, and what withdraws one of them: later ones may have been filed
 * by a window whose decision lost.
 */
export function entriesUntil(entries: readonly LogEntry[], until: Instant): readonly LogEntry[] {
	return entriesThat(entries, (end) => end <= until);
}

function entriesThat(
	entries: readonly LogEntry[],
	holds: (end: Instant) => boolean,
): readonly LogEntry[] {
	const left = entries.filter((entry) => entry.kind !== 'withdrawn' && !holds(endOf(entry)));
	if (left.length === 0) {
		return entries;
	}
	const ids = new Set(left.map(({ id }) => id));
	return entries.filter((entry) => !ids.has(entry.kind === 'withdrawn' ? entry.of : entry.id));
}

/** What a file may hold of which any machine can delete a part. */
const LEDGERS = ['runs', 'plans', 'programs'] as const;
type LedgerName = (typeof LEDGERS)[number];

/** The runs, plans and programs that any machine has deleted, by id. */
export type DeletedEntries = Readonly<Record<LedgerName, Ledger<never>>>;

/** No deletions yet. */
export const nothingDeleted: DeletedEntries = { runs: {}, plans: {}, programs: {} };

/** A file that may hold runs, plans or programs. */
type Body = Readonly<Partial<Record<LedgerName, Ledger<unknown>>>>;

/** `deleted` with the deletions in the body of a file added. */
export function withDeletions(deleted: DeletedEntries, body: object): DeletedEntries {
	const { runs, plans, programs } = body as Body;
	return {
		runs: mergeLedgers(deleted.runs, deletions(runs)),
		plans: mergeLedgers(deleted.plans, deletions(plans)),
		programs: mergeLedgers(deleted.programs, deletions(programs)),
	};
}

/**
 * The body of a file without what was deleted later on another machine: what a person deletes on one
 * does not stay readable on another. The body itself where nothing of it was deleted.
 */
export function withoutDeleted<T extends object>(body: T, deleted: DeletedEntries): T {
	const changed = LEDGERS.flatMap((name) => {
		const ledger = (body as Body)[name];
		const kept = ledger && overruled(ledger, deleted[name]);
		return kept === ledger ? [] : [[name, kept] as const];
	});
	return changed.length === 0 ? body : { ...body, ...Object.fromEntries(changed) };
}

function deletions<T>(ledger: Ledger<T> = {}): Ledger<never> {
	return Object.fromEntries(
		Object.entries(ledger).flatMap(([id, { at, what }]): [string, LedgerEntry<never>][] =>
			what === null ? [[id, { at, what: null }]] : [],
		),
	);
}

function overruled<T>(ledger: Ledger<T>, deleted: Ledger<never>): Ledger<T> {
	const gone = Object.entries(ledger).flatMap(([id, { at, what }]): [string, LedgerEntry<T>][] => {
		const deletion = deleted[id];
		return what !== null && deletion && deletion.at > at ? [[id, deletion]] : [];
	});
	return gone.length === 0 ? ledger : { ...ledger, ...Object.fromEntries(gone) };
}
