/** A moment, in milliseconds since the Unix epoch by the wall clock. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Milliseconds = number;

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
export const HOUR: Milliseconds = 60 * MINUTE;

/**
 * Whole minutes of `span`, rounded down: 29.9 minutes of sitting are shown as 29. What several of them come to,
 * `minutesOf` in core/history says.
 */
export function wholeMinutes(span: Milliseconds): number {
	return Math.max(0, Math.floor(span / MINUTE));
}
