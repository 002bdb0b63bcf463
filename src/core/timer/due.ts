import { type Instant, type Milliseconds, MINUTE } from '../base/time.ts';
import type { TimerRules } from './rules.ts';
import type { Bout } from './state.ts';
import { CLOCK_MARK, SHORTEST_TO_MARK, SMALL_BEFORE_DUE, SMALL_WAITS } from './timing.ts';

/** What of the rules says when a bout is due. */
export type DueRules = Pick<TimerRules, 'settings' | 'aheadAt'>;

/** How long the bout has lasted at `at`, without the time set aside as unknown. */
export function elapsed(bout: Bout, at: Instant): Milliseconds {
	return Math.max(0, at - bout.start - bout.unknown);
}

/** From when on the bout is due, but for a snooze; by the clock, at the first mark from then on. */
function earliestNatural(bout: Bout, { settings }: DueRules): Instant {
	const from = bout.start + bout.unknown;
	const wanted = from + settings.sitMinutes * MINUTE;
	return settings.alignToClock
		? Math.max(from + SHORTEST_TO_MARK, wanted - CLOCK_MARK / 2)
		: wanted;
}

/**
 * When the bout is due but for a snooze: `sitMinutes` after its start. By the clock, the full or half hour that
 * is nearest to that, and lies at least ten minutes into the bout.
 */
function naturalDueAt(bout: Bout, rules: DueRules): Instant {
	const earliest = earliestNatural(bout, rules);
	if (!rules.settings.alignToClock) {
		return earliest;
	}
	const ahead = rules.aheadAt(earliest) * MINUTE;
	return Math.ceil((earliest + ahead) / CLOCK_MARK) * CLOCK_MARK - ahead;
}

/** When the bout is due: `sitMinutes` after its start or by the clock, or when its snooze ends, if later. */
export function dueAt(bout: Bout, rules: DueRules): Instant {
	return Math.max(naturalDueAt(bout, rules), bout.snoozedUntil ?? -Infinity);
}

/** Whether the bout can have been due at `at`; by the clock, in any time zone. */
export function mayHaveBeenDue(bout: Bout, at: Instant, rules: DueRules): boolean {
	return at >= Math.max(earliestNatural(bout, rules), bout.snoozedUntil ?? -Infinity);
}

/**
 * When the bout is overdue: as long after due as `latestMinutes` lies beyond `sitMinutes`. What is due by the
 * clock is overdue after `latestMinutes`, if it is due by then.
 */
export function overdueAt(bout: Bout, rules: DueRules): Instant {
	const { alignToClock, latestMinutes, sitMinutes } = rules.settings;
	const due = dueAt(bout, rules);
	return alignToClock && (bout.snoozedUntil ?? -Infinity) < due
		? Math.max(due, bout.start + bout.unknown + latestMinutes * MINUTE)
		: due + (latestMinutes - sitMinutes) * MINUTE;
}

/** The time in which one small nudge may show. */
export interface SmallSlot {
	readonly from: Instant;
	readonly to: Instant;
}

const SHARES = { none: [], one: [1 / 2], two: [1 / 3, 2 / 3] } as const;

/**
 * The slots of the bout's small nudges: at 15 minutes of 30, or at 10 and 20; in proportion where it is due
 * after another time. None where the kinds are off, skipped or resting.
 */
export function smallSlots(bout: Bout, rules: DueRules): readonly SmallSlot[] {
	const { settings } = rules;
	const wanted = settings.nudgeKinds.some((kind) => kind !== 'stand');
	if (!wanted || bout.skipped || bout.smallResting) {
		return [];
	}
	const latest = dueAt(bout, rules) - SMALL_BEFORE_DUE;
	const begin = bout.start + bout.unknown;
	const length = naturalDueAt(bout, rules) - begin;
	return SHARES[settings.smallNudges].map((share) => {
		const from = begin + share * length;
		return { from, to: Math.min(from + SMALL_WAITS, latest) };
	});
}
