import type { AheadAt } from '../../base/calendar.ts';
import { LAST_INSTANT } from '../../base/schema.ts';
import { HOUR, type Instant, MINUTE } from '../../base/time.ts';

/** A planned run as the status item sees it: when it begins, and when it is over. */
export interface RunAgenda {
	readonly plan: string;
	readonly at: Instant;
	readonly over: Instant;
}

/** So long before a planned run the item offers check and warm-up. */
export const REMIND_BEFORE = 20 * MINUTE;

/** So long after it the item offers cool-down and diary; ours. */
export const REMIND_AFTER = HOUR;

/** From when to when planned runs may concern the status item. */
export interface AgendaSpan {
	readonly from: Instant;
	readonly to: Instant;
	/** By how many minutes the clocks that it was written by are ahead of UTC at `from`. */
	readonly ahead?: number;
}

/**
 * When the agenda concerns the status item; never, where nothing is planned. It has no end: what is planned
 * after this run is known only where running is open.
 */
export function agendaSpan(agenda: RunAgenda | null, aheadAt: AheadAt): AgendaSpan {
	if (!agenda) {
		return { from: 0, to: 0 };
	}
	const from = agenda.at - REMIND_BEFORE;
	return { from, to: LAST_INSTANT, ahead: aheadAt(from) };
}

/**
 * Whether a planned run may concern the status item at `now`: only then a window opens running. A plan keeps
 * its time of day in another time zone, where its instant is another.
 */
export function isWithin(span: AgendaSpan | undefined, now: Instant, aheadAt: AheadAt): boolean {
	if (!span || span.to === 0) {
		return false;
	}
	const { from, to, ahead } = span;
	return (now >= from && now < to) || (ahead !== undefined && ahead !== aheadAt(from));
}

/** Whether a planned run is soon, or just over; null: neither. */
export type NearRun = 'before' | 'after' | null;

/** Whether the run of the agenda is near at `now`. */
export function nearRunAt({ at, over }: RunAgenda, now: Instant): NearRun {
	if (now >= at - REMIND_BEFORE && now < at) {
		return 'before';
	}
	return now >= over && now < over + REMIND_AFTER ? 'after' : null;
}

/** The next instant after `now` at which that changes; null where it no longer does. */
export function nextReminderChange({ at, over }: RunAgenda, now: Instant): Instant | null {
	return [at - REMIND_BEFORE, at, over, over + REMIND_AFTER].find((one) => one > now) ?? null;
}
