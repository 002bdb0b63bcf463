import assert from 'node:assert/strict';
import type { DayFile } from '../../../src/core/sitting/dayFile.ts';
import { logEntry } from '../../../src/core/sitting/logEntry.ts';
import { DAY_FORMAT, dayFileName, DayFiles } from '../../../src/host/sitting/dayFiles.ts';
import { slotText } from '../../../src/host/storage/slot.ts';
import { TwoSlotFile } from '../../../src/host/storage/twoSlotFile.ts';
import { MemoryFiles, Notes } from './memoryFiles.ts';
import { entry, HOUR, NINE } from './records.ts';

const monday = dayFileName('m', '2026-03-02');
const tuesday = dayFileName('m', '2026-03-03');

describe('the files of the days', () => {
	let files: MemoryFiles;
	let notes: Notes;
	let days: DayFiles;

	const open = () => new DayFiles(files, notes, () => NINE);
	const read = async (name: string): Promise<DayFile | null> =>
		new TwoSlotFile(files, name, DAY_FORMAT, notes, () => NINE).read();
	const ids = async (name: string) => (await read(name))?.entries.map(({ id }) => id);

	beforeEach(() => {
		files = new MemoryFiles();
		notes = new Notes();
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
		await days.file([entry(NINE), lastMoment, overMidnight], 'm');
		assert.deepEqual(await ids(monday), [entry(NINE).id, lastMoment.id]);
		assert.deepEqual(await ids(tuesday), [overMidnight.id]);
	});

	it('take what withdraws an entry beside it', async () => {
		const yesterdays = entry(NINE);
		const withdrawn = logEntry({ kind: 'withdrawn', of: yesterdays.id });
		await days.file([yesterdays, entry(NINE + 24 * HOUR), withdrawn], 'm');
		assert.deepEqual(await ids(monday), [yesterdays.id, withdrawn.id]);
	});

	it('lose nothing that another window or session has filed', async () => {
		const other = open();
		await days.file([entry(NINE)], 'm');
		await other.file([entry(NINE + HOUR)], 'm');
		await days.file([entry(NINE), entry(NINE + 2 * HOUR)], 'm');
		const all = [NINE, NINE + HOUR, NINE + 2 * HOUR].map((at) => entry(at).id);
		assert.deepEqual(await ids(monday), all);
	});

	it('are not written for what they have already', async () => {
		await days.file([entry(NINE)], 'm');
		await days.file([entry(NINE)], 'm');
		await open().file([entry(NINE)], 'm');
		assert.deepEqual(files.written, [`${monday}.a`]);
	});

	it('keep what this version does not know', async () => {
		const known = { ...entry(NINE), mood: 'fine' };
		files.held.set(`${monday}.a`, slotText(1, { version: 1, weather: 'rain', entries: [known] }));
		await days.file([entry(NINE), entry(NINE + HOUR)], 'm');
		assert.deepEqual(await read(monday), {
			version: 1,
			weather: 'rain',
			entries: [known, entry(NINE + HOUR)],
		});
	});

	it('leave a day of a later version alone, and go on beside it', async () => {
		const later = slotText(3, { version: 2, hours: [] });
		files.held.set(`${monday}.b`, later);
		await days.file([entry(NINE)], 'm');
		await days.file([entry(NINE), entry(NINE + HOUR)], 'm');
		assert.equal(files.held.get(`${monday}.b`), later);
		assert.equal(files.held.has(`${monday}.a`), false);
		assert.deepEqual(await ids(`${monday}.v1`), [entry(NINE).id, entry(NINE + HOUR).id]);
		assert.deepEqual(notes.said, [`${monday} is from the future, on with ${monday}.v1`]);
	});

	it('say that a write failed, and take the entry the next time', async () => {
		files.broken = /day/;
		await assert.rejects(days.file([entry(NINE)], 'm'), /cannot be written/);
		files.broken = null;
		await days.file([entry(NINE)], 'm');
		assert.deepEqual(await ids(monday), [entry(NINE).id]);
	});
});
