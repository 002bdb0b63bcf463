import assert from 'node:assert/strict';
import { dateOf } from '../../../../src/core/base/calendar.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { DiaryStore } from '../../../../src/host/running/diaryStore.ts';
import { slotText } from '../../../../src/host/storage/slot.ts';
import { days, run } from './diaries.ts';
import { MemoryFiles, StorageReports } from '../../../support/memoryFiles.ts';

const one = 'a'.repeat(32);
const other = 'b'.repeat(32);

describe('the store of the diary', () => {
	let files: MemoryFiles;
	let reports: StorageReports;
	let failures: string[];
	let now: number;
	const window = (machine = one, others: readonly string[] = [other]) =>
		new DiaryStore({
			files,
			machine,
			reporter: reports,
			now: () => now++,
			others: () => others.filter((name) => name !== machine),
			yearOf: ({ start }) => dateOf(days.dayOf(start)).year,
			changed: () => {},
			failed: (reason) => void failures.push(String(reason)),
		});
	const opened = async (machine = one, others: readonly string[] = [one, other]) => {
		const store = window(machine, others);
		await store.read();
		return store;
	};
	const kept = async (machine = one) => (await opened(machine)).runs.map(({ id, km }) => [id, km]);
	const stated = (runs: readonly Run[]) => Object.fromEntries(runs.map((one) => [one.id, one]));
	const [today, yesterday, longAgo] = [
		{ ...run(0, 8), id: 'today' },
		{ ...run(1, 5), id: 'yesterday' },
		{ ...run(900, 12), id: 'long-ago' },
	];

	beforeEach(() => {
		files = new MemoryFiles();
		reports = new StorageReports();
		failures = [];
		now = 1000;
	});

	it('writes nothing as long as nothing was said', async () => {
		await opened();
		assert.deepEqual(files.written, []);
	});

	it('keeps a file for each year, and a list of the years', async () => {
		const store = await opened();
		await store.change(stated([today, longAgo]));
		const slots = (year: number) => [`runs-${year}.a`, `runs-${year}.b`];
		assert.deepEqual(
			[...files.held.keys()].map((name) => name.slice(-11)).toSorted(),
			[
				...slots(dateOf(days.dayOf(longAgo.start)).year),
				...slots(dateOf(days.dayOf(today.start)).year),
				'aaaa/runs.a',
				'aaaa/runs.b',
			].toSorted(),
		);
		assert.deepEqual(await kept(), [
			['today', 8],
			['long-ago', 12],
		]);
	});

	it('has what was said at once', async () => {
		const store = await opened();
		const written = store.change(stated([yesterday, today]));
		assert.deepEqual(
			store.runs.map(({ id }) => id),
			['today', 'yesterday'],
		);
		await written;
	});

	it('loses nothing where two windows say something at once', async () => {
		const [first, second] = [await opened(), await opened()];
		await first.change(stated([today]));
		await second.change(stated([yesterday]));
		await first.read();
		assert.deepEqual(await kept(), [
			['today', 8],
			['yesterday', 5],
		]);
		assert.deepEqual(first.runs, second.runs);
	});

	it('writes again what another window wrote over', async () => {
		const store = await opened();
		await store.change(stated([today]));
		const before = new Map(files.held);
		await store.change(stated([yesterday]));
		for (const [name, text] of before) {
			files.held.set(name, text);
			files.held.set(name.replace(/a$/, 'b'), '');
		}
		await store.read();
		assert.deepEqual(await kept(), [
			['today', 8],
			['yesterday', 5],
		]);
	});

	it('lets another machine edit and delete, and writes only under its own name', async () => {
		const mine = await opened();
		await mine.change(stated([today, yesterday]));
		const before = new Map(files.held);
		const theirs = await opened(other);
		await theirs.change({ today: { ...today, km: 9 }, yesterday: null });
		for (const [name, text] of before) {
			assert.equal(files.held.get(name), text);
		}
		assert.deepEqual(await kept(), [['today', 9]]);
		assert.deepEqual(await kept(other), [['today', 9]]);
	});

	it('moves a run to another year without leaving it in the old one', async () => {
		const store = await opened();
		await store.change(stated([today]));
		await store.change({ today: { ...today, start: longAgo.start } });
		const { runs } = await opened();
		assert.deepEqual(
			runs.map(({ start }) => start),
			[longAgo.start],
		);
	});

	it('keeps fields that it does not know', async () => {
		const store = await opened();
		const later = { ...today, shoes: 'red', kinds: ['easy', 'trail'] };
		await store.change({ today: later });
		assert.deepEqual((await opened()).run('today'), later);
	});

	it('never touches a broken file of another machine', async () => {
		const theirs = await opened(other);
		await theirs.change(stated([today]));
		for (const name of files.held.keys()) {
			if (!name.endsWith('runs.a')) {
				files.held.set(name, 'torn');
			}
		}
		const before = [...files.held];
		assert.deepEqual(await kept(), []);
		assert.deepEqual([...files.held], before);
		assert.deepEqual([...reports.lines, ...failures], []);
	});

	it('leaves a year that a later version wrote, and keeps its own beside it', async () => {
		const store = await opened();
		await store.change(stated([today]));
		const name = [...files.held.keys()].find((one) => one.includes('runs-')) ?? '';
		files.held.set(name, slotText(7, { version: 2, walks: [] }));
		const next = await opened();
		await next.change(stated([yesterday]));
		assert.deepEqual(files.held.get(name), slotText(7, { version: 2, walks: [] }));
		assert.deepEqual(await kept(), [
			['today', 8],
			['yesterday', 5],
		]);
	});

	it('takes ten thousand runs in, slice by slice', async function () {
		this.timeout(20_000);
		const store = await opened();
		const runs = Array.from({ length: 10_000 }, (_, at) => ({ ...run(at, 5), id: `x${at}` }));
		for (let at = 0; at < runs.length; at += 500) {
			await store.change(stated(runs.slice(at, at + 500)));
		}
		assert.equal((await opened()).runs.length, 10_000);
	});

	it('says why nothing could be written, and still has it', async () => {
		const store = await opened();
		files.write = () => Promise.reject(new Error('disk full'));
		await assert.rejects(store.change(stated([today])), /disk full/);
		assert.deepEqual(store.runs, [today]);
	});
});
