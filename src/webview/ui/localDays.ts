import { countTo, dateOf, type LocalDays } from '../../core/base/calendar.ts';

/** The days of the page's own time zone. */
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
