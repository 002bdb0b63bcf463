import assert from 'node:assert/strict';
import { fileNamed, isMoveCopy, machineNamed } from '../../../src/core/data/conflictCopies.ts';
import { folderPath, type FolderPath } from '../../../src/host/storage/dataFolder.ts';
import { slotText } from '../../../src/host/storage/slot.ts';
import { entry } from '../history/log.ts';
import { DAY, Machine, MINUTE, runOf, WorldTime } from './machine.ts';

describe('a file in a machine’s folder', () => {
	const rows: readonly (readonly [string, string | null, boolean?])[] = [
		['day-2026-11-02.a', 'day-2026-11-02', false],
		['runs.b', 'runs', false],
		['runs-2026.a', 'runs-2026', false],
		['day-2026-11-02.sync-conflict-20261102-101112-ABCDEFG.a', 'day-2026-11-02', true],
		["runs-2026 (Ann's conflicted copy 2026-11-02).b", 'runs-2026', true],
		['prefs-DESKTOP-4711.a', 'prefs', true],
		['runs-DESKTOP-4711.a', 'runs', true],
		['plans 2.a', 'plans', true],
		['month-2026-11 (Kopie in Konflikt).a', 'month-2026-11', true],
		['checks.a (1)', 'checks', true],
		['plans.v1.a', 'plans', true],
		['day-2026-11-02.a.corrupt-1', null],
		['.syncthing.day-2026-11-02.a.tmp', null],
		['day-2026-11-02.a.tmp', null],
		['planning.a', null],
		['runs-2026', null],
		['notes.txt', null],
	];
	for (const [name, base, isCopy] of rows) {
		it(`called ${name} is ${base === null ? 'none of ours' : `${isCopy ? 'a copy of ' : ''}${base}`}`, () => {
			assert.deepEqual(fileNamed(name), base === null ? null : { base, isCopy });
		});
	}

	it('lies in a folder of 32 digits, or a copy of that', () => {
		const id = 'a0'.repeat(16);
		assert.deepEqual([id, `${id} (1)`, `${id}-DESKTOP`, `${id}0`, 'a0'].map(machineNamed), [
			id,
			id,
			id,
			null,
			null,
		]);
	});

	const moves: readonly (readonly [string, boolean])[] = [
		['my-moves.json', false],
		['my-moves.imported.json', false],
		['my-moves.sync-conflict-20261102-101112-ABCDEFG.json', true],
		['my-moves.imported.sync-conflict-20261102-101112-ABCDEFG.json', true],
		["my-moves (Ann's conflicted copy).json", true],
		['my-moves-DESKTOP-4711.json', true],
		['my-moves 2.json', true],
		['my-moves.shared.json', false],
		['my-movements.json', false],
	];
	for (const [name, isCopy] of moves) {
		it(`called ${name} is ${isCopy ? 'a' : 'no'} copy of the person’s own moves`, () => {
			assert.equal(isMoveCopy(name), isCopy);
		});
	}
});

describe('the setting of the data folder', () => {
	const rows: readonly (readonly [string, FolderPath | null])[] = [
		['', null],
		['   ', null],
		['/home/ann/Sync', { path: '/home/ann/Sync' }],
		['~/Sync', { path: '/home/ann/Sync' }],
		['~', { path: '/home/ann/' }],
		['C:\\Sync', { path: 'C:\\Sync' }],
		['\\\\server\\share', { path: '\\\\server\\share' }],
		['Sync', { fault: 'relative' }],
		['./Sync', { fault: 'relative' }],
		['~ann/Sync', { fault: 'relative' }],
	];
	for (const [written, found] of rows) {
		it(`${JSON.stringify(written)} is ${JSON.stringify(found)}`, () => {
			assert.deepEqual(folderPath(written, '/home/ann', true), found);
		});
	}

	it('reaches nothing in a browser, and no home that is not known', () => {
		assert.deepEqual(folderPath('/home/ann', '/home/ann', false), { fault: 'noFolders' });
		assert.deepEqual(folderPath('~/Sync', null, true), { fault: 'noHome' });
	});
});

