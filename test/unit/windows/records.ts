import { logEntry, type LogEntry } from '../../../src/core/timer/logEntries.ts';
import { initialState, newBout, type TimerRecord } from '../../../src/core/timer/state.ts';
import type { SharedRecord } from '../../../src/core/timer/shared/sharedRecord.ts';
import { type Instant, MINUTE } from '../../../src/core/base/time.ts';

/** A morning at nine, local time: logs are filed by local days. */
export const NINE: Instant = new Date(2026, 2, 2, 9).getTime();
export const HOUR = 60 * MINUTE;

/** A record in the middle of a bout that began at `start`. */
export function record(start: Instant = NINE): TimerRecord {
	return { ...initialState(start).record, bout: newBout(start), unfocusedSince: null };
}

/** A stand nudge that was answered at `at`. */
export function entry(at: Instant): LogEntry {
	return logEntry({ kind: 'nudge', at, nudge: 'stand', line: 'stand-up', answer: 'done' });
}

/** What another window has written. */
export function shared(changes: Partial<SharedRecord> = {}): SharedRecord {
	return {
		version: 1,
		rev: 5,
		writer: 'another',
		machine: 'm-old',
		lastWriteAt: NINE,
		record: record(),
		entries: [],
		...changes,
	};
}
