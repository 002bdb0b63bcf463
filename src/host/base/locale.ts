import { env, l10n } from 'vscode';
import {
	type AheadAt,
	type BrowserZone,
	countTo,
	dateOf,
	daysOf,
	type LocalDays,
} from '../../core/base/calendar.ts';
import { type HourCycle, localeWith } from '../../core/base/hourCycle.ts';
import { LAST_INSTANT } from '../../core/base/schema.ts';
import { HOUR, type Instant, MINUTE } from '../../core/base/time.ts';
import type { HalfNames } from '../../core/base/timeOfDay.ts';

/** Days of the process's own time zone, as it is now. */
const ownDays: LocalDays = {
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

/** The time zone in which the person is; null: the process's own. */
let zone: { readonly name: string; readonly aheadAt: AheadAt; readonly days: LocalDays } | null =
	null;

/** Has all local time from now on be that of a zone, or of the process's own. */
export function setZone(browser: BrowserZone | null): void {
	const ahead = browser && aheadIn(browser);
	zone = ahead && { name: browser.name, aheadAt: ahead, days: daysOf(ahead) };
}

/** How far the clocks of a zone are ahead; always as far as now, where this process does not know the zone. */
function aheadIn({ name, ahead }: BrowserZone): AheadAt {
	try {
		const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
		return (at) => {
			const offset = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
			const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset ?? '') ?? [];
			return Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
		};
	} catch {
		return () => ahead;
	}
}

/** The person's days, in the time zone in which they are now: travel and daylight saving included. */
export const localDays: LocalDays = {
	dayOf: (at) => (zone?.days ?? ownDays).dayOf(at),
	at: (day, minutes) => (zone?.days ?? ownDays).at(day, minutes),
};

/** By how many minutes the person's clocks are ahead of UTC at an instant. */
export function aheadAt(at: Instant): number {
	return zone ? zone.aheadAt(at) : 0 - new Date(at).getTimezoneOffset();
}

/** The local midnight with which the day of `at` began, or another `days` later. */
export function midnight(at: Instant, days = 0): Instant {
	return localDays.at(localDays.dayOf(at) + days, 0);
}

/** The IANA name of the time zone in which the person is. */
export function zoneName(): string {
	return zone?.name ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** How many, in the person's language: "10,001". */
export function countText(count: number): string {
	return new Intl.NumberFormat(env.language).format(count);
}

/** What is known of the clocks and dates that the person is used to. */
export interface PersonFormats {
	/** How hours are counted in all times of day. */
	readonly hourCycle: HourCycle;
	/** The locale of the person's system; null: not known. */
	readonly systemLocale: string | null;
}

/** Null: as the interface's language has them. */
let formats: (() => PersonFormats) | null = null;

/**
 * Has all times and dates from now on read as `read` says. It is asked when the first of them is written: to
 * load the formats takes ten milliseconds and more, which no start of a window waits for.
 */
export function followFormats(read: () => PersonFormats): void {
	formats = read;
}

/** The person's locales: the system's, which names the country as well, and the interface's. */
export function personLocales(): readonly string[] {
	const system = formats?.().systemLocale ?? null;
	return system === null ? [env.language] : [system, env.language];
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

/** `at` as the person's clock shows it, with `options` for the day before the time. */
function timeText(at: Instant, options: Intl.DateTimeFormatOptions): string {
	const locale = formats ? localeWith(env.language, formats().hourCycle) : env.language;
	const time = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(locale, { ...options, ...time }).format(shownAt(at));
}

/**
 * The instant at which the clocks of UTC show what the person's show at `at`. What a damaged file has for a time may
 * lie beyond all calendars, whose last day is shown then.
 */
function shownAt(at: Instant): Instant {
	const known = Math.min(at, LAST_INSTANT - 24 * HOUR);
	return known + aheadAt(known) * MINUTE;
}

/** The time of day at `at`, with the weekday if the day is another than `now`'s. */
export function clockTime(at: Instant, now: Instant): string {
	const isSameDay = localDays.dayOf(at) === localDays.dayOf(now);
	return timeText(at, isSameDay ? {} : { weekday: 'short' });
}

/** The day and the time of day at `at`: "Mon, 2 Mar, 14:30". */
export function dayAndTime(at: Instant): string {
	return timeText(at, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** The day at `at` in numbers. */
export function dateText(at: Instant): string {
	return new Intl.DateTimeFormat(env.language, { timeZone: 'UTC' }).format(shownAt(at));
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
export function minutesText(minutes: number, display: UnitDisplay): string {
	return unitText(minutes, 'minute', display);
}

type UnitDisplay = 'narrow' | 'short' | 'long';

/** An amount of time in one unit, in the person's language. */
export function unitText(
	amount: number,
	unit: 'second' | 'minute' | 'hour',
	display: UnitDisplay,
): string {
	// What Intl has for narrow places is English in some languages, and as wide as the long form in others.
	switch (display) {
		case 'narrow':
			return {
				second: l10n.t('{0}s', amount),
				minute: l10n.t('{0}m', amount),
				hour: l10n.t('{0}h', amount),
			}[unit];
		case 'short':
			return {
				second: l10n.t('{0} s', amount),
				minute: l10n.t('{0} min', amount),
				hour: l10n.t('{0} h', amount),
			}[unit];
		case 'long':
			return new Intl.NumberFormat(env.language, {
				style: 'unit',
				unit,
				unitDisplay: 'long',
			}).format(amount);
	}
}

/** Items as a list in the person's language, with what stands between them there. */
export function listText(items: readonly string[]): string {
	return items.join(l10n.t(', '));
}

/** Sentences in a row, with what stands between them in the person's language. */
export function sentences(all: readonly string[]): string {
	return all.join(l10n.t(' '));
}

/**
 * `at` as local time with its distance from UTC: 2026-11-02T09:00:00+01:00 (ISO 8601); here, or where clocks
 * are `offset` minutes ahead of UTC.
 */
export function isoTime(at: Instant, offset = aheadAt(at)): string {
	const local = new Date(at + offset * MINUTE).toISOString().slice(0, -'.000Z'.length);
	const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
	const distance = Math.abs(offset);
	return `${local}${offset < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
}
