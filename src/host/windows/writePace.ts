import type { TimerRecord } from '../../core/timer/state.ts';
import type { SharedRecord } from '../../core/timer/shared/shared.ts';
import { type Instant, type Milliseconds, MINUTE, SECOND } from '../../core/base/time.ts';

/** A presence mark alone is written this seldom. */
const PRESENCE_EVERY: Milliseconds = MINUTE;
/** A window that loses the focus tells the next one, unless it has told of a time hardly earlier. */
const UNTOLD: Milliseconds = 50 * SECOND;
/** A window that nobody uses says this seldom that VS Code is open. */
const ALIVE_EVERY: Milliseconds = 5 * MINUTE;

/** When a window writes although nothing was decided: that someone is here, and that VS Code is open. */
export class WritePace {
	private written: Instant = -Infinity;
	/** The last presence that was written. */
	private told: Instant = -Infinity;
	/** The last loss of focus that was written. */
	private left: Instant | null = null;

	/** `shared` is being written at `now`. */
	writes({ record }: SharedRecord, now: Instant): void {
		this.written = now;
		this.told = record.presence;
		this.left = record.unfocusedSince;
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
		const left = unfocusedSince !== null;
		const leaves = focused && left;
		const every = focused || (left && unfocusedSince !== this.left) ? PRESENCE_EVERY : ALIVE_EVERY;
		return (
			(leaves && presence - this.told >= UNTOLD) ||
			(mayWrite && Math.abs(now - this.written) >= every)
		);
	}
}
