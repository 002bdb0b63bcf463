import * as l10n from '@vscode/l10n';
import type { Day } from '../../../core/running/days.ts';
import type { Running } from '../../../core/running/running.ts';
import { nearDay } from '../runWords.ts';

const WEEK = 7;

/** Guide §3: two to three days a week, and never two in a row. */
const MOST = 3;

/** The next day for core: not beside another one, and no fourth in seven days. */
export function nextCoreDay(done: readonly Day[], today: Day): Day {
	let day = today;
	while (
		done.includes(day) ||
		done.includes(day - 1) ||
		done.filter((other) => other > day - WEEK && other < day).length >= MOST
	) {
		day++;
	}
	return day;
}

/** When core comes next, in words. */
export function coreWords(days: Running['days'], today: Day): string {
	const done = days.flatMap(({ day, core }) => (core ? [day] : []));
	const next = nearDay(nextCoreDay(done, today), today);
	return l10n.t('2 to 3 days a week, never two in a row. {0} is the next.', next);
}
