import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogEntry } from '../../src/core/timer/logEntries.ts';
import { dayFormat } from '../../src/core/history/logFiles.ts';
import { sharedFile } from '../../src/host/windows/sharing.ts';
import { type SlotReporter, TwoSlotFile } from '../../src/host/storage/twoSlotFile.ts';
import { DiskFiles } from './diskFiles.ts';

/** What a window that opens the folder finds. */
export interface Kept {
	/** The entries in the record and in the days' files. */
	readonly entries: readonly LogEntry[];
	/** How many slots hold no whole body: half a write each. */
	readonly torn: number;
	/** How many machines have a folder. */
	readonly machines: number;
}

/**
 * Opens what a killed writer left.
 * @throws {Error} when anything could not be read
 */
export async function kept(folder: string): Promise<Kept> {
	const files = new DiskFiles(folder);
	const reporter: SlotReporter = {
		keptAside(...what) {
			throw new Error(`Corrupt: ${what.join(', ')}`);
		},
		fromTheFuture(name) {
			throw new Error(`From the future: ${name}`);
		},
	};
	const now = () => Date.now();
	const record = await sharedFile(files, reporter, now).read();
	const entries: LogEntry[] = [...(record?.entries ?? [])];
	const names = await readdir(folder, { recursive: true });
	const slots = names.filter((name) => /\.[ab]$/.test(name));
	const dayFiles = new Set(
		slots.flatMap((name) => /^(machines.*day-[^/\\]+)\.[ab]$/.exec(name)?.[1] ?? []),
	);
	for (const name of dayFiles) {
		const day = await new TwoSlotFile(files, name, dayFormat, reporter, now).read();
		entries.push(...(day?.entries ?? []));
	}
	const texts = await Promise.all(slots.map((name) => files.read(name)));
	const machines = await readdir(join(folder, 'machines')).catch(() => []);
	return {
		entries,
		torn: texts.filter((text) => !text?.endsWith('}\n')).length,
		machines: machines.length,
	};
}
