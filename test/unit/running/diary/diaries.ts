import type { Day, LocalDays } from '../../../../src/core/base/calendar.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { HOUR, MINUTE } from '../../../../src/core/base/time.ts';

const DAY = 24 * HOUR;

/** A place whose clocks are never changed. */
export const days: LocalDays = {
	dayOf: (at) => Math.floor(at / DAY),
	at: (day, minutes) => day * DAY + minutes * MINUTE,
};

/** The day on which the diaries of these tests end: a Monday. */
export const today: Day = 20_000 - ((((20_000 + 3) % 7) + 7) % 7);

let made = 0;

/** A run of so many km on a day before today, at seven in the morning. */
export function run(back: number, km: number, more: Partial<Run> = {}): Run {
	made++;
	const start = days.at(today - back, 7 * 60);
	return { id: `r${made}`, start, km, seconds: null, kinds: [], note: '', ...more };
}

/** Weeks of runs of at most `each` km, the last week ending today; each has a day without one. */
export function weeksOf(km: readonly number[], each = 2): Run[] {
	return km.flatMap((total, index) => {
		const week = km.length - 1 - index;
		const count = Math.ceil(total / each);
		return Array.from({ length: count }, (_, one) => run(week * 7 + (one % 6), total / count));
	});
}
