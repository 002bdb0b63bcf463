import { dateOf, dayOfDate, type Day } from '../running/days.ts';

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
