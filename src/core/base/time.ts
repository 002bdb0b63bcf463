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
 * Minutes of a `span` that is over, to the nearest: many of them, added up, come to what they took. See
 * `minutesOf` of core/history.
 */
export function nearestMinutes(span: Milliseconds): number {
	return Math.max(0, Math.round(span / MINUTE));
}
