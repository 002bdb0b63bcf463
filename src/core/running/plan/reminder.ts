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

/** From when to when a planned run concerns the status item. */
export interface AgendaSpan {
	readonly from: Instant;
	readonly to: Instant;
}

/** When the agenda concerns the status item; never, where nothing is planned. */
export function agendaSpan(agenda: RunAgenda | null): AgendaSpan {
	return agenda
		? { from: agenda.at - REMIND_BEFORE, to: agenda.over + REMIND_AFTER }
		: { from: 0, to: 0 };
}

/** Whether a planned run concerns the status item at `now`: only then a window opens running. */
export function isWithin(span: AgendaSpan | undefined, now: Instant): boolean {
	return span !== undefined && now >= span.from && now < span.to;
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
