import assert from 'node:assert/strict';
import { likesOf } from '../../../src/core/moves/prefs.ts';
import { PrefsStore } from '../../../src/host/moves/prefsStore.ts';
import type { Files } from '../../../src/host/storage/files.ts';

describe('the store of preferences', () => {
	let disk: Map<string, string>;
	let reported: string[];
	let now: number;
	const window = (files: Files) =>
		new PrefsStore({
			files,
			machine: 'm',
			others: () => Promise.resolve([]),
			reporter: {
				keptAside: (name) => void reported.push(`aside ${name}`),
				fromTheFuture: (name) => void reported.push(`future ${name}`),
			},
			now: () => now++,
			changed: () => void reported.push('changed'),
			failed: (reason) => void reported.push(String(reason)),
		});
	const folder: Files = {
		read: (name) => Promise.resolve(disk.get(name) ?? null),
		write: (name, text) => {
			disk.set(name, text);
			return Promise.resolve();
		},
	};
	beforeEach(() => {
		disk = new Map();
		reported = [];
		now = 1000;
	});

	it('has what was said at once, and keeps it for the next session', async () => {
		const store = window(folder);
		await store.read();
		const written = store.markMove('favourites', 'plank', true);
		assert.deepEqual(likesOf(store.current).favourites, ['plank']);
		await written;
		const next = window(folder);
		await next.read();
		assert.deepEqual(next.current, store.current);
		assert.deepEqual([...disk.keys()], ['machines/m/prefs.a', 'machines/m/prefs.b']);
	});

	it('loses nothing where two windows say something', async () => {
		const [one, other] = [window(folder), window(folder)];
		await Promise.all([one.read(), other.read()]);
		await one.markMove('hidden', 'plank', true);
		await other.mark('sore', true);
		await one.markMove('hidden', 'plank', false);
		await other.markMove('favourites', 'chin-tuck', true);
		await one.read();
		assert.deepEqual(one.current, other.current);
		assert.deepEqual(likesOf(one.current), { favourites: ['chin-tuck'], hidden: [] });
		assert.equal(one.current.sore.on, true);
	});

	it('takes the last word for the last, also when the clock was set back in between', async () => {
		const store = window(folder);
		await store.markMove('hidden', 'plank', true);
		now = 10;
		await store.markMove('hidden', 'plank', false);
		assert.deepEqual(likesOf(store.current).hidden, []);
	});

	it('says what it could not write, and has it in this window all the same', async () => {
		const full: Files = { ...folder, write: () => Promise.reject(new Error('disk full')) };
		const store = window(full);
		await store.mark('sore', true);
		assert.deepEqual(reported, ['changed', 'Error: disk full']);
		assert.equal(store.current.sore.on, true);
	});

	it('writes what it could not write with the next reading, and no other time', async () => {
		let full = true;
		let writes = 0;
		const store = window({
			...folder,
			write: (name, text) => {
				writes++;
				return full ? Promise.reject(new Error('disk full')) : folder.write(name, text);
			},
		});
		await store.mark('sore', true);
		full = false;
		await store.read();
		await store.read();
		assert.equal(writes, 3, 'one that failed, and one for each slot');
		const next = window(folder);
		await next.read();
		assert.equal(next.current.sore.on, true);
	});

	it('keeps aside what it cannot read', async () => {
		disk.set('machines/m/prefs.a', 'nonsense');
		disk.set('machines/m/prefs.b', 'nonsense');
		await window(folder).read();
		assert.deepEqual(reported, ['aside machines/m/prefs.a', 'aside machines/m/prefs.b']);
	});
});
