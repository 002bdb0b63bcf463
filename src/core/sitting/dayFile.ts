import { amount, listOf, record } from '../shape.ts';
import type { LogEntry } from './logEntry.ts';
import { logEntryFault } from './parseShared.ts';

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
