import { logEntry, type LogEntry } from '../../src/core/timer/logEntries.ts';
import { type Instant, MINUTE } from '../../src/core/base/time.ts';

/** So seldom that days pass, and entries leave the shared record, within a few kills. */
const EVERY = 120 * MINUTE;
const FIRST: Instant = Date.UTC(2026, 2, 2, 9);

/** When the entry with that number is made. */
export function instantOf(number: number): Instant {
	return FIRST + number * EVERY;
}

/** The entry with that number. */
export function entryOf(number: number): LogEntry {
	return logEntry({
		kind: 'nudge',
		at: instantOf(number),
		nudge: 'stand',
		line: 'stand-up',
		answer: 'done',
	});
}

/** The number of an entry. */
export function numberOf(entry: LogEntry): number {
	return entry.kind === 'nudge' ? (entry.at - FIRST) / EVERY : Number.NaN;
}

/** The highest number of all; -1 where there is none. */
export function newestOf(entries: readonly LogEntry[]): number {
	return entries.map(numberOf).reduce((one, other) => Math.max(one, other), -1);
}
