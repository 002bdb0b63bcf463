import {
	amount,
	day,
	id,
	type Infer,
	leaf,
	listOf,
	optional,
	record,
	recordOf,
	text,
	versioned,
} from '../base/schema.ts';
import { monthNamed } from '../base/calendar.ts';
import type { Instant } from '../base/time.ts';
import { type LogEntry, logEntrySchema } from '../timer/logEntries.ts';
import { endOf } from '../timer/shared/mergeRecords.ts';

/** Version of a day's log on disk. A higher one is left alone. */
export const DAY_VERSION = 1;

/** The log of one local day on one machine. */
const daySchema = record({ version: amount, entries: listOf(logEntrySchema) });
export type DayFile = Infer<typeof daySchema>;

/** How a day's log is read. */
export const dayFormat = versioned(DAY_VERSION, daySchema);

/** Version of a month on disk. A higher one is left alone. */
export const MONTH_VERSION = 1;

/** The log of a month on one machine: the entries of its days' files, in one file. */
const monthSchema = record({
	version: amount,
	/** Days up to this one are in it; later ones are in the days' own files. */
	until: day,
	entries: listOf(logEntrySchema),
});
export type MonthFile = Infer<typeof monthSchema>;

/** How a month's log is read. */
export const monthFormat = versioned(MONTH_VERSION, monthSchema);

/** Version of a machine's file on disk. A higher one is left alone. */
export const MACHINE_VERSION = 1;

const month = leaf<string>(
	(value) => typeof value === 'string' && monthNamed(value) !== null,
	'is not a month',
);

/** An instant, or `FOR_GOOD`, which no calendar knows. */
const until = leaf<number>((value) => Number.isSafeInteger(value), 'is not an instant');

/** What one machine knows of itself. */
const machineSchema = record({
	version: amount,
	/** The month with which its log begins, as in 2026-11: names are known by date, never by listing. */
	first: month,
	/** What the person is shown it as, and since when; absent: nobody has named it yet. */
	name: optional(record({ text, at: amount })),
	/** Up to which instant the log of a machine, by its id, is deleted. */
	forgotten: optional(recordOf(until)),
	/** Id of the machine to which an import brought what is here; absent: it is a machine itself. */
	of: optional(id),
});
export type MachineFile = Infer<typeof machineSchema>;

/** How a machine's file is read. */
export const machineFormat = versioned(MACHINE_VERSION, machineSchema);

/** Merges two files of one machine; commutative, associative and idempotent. */
export function mergeMachines(one: MachineFile, other: MachineFile): MachineFile {
	const name = laterName(one.name, other.name);
	const forgotten = mergeForgotten(one.forgotten, other.forgotten);
	return {
		...other,
		...one,
		first: one.first < other.first ? one.first : other.first,
		...(name && { name }),
		...(forgotten && { forgotten }),
	};
}

function laterName(one: MachineFile['name'], other: MachineFile['name']): MachineFile['name'] {
	if (!one || !other) {
		return one ?? other;
	}
	return one.at > other.at || (one.at === other.at && one.text > other.text) ? one : other;
}

/** What either of two files forgets, up to the later of their instants. */
export function mergeForgotten(
	one: MachineFile['forgotten'],
	other: MachineFile['forgotten'],
): MachineFile['forgotten'] {
	if (!one || !other) {
		return one ?? other;
	}
	const all = new Map(Object.entries(one));
	for (const [key, instant] of Object.entries(other)) {
		all.set(key, Math.max(all.get(key) ?? 0, instant));
	}
	return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Groups entries by the day or month, `periodOf` their end, in whose file they belong. A withdrawal is
 * with what it withdraws, which is one of them or of `others`.
 */
export function groupByEnd<Period>(
	entries: readonly LogEntry[],
	periodOf: (end: Instant) => Period,
	others: readonly LogEntry[] = [],
): ReadonlyMap<Period, readonly LogEntry[]> {
	const ends = new Map(
		[...others, ...entries].flatMap((entry): [string, Instant][] =>
			entry.kind === 'withdrawn' ? [] : [[entry.id, endOf(entry)]],
		),
	);
	const groups = new Map<Period, LogEntry[]>();
	for (const entry of entries) {
		const end = ends.get(entry.kind === 'withdrawn' ? entry.of : entry.id);
		if (end !== undefined) {
			const period = periodOf(end);
			groups.set(period, [...(groups.get(period) ?? []), entry]);
		}
	}
	return groups;
}
