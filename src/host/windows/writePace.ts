import { type Instant, type Milliseconds, MINUTE, SECOND } from '../../core/base/time.ts';
import type { SharedRecord } from '../../core/timer/shared/sharedRecord.ts';
import type { TimerRecord } from '../../core/timer/state.ts';

/** Where only presence has changed, a write is due this seldom. */
const PRESENCE_EVERY: Milliseconds = MINUTE;
/** A window that loses the focus writes presence that is at least so much later than what it wrote last. */
const UNWRITTEN_PRESENCE: Milliseconds = 50 * SECOND;
/** A window that nobody uses writes this seldom that VS Code is open. */
const ALIVE_EVERY: Milliseconds = 5 * MINUTE;

/** When a window writes although nothing was decided: that someone is here, and that VS Code is open. */
export class WritePace {
	private writtenAt: Instant = -Infinity;
	/** The last presence that was written. */
	private presence: Instant = -Infinity;
	/** The last loss of focus that was written. */
	private unfocusedSince: Instant | null = null;

	/** Remembers that `shared` is being written at `now`. */
	markWritten({ record }: SharedRecord, now: Instant): void {
		this.writtenAt = now;
		this.presence = record.presence;
		this.unfocusedSince = record.unfocusedSince;
	}

	/**
	 * Whether `record` is due to be written by a window that `mayWrite`, as the one that is `focused`,
	 * or was so last.
	 */
	isDue(
		{ presence, unfocusedSince }: TimerRecord,
		now: Instant,
		{ focused, mayWrite }: Readonly<Record<'focused' | 'mayWrite', boolean>>,
	): boolean {
		const unfocused = unfocusedSince !== null;
		const losesFocus = focused && unfocused;
		const lossIsUnwritten = unfocused && unfocusedSince !== this.unfocusedSince;
		const every = focused || lossIsUnwritten ? PRESENCE_EVERY : ALIVE_EVERY;
		return (
			(losesFocus && presence - this.presence >= UNWRITTEN_PRESENCE) ||
			(mayWrite && Math.abs(now - this.writtenAt) >= every)
		);
	}
}
