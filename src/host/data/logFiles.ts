import { entriesAfter } from '../../core/data/forget.ts';
import { monthNamed, type Month } from '../../core/history/month.ts';
import { dayOfDate, type Day } from '../../core/running/days.ts';
import type { DayFile } from '../../core/sitting/dayFile.ts';
import type { Instant } from '../../core/time.ts';

/** The day of a day's file; null for another. */
export function dayNamed(base: string): Day | null {
	const [, year, month, date] = /^day-(\d{4})-(\d\d)-(\d\d)$/.exec(base) ?? [];
	return year === undefined ? null : dayOfDate(Number(year), Number(month), Number(date));
}

/** The month of a month's file, or of a day's; null for another. */
export function monthOfName(base: string): Month | null {
	const [, name] = /^(?:day|month)-(\d{4}-\d\d)/.exec(base) ?? [];
	return name === undefined ? null : monthNamed(name);
}

/** A file's body without what is to be forgotten of the log; the body itself where there is nothing. */
export function remembered<T extends object>(
	base: string,
	body: T,
	forgotten: Instant | undefined,
): T {
	if (monthOfName(base) === null || forgotten === undefined) {
		return body;
	}
	// Days and months both hold entries, and nothing else does.
	const { entries } = body as unknown as DayFile;
	const kept = entriesAfter(entries, forgotten);
	return kept === entries ? body : { ...body, entries: kept };
}
