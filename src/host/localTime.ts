import { env } from 'vscode';
import type { Instant } from '../core/time.ts';

/** The next time that local clocks show `hour` o'clock, after `at`. */
export function nextLocalHour(at: Instant, hour: number): Instant {
	const day = new Date(at);
	day.setHours(hour, 0, 0, 0);
	if (day.getTime() <= at) {
		day.setDate(day.getDate() + 1);
		day.setHours(hour, 0, 0, 0);
	}
	return day.getTime();
}

/** `at` as the person reads a clock: 14:30 or 2:30 PM, with the day if it is another than `now`'s. */
export function clockTime(at: Instant, now: Instant): string {
	const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
	return new Intl.DateTimeFormat(env.language, {
		hour: 'numeric',
		minute: '2-digit',
		...(sameDay ? {} : { weekday: 'short' }),
	}).format(at);
}

/** Whole minutes in the person's language: "24m", "24 min" or "24 minutes". */
export function minutesText(minutes: number, display: 'narrow' | 'short' | 'long'): string {
	return new Intl.NumberFormat(env.language, {
		style: 'unit',
		unit: 'minute',
		unitDisplay: display,
	}).format(minutes);
}
