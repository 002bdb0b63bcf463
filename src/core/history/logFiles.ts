import { day as daySchema } from '../base/schema.ts';
import {
	amount,
	type Check,
	checkOf,
	id,
	listOf,
	optional,
	record,
	recordOf,
	text,
} from '../base/shape.ts';
import type { LogEntry } from '../timer/logEntries.ts';
import { logEntryFault } from '../timer/shared/parseShared.ts';
import { type Day, monthNamed } from '../base/calendar.ts';
import type { Instant } from '../base/time.ts';

const day = checkOf(daySchema);

/** Version of a day's log on disk. A higher one is left alone. */
export const DAY_VERSION = 1;

/** The log of one local day on one machine. */
export interface DayFile {
	readonly version: typeof DAY_VERSION;
	readonly entries: readonly LogEntry[];
}

const dayFile = record({ version: amount, entries: listOf(logEntryFault) });

/** As `parseShared`, for a day's log. */
export function parseDayFile(value: unknown): DayFile | { readonly fault: string } | 'future' {
	const version = (value as { version?: unknown } | null | undefined)?.version;
	if (typeof version === 'number' && version > DAY_VERSION) {
		return 'future';
	}
	const fault = dayFile(value);
	return fault === null ? (value as DayFile) : { fault };
}

/** Version of a month on disk. A higher one is left alone. */
export const MONTH_VERSION = 1;

/** The log of a month on one machine: what its days' files say, in one file. */
export interface MonthFile {
	readonly version: typeof MONTH_VERSION;
	/** Days up to this one are in it; of later ones the days' own files tell. */
	readonly until: Day;
	readonly entries: readonly LogEntry[];
}

const monthFile = record({ version: amount, until: day, entries: listOf(logEntryFault) });

/** As `parseShared`, for a month's log. */
export function parseMonthFile(value: unknown): MonthFile | { readonly fault: string } | 'future' {
	const version = (value as { version?: unknown } | null | undefined)?.version;
	if (typeof version === 'number' && version > MONTH_VERSION) {
		return 'future';
	}
	const fault = monthFile(value);
	return fault === null ? (value as MonthFile) : { fault };
}

/** Version of a machine's file on disk. A higher one is left alone. */
export const MACHINE_VERSION = 1;

/** What one machine says of itself. Fields that are not known are kept. */
export interface MachineFile {
	readonly version: typeof MACHINE_VERSION;
	/** The month with which its log begins, as in 2026-11: names are known by date, never by listing. */
	readonly first: string;
	/** What the person is shown it as, and since when; absent: nobody has named it yet. */
	readonly name?: { readonly text: string; readonly at: Instant };
	/** What the log of a machine, by its id, tells up to this instant is deleted. */
	readonly forgotten?: Readonly<Record<string, Instant>>;
	/** Id of the machine to which an import brought what lies here; absent: it is a machine itself. */
	readonly of?: string;
}

const month: Check = (value) =>
	typeof value === 'string' && monthNamed(value) !== null ? null : 'is not a month';

/** An instant, or `FOR_GOOD`, which no calendar knows. */
const until: Check = (value) => (Number.isSafeInteger(value) ? null : 'is not an instant');

const machineFile = record({
	version: amount,
	first: month,
	name: optional(record({ text, at: amount })),
	forgotten: optional(recordOf(id, until)),
	of: optional(id),
});

/** What two files say of one machine made one; commutative, associative and idempotent. */
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

/** What either of two forgets, up to the later of their instants. */
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

/** As `parseShared`, for a machine's file. */
export function parseMachineFile(
	value: unknown,
): MachineFile | { readonly fault: string } | 'future' {
	const version = (value as { version?: unknown } | null | undefined)?.version;
	if (typeof version === 'number' && version > MACHINE_VERSION) {
		return 'future';
	}
	const fault = machineFile(value);
	return fault === null ? (value as MachineFile) : { fault };
}
