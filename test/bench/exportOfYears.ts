import { exportOf, mergedData } from '../../src/core/data/exportFile.ts';
import { boutsCsv, breaksCsv } from '../../src/core/data/csv.ts';
import { firstOf, monthName, monthOf } from '../../src/core/base/calendar.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { readMachines } from '../../src/host/data/files/allData.ts';
import { slotText } from '../../src/host/storage/slot.ts';
import { StorageReports } from '../support/memoryFiles.ts';
import { MemoryDisk } from '../unit/data/memoryDisk.ts';
import { entry } from '../unit/history/log.ts';

const MINUTE = 60_000;
const FROM = Date.UTC(2027, 0, 1);
/** Bouts and breaks of one day. */
const PER_DAY = 16;

/** Global storage after so many years of days with sixteen bouts and breaks each. */
export function yearsOf(years: number): MemoryDisk {
	const disk = new MemoryDisk();
	const machine = 'a'.repeat(32);
	const last = monthOf(localDays.dayOf(FROM));
	for (let month = last - years * 12; month < last; month++) {
		const entries = [];
		for (let day = firstOf(month); day < firstOf(month + 1); day++) {
			for (let one = 0; one < PER_DAY; one++) {
				const start = localDays.at(day, 9 * 60 + one * 30);
				entries.push(entry.bout(start, start + 25 * MINUTE));
				entries.push(entry.rest(start + 25 * MINUTE, start + 30 * MINUTE));
			}
		}
		const until = firstOf(month + 1) - 1;
		const name = `machines/${machine}/month-${monthName(month)}.a`;
		disk.held.set(name, slotText(1, { version: 1, until, entries }));
	}
	return disk;
}

/** Milliseconds of an export as JSON and as CSV, from the files to the texts. */
export async function timeExport(files: MemoryDisk): Promise<number> {
	const start = performance.now();
	const machines = await readMachines({ files, reporter: new StorageReports(), now: () => FROM });
	const text = JSON.stringify(exportOf(machines, {}, FROM), null, '\t');
	const { log } = mergedData(machines);
	const iso = (at: number) => new Date(at).toISOString();
	const tables = boutsCsv(log, iso).length + breaksCsv(log, iso).length;
	if (text.length < tables) {
		throw new Error('The export lacks what its tables hold.');
	}
	return performance.now() - start;
}
