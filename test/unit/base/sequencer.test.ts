import * as assert from 'node:assert/strict';
import { Sequencer } from '../../../src/host/base/sequencer.ts';

/** Work that ends when it is told to, and what was begun and ended so far. */
function controlledWork() {
	const steps: string[] = [];
	const ends = new Map<string, () => void>();
	const work = (name: string) => async () => {
		steps.push(`${name} begins`);
		await new Promise<void>((resolve) => {
			ends.set(name, resolve);
		});
		steps.push(`${name} ends`);
		return name;
	};
	const end = async (name: string) => {
		await turn();
		ends.get(name)?.();
		await turn();
	};
	return { steps, work, end };
}

function turn(): Promise<void> {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}

function fail(): never {
	throw new Error('The disk is full.');
}

describe('A sequencer', () => {
	it('does one thing at a time, in the order in which it was handed in', async () => {
		const { steps, work, end } = controlledWork();
		const sequencer = new Sequencer();
		void sequencer.run(work('first'));
		const second = sequencer.queue(work('second'));
		await end('first');
		assert.deepEqual(steps, ['first begins', 'first ends', 'second begins']);
		await end('second');
		assert.equal(await second, 'second');
		assert.deepEqual(steps.slice(-1), ['second ends']);
	});

	it('hands what fails to its handler, and goes on', async () => {
		const failures: unknown[] = [];
		const sequencer = new Sequencer((reason) => failures.push(reason));
		await sequencer.run(fail);
		assert.deepEqual(failures, [new Error('The disk is full.')]);
		assert.equal(await sequencer.queue(() => 'done'), 'done');
	});

	it('rejects for the one who queued what fails, who alone learns of it', async () => {
		const failures: unknown[] = [];
		const sequencer = new Sequencer((reason) => failures.push(reason));
		await assert.rejects(sequencer.queue(fail), /disk is full/);
		await sequencer.settled();
		assert.deepEqual(failures, []);
	});

	it('has settled when all is done that was handed in so far', async () => {
		const { steps, work, end } = controlledWork();
		const sequencer = new Sequencer();
		void sequencer.run(work('first'));
		void sequencer.run(work('second'));
		let settled = false;
		const waiting = sequencer.settled().then(() => {
			settled = true;
		});
		await end('first');
		assert.equal(settled, false);
		await end('second');
		await waiting;
		assert.deepEqual(steps.slice(-1), ['second ends']);
	});
});
