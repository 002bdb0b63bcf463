import type { LedgerEntry } from '../../src/core/running/diary/ledger.ts';
import { type Run, runToWrite } from '../../src/core/running/diary/run.ts';
import { dateOf } from '../../src/core/base/calendar.ts';
import type { Instant } from '../../src/core/base/time.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { OwnDiary } from '../../src/host/running/diaryStore.ts';
import { MemoryFiles, StorageReports } from './memoryFiles.ts';

/** Two runs in three days, which is how 10,000 of them fill some forty years. */
const EVERY_DAYS = 1.5;

/** So many runs, the last of them yesterday. */
export function manyRuns(count: number, now: Instant): readonly Run[] {
	const yesterday = localDays.dayOf(now) - 1;
	return Array.from({ length: count }, (_, index): Run => {
		const day = yesterday - Math.floor(index * EVERY_DAYS);
		const km = 5 + ((index * 37) % 100) / 10;
		const start = localDays.at(day, 7 * 60);
		const run = { id: `run-${index}`, start, km, seconds: km * 330, kinds: [], note: '' };
		return runToWrite(run, localDays);
	});
}

/** The files of so many runs, as a machine of this name has them: texts by name. */
export async function filesOfRuns(
	machine: string,
	now: Instant,
	count: number,
): Promise<Readonly<Record<string, string>>> {
	const files = new MemoryFiles();
	const diary = new OwnDiary({ files, machine, reporter: new StorageReports(), now: () => now });
	const years = new Map<number, Record<string, LedgerEntry<Run>>>();
	for (const run of manyRuns(count, now)) {
		const { year } = dateOf(localDays.dayOf(run.start));
		const stated = years.get(year) ?? {};
		stated[run.id] = { at: now, what: run };
		years.set(year, stated);
	}
	for (const [year, stated] of years) {
		diary.change(year, stated);
	}
	await diary.write(years.keys());
	return Object.fromEntries(files.held);
}
