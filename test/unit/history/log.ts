import { type BoutEnd, logEntry, type LogEntry } from '../../../src/core/timer/logEntries.ts';
import type { Position } from '../../../src/core/timer/nudgeLines.ts';
import { initialState, newBout, type TimerRecord } from '../../../src/core/timer/state.ts';
import { type Instant, MINUTE } from '../../../src/core/base/time.ts';

/** An instant of Monday 2 March 2026 by UTC, or of a day after it: `at('9:30')`, `at('0:10', 1)`. */
export function at(clock: string, days = 0): Instant {
	const [hours = 0, minutes = 0] = clock.split(':').map(Number);
	return Date.UTC(2026, 2, 2 + days, hours, minutes);
}

/** Entries as the sit timer logs them; times are instants, lengths minutes. */
export const entry = {
	bout: (
		start: Instant,
		end: Instant,
		{
			unknown = 0,
			position = 'sitting',
			ended = 'done',
		}: { unknown?: number; position?: Position; ended?: BoutEnd } = {},
	): LogEntry => logEntry({ kind: 'bout', position, start, end, unknown: unknown * MINUTE, ended }),
	rest: (start: Instant, end: Instant, how: 'done' | 'routine' | 'away' = 'done'): LogEntry =>
		logEntry({ kind: 'break', start, end, how, routine: how === 'routine' ? 'core' : null }),
	gap: (start: Instant, end: Instant): LogEntry =>
		logEntry({ kind: 'gap', start, end, known: 'unfocused' }),
	pause: (start: Instant, end: Instant): LogEntry =>
		logEntry({ kind: 'gap', start, end, known: 'quiet', exactKnown: 'pause' }),
	move: (at: Instant, move = 'chin-tuck'): LogEntry => logEntry({ kind: 'move', at, move }),
	withdrawn: ({ id }: LogEntry): LogEntry => logEntry({ kind: 'withdrawn', of: id }),
};

/** A record in which nothing goes on. */
export const idle: TimerRecord = initialState(0).record;

/** A record with a bout that began at `start`. */
export function inBout(start: Instant, unknown = 0): TimerRecord {
	return { ...idle, bout: { ...newBout(start), unknown: unknown * MINUTE } };
}
