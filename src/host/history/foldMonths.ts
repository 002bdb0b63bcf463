import {
	type Day,
	firstOf,
	type Month,
	monthName,
	monthNamed,
	monthOf,
} from '../../core/base/calendar.ts';
import { MACHINE_VERSION, MONTH_VERSION } from '../../core/history/logFiles.ts';
import { mergeEntries } from '../../core/timer/shared/mergeRecords.ts';
import type { LogFolder } from './logFolder.ts';

/**
 * A day is folded this many days later: the record that windows share files today's and yesterday's
 * entries over and over, and travel may shift a day by one.
 */
const FOLDED_AFTER = 4;

/**
 * Folds past days into their months, so that a year is read from a dozen files. Days' files are left
 * as they are: after a kill at any moment, a month lacks what its days still have, and the next folding
 * adds it. This month's and the last one's days are read again each time, for what was filed late.
 */
export async function foldMonths(folder: LogFolder, today: Day): Promise<void> {
	const until = today - FOLDED_AFTER;
	for (let month = await firstMonth(folder, today); month <= monthOf(until); month++) {
		await foldMonth(folder, month, Math.min(until, firstOf(month + 1) - 1), today);
	}
}

async function foldMonth(folder: LogFolder, month: Month, until: Day, today: Day): Promise<void> {
	const file = folder.month(month);
	const known = await file.read();
	if (known && known.until >= until && month < monthOf(today) - 1) {
		return;
	}
	let entries = known?.entries ?? [];
	for (let day = firstOf(month); day <= until; day++) {
		entries = mergeEntries(entries, (await folder.day(day).read())?.entries ?? []);
	}
	const folded = Math.max(until, known?.until ?? until);
	if (folded !== known?.until || JSON.stringify(entries) !== JSON.stringify(known.entries)) {
		await file.write({ ...known, version: MONTH_VERSION, until: folded, entries });
	}
}

/**
 * The month with which a machine's log begins. It is looked for once, when the history is first read:
 * back from today, until a whole quarter has no day. Then it is kept.
 */
export async function firstMonth(folder: LogFolder, today: Day): Promise<Month> {
	const file = folder.self;
	const known = await file.read();
	const first = known && monthNamed(known.first);
	if (first !== null) {
		return first;
	}
	const found = monthOf((await firstDayBefore(folder, today + 1)) ?? today);
	await file.write({ ...known, version: MACHINE_VERSION, first: monthName(found) });
	return found;
}

/** Where no first month is kept yet, so many days are looked through at a time: a quarter. */
const QUARTER = 92;

/** The first day before `end` that has a file and is not a whole quarter away from the next one. */
async function firstDayBefore(folder: LogFolder, end: Day): Promise<Day | null> {
	const days = Array.from({ length: QUARTER }, (_, index) => end - QUARTER + index);
	const held = await Promise.all(days.map(async (day) => (await folder.day(day).read()) !== null));
	const first = days[held.indexOf(true)];
	return first === undefined ? null : ((await firstDayBefore(folder, first)) ?? first);
}
