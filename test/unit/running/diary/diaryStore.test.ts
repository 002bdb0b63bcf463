import assert from 'node:assert/strict';
import { dateOf, type LocalDays } from '../../../../src/core/base/calendar.ts';
import { HOUR } from '../../../../src/core/base/time.ts';
import type { Plan } from '../../../../src/core/running/diary/plan.ts';
import { type Run, runToWrite } from '../../../../src/core/running/diary/run.ts';
import { wallTimeHere, wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { DiaryStore, OwnDiary } from '../../../../src/host/running/diaryStore.ts';
import { PlansStore } from '../../../../src/host/running/plansStore.ts';
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
	const storage = (machine: string) => ({ files, machine, reporter: reports, now: () => now++ });
	const window = (machine = one, others: readonly string[] = [other], place = days) =>
		new DiaryStore({
			...storage(machine),
			others: () => others.filter((name) => name !== machine),
			days: place,
			changed: () => {},
			failed: (reason) => void failures.push(String(reason)),
		});
	const opened = async (machine = one, others: readonly string[] = [one, other], place = days) => {
		const store = window(machine, others, place);
		await store.read();
		return store;
	};
	const kept = async (machine = one) => (await opened(machine)).runs.map(({ id, km }) => [id, km]);
	const stated = (runs: readonly Run[]) => Object.fromEntries(runs.map((one) => [one.id, one]));
	const [today, yesterday, longAgo] = [
		runToWrite({ ...run(0, 8), id: 'today' }, days),
		runToWrite({ ...run(1, 5), id: 'yesterday' }, days),
		runToWrite({ ...run(900, 12), id: 'long-ago' }, days),
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

	describe('with runs that version 0.1 wrote', () => {
		/** At seven in the evening of the day before, for one who is twelve hours behind. */
		const old = { ...run(0, 8), id: 'old' };
		const west: LocalDays = {
			dayOf: (at) => days.dayOf(at - 12 * HOUR),
			at: (day, minutes) => days.at(day, minutes) + 12 * HOUR,
		};
		const localsIn = async (place: LocalDays, machine = one) =>
			(await opened(machine, [one, other], place)).runs.map(({ local }) => local);
		const writeAs01 = async (what: Run, at: number) => {
			const diary = new OwnDiary(storage(one));
			await diary.read();
			diary.change(2024, { [what.id]: { at, what } });
			await diary.write([2024]);
		};
		const here = wallTimeText(wallTimeHere(old.start, days));
		const there = wallTimeText(wallTimeHere(old.start, west));

		beforeEach(() => writeAs01(old, 900));

		it('gives them the local time of the machine that reads them first, once', async () => {
			assert.deepEqual(await localsIn(west, other), [there]);
			const written = files.written.length;
			assert.notEqual(here, there);
			assert.deepEqual(await localsIn(days), [there]);
			assert.deepEqual(await localsIn(west), [there]);
			assert.equal(files.written.length, written);
		});

		it('overrules nothing that anyone did since, or does in the same moment', async () => {
			const reader = await opened(other, [one, other], west);
			await writeAs01({ ...old, km: 9 }, 901);
			await reader.read();
			assert.deepEqual(
				reader.runs.map(({ km, local }) => [km, local]),
				[[9, there]],
			);
			now = 0;
			await reader.change({ old: null });
			assert.deepEqual(await localsIn(days), []);
		});

		it('notices that version 0.1 moved one, and keeps what that does not know', async () => {
			const [known] = (await opened(other, [one, other], west)).runs;
			assert.ok(known);
			await writeAs01({ ...known, start: old.start + HOUR }, 950);
			const [moved] = (await opened(one, [one, other], days)).runs;
			assert.equal(moved?.local, wallTimeText(wallTimeHere(old.start + HOUR, days)));
			assert.deepEqual(await localsIn(west, other), [moved?.local]);
		});
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

describe('the store of plans', () => {
	it('gives those of version 0.1 the local time of the machine that reads them first, once', async () => {
		const files = new MemoryFiles();
		const at = days.at(20_000, 18 * 60);
		const plan: Plan = { id: 'p', at, km: 5, minutes: null, kinds: [] };
		const body = {
			version: 1,
			plans: { p: { at: 900, what: plan }, gone: { at: 901, what: null } },
		};
		files.held.set(`machines/${one}/plans.a`, slotText(1, body));
		const opened = async (machine: string, hours: number) => {
			const store = new PlansStore({
				files,
				machine,
				reporter: new StorageReports(),
				now: () => 1000,
				days: {
					dayOf: (at) => days.dayOf(at + hours * HOUR),
					at: (day, minutes) => days.at(day, minutes) - hours * HOUR,
				},
			});
			await store.sync([one, other].filter((name) => name !== machine));
			return store;
		};
		const first = await opened(other, 5);
		assert.equal(first.current['p']?.what?.local, wallTimeText({ day: 20_000, minutes: 23 * 60 }));
		const written = files.written.length;
		for (const machine of [one, other]) {
			assert.deepEqual((await opened(machine, -3)).current, first.current);
		}
		assert.equal(files.written.length, written);
		first.change({ p: { ...plan, at: at + HOUR } });
		assert.equal(first.current['p']?.what?.local, wallTimeText({ day: 20_001, minutes: 0 }));
	});
});
