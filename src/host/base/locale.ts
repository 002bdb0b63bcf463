import { env } from 'vscode';
import { countTo, dateOf, type LocalDays } from '../../core/base/calendar.ts';
import { type HourCycle, localeWith } from '../../core/base/hourCycle.ts';
import { HOUR, type Instant } from '../../core/base/time.ts';
import type { HalfNames } from '../../core/base/timeOfDay.ts';

/** Days of this machine's time zone as it is now: travel and daylight saving included. */
export const localDays: LocalDays = {
	dayOf(at) {
		const local = new Date(at);
		return countTo(local.getFullYear(), local.getMonth() + 1, local.getDate());
	},
	at(day, minutes) {
		const { year, month, date } = dateOf(day);
		const local = new Date(0);
		local.setFullYear(year, month - 1, date);
		return local.setHours(0, minutes, 0, 0);
	},
};

/** The local midnight with which the day of `at` began, or another `days` later. */
export function midnight(at: Instant, days = 0): Instant {
	return localDays.at(localDays.dayOf(at) + days, 0);
}

/** The IANA name of this machine's time zone. */
export function zoneName(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** How many, in the person's language: "10,001". */
export function countText(count: number): string {
	return new Intl.NumberFormat(env.language).format(count);
}

/** How hours are counted in all times of day; null: as the interface's language has it. */
let hourCycle: HourCycle | null = null;

/** Has all times of day from now on count hours so. */
export function setHourCycle(cycle: HourCycle): void {
	hourCycle = cycle;
}

/** The locale of the person's system; null: not known. */
let systemLocale: string | null = null;

/** Has dates from now on read as the person's system writes them. */
export function setSystemLocale(locale: string | null): void {
	systemLocale = locale;
}

/** The person's locales: the system's, which names the country as well, and the interface's. */
export function personLocales(): readonly string[] {
	return systemLocale === null ? [env.language] : [systemLocale, env.language];
}

/** Whether the formats know this locale, so that they use no other instead. */
export function isKnownLocale(locale: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
	} catch {
		return false;
	}
}

/** How hours are counted in `locale`. */
export function hourCycleIn(locale: string): HourCycle {
	const language = isKnownLocale(locale) ? locale : 'en';
	const { hour12 } = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions();
	return hour12 ? 'h12' : 'h23';
}

/** The format of times as the person reads a clock, 14:30 or 2:30 PM, with `options` for the day before it. */
function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const locale = hourCycle === null ? env.language : localeWith(env.language, hourCycle);
	return new Intl.DateTimeFormat(locale, { ...options, hour: 'numeric', minute: '2-digit' });
}

/** The time of day at `at`, with the weekday if the day is another than `now`'s. */
export function clockTime(at: Instant, now: Instant): string {
	const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
	return timeFormat(sameDay ? {} : { weekday: 'short' }).format(at);
}

/** The day and the time of day at `at`: "Mon, 2 Mar, 14:30". */
export function dayAndTime(at: Instant): string {
	return timeFormat({ weekday: 'short', day: 'numeric', month: 'short' }).format(at);
}

/** What stands beside the hour in the times of a clock of 12 hours. */
export function halfNames(): HalfNames {
	const format = new Intl.DateTimeFormat(localeWith(env.language, 'h12'), {
		hour: 'numeric',
		timeZone: 'UTC',
	});
	const names = Array.from({ length: 24 }, (_, hour) =>
		format
			.formatToParts(hour * HOUR)
			.flatMap(({ type, value }) => (type === 'dayPeriod' ? value : [])),
	);
	return { am: names.slice(0, 12).flat(), pm: names.slice(12).flat() };
}

/** Whole minutes in the person's language: "24m", "24 min" or "24 minutes". */
export function minutesText(minutes: number, display: 'narrow' | 'short' | 'long'): string {
	return new Intl.NumberFormat(env.language, {
		style: 'unit',
		unit: 'minute',
		unitDisplay: display,
	}).format(minutes);
}

/** `at` as local time with its distance from UTC: 2026-11-02T09:00:00+01:00 (ISO 8601). */
export function isoTime(at: Instant): string {
	const offset = -new Date(at).getTimezoneOffset();
	const local = new Date(at + offset * 60_000).toISOString().slice(0, -'.000Z'.length);
	const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
	const distance = Math.abs(offset);
	return `${local}${offset < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
}
