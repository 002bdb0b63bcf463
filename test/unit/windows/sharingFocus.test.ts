import assert from 'node:assert/strict';
import { SECOND } from '../../../src/core/base/time.ts';
import { entry, HOUR, NINE } from './records.ts';
import { Machine } from './sharingWindow.ts';

describe('the windows of one VS Code, by which of them has the focus', () => {
	let machine: Machine;
	beforeEach(() => {
		machine = new Machine();
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
		const before = machine.writes;
		await x.idle(false);
		assert.equal(machine.writes, before, 'it has nothing to tell that another one had not known');
		await y.sharing.sync();
		assert.equal(y.record.unfocusedSince, NINE + SECOND);
	});

	it('leave the decision to the one that has the focus', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ unfocusedSince: NINE });
		const drifted = () => ({ ...x.record, ignored: 5 });
		assert.equal(x.sharing.held.hasUnshared(drifted(), false), true);
		await y.sharing.sync();
		machine.now = NINE + HOUR;
		y.record = { ...y.record, unfocusedSince: null };
		await y.idle(true);
		await x.sharing.sync();
		assert.equal(x.sharing.held.hasUnshared(drifted(), false), false);
		assert.equal(x.sharing.held.hasUnshared(drifted(), true), true);
	});

	it('tell of focus only now and then', async () => {
		const x = await machine.open('x');
		await x.decide({ unfocusedSince: null });
		const before = machine.writes;
		for (let second = 0; second < 10 * 60; second += 5) {
			machine.now = NINE + second * SECOND;
			x.record = { ...x.record, unfocusedSince: second % 10 === 0 ? machine.now : null };
			assert.equal(x.sharing.held.hasUnshared(x.record, true), false);
			await x.idle(second % 10 !== 0);
		}
		assert.ok(machine.writes - before <= 15, `${machine.writes - before} writes`);
	});

	it('never write on their own without focus, except the one that wrote last', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 });
		await y.sharing.sync();
		const before = machine.writes;
		for (let minute = 0; minute < 60; minute++) {
			machine.now += 60 * SECOND;
			await y.idle(false);
			await y.sharing.sync();
		}
		assert.equal(machine.writes, before);
		for (let minute = 0; minute < 60; minute++) {
			machine.now += 60 * SECOND;
			await x.idle(false);
		}
		assert.equal(machine.writes - before, 12, 'that VS Code is open is said every 5 minutes');
	});

	it('mark presence once a minute at most', async () => {
		const x = await machine.open('x');
		await x.decide({ ignored: 1 });
		const before = machine.writes;
		for (let second = 0; second < 3600; second += 5) {
			machine.now += 5 * SECOND;
			await x.idle(true);
		}
		assert.equal(machine.writes - before, 60);
	});

	it('add nothing at a change that they know', async () => {
		const [x, y] = [await machine.open('x'), await machine.open('y')];
		await x.decide({ ignored: 1 }, { entries: [entry(NINE)] });
		const before = machine.writes;
		for (let reported = 0; reported < 5; reported++) {
			await y.sharing.sync();
			await x.sharing.sync();
		}
		assert.equal(machine.writes, before);
	});
});
