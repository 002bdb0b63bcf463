import type { Instant } from './time.ts';

/** A local calendar day, counted: one more at each local midnight, 0 being 1 January 1970. */
export type Day = number;

/** What the local time zone knows of days, daylight saving and travel included. */
export interface LocalDays {
	dayOf(at: Instant): Day;
	/** The instant at which local clocks show `minutes` after midnight on `day`. */
	at(day: Day, minutes: number): Instant;
}

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

/** The date of `day` in the Gregorian calendar; `month` from 1. */
export function dateOf(day: Day): {
	readonly year: number;
	readonly month: number;
	readonly date: number;
} {
	// Years begin in March here, so that the day that leap years add comes last.
	const shifted = day + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365,
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The day of this date, or null where there is no such date (31 April). */
export function dayOfDate(year: number, month: number, date: number): Day | null {
	const fromMarch = month > 2 ? year : year - 1;
	const era = Math.floor(fromMarch / 400);
	const yearOfEra = fromMarch - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	const day = era * 146097 + dayOfEra - 719468;
	// A month or a day of the month that there is not comes out as another, whatever the year.
	const found = dateOf(day);
	return found.month === month && found.date === date ? day : null;
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
