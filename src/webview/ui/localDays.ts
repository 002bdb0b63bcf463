import { dateOf, type LocalDays } from '../../core/base/calendar.ts';
import { MINUTE } from '../../core/base/time.ts';

const DAY = 24 * 60 * MINUTE;

/** The calendar days of the page's own time zone. */
export const localDays: LocalDays = {
	dayOf: (at) => Math.floor((at - new Date(at).getTimezoneOffset() * MINUTE) / DAY),
	at(day, minutes) {
		const { year, month, date } = dateOf(day);
		const local = new Date(0);
		local.setFullYear(year, month - 1, date);
		local.setHours(0, minutes, 0, 0);
		return local.getTime();
	},
};
