import assert from 'node:assert/strict';
import { SECOND } from '../../../src/core/base/time.ts';
import { dayFileName } from '../../../src/host/windows/dayFiles.ts';
import { slotText } from '../../../src/host/storage/slot.ts';
import { sharedFormat } from '../../../src/core/timer/shared/sharedRecord.ts';
import { entry, HOUR, NINE, shared } from './records.ts';
import { Machine } from './sharingWindow.ts';

describe('the log that the windows of one VS Code share', () => {
	let machine: Machine;
	beforeEach(() => {
		machine = new Machine();
	});

	it('name the machine once: a window that opens later does not rename it', async () => {
		const x = await machine.open('x', 'm-5');
		await x.decide({ ignored: 1 }, { entries: [entry(NINE)] });
		const y = await machine.open('y', 'm-1');
		await y.decide({ ignored: 2 }, { entries: [entry(NINE + SECOND)] });
		const name = dayFileName('m-5', '2026-03-02');
		assert.deepEqual(machine.days, [`${name}.a`, `${name}.b`]);
	});

	it('settle on one name when two begin at once', async () => {
		const [x, y] = [await machine.open('x', 'm-5'), await machine.open('y', 'm-1')];
		await Promise.all([x.decide({ ignored: 1 }), y.decide({ ignored: 2 })]);
		await x.sharing.sync();
		await y.sharing.sync();
		await x.decide({ ignored: 3 }, { entries: [entry(NINE)] });
		assert.deepEqual(machine.days, [`${dayFileName('m-1', '2026-03-02')}.a`]);
	});

	it('file an entry that a killed one left in the record alone, with the next one', async () => {
		machine.files.held.set(
			'sitting.a',
			slotText(1, sharedFormat.encode(shared({ entries: [entry(NINE)] }))),
		);
		const x = await machine.open('x');
		await x.decide({ ignored: 1 });
		assert.deepEqual(machine.days, [], 'it may have been filed');
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
		machine.files.held.set(
			'sitting.a',
			slotText(1, sharedFormat.encode(shared({ entries: [entry(NINE)] }))),
		);
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
		const before = machine.writes;
		await y.sharing.sync();
		await x.sharing.sync();
		assert.equal(machine.writes, before);
		assert.deepEqual((await machine.open('z')).sharing.shared.entries, []);
	});
});
