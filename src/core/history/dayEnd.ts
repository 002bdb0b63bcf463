import type { LocalDays } from '../running/days.ts';
import type { Calendar } from '../sitting/rules.ts';
import { HOUR, type Instant } from '../time.ts';

/** Without working hours the day is summed up from here on, in minutes after midnight. */
const EVENING = 18 * 60;
/** With working hours, for so long after they close. */
const AFTER_CLOSING = 6 * HOUR;
/** A closing with the next opening closer than this is a break in the middle: lunch, not the end. */
const BEFORE_OPENING = 6 * HOUR;

/**
 * Whether the day is summed up at `at`: after the last closing of working hours, or, where there are
 * none, from 18:00 to midnight. A night shift ends in the morning, and so does its day. The numbers
 * are ours.
 */
export function isDayEnd(at: Instant, calendar: Calendar, local: LocalDays): boolean {
	const closed = calendar.lastEdge(at);
	if (closed === null) {
		return at >= local.at(local.dayOf(at), EVENING);
	}
	const opens = calendar.nextEdge(at) ?? Infinity;
	return !calendar.isOpen(at) && at - closed < AFTER_CLOSING && opens - closed >= BEFORE_OPENING;
}
