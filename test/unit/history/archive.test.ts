import assert from 'node:assert/strict';
import { monthName, monthOf } from '../../../src/core/base/calendar.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import { mergeEntries } from '../../../src/core/timer/shared/mergeRecords.ts';
import { HOUR, type Instant, MINUTE } from '../../../src/core/base/time.ts';
import { foldMonths } from '../../../src/host/history/foldMonths.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { MachineArchive } from '../../../src/host/history/logArchive.ts';
import { LogFolder } from '../../../src/host/history/logFolder.ts';
import { DayFiles } from '../../../src/host/windows/dayFiles.ts';
import { MemoryFiles, StorageReports } from '../../support/memoryFiles.ts';
import { at, entry } from './log.ts';
import { inZone } from '../../support/zone.ts';

const { bout, withdrawn } = entry;
const DAY = 24 * HOUR;
/** Noon of 2 March 2026 and the days before: 70 of them reach back to 22 December. */
const noon = (ago: number) => at('12:00', -ago);
const atNoon = (ago: number) => bout(noon(ago), noon(ago) + 30 * MINUTE);
const today = localDays.dayOf(noon(0));

describe('the log on disk', () => {
	let files: MemoryFiles;
	let reports: StorageReports;
	let now: Instant;

	const folder = () => new LogFolder(files, 'm', reports, () => now);
	const archive = () => new MachineArchive(folder(), localDays, () => now);
	const file = (entries: readonly LogEntry[]) =>
		new DayFiles(files, reports, () => now).file({ entries, machine: 'm' });
	const fold = () => foldMonths(folder(), localDays.dayOf(now));
	const all = async () => (await archive().entriesOf(noon(400), now)).map(({ id }) => id);
	const idsOf = (entries: readonly LogEntry[]) => mergeEntries([], entries).map(({ id }) => id);

	beforeEach(() => {
		files = new MemoryFiles();
		reports = new StorageReports();
		now = noon(0);
	});

	const kept = Array.from({ length: 70 }, (_, ago) => atNoon(ago));

	it('is empty at first, and begins this month', async () => {
		assert.deepEqual(await all(), []);
		assert.equal(await archive().firstDay(), today - 1);
	});

	it('is all there before anything is folded', async () => {
		await file(kept);
		assert.deepEqual(await all(), idsOf(kept));
	});

	it('is all there when it is folded, and is folded once', async () => {
		await file(kept);
		await fold();
		assert.deepEqual(await all(), idsOf(kept));
		const written = files.written.length;
		await fold();
		assert.equal(files.written.length, written);
	});

	it('is read from its months: of a past one, no day is opened', async () => {
		await file(kept);
		await fold();
		const opened = new Set<string>();
		files.beforeRead = (name) => opened.add(name.replace(/^machines\/m\/(.*)\.[ab]$/, '$1'));
		await all();
		const february = [...opened].filter((name) => /^day-2026-0[12]|^day-2025/.test(name));
		assert.deepEqual(february, ['day-2026-02-27', 'day-2026-02-28']);
		assert.ok(opened.has('month-2025-12') && !opened.has('month-2025-11'));
	});

	it('holds what reaches into a time, and what lies before and after it on other days alone', async () => {
		await file(kept);
		await fold();
		const found = await archive().entriesOf(noon(10), noon(9));
		const ids = new Set(found.map(({ id }) => id));
		assert.ok(ids.has(atNoon(10).id) && ids.has(atNoon(9).id));
		assert.ok(!ids.has(atNoon(60).id));
	});

	it('finds a bout over midnight for both of its days', async () => {
		const long = bout(at('23:40', -1), at('0:20'));
		await file([long]);
		for (const ago of [1, 0]) {
			const midnight = localDays.at(today - ago, 0);
			const found = await archive().entriesOf(midnight, midnight + DAY);
			assert.deepEqual(
				found.map(({ id }) => id),
				[long.id],
			);
		}
	});

	it('finds an entry that was filed under another day by the clocks of another place', async () => {
		const late = bout(at('22:30'), at('23:30'));
		await inZone('Pacific/Auckland', () => file([late]));
		assert.deepEqual([...files.held.keys()], ['machines/m/day-2026-03-03.a']);
		assert.deepEqual(await all(), [late.id]);
	});

	it('takes what was taken back into the month with it', async () => {
		const gone = atNoon(20);
		await file([gone, withdrawn(gone)]);
		await fold();
		assert.deepEqual(await all(), idsOf([gone, withdrawn(gone)]));
	});

	it('takes in what is filed late, in this month and the last', async () => {
		await file(kept);
		await fold();
		const late = [bout(noon(8) - HOUR, noon(8)), bout(noon(28) - HOUR, noon(28))];
		await file(late);
		await fold();
		assert.deepEqual(await all(), idsOf([...kept, ...late]));
	});

	it('keeps the first month, and looks for it where none is kept', async () => {
		await file(kept);
		assert.equal(monthName(monthOf(await archive().firstDay())), '2025-12');
		assert.match(files.held.get('machines/m/machine.a') ?? '', /"first":"2025-12"/);
		now += 300 * DAY;
		assert.equal(monthName(monthOf(await archive().firstDay())), '2025-12');
	});

	it('finds a log that began long before anyone looked, across a quarter without a day', async () => {
		await file([atNoon(0), atNoon(91), atNoon(180), atNoon(400)]);
		assert.equal(monthName(monthOf(await archive().firstDay())), '2025-09');
	});

	it('loses nothing wherever folding is killed', async () => {
		await file(kept);
		const before = new Map(files.held);
		await fold();
		const writes = files.written.slice(kept.length);
		assert.ok(writes.length >= 4, 'a machine, and three months');
		for (let done = 0; done < writes.length; done++) {
			files.held.clear();
			before.forEach((text, name) => files.held.set(name, text));
			let left = done;
			const write = files.write.bind(files);
			files.write = (name, text) => {
				if (left-- > 0) {
					return write(name, text);
				}
				// Killed in the middle of this one.
				files.held.set(name, text.slice(0, text.length / 2));
				return Promise.reject(new Error('killed'));
			};
			await assert.rejects(fold());
			files.write = write;
			assert.deepEqual(await all(), idsOf(kept), `killed at write ${done}`);
			await fold();
			assert.deepEqual(await all(), idsOf(kept), `folded after a kill at write ${done}`);
		}
	});

	it('goes on from its days where a month cannot be read, and keeps the month aside', async () => {
		await file(kept);
		await fold();
		for (const slot of ['a', 'b']) {
			files.held.set(`machines/m/month-2026-01.${slot}`, 'foreign');
		}
		assert.deepEqual(await all(), idsOf(kept));
		assert.equal(files.aside.length, 2);
	});
});
