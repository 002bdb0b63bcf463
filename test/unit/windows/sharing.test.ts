import assert from 'node:assert/strict';
import { SECOND } from '../../../src/core/base/time.ts';
import { slotText } from '../../../src/host/storage/slot.ts';
import { sharedFormat } from '../../../src/core/timer/shared/sharedRecord.ts';
import { entry, HOUR, NINE, record, shared } from './records.ts';
import { Machine } from './sharingWindow.ts';

const SNOOZED = NINE + HOUR;

/** All that needs no time has happened. */
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('the windows of one VS Code', () => {
	let machine: Machine;
	beforeEach(() => {
		machine = new Machine();
	});

	it('write nothing by opening', async () => {
		await machine.open('x');
		await machine.open('y');
		assert.equal(machine.writes, 0);
	});

	it('take over what is there when they open', async () => {
		machine.files.held.set(
			'sitting.a',
			slotText(1, sharedFormat.encode(shared({ entries: [entry(NINE)] }))),
		);
		const x = await machine.open('x');
		assert.deepEqual(x.record, record());
		assert.deepEqual(x.sharing.shared.entries, [entry(NINE)]);
		assert.equal(x.sharing.shared.lastWriteAt, NINE);
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
		y.sharing.handleReduced({
			record: record(NINE),
			entries: [entry(NINE)],
			act: null,
			focused: false,
		});
		assert.deepEqual(y.sharing.shared.entries, []);
		await y.decide({ ignored: 2 });
		assert.deepEqual(y.sharing.shared.entries, [entry(NINE)]);
	});

	it('keep what this version does not know', async () => {
		const known = { ...entry(NINE), mood: 'fine' };
		const later = {
			...shared({ entries: [known] }),
			theme: 'dark',
			record: { ...record(), streak: 4 },
		};
		machine.files.held.set('sitting.a', slotText(1, sharedFormat.encode(later)));
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
		assert.equal(machine.reports.lines.length, 2, 'each window says it once');
	});

	it('write what was decided at once, and by themselves', async () => {
		const x = await machine.open('x');
		x.begin({ ignored: 1 }, [entry(NINE)]);
		await soon();
		assert.equal(machine.writes, 1);
	});

	it('hold nothing back: what happens during a write goes with the next one', async () => {
		const x = await machine.open('x');
		const { files } = machine;
		let finish = (): void => {};
		files.beforeWrite = () => new Promise((resolve) => (finish = resolve));
		x.begin({ ignored: 1 }, [entry(NINE)]);
		await soon();
		for (const reported of [2, 3, 4]) {
			x.begin({ ignored: reported }, [entry(NINE + reported * SECOND)]);
		}
		await soon();
		assert.equal(machine.writes, 0, 'the first one takes its time');
		files.beforeWrite = () => Promise.resolve();
		finish();
		await soon();
		assert.equal(machine.writes, 2);
		const found = (await machine.open('y')).sharing.shared.entries;
		assert.deepEqual(
			found,
			[0, 2, 3, 4].map((reported) => entry(NINE + reported * SECOND)),
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
