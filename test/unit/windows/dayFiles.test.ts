import assert from 'node:assert/strict';
import { type DayFile, dayFormat } from '../../../src/core/history/logFiles.ts';
import { logEntry, type LogEntry } from '../../../src/core/timer/logEntries.ts';
import type { Instant } from '../../../src/core/base/time.ts';
import { dayFileName, DayFiles, type Log } from '../../../src/host/windows/dayFiles.ts';
import { slotText } from '../../../src/host/storage/slot.ts';
import { TwoSlotFile } from '../../../src/host/storage/twoSlotFile.ts';
import { MemoryFiles, StorageReports } from '../../support/memoryFiles.ts';
import { entry, HOUR, NINE } from './records.ts';

const monday = dayFileName('m', '2026-03-02');
const tuesday = dayFileName('m', '2026-03-03');

describe('the files of the days', () => {
	let files: MemoryFiles;
	let reports: StorageReports;
	let days: DayFiles;

	const open = () => new DayFiles(files, reports, () => NINE);
	const read = async (name: string): Promise<DayFile | null> =>
		new TwoSlotFile(files, name, dayFormat, reports, () => NINE).read();
	const ids = async (name: string) => (await read(name))?.entries.map(({ id }) => id);

	const log = (entries: readonly LogEntry[], since?: Instant): Log => ({
		machine: 'm',
		entries,
		...(since === undefined ? {} : { since }),
	});

	beforeEach(() => {
		files = new MemoryFiles();
		reports = new StorageReports();
		days = open();
	});

	it('take an entry under the local day in which it ends', async () => {
		const overMidnight = logEntry({
			kind: 'bout',
			position: 'sitting',
			start: NINE + 14 * HOUR,
			end: NINE + 16 * HOUR,
			unknown: 0,
			ended: 'done',
		});
		const lastMoment = entry(NINE + 15 * HOUR - 1);
		await days.file(log([entry(NINE), lastMoment, overMidnight]));
		assert.deepEqual(await ids(monday), [entry(NINE).id, lastMoment.id]);
		assert.deepEqual(await ids(tuesday), [overMidnight.id]);
	});

	it('take what withdraws an entry beside it', async () => {
		const yesterdays = entry(NINE);
		const withdrawn = logEntry({ kind: 'withdrawn', of: yesterdays.id });
		await days.file(log([yesterdays, entry(NINE + 24 * HOUR), withdrawn]));
		assert.deepEqual(await ids(monday), [yesterdays.id, withdrawn.id]);
	});

	it('lose nothing that another window or session has filed', async () => {
		const other = open();
		await days.file(log([entry(NINE)]));
		await other.file(log([entry(NINE + HOUR)]));
		await days.file(log([entry(NINE), entry(NINE + 2 * HOUR)]));
		const all = [NINE, NINE + HOUR, NINE + 2 * HOUR].map((at) => entry(at).id);
		assert.deepEqual(await ids(monday), all);
	});

	it('let go what a window filed that was not followed', async () => {
		const [lost, kept] = [entry(NINE + HOUR), entry(NINE + 2 * HOUR)];
		const taken = logEntry({ kind: 'withdrawn', of: kept.id });
		const move = logEntry({ kind: 'move', at: NINE, move: 'calf-raise' });
		await open().file(log([entry(NINE), lost, kept, taken, move]));
		await days.file(log([kept], NINE + HOUR));
		assert.deepEqual(await ids(monday), [move.id, entry(NINE).id, kept.id]);
	});

	it('keep what was filed before the log began, lost record or not', async () => {
		await days.file(log([entry(NINE)]));
		await days.file(log([entry(NINE + HOUR)], NINE + 1));
		assert.deepEqual(await ids(monday), [entry(NINE).id, entry(NINE + HOUR).id]);
	});

	it('are not written for what they have already', async () => {
		await days.file(log([entry(NINE)]));
		await days.file(log([entry(NINE)]));
		await open().file(log([entry(NINE)]));
		assert.deepEqual(files.written, [`${monday}.a`]);
	});

	it('keep what this version does not know', async () => {
		const known = { ...entry(NINE), mood: 'fine' };
		files.held.set(`${monday}.a`, slotText(1, { version: 1, weather: 'rain', entries: [known] }));
		await days.file(log([entry(NINE), entry(NINE + HOUR)]));
		assert.deepEqual(await read(monday), {
			version: 1,
			weather: 'rain',
			entries: [known, entry(NINE + HOUR)],
		});
	});

	it('leave a day of a later version alone, and go on beside it', async () => {
		const later = slotText(3, { version: 2, hours: [] });
		files.held.set(`${monday}.b`, later);
		await days.file(log([entry(NINE)]));
		await days.file(log([entry(NINE), entry(NINE + HOUR)]));
		assert.equal(files.held.get(`${monday}.b`), later);
		assert.equal(files.held.has(`${monday}.a`), false);
		assert.deepEqual(await ids(`${monday}.v1`), [entry(NINE).id, entry(NINE + HOUR).id]);
		assert.deepEqual(reports.lines, [`${monday} is from the future, on with ${monday}.v1`]);
	});

	it('say that a write failed, and take the entry the next time', async () => {
		files.broken = /day/;
		await assert.rejects(days.file(log([entry(NINE)])), /cannot be written/);
		files.broken = null;
		await days.file(log([entry(NINE)]));
		assert.deepEqual(await ids(monday), [entry(NINE).id]);
	});
});
