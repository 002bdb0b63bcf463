import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFormat } from '../../src/core/base/schema.ts';
import { diaryFormat } from '../../src/core/running/diary/diaryFile.ts';
import { type Ledger, present } from '../../src/core/running/diary/ledger.ts';
import type { Run } from '../../src/core/running/diary/run.ts';
import { plansFormat } from '../../src/core/running/program/plansFile.ts';
import { logEntry } from '../../src/core/timer/logEntries.ts';
import { SHARED_VERSION, sharedFormat } from '../../src/core/timer/shared/sharedRecord.ts';
import { initialState, newBout } from '../../src/core/timer/state.ts';
import { slotText } from '../../src/host/storage/slot.ts';
import { TwoSlotFile } from '../../src/host/storage/twoSlotFile.ts';
import { sharedFile } from '../../src/host/windows/sharing.ts';
import { root } from '../hosts/places.mjs';
import { DiskFiles } from '../kills/diskFiles.ts';
import { kept } from '../kills/kept.ts';
import { StorageReports } from '../support/memoryFiles.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** So many minutes somebody has sat at the beginning. */
export const SAT = 12;
export const MACHINE = '0123456789abcdef0123456789abcdef';

/** Whole weeks, some ten years. */
const AGO = 520 * 7;

/**
 * The body of a file, ten years earlier: dates, days since 1970 and milliseconds. On the days of which it is, the
 * status item would remind of what is planned for them, instead of what is waited for here.
 */
function tenYearsAgo(body: string): string {
	const date = (text: string) =>
		new Date(Date.parse(text) - AGO * DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
	return body
		.replaceAll(/\d{4}-\d\d-\d\d/g, date)
		.replaceAll(/\b1[78]\d{11}\b/g, (text) => String(Number(text) - AGO * DAY))
		.replaceAll(/\b20[6-9]\d\d\b/g, (text) => String(Number(text) - AGO));
}

/** What this version has written of plans and programs, more than 0.1 knows. */
function plansOfNow(): object {
	const machine = join(root, 'test', 'fixtures', '0.2', 'global-storage', 'machines');
	const file = join(machine, '5e1f0a9c3b7d42868f10c2d4e6a8b0c1', 'plans.a');
	const [, body = ''] = readFileSync(file, 'utf8').split('\n');
	return JSON.parse(tenYearsAgo(body)) as object;
}

/** A machine on which somebody has sat for a while, took a break before that, and had this version before. */
export function atTheDesk(): Readonly<Record<string, string>> {
	const now = Date.now();
	const start = now - SAT * MINUTE;
	const { record } = initialState(now);
	const rested = { start: start - 5 * MINUTE, end: start };
	const sat = { start: rested.start - 20 * MINUTE, end: rested.start };
	const shared = {
		version: SHARED_VERSION,
		rev: 1,
		writer: 'before',
		machine: MACHINE,
		lastWriteAt: now,
		record: {
			...record,
			presence: now,
			unfocusedSince: null,
			bout: { ...newBout(start), smallDone: 1 },
			lastSmall: 'eyes' as const,
		},
		entries: [
			logEntry({ kind: 'bout', position: 'sitting', ...sat, unknown: 0, ended: 'done' }),
			logEntry({ kind: 'break', ...rested, how: 'done', routine: null }),
		],
		since: sat.start,
	};
	return {
		'sitting.a': slotText(1, sharedFormat.encode(shared)),
		[`machines/${MACHINE}/plans.a`]: slotText(1, plansOfNow()),
	};
}

/** What a file of the storage holds. */
export async function stored<T extends object>(
	storage: string,
	file: string,
	format: FileFormat<T>,
): Promise<T> {
	const files = new DiskFiles(storage);
	const reports = new StorageReports();
	const found = await new TwoSlotFile(files, file, format, reports, Date.now).read();
	assert.deepEqual(reports.lines, []);
	return found ?? assert.fail(`there is no ${file}`);
}

/** The runs on disk, of all years. */
export async function runs(storage: string): Promise<readonly Run[]> {
	const names = await readdir(join(storage, 'machines', MACHINE));
	const years = new Set(names.flatMap((each) => /^(runs-\d+)\./.exec(each)?.[1] ?? []));
	const ledgers = [...years].map(
		async (year): Promise<Ledger<Run>> =>
			(await stored(storage, `machines/${MACHINE}/${year}`, diaryFormat)).runs,
	);
	return (await Promise.all(ledgers)).flatMap(present);
}

/** When the bout began that goes on. */
export async function bout(storage: string): Promise<unknown> {
	const files = new DiskFiles(storage);
	const shared = await sharedFile(files, new StorageReports(), Date.now).read();
	return shared?.record.bout?.start;
}

/** The log still has `entries`, and this version's plans and programs are as it wrote them. */
export async function nothingIsLost(storage: string, entries: readonly string[]): Promise<void> {
	const found = new Set((await kept(storage)).entries.map(({ id }) => id));
	assert.deepEqual(
		entries.filter((id) => !found.has(id)),
		[],
	);
	const { plans, programs } = await stored(storage, `machines/${MACHINE}/plans`, plansFormat);
	const ofNow = plansFormat.parse(plansOfNow());
	assert.ok(ofNow !== 'future' && !('fault' in ofNow));
	const wishes = (ledger: typeof programs) => present(ledger ?? {}).map(({ wish }) => wish);
	assert.deepEqual(wishes(programs), wishes(ofNow.programs));
	for (const [id, plan] of Object.entries(ofNow.plans)) {
		assert.deepEqual(plans[id], plan);
	}
}
