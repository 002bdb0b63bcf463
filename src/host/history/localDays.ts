import { dateOf, type LocalDays } from '../../core/running/days.ts';
import { HOUR } from '../../core/time.ts';

const DAY = 24 * HOUR;

/** Days of this machine's time zone, as it is at the moment of asking. */
export const localDays: LocalDays = {
	dayOf(at) {
		const day = new Date(at);
		return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / DAY;
	},
	at(day, minutes) {
		const { year, month, date } = dateOf(day);
		return new Date(year, month - 1, date, 0, minutes).getTime();
	},
};

/** The IANA name of this machine's time zone. */
export function zoneName(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
