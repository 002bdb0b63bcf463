import type { Calendar } from '../../core/sitting/rules.ts';
import { calendarOf, type WorkingHours } from '../../core/sitting/workingHours.ts';
import { localTime } from '../localTime.ts';

/** The calendar of the working hours as they are set now, made anew only when they change. */
export class WorkingCalendar {
	private readonly hours: () => WorkingHours;
	private made: { readonly key: string; readonly calendar: Calendar } | null = null;

	constructor(hours: () => WorkingHours) {
		this.hours = hours;
	}

	get current(): Calendar {
		const hours = this.hours();
		const key = `${JSON.stringify(hours)} ${new Date().getTimezoneOffset()}`;
		if (this.made?.key !== key) {
			this.made = { key, calendar: calendarOf(hours, localTime) };
		}
		return this.made.calendar;
	}
}
