import type { Day } from '../running/days.ts';
import { amount, listOf, record } from '../shape.ts';
import type { LogEntry } from '../sitting/logEntry.ts';
import { logEntryFault } from '../sitting/parseShared.ts';
import { day } from './historyShape.ts';

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
