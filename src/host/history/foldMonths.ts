import { firstOf, monthOf, type Month } from '../../core/history/month.ts';
import { MONTH_VERSION } from '../../core/history/monthFile.ts';
import type { Day } from '../../core/running/days.ts';
import { mergeEntries } from '../../core/sitting/shared.ts';
import { firstMonth } from './firstMonth.ts';
import type { MachineFolder } from './machineFolder.ts';

/**
 * A day is folded this many days later: the record that windows share files today's and yesterday's
 * entries over and over, and travel may shift a day by one.
 */
const FOLDED_AFTER = 4;

/**
 * Folds past days into their months, so that a year is read from a dozen files. Days' files are left
 * as they are: killed at any moment, a month lacks what its days still have, and the next folding adds
 * it. This month's and the last one's days are read again each time, for what was filed late.
 */
export async function foldMonths(folder: MachineFolder, today: Day): Promise<void> {
	const until = today - FOLDED_AFTER;
	for (let month = await firstMonth(folder, today); month <= monthOf(until); month++) {
		await foldMonth(folder, month, Math.min(until, firstOf(month + 1) - 1), today);
	}
}

async function foldMonth(
	folder: MachineFolder,
	month: Month,
	until: Day,
	today: Day,
): Promise<void> {
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
