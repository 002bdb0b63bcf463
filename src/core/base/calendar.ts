import { type Infer, leaf, record, text } from './schema.ts';
import { HOUR, type Instant, MINUTE } from './time.ts';

/** A local calendar day, counted: one more at each local midnight, 0 being 1 January 1970. */
export type Day = number;

/** The days of the local time zone, as it is at the moment of asking: daylight saving and travel included. */
export interface LocalDays {
	dayOf(at: Instant): Day;
	/** The instant at which local clocks show `minutes` after midnight on `day`. */
	at(day: Day, minutes: number): Instant;
}

const MINUTES_PER_DAY = 24 * 60;

/** By how many minutes the clocks of a place are ahead of UTC at an instant. */
export type AheadAt = (at: Instant) => number;

function isAhead(value: unknown): boolean {
	return typeof value === 'number' && Math.abs(value) <= MINUTES_PER_DAY;
}

/** A time zone as a browser has it: its IANA name, and how far its clocks are ahead now. */
export const browserZone = record({
	name: text,
	ahead: leaf<number>(isAhead, 'is no distance from UTC'),
});
export type BrowserZone = Infer<typeof browserZone>;

/** Day 0 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Weekday of `day`, 0 being Sunday. */
export function weekdayOf(day: Day): number {
	return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** The first day of the calendar week that holds `day`, where weeks begin on `firstWeekday`. */
export function weekStart(day: Day, firstWeekday: number): Day {
	return day - ((weekdayOf(day) - firstWeekday + 7) % 7);
}

/** A date of the Gregorian calendar; `month` from 1. */
export interface CalendarDate {
	readonly year: number;
	readonly month: number;
	readonly date: number;
}

const MS_PER_DAY = 24 * HOUR;

/** The days of the clocks that are so far ahead. */
export function daysOf(aheadAt: AheadAt): LocalDays {
	const shownAt = (at: Instant) => at + aheadAt(at) * MINUTE;
	return {
		dayOf: (at) => Math.floor(shownAt(at) / MS_PER_DAY),
		at(day, minutes) {
			const shown = day * MS_PER_DAY + minutes * MINUTE;
			// Of what clocks show twice the first counts, and what they leave out is as much later, as with Date.
			const before = shown - aheadAt(shown - MS_PER_DAY) * MINUTE;
			const after = shown - aheadAt(shown + MS_PER_DAY) * MINUTE;
			return shownAt(before) !== shown && shownAt(after) === shown ? after : before;
		},
	};
}

/** The calendar repeats itself after so many years, and days. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** The date of `day`. Only days of the first cycle after 1970 are looked up: `Date` ends at some year. */
export function dateOf(day: Day): CalendarDate {
	const cycle = Math.floor(day / CYCLE_DAYS);
	const found = new Date((day - cycle * CYCLE_DAYS) * MS_PER_DAY);
	return {
		year: found.getUTCFullYear() + cycle * CYCLE_YEARS,
		month: found.getUTCMonth() + 1,
		date: found.getUTCDate(),
	};
}

/** The day of this date, or null where there is no such date (31 April). */
export function dayOfDate(year: number, month: number, date: number): Day | null {
	const day = countTo(year, month, date);
	const found = dateOf(day);
	// What there is not comes out as another date.
	return found.year === year && found.month === month && found.date === date ? day : null;
}

/** The day of a date that there is. In the years from 2000 on, since `Date.UTC` takes 26 for 1926. */
export function countTo(year: number, month: number, date: number): Day {
	const cycle = Math.floor(year / CYCLE_YEARS) - 2000 / CYCLE_YEARS;
	return Date.UTC(year - cycle * CYCLE_YEARS, month - 1, date) / MS_PER_DAY + cycle * CYCLE_DAYS;
}

/** A calendar month, counted: one more at each first, 0 being January of the year 0. */
export type Month = number;

/** The month that holds `day`. */
export function monthOf(day: Day): Month {
	const { year, month } = dateOf(day);
	return year * 12 + month - 1;
}

/** The first day of `month`. */
export function firstOf(month: Month): Day {
	return dayOfDate(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
}

/** `month` as its file is named: 2026-11. */
export function monthName(month: Month): string {
	return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
}

/** The month of a name, or null where it is none. */
export function monthNamed(name: string): Month | null {
	const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(name) ?? [];
	return year && month ? Number(year) * 12 + Number(month) - 1 : null;
}

/** `day` as its file is named: 2026-11-22. */
export function dayName(day: Day): string {
	const { year, month, date } = dateOf(day);
	return `${year}-${two(month)}-${two(date)}`;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
