import { type Instant, type Milliseconds, MINUTE } from '../base/time.ts';
import type { TimerSettings } from './rules.ts';
import type { Bout } from './state.ts';
import { SMALL_BEFORE_DUE, SMALL_WAITS } from './timing.ts';

/** How long the bout has lasted at `at`, without the time set aside as unknown. */
export function elapsed(bout: Bout, at: Instant): Milliseconds {
	return Math.max(0, at - bout.start - bout.unknown);
}

/** When the bout is due: `sitMinutes` after its start, or when its snooze ends, if later. */
export function dueAt(bout: Bout, settings: TimerSettings): Instant {
	const natural = bout.start + bout.unknown + settings.sitMinutes * MINUTE;
	return Math.max(natural, bout.snoozedUntil ?? natural);
}

/** When the bout is overdue: as long after due as `latestMinutes` lies beyond `sitMinutes`. */
export function overdueAt(bout: Bout, settings: TimerSettings): Instant {
	return dueAt(bout, settings) + (settings.latestMinutes - settings.sitMinutes) * MINUTE;
}

/** The time in which one small nudge may show. */
export interface SmallSlot {
	readonly from: Instant;
	readonly to: Instant;
}

const SHARES = { none: [], one: [1 / 2], two: [1 / 3, 2 / 3] } as const;

/**
 * The slots of the bout's small nudges: at 15 minutes of 30, or at 10 and 20; in proportion where
 * `sitMinutes` is another. None where the kinds are off, skipped or resting.
 */
export function smallSlots(bout: Bout, settings: TimerSettings): readonly SmallSlot[] {
	const wanted = settings.nudgeKinds.some((kind) => kind !== 'stand');
	if (!wanted || bout.skipped || bout.smallResting) {
		return [];
	}
	const latest = dueAt(bout, settings) - SMALL_BEFORE_DUE;
	return SHARES[settings.smallNudges].map((share) => {
		const from = bout.start + bout.unknown + share * settings.sitMinutes * MINUTE;
		return { from, to: Math.min(from + SMALL_WAITS, latest) };
	});
}
