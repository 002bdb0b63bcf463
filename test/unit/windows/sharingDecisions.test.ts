import assert from 'node:assert/strict';
import { logEntry } from '../../../src/core/timer/logEntries.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { entry, HOUR, NINE } from './records.ts';
import { Machine } from './sharingWindow.ts';

const SNOOZED = NINE + HOUR;

describe('the windows of one VS Code, when several decide', () => {
	let machine: Machine;
	beforeEach(() => {
		machine = new Machine();
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
			for (let reported = 0; reported < 2; reported++) {
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

	it('do again what the person did in one that did not know of the other', async () => {
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
});
