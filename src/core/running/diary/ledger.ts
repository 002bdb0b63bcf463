import type { GenericSchema } from 'valibot';
import { amount, orNull, record, recordOf } from '../../base/schema.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import type { Instant } from '../../base/time.ts';

/** The last change of a thing: what it is since then; null: it is deleted. Of two the later one holds. */
export interface LedgerEntry<T> {
	readonly at: Instant;
	readonly what: T | null;
}

/**
 * The last changes by the ids of the things. Each machine writes a ledger of its own; all of them merged
 * are what holds, so that any machine may amend or delete what another wrote.
 */
export type Ledger<T> = Readonly<Record<string, LedgerEntry<T>>>;

/**
 * The later of two entries of one id. At the same instant one that is there outranks a deletion, and of
 * two others the one with the greater text holds: any order will do, as long as all machines have it.
 */
export function laterEntry<T>(one: LedgerEntry<T>, other: LedgerEntry<T>): LedgerEntry<T> {
	if (one.at !== other.at) {
		return one.at > other.at ? one : other;
	}
	if (deepEqual(one.what, other.what)) {
		return one;
	}
	if (one.what === null || other.what === null) {
		return one.what === null ? other : one;
	}
	return canonical(one) >= canonical(other) ? one : other;
}

/** The same text for the same fields, whatever their order. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) {
		return `[${value.map(canonical).join(',')}]`;
	}
	if (typeof value !== 'object' || value === null) {
		return JSON.stringify(value) ?? 'null';
	}
	const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${fields.map(([name, one]) => `${name}:${canonical(one)}`).join(',')}}`;
}

/**
 * Merges two ledgers, in the order of the ids; commutative, associative and idempotent. The order is
 * fixed so that two windows that know the same also write the same.
 */
export function mergeLedgers<T>(one: Ledger<T>, other: Ledger<T>): Ledger<T> {
	const all = new Map(Object.entries(one));
	for (const [id, entry] of Object.entries(other)) {
		const known = all.get(id);
		all.set(id, known ? laterEntry(known, entry) : entry);
	}
	return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entry of a change at `now`, which is later than the one `before` by any clock. */
export function entryAfter<T>(
	before: LedgerEntry<T> | undefined,
	what: T | null,
	now: Instant,
): LedgerEntry<T> {
	return { at: Math.max(now, (before?.at ?? -1) + 1), what };
}

/** Entries of changes are whole milliseconds apart: as much of one is between them where it happens once. */
const BEFORE_NEXT = 0.5;
/** As much as that where it happens every day of a program; no less can be told apart for long. */
export const EACH_DAY = 1 / 512;

/**
 * `entry` with what this version makes of it: later than the entry, and earlier than any change to it, so that
 * nothing that a person did is overruled. The entry itself where nothing differs.
 */
export function revised<T>(
	entry: LedgerEntry<T>,
	revise: (what: T) => T,
	later = BEFORE_NEXT,
): LedgerEntry<T> {
	const what = entry.what === null ? null : revise(entry.what);
	return what === entry.what ? entry : { ...entry, at: entry.at + later, what };
}

/** `ledger` with things changed at `now`, by their ids; null deletes. */
export function withChanges<T>(
	ledger: Ledger<T>,
	changes: Readonly<Record<string, T | null>>,
	now: Instant,
): Ledger<T> {
	const entries = Object.entries(changes).map(([id, what]): [string, LedgerEntry<T>] => [
		id,
		entryAfter(ledger[id], what, now),
	]);
	return { ...ledger, ...Object.fromEntries(entries) };
}

/** What can be in a ledger. */
interface Named {
	readonly id: string;
}

/**
 * The things that are not deleted, in the order of the ledger. One under an id that is not its own, as a file
 * from elsewhere may have it, is none: it could never be found again by what it is shown as.
 */
export function present<T extends Named>(ledger: Ledger<T>): readonly T[] {
	return Object.entries(ledger).flatMap(([id, { what }]) => (what?.id === id ? [what] : []));
}

/** The schema of a ledger of things that have this schema. */
export function ledgerOf<Thing extends GenericSchema>(thing: Thing) {
	return recordOf(record({ at: amount, what: orNull(thing) }));
}
