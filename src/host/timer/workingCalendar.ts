import { openHoursOf, type OpenHours, type WorkingHours } from '../../core/timer/workingHours.ts';
import { localDays } from '../base/locale.ts';

/** The calendar of the working hours as they are set now, made anew only when they change. */
export class WorkingCalendar {
	private readonly hours: () => WorkingHours;
	private made: { readonly key: string; readonly openHours: OpenHours } | null = null;

	constructor(hours: () => WorkingHours) {
		this.hours = hours;
	}

	get openHours(): OpenHours {
		const hours = this.hours();
		const key = `${JSON.stringify(hours)} ${new Date().getTimezoneOffset()}`;
		if (this.made?.key !== key) {
			this.made = { key, openHours: openHoursOf(hours, localDays) };
		}
		return this.made.openHours;
	}
}
