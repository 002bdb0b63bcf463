import type { LogEntry } from '../../src/core/timer/logEntries.ts';
import { mergeEntries, stillValid } from '../../src/core/timer/shared/mergeRecords.ts';
import type { SharedRecord } from '../../src/core/timer/shared/sharedRecord.ts';
import { dayFormat } from '../../src/core/history/logFiles.ts';
import { sharedFile } from '../../src/host/windows/sharing.ts';
import { TwoSlotFile } from '../../src/host/storage/twoSlotFile.ts';
import type { Disk } from './disk.ts';

const NOBODY = { keptAside: () => {}, fromTheFuture: () => {} };

/** The shared record as a window that opened now would read it; null before the first one. */
export function readShared(disk: Disk): Promise<SharedRecord | null> {
	return sharedFile(disk.asItIs, NOBODY, () => 0).read();
}

/** The log as the files of the days and the shared record tell it together. */
export async function readEntries(disk: Disk): Promise<readonly LogEntry[]> {
	const shared = await readShared(disk);
	let entries = shared?.entries ?? [];
	const names = [...disk.contents.keys()].filter((name) => /\/day-[\d-]+\.[ab]$/.test(name));
	for (const name of new Set(names.map((slot) => slot.slice(0, -2)))) {
		const file = new TwoSlotFile(disk.asItIs, name, dayFormat, NOBODY, () => 0);
		const filed = (await file.read())?.entries ?? [];
		entries = mergeEntries(entries, shared ? stillValid(filed, shared) : filed);
	}
	return entries;
}
