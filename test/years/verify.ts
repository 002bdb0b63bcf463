import assert from 'node:assert/strict';
import { boutsCsv, breaksCsv, runsCsv } from '../../src/core/data/csv.ts';
import { mergedData } from '../../src/core/data/exportFile.ts';
import { present } from '../../src/core/running/diary/ledger.ts';
import { readMachines } from '../../src/host/data/files/allData.ts';
import type { Life } from './life.ts';
import type { UsedMachine } from './usedMachine.ts';

/** How much a folder holds. */
export interface FolderSize {
	readonly files: number;
	readonly bytes: number;
}

/** What a folder holds of one kind of file. */
export function sizeOf(machine: UsedMachine, pattern = /./): FolderSize {
	const texts = [...machine.folder.held].filter(([name]) => pattern.test(name));
	const bytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
	return { files: texts.length, bytes };
}

const rowsOf = (csv: string) => csv.trimEnd().split('\r\n').length - 1;

/**
 * Compares what was written in a life with what each machine that is still in use reads: the history, the
 * diary, the checks and both forms of an export.
 * @throws {AssertionError} where something is lost, doubled or was never written
 */
export async function verifyLife({ written, inUse, machines, now }: Life): Promise<void> {
	assert.ok(inUse.length >= 2 && machines.length - inUse.length >= 2);
	for (const machine of inUse) {
		const read = await machine.archive.entriesOf(0, now);
		assert.equal(read.length, written.entries.size);
		assert.ok(read.every(({ id }) => written.entries.has(id)));
		const { diary, checks } = await machine.read();
		assert.deepEqual(new Map(diary.runs.map(({ id, note }) => [id, note])), written.runs);
		assert.deepEqual(new Set(checks.kept.map(({ at }) => at)), written.checks);
		assert.equal(checks.kept.length, written.checks.size);
		const { here: files, reports: reporter } = machine;
		const exported = await readMachines({ files, reporter, now: () => now });
		const ids = Object.values(exported).flatMap(({ log }) => log.map(({ id }) => id));
		assert.equal(new Set(ids).size, ids.length, 'an entry is exported twice');
		const { log, runs } = mergedData(exported);
		const iso = (at: number) => new Date(at).toISOString();
		assert.equal(log.length, written.entries.size);
		assert.equal(rowsOf(breaksCsv(log, iso)), written.breaks);
		assert.equal(rowsOf(boutsCsv(log, iso)), written.breaks);
		assert.equal(rowsOf(runsCsv(present(runs), iso)), written.runs.size);
		assert.deepEqual(machine.reports.lines, []);
		assert.deepEqual([...machine.here.aside, ...machine.folder.aside], []);
	}
}
