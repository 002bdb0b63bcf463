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
import type { Tick, Warning } from '../../../../src/core/running/check/warningSigns.ts';
import { ChecksStore } from '../../../../src/host/running/checksStore.ts';
import { MemoryFiles, StorageReports } from '../../../support/memoryFiles.ts';

const easy: CheckDone = { at: 500, outcome: 'easy', score: 1, worse: false };
const noRun: CheckDone = { at: 600, outcome: 'no-run', score: 7, worse: true };

describe('the store of checks', () => {
	let files: MemoryFiles;
	let now: number;
	const opened = async (machine = 'm') => {
		const store = new ChecksStore({
			files,
			machine,
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
		store.add(easy, false);
		await store.sync();
		assert.deepEqual(store.checks, [easy]);
		assert.deepEqual(files.written, []);
		assert.deepEqual((await opened()).checks, []);
	});

	it('keeps them once that is allowed, the latest first', async () => {
		const store = await opened();
		store.keep(true);
		store.add(easy, false);
		store.add(noRun, false);
		await store.sync();
		const next = await opened();
		assert.deepEqual([next.keeps, next.checks], [true, [noRun, easy]]);
	});

	it('leaves nothing of them in either slot once that is taken back', async () => {
		const store = await opened();
		store.keep(true);
		for (const check of [easy, noRun]) {
			store.add(check, false);
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
		one.add(easy, false);
		await one.sync();
		await other.sync();
		now = 700;
		one.keep(false);
		await one.sync();
		await other.sync();
		assert.deepEqual((await opened()).checks, []);
	});

	it('forgets what another machine kept before it knew that nothing is to be kept any more', async () => {
		const [one, other] = [await opened(), await opened('o')];
		one.keep(true);
		await one.sync();
		await other.sync(['m']);
		one.keep(false);
		await one.sync();
		other.add(noRun, false);
		await other.sync();
		await one.sync(['o']);
		await other.sync(['m']);
		assert.deepEqual([one.kept, other.kept], [[], []]);
		for (const text of files.held.values()) {
			assert.doesNotMatch(text, /no-run/);
		}
	});

	for (const keeps of [true, false]) {
		it(`has one that is made by a clock behind that of the machine which forgot them${keeps ? ', and keeps it' : ''}`, async () => {
			const [ahead, behind] = [await opened('ahead'), await opened()];
			now = 1000;
			ahead.keep(false);
			await ahead.sync();
			now = 500;
			await behind.sync(['ahead']);
			behind.keep(keeps);
			await behind.sync();
			behind.add({ ...easy, at: now }, false);
			await behind.sync();
			assert.deepEqual(
				behind.checks.map(({ outcome }) => outcome),
				['easy'],
			);
			assert.equal(behind.kept.length, keeps ? 1 : 0);
		});
	}

	it('does not get one back that a page tells of after it was forgotten', async () => {
		const store = await opened();
		store.keep(true);
		store.add(easy, false);
		now = 700;
		store.keep(false);
		store.keep(true);
		store.add(easy, false);
		await store.sync();
		assert.deepEqual(store.checks, []);
	});

	const tick = (at: number, warning: Warning): Tick => ({ at, warning });

	it('remembers a warning sign for its day, the gravest one, and writes nothing of it', async () => {
		const store = await opened();
		store.keep(true);
		await store.sync();
		store.tickOn(20, tick(300, 'emergency'));
		store.tickOn(20, tick(400, 'same-day'));
		await store.sync();
		assert.equal(store.tickedOn(21), null);
		assert.deepEqual(store.tickedOn(20), tick(400, 'emergency'));
		store.add(easy, true);
		await store.sync();
		assert.equal(store.tickedOn(20), null, 'a clinician has cleared the person');
		for (const text of files.texts) {
			assert.doesNotMatch(text, /emergency|same-day|tick|warning/);
		}
		assert.equal((await opened()).tickedOn(20), null);
	});

	type Act = (store: ChecksStore) => void;
	const ticked: Act = (store) => store.tickOn(20, tick(300, 'emergency'));
	const cleared: Act = (store) => store.add(easy, true);
	const unasked: Act = (store) => store.add(easy, false);
	const since: Act = (store) => store.tickOn(20, tick(501, 'same-day'));
	const before: Act = (store) => store.add({ ...easy, at: 200 }, true);
	const stories: [story: string, acts: readonly Act[], left: Warning | null][] = [
		['a sign', [ticked], 'emergency'],
		['a sign that a clinician has cleared', [ticked, cleared], null],
		['a sign that another window tells of after it was cleared', [ticked, cleared, ticked], null],
		['a sign ticked after another was cleared', [ticked, cleared, since], 'same-day'],
		['a check that began before the sign was ticked elsewhere', [ticked, unasked], 'emergency'],
		['a clinician’s word from before the sign', [ticked, before], 'emergency'],
	];
	for (const [story, acts, left] of stories) {
		it(`knows ${left ?? 'no sign'} after ${story}`, async () => {
			const store = await opened();
			acts.forEach((act) => act(store));
			assert.equal(store.tickedOn(20)?.warning ?? null, left);
		});
	}

	it('has a check once, though the pages of other windows tell of it again', async () => {
		const store = await opened();
		store.keep(true);
		for (const _ of [1, 2, 3]) {
			store.add({ ...easy }, false);
			await store.sync();
		}
		assert.deepEqual([store.checks, store.kept], [[easy], [easy]]);
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
