import assert from 'node:assert/strict';
import { logEntry } from '../../../src/core/sitting/logEntry.ts';
import { SECOND } from '../../../src/core/time.ts';
import { dayFileName } from '../../../src/host/sitting/dayFiles.ts';
import { slotText } from '../../../src/host/storage/slot.ts';
import { entry, HOUR, NINE, record, shared } from './records.ts';
import { Machine } from './sharingWindow.ts';

const SNOOZED = NINE + HOUR;

/** All that needs no time has happened. */
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('the windows of one VS Code', () => {
	let machine: Machine;
	const writes = () => machine.files.written.filter((name) => name.startsWith('sitting.')).length;
	const days = () => machine.files.written.filter((name) => name.startsWith('machines/'));

	beforeEach(() => {
		machine = new Machine();
	});

	it('write nothing by opening', async () => {
		await machine.open('x');
		await machine.open('y');
		assert.equal(writes(), 0);
	});

	it('take over what is there when they open', async () => {
		machine.files.held.set('sitting.a', slotText(1, shared({ entries: [entry(NINE)] })));
		const x = await machine.open('x');
		assert.deepEqual(x.record, record());
		assert.deepEqual(x.sharing.shared.entries, [entry(NINE)]);
		assert.equal(x.sharing.shared.alive, NINE);
	});

	it('have seen nobody by opening', async () => {
		await (await machine.open('x')).decide({ presence: NINE });
		machine.now = NINE + HOUR;
		assert.equal((await machine.open('y')).record.presence, NINE);
	});

	it('say nothing of what they may not decide until they may', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 });
		await y.sharing.sync();
		y.sharing.stepped({ record: record(NINE), entries: [entry(NINE)], act: null, focused: false });
		assert.deepEqual(y.sharing.shared.entries, []);
		await y.decide({ ignored: 2 });
		assert.deepEqual(y.sharing.shared.entries, [entry(NINE)]);
	});

	it('know that they lost the focus, written or not', async () => {
		const x = await machine.open('x');
		await x.decide({ unfocusedSince: null });
		machine.now = NINE + SECOND;
		x.record = { ...x.record, unfocusedSince: machine.now };
		await x.idle(true);
		await x.sharing.sync();
		assert.equal(x.record.unfocusedSince, NINE + SECOND);
	});

	it('know it better than one that had the focus before', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ unfocusedSince: NINE });
		await y.sharing.sync();
		await y.decide({ unfocusedSince: null, ignored: 1 });
		machine.now = NINE + SECOND;
		y.record = { ...y.record, unfocusedSince: machine.now };
		await y.idle(true);
		machine.now = NINE + HOUR;
		const before = writes();
		await x.idle(false);
		assert.equal(writes(), before, 'it has nothing to tell that another one had not known');
		await y.sharing.sync();
		assert.equal(y.record.unfocusedSince, NINE + SECOND);
	});

	it('leave the decision to the one that has the focus', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ unfocusedSince: NINE });
		const drifted = () => ({ ...x.record, ignored: 5 });
		assert.equal(x.sharing.held.lacks(drifted(), false), true);
		await y.sharing.sync();
		machine.now = NINE + HOUR;
		y.record = { ...y.record, unfocusedSince: null };
		await y.idle(true);
		await x.sharing.sync();
		assert.equal(x.sharing.held.lacks(drifted(), false), false);
		assert.equal(x.sharing.held.lacks(drifted(), true), true);
	});

	it('tell of focus only now and then', async () => {
		const x = await machine.open('x');
		await x.decide({ unfocusedSince: null });
		const before = writes();
		for (let second = 0; second < 10 * 60; second += 5) {
			machine.now = NINE + second * SECOND;
			x.record = { ...x.record, unfocusedSince: second % 10 === 0 ? machine.now : null };
			assert.equal(x.sharing.held.lacks(x.record, true), false);
			await x.idle(second % 10 !== 0);
		}
		assert.ok(writes() - before <= 15, `${writes() - before} writes`);
	});

	it('read before they write, so that nothing of the others is lost', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 }, { entries: [entry(NINE)] });
		await y.quiet(SNOOZED);
		const z = await machine.open('z');
		assert.deepEqual(z.sharing.shared.entries, [entry(NINE)]);
		assert.equal(z.record.ignored, 1);
		assert.equal(z.record.quietUntil, SNOOZED);
	});

	it('agree again after both decided at once, whoever of them wrote last', async () => {
		for (const [first, second] of [
			['x', 'y'],
			['y', 'x'],
		] as const) {
			machine = new Machine();
			const one = await machine.open(first);
			const other = await machine.open(second);
			await Promise.all([one.decide({ ignored: 1 }), other.decide({ ignored: 2 })]);
			for (let told = 0; told < 2; told++) {
				await one.sharing.sync();
				await other.sharing.sync();
			}
			assert.deepEqual(one.record, other.record);
			assert.deepEqual((await machine.open('z')).record, one.record);
		}
	});

	it('log what one of them decided, not both, when both wrote at once', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		const entries = [entry(NINE), entry(NINE + SECOND)] as const;
		await Promise.all([
			x.decide({ ignored: 1 }, { entries: [entries[0]] }),
			y.decide({ ignored: 2 }, { entries: [entries[1]] }),
		]);
		await x.sharing.sync();
		await y.sharing.sync();
		const z = await machine.open('z');
		assert.deepEqual(z.sharing.shared.entries, [entries[z.record.ignored - 1]]);
	});

	it('keep what stands by itself, whoever decided', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		const moves = ['calf-raise', 'neck-turn'].map((move) =>
			logEntry({ kind: 'move', at: NINE, move }),
		);
		x.sharing.add(moves.slice(0, 1));
		y.sharing.add(moves.slice(1));
		await x.sharing.settled();
		await y.sharing.settled();
		await x.sharing.sync();
		assert.deepEqual((await machine.open('z')).sharing.shared.entries, moves);
	});

	it('let the person’s own act count over what another one decided unseen', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		for (let ignored = 1; ignored <= 3; ignored++) {
			await x.decide({ ignored });
		}
		await y.quiet(SNOOZED);
		assert.equal(y.record.quietUntil, SNOOZED);
		await x.sharing.sync();
		assert.equal(x.record.quietUntil, SNOOZED);
	});

	it('do again what the person did in one that had not heard of the other', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 });
		await y.sharing.sync();
		await x.decide({ ignored: 2 });
		await y.quiet(SNOOZED);
		assert.equal(y.record.ignored, 2);
		assert.equal((await machine.open('z')).record.quietUntil, SNOOZED);
		await x.sharing.sync();
		assert.deepEqual(x.record, y.record);
	});

	it('do not let what time alone decided in a stale one count', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 });
		await x.decide({ ignored: 2 });
		await y.decide({ ignored: 9 });
		assert.equal(y.record.ignored, 2);
	});

	it('never write on their own without focus, except the one that wrote last', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 });
		await y.sharing.sync();
		const before = writes();
		for (let minute = 0; minute < 60; minute++) {
			machine.now += 60 * SECOND;
			await y.idle(false);
			await y.sharing.sync();
		}
		assert.equal(writes(), before);
		for (let minute = 0; minute < 60; minute++) {
			machine.now += 60 * SECOND;
			await x.idle(false);
		}
		assert.equal(writes() - before, 12, 'that VS Code is open is said every 5 minutes');
	});

	it('mark presence once a minute at most', async () => {
		const x = await machine.open('x');
		await x.decide({ ignored: 1 });
		const before = writes();
		for (let second = 0; second < 3600; second += 5) {
			machine.now += 5 * SECOND;
			await x.idle(true);
		}
		assert.equal(writes() - before, 60);
	});

	it('add nothing when told of a change that they know', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 }, { entries: [entry(NINE)] });
		const before = writes();
		for (let told = 0; told < 5; told++) {
			await y.sharing.sync();
			await x.sharing.sync();
		}
		assert.equal(writes(), before);
	});

	it('name the machine once: a window that opens later does not rename it', async () => {
		const x = await machine.open('x', 'm-5');
		await x.decide({ ignored: 1 }, { entries: [entry(NINE)] });
		const y = await machine.open('y', 'm-1');
		await y.decide({ ignored: 2 }, { entries: [entry(NINE + SECOND)] });
		const name = dayFileName('m-5', '2026-03-02');
		assert.deepEqual(days(), [`${name}.a`, `${name}.b`]);
	});

	it('settle on one name when two begin at once', async () => {
		const [x, y] = [await machine.open('x', 'm-5'), await machine.open('y', 'm-1')];
		await Promise.all([x.decide({ ignored: 1 }), y.decide({ ignored: 2 })]);
		await x.sharing.sync();
		await y.sharing.sync();
		await x.decide({ ignored: 3 }, { entries: [entry(NINE)] });
		assert.deepEqual(days(), [`${dayFileName('m-1', '2026-03-02')}.a`]);
	});

	it('file an entry that a killed one left in the record alone, with the next one', async () => {
		machine.files.held.set('sitting.a', slotText(1, shared({ entries: [entry(NINE)] })));
		const x = await machine.open('x');
		await x.decide({ ignored: 1 });
		assert.deepEqual(days(), [], 'it may have been filed');
		await x.decide({ ignored: 2 }, { entries: [entry(NINE + SECOND)] });
		const filed = machine.files.held.get(`${dayFileName('m-old', '2026-03-02')}.a`);
		assert.match(filed ?? '', /"nudge:/);
	});

	it('leave in its file what ended as one opened that found no record', async () => {
		const x = await machine.open('x', 'm');
		await x.decide({ ignored: 1 }, { entries: [entry(NINE)] });
		machine.files.held.delete('sitting.a');
		machine.files.held.delete('sitting.b');
		const y = await machine.open('y', 'm');
		await y.decide({ ignored: 1 }, { entries: [entry(NINE + SECOND)] });
		await y.decide({ ignored: 2 }, { entries: [entry(NINE + 2 * SECOND)] });
		const slots = ['a', 'b'].map((slot) => dayFileName('m', '2026-03-02') + `.${slot}`);
		const texts = slots.map((slot) => machine.files.held.get(slot) ?? '');
		for (const text of texts) {
			assert.match(text, new RegExp(entry(NINE).id));
		}
	});

	it('let an old entry go only once it is filed', async () => {
		machine.files.held.set('sitting.a', slotText(1, shared({ entries: [entry(NINE)] })));
		machine.now = NINE + 100 * HOUR;
		machine.files.broken = /^machines/;
		const x = await machine.open('x');
		await x.decide({ ignored: 1 });
		assert.deepEqual(x.sharing.shared.entries, [entry(NINE)], 'not filed yet');
		assert.ok(x.failures.length > 0);
		machine.files.broken = null;
		await x.decide({ ignored: 2 });
		assert.deepEqual(x.sharing.shared.entries, []);
		assert.match(
			machine.files.held.get(`${dayFileName('m-old', '2026-03-02')}.a`) ?? '',
			/"nudge:/,
		);
	});

	it('do not bring back what another one let go', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 }, { entries: [entry(NINE)] });
		await y.sharing.sync();
		machine.now += 100 * HOUR;
		await x.decide({ ignored: 2 });
		const before = writes();
		await y.sharing.sync();
		await x.sharing.sync();
		assert.equal(writes(), before);
		assert.deepEqual((await machine.open('z')).sharing.shared.entries, []);
	});

	it('keep what this version does not know', async () => {
		const known = { ...entry(NINE), mood: 'fine' };
		const later = {
			...shared({ entries: [known] }),
			theme: 'dark',
			record: { ...record(), streak: 4 },
		};
		machine.files.held.set('sitting.a', slotText(1, later));
		const x = await machine.open('x');
		await x.decide({ ignored: 1 }, { entries: [entry(NINE), entry(NINE + SECOND)] });
		const written = machine.files.held.get('sitting.b') ?? '';
		for (const field of ['"theme":"dark"', '"streak":4', '"mood":"fine"']) {
			assert.ok(written.includes(field), `${field} is missing in ${written}`);
		}
	});

	it('go on together beside a record of a later version', async () => {
		const later = slotText(3, { version: 2 });
		machine.files.held.set('sitting.a', later);
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ quietUntil: SNOOZED });
		await y.sharing.sync();
		assert.equal(y.record.quietUntil, SNOOZED);
		assert.equal(machine.files.held.get('sitting.a'), later);
		assert.equal(machine.files.held.has('sitting.b'), false);
		assert.equal(machine.notes.said.length, 2, 'each window says it once');
	});

	it('write what was decided at once, and by themselves', async () => {
		const x = await machine.open('x');
		x.begin({ ignored: 1 }, [entry(NINE)]);
		await soon();
		assert.equal(writes(), 1);
	});

	it('hold nothing back: what is told during a write goes with the next one', async () => {
		const x = await machine.open('x');
		const { files } = machine;
		let finish = (): void => {};
		files.beforeWrite = () => new Promise((resolve) => (finish = resolve));
		x.begin({ ignored: 1 }, [entry(NINE)]);
		await soon();
		for (const told of [2, 3, 4]) {
			x.begin({ ignored: told }, [entry(NINE + told * SECOND)]);
		}
		await soon();
		assert.equal(writes(), 0, 'the first one takes its time');
		files.beforeWrite = () => Promise.resolve();
		finish();
		await soon();
		assert.equal(writes(), 2);
		const found = (await machine.open('y')).sharing.shared.entries;
		assert.deepEqual(
			found,
			[0, 2, 3, 4].map((told) => entry(NINE + told * SECOND)),
		);
	});

	it('write later what could not be written', async () => {
		const x = await machine.open('x');
		machine.files.broken = /./;
		await x.decide({ quietUntil: SNOOZED });
		assert.equal(x.failures.length, 2, 'it is tried once more');
		machine.files.broken = null;
		await x.sharing.sync();
		assert.equal((await machine.open('y')).record.quietUntil, SNOOZED);
	});

	it('try once more what could not be written when they close', async () => {
		const x = await machine.open('x');
		machine.files.broken = /./;
		await x.decide({ quietUntil: SNOOZED });
		machine.files.broken = null;
		await x.sharing.settled();
		x.sharing.dispose();
		assert.equal((await machine.open('y')).record.quietUntil, SNOOZED);
	});

	it('are silent once closed', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		x.sharing.dispose();
		await y.decide({ quietUntil: SNOOZED });
		await x.sharing.sync();
		assert.equal(x.record.quietUntil, null);
	});
});
