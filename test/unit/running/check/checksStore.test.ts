import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	type ChecksFile,
	checksFormat,
	keepChecks,
	mergeChecks,
	noChecks,
	withCheck,
} from '../../../../src/core/running/check/checksFile.ts';
import type { CheckDone } from '../../../../src/core/running/check/readiness.ts';
import { ChecksStore } from '../../../../src/host/running/checksStore.ts';
import { MemoryFiles, StorageReports } from '../../../support/memoryFiles.ts';

const easy: CheckDone = { at: 500, outcome: 'easy', score: 1, worse: false };
const noRun: CheckDone = { at: 600, outcome: 'no-run', score: 7, worse: true };

describe('the store of checks', () => {
	let files: MemoryFiles;
	let now: number;
	const opened = async () => {
		const store = new ChecksStore({
			files,
			machine: 'm',
			reporter: new StorageReports(),
			now: () => now++,
		});
		await store.sync();
		return store;
	};
	beforeEach(() => {
		files = new MemoryFiles();
		now = 100;
	});

	it('has checks in memory and writes none as long as that is not allowed', async () => {
		const store = await opened();
		store.add(easy);
		await store.sync();
		assert.deepEqual(store.checks, [easy]);
		assert.deepEqual(files.written, []);
		assert.deepEqual((await opened()).checks, []);
	});

	it('keeps them once that is allowed, the latest first', async () => {
		const store = await opened();
		store.keep(true);
		store.add(easy);
		store.add(noRun);
		await store.sync();
		const next = await opened();
		assert.deepEqual([next.keeps, next.checks], [true, [noRun, easy]]);
	});

	it('leaves nothing of them in either slot once that is taken back', async () => {
		const store = await opened();
		store.keep(true);
		for (const check of [easy, noRun]) {
			store.add(check);
			await store.sync();
		}
		now = 700;
		store.keep(false);
		await store.sync();
		assert.deepEqual([...files.held.keys()].toSorted(), [
			'machines/m/checks.a',
			'machines/m/checks.b',
		]);
		for (const text of files.held.values()) {
			assert.doesNotMatch(text, /easy|no-run|score/);
		}
		assert.deepEqual((await opened()).keeps, false);
	});

	it('is not brought them back by a window that had them still', async () => {
		const [one, other] = [await opened(), await opened()];
		one.keep(true);
		one.add(easy);
		await one.sync();
		await other.sync();
		now = 700;
		one.keep(false);
		await one.sync();
		await other.sync();
		assert.deepEqual((await opened()).checks, []);
	});

	it('remembers a warning sign for its day, the gravest one, and writes nothing of it', async () => {
		const store = await opened();
		store.keep(true);
		await store.sync();
		store.tickOn(20, 'emergency');
		store.tickOn(20, 'same-day');
		await store.sync();
		assert.equal(store.tickedOn(21), null);
		assert.equal(store.tickedOn(20), 'emergency');
		store.add(easy);
		await store.sync();
		assert.equal(store.tickedOn(20), null, 'a clinician has cleared the person');
		for (const text of files.texts) {
			assert.doesNotMatch(text, /emergency|same-day|tick|warning/);
		}
		assert.equal((await opened()).tickedOn(20), null);
	});

	it('takes no file in that an emergency or a same-day outcome stands', () => {
		for (const outcome of ['emergency', 'same-day']) {
			const file = { ...noChecks, checks: [{ ...easy, outcome }] };
			assert.deepEqual(checksFormat.parse(file), {
				fault: 'checks.0.outcome is none of easy, short, swap, no-run',
			});
		}
	});
});

describe('files of checks', () => {
	const check = fc.record(
		{
			at: fc.integer({ min: 1, max: 6 }),
			outcome: fc.constantFrom('easy' as const, 'swap' as const),
			score: fc.integer({ min: 0, max: 1 }),
			worse: fc.boolean(),
		},
		{ noNullPrototype: true },
	);
	const stated = fc.array(fc.oneof(check, fc.boolean()), { maxLength: 6 });
	const files: fc.Arbitrary<ChecksFile> = stated.map((all) =>
		all.reduce<ChecksFile>(
			(file, one, at) =>
				typeof one === 'boolean' ? keepChecks(file, one, at) : withCheck(file, one),
			noChecks,
		),
	);
	it('merge to the same in any order, any grouping and any number of times', () => {
		fc.assert(
			fc.property(files, files, files, (one, other, third) => {
				const both = mergeChecks(one, other);
				assert.deepEqual(mergeChecks(other, one), both);
				assert.deepEqual(mergeChecks(both, third), mergeChecks(one, mergeChecks(other, third)));
				assert.deepEqual(mergeChecks(both, one), both);
			}),
		);
	});
});