describe('a data folder', () => {
	const [a, b] = ['a'.repeat(32), 'b'.repeat(32)];
	let time: WorldTime;
	let one: Machine;
	let other: Machine;
	const name = (machine: string, file: string) => `machines/${machine}/${file}`;

	beforeEach(() => {
		time = new WorldTime();
		one = new Machine(a, time);
		// One disk: a tool that is never late.
		other = new Machine(b, time, one.folder);
	});

	it('that is missing loses nothing, and has all of it when it is back', async () => {
		one.folder.missing = true;
		await one.sayRun('r', runOf('r', time.now()));
		await assert.rejects(one.carry());
		assert.equal(one.folder.held.size, 0);
		one.folder.missing = false;
		await one.carry();
		await other.carry();
		assert.deepEqual((await other.view()).runs, (await one.view()).runs);
	});

	it('that is read-only is read, and what is new stays here until it can be written', async () => {
		await other.sayRun('theirs', runOf('theirs', time.now()));
		await other.carry();
		one.folder.broken = /./;
		await one.sayRun('mine', runOf('mine', time.now()));
		const { unwritten, machines } = await one.carry();
		assert.match(String(unwritten), /cannot be written/);
		assert.equal(machines, 2);
		assert.deepEqual((await one.view()).runs.map(({ id }) => id).sort(), ['mine', 'theirs']);
		one.folder.broken = null;
		assert.equal((await one.carry()).unwritten, null);
		await other.carry();
		assert.deepEqual(await other.view(), await one.view());
	});

	it('that vanishes leaves what others wrote on this machine', async () => {
		await other.sayRun('theirs', runOf('theirs', time.now()));
		await other.carry();
		await one.carry();
		one.folder.missing = true;
		await assert.rejects(one.carry());
		assert.deepEqual(
			(await one.view()).runs.map(({ id }) => id),
			['theirs'],
		);
	});

	it('gets only this machine’s own part from it', async () => {
		await one.sayRun('r', runOf('r', time.now()));
		await other.sayRun('s', runOf('s', time.now()));
		await one.carry();
		await other.carry();
		await one.carry();
		await one.sayRun('s', null);
		one.folder.written.length = 0;
		await one.carry();
		assert.ok(one.folder.written.length > 0);
		assert.ok(one.folder.written.every((file) => file.startsWith(`machines/${a}/`)));
		await other.carry();
		assert.deepEqual(
			(await other.view()).runs.map(({ id }) => id),
			['r'],
		);
	});

	it('holds nothing of a run that was deleted elsewhere, once its machine knows', async () => {
		await one.sayRun('r', runOf('r', time.now(), 'a secret'));
		await one.carry();
		await other.carry();
		await other.sayRun('r', null);
		await other.carry();
		await one.carry();
		await other.carry();
		for (const disk of [one.folder, one.here]) {
			const reported = [...disk.held.values()].filter((text) => text.includes('a secret'));
			assert.deepEqual(reported, []);
		}
	});

	it('gets an entry of the log when it is settled, and its day’s file leaves when a month has it', async () => {
		const start = time.now();
		const bout = entry.bout(start - 20 * MINUTE, start);
		await one.log(bout);
		await one.carry();
		await other.carry();
		assert.deepEqual((await other.view()).log, []);
		time.pass(11 * MINUTE);
		await one.carry();
		await other.carry();
		assert.deepEqual((await other.view()).log, [bout.id]);
		time.pass(8 * DAY);
		await one.fold();
		await one.carry();
		assert.deepEqual(
			[...one.folder.held.keys()].filter((file) => file.includes('/day-')),
			[],
		);
		await other.carry();
		assert.deepEqual((await other.view()).log, [bout.id]);
	});

	it('has past months read in a full sync alone, unless a tool has copied one', async () => {
		const start = time.now();
		await one.log(entry.bout(start - 20 * MINUTE, start));
		time.pass(90 * DAY);
		await one.fold();
		await one.carry();
		const months = async (full: boolean) => {
			const read = new Set<string>();
			one.folder.beforeRead = (file) => void (/month-/.test(file) && read.add(file));
			await one.carry(full);
			return read.has(name(a, 'month-2026-10.a'));
		};
		assert.deepEqual([await months(true), await months(false)], [true, false]);
		const month = one.folder.held.get(name(a, 'month-2026-10.a')) ?? '';
		one.folder.held.set(name(a, 'month-2026-10-DESKTOP-1.a'), month);
		assert.equal(await months(false), true);
	});

	const unreadable: readonly (readonly [string, string, boolean])[] = [
		['no slot at all', 'nonsense', true],
		['half a slot', '{"seq":3,"sum":"', false],
		['a slot of a later version', slotText(3, { version: 2, runs: [] }), false],
	];
	for (const [what, text, isKept] of unreadable) {
		it(`with ${what} of another machine is read past it, and it is left`, async () => {
			await other.sayRun('s', runOf('s', time.now()));
			await other.carry();
			const file = name(b, 'runs-2026.b');
			one.folder.held.set(file, text);
			await one.carry();
			assert.deepEqual(
				(await one.view()).runs.map(({ id }) => id),
				['s'],
			);
			assert.equal(one.folder.held.get(file), text);
		});

		it(`with ${what} of this machine keeps what is good${isKept ? ', and that aside' : ''}`, async () => {
			await one.sayRun('r', runOf('r', time.now()));
			await one.carry();
			one.folder.held.set(name(a, 'runs-2026.b'), text);
			await one.sayRun('t', runOf('t', time.now()));
			await one.carry();
			await other.carry();
			assert.deepEqual((await other.view()).runs.map(({ id }) => id).sort(), ['r', 't']);
			assert.equal(one.folder.aside.length > 0, isKept);
			const left = [...one.folder.held.values()].includes(text);
			assert.equal(left, what !== 'half a slot');
		});
	}

	it('that is new gets what is known of other machines, but none that is there already', async () => {
		await other.sayRun('s', runOf('s', time.now()));
		await other.carry();
		await one.carry();
		one.folder.held.clear();
		await one.carry(true, true);
		const third = new Machine('c'.repeat(32), time, one.folder);
		await third.carry();
		assert.deepEqual(
			(await third.view()).runs.map(({ id }) => id),
			['s'],
		);
		one.folder.written.length = 0;
		await other.sayRun('t', runOf('t', time.now()));
		await one.carry(true, true);
		assert.ok(one.folder.written.every((file) => file.startsWith(`machines/${a}/`)));
	});

	it('is read where a tool made a second folder of a machine, or of all', async () => {
		await other.sayRun('s', runOf('s', time.now()));
		await other.carry();
		const before = new Map(one.folder.held);
		for (const [file, text] of before) {
			one.folder.held.delete(file);
			one.folder.held.set(file.replace(b, `${b} (1)`).replace('machines/', 'machines 2/'), text);
		}
		await one.carry();
		assert.deepEqual(
			(await one.view()).runs.map(({ id }) => id),
			['s'],
		);
	});
});
