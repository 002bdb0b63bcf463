/** A moment, in milliseconds since the Unix epoch by the wall clock. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Milliseconds = number;

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
export const HOUR: Milliseconds = 60 * MINUTE;

/** Whole minutes of a `span` that goes on, rounded down: after 29.9 minutes of sitting, 29 have gone by. */
export function wholeMinutes(span: Milliseconds): number {
	return Math.max(0, Math.floor(span / MINUTE));
}

/**
 * Minutes from one instant to another as a clock shows them: 9:00:50 to 9:25:10 is 25 minutes. Those of times
 * that follow each other add up to those of the whole. See `minutesOf` of core/history.
 */
export function clockMinutes(from: Instant, to: Instant): number {
	return Math.floor(to / MINUTE) - Math.floor(from / MINUTE);
}
