import assert from 'node:assert/strict';
import type { FromPageOf } from '../../../../src/core/protocol/protocol.ts';
import { SLICE } from '../../../../src/core/protocol/running.ts';
import type { Activity, ImportReport } from '../../../../src/core/running/import/importReport.ts';
import type { Imported, ImportOptions } from '../../../../src/webview/running/import/importRuns.ts';
import { Importing } from '../../../../src/webview/running/import/importing.ts';

const activity = (start: number): Activity => ({ start, km: 5, seconds: 1500, title: '' });
const report = (file: string, runs: number): ImportReport => ({
	file,
	runs,
	unsaidSport: 0,
	otherSports: 0,
	incomplete: 0,
	empty: 0,
	fault: null,
});
const file = (name: string) => new File([], name);

describe('an import, whatever the page shows meanwhile', () => {
	/** Readings that have begun, in turn, to be ended by the test. */
	let readings: {
		readonly files: readonly string[];
		readonly options: ImportOptions;
		end(runs: number, dateQuestion?: Imported['dateQuestion']): Promise<void>;
		fail(reason: string): Promise<void>;
	}[];
	let stated: FromPageOf<'logRuns'>[];
	let importing: Importing;
	let made: number;

	const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

	beforeEach(() => {
		readings = [];
		stated = [];
		made = 0;
		importing = new Importing({
			post: (message) => {
				assert.equal(message.kind, 'logRuns');
				stated.push(message);
			},
			read: (files, options) =>
				new Promise<Imported>((resolve, reject) => {
					const names = files.map(({ name }) => name);
					options.signal?.addEventListener('abort', () => reject(new Error('Stopped.')));
					readings.push({
						files: names,
						options,
						end: (runs, dateQuestion = null) => {
							const first = readings.length * 1e9;
							resolve({
								activities: Array.from({ length: runs }, (_, run) => activity(first + run * 1e6)),
								duplicates: 0,
								reports: names.map((name) => report(name, runs)),
								dateQuestion,
							});
							return settled();
						},
						fail: (reason) => {
							reject(new Error(reason));
							return settled();
						},
					});
				}),
			randomId: () => `batch ${++made}`,
		});
	});

	/** The host has written the slice that it was handed last. */
	const written = async (failed: string | null = null) => {
		const { batch, runs } = stated.at(-1) ?? assert.fail('Nothing was handed over.');
		importing.sliceSaved({ kind: 'runsTaken', batch, runs: failed ? 0 : runs.length, failed });
		await settled();
	};
	const kept = () => (importing.stage && 'kept' in importing.stage ? importing.stage.kept : null);
	const now = () => importing.stage?.kind ?? 'nothing';

	it('hands the runs over a slice at a time, each when the one before is written', async () => {
		void importing.read([file('a.zip')], [], 'km');
		assert.equal(now(), 'reading');
		await readings[0]?.end(SLICE + 1);
		assert.deepEqual(
			stated.map(({ runs, last }) => [runs.length, last]),
			[[SLICE, false]],
		);
		await written();
		assert.deepEqual([now(), kept()], ['keeping', SLICE]);
		await written();
		assert.deepEqual([now(), kept()], ['done', SLICE + 1]);
		assert.deepEqual(
			stated.map(({ batch }) => batch),
			['batch 1', 'batch 1'],
		);
	});

	it('reports each step', async () => {
		const stages: string[] = [];
		importing.addEventListener('change', () => stages.push(now()));
		void importing.read([file('a.gpx')], [], 'miles');
		readings[0]?.options.progress?.({ file: 'a.gpx', share: 0.5, runs: 1 });
		await readings[0]?.end(1);
		await written();
		importing.close();
		assert.deepEqual(stages, ['reading', 'reading', 'keeping', 'done', 'nothing']);
		assert.equal(readings[0]?.options.unit, 'mi');
	});

	it('reads what comes meanwhile after it, as one import that knows its own runs', async () => {
		void importing.read([file('a.gpx')], [], 'km');
		void importing.read([file('b.gpx')], [], 'km');
		void importing.read([file('c.gpx')], [], 'km');
		assert.deepEqual(
			importing.waiting.map(({ name }) => name),
			['b.gpx', 'c.gpx'],
		);
		await readings[0]?.end(2);
		await written();
		assert.deepEqual([now(), readings[1]?.files], ['reading', ['b.gpx', 'c.gpx']]);
		assert.equal(readings[1]?.options.known.length, 2);
		await readings[1]?.end(3);
		await written();
		const { stage } = importing;
		assert.ok(stage?.kind === 'done');
		assert.equal(stage.kept, 5);
		assert.deepEqual(
			stage.imported.reports.map(({ file: name }) => name),
			['a.gpx', 'b.gpx', 'c.gpx'],
		);
		assert.deepEqual(new Set(stated.map(({ batch }) => batch)), new Set(['batch 1']));
	});

	it('is done at once where there is nothing new', async () => {
		void importing.read([file('a.gpx')], [], 'km');
		await readings[0]?.end(0);
		assert.deepEqual([now(), kept(), stated.length], ['done', 0, 0]);
	});

	it('takes nothing in when it is cancelled while it reads, and forgets what waits', async () => {
		void importing.read([file('a.gpx')], [], 'km');
		void importing.read([file('b.gpx')], [], 'km');
		importing.cancel();
		await settled();
		assert.deepEqual([now(), kept(), importing.waiting.length], ['cancelled', 0, 0]);
		assert.deepEqual([stated.length, readings.length], [0, 1]);
	});

	it('says of what is kept when it is cancelled, the slice on its way included', async () => {
		void importing.read([file('a.zip')], [], 'km');
		await readings[0]?.end(SLICE * 3);
		await written();
		importing.cancel();
		assert.deepEqual([now(), kept(), stated.at(-1)?.last], ['cancelled', SLICE, true]);
		importing.sliceSaved({ kind: 'runsTaken', batch: 'batch 1', runs: SLICE, failed: null });
		assert.deepEqual([now(), kept(), stated.length], ['cancelled', SLICE * 2, 3]);
	});

	const failures: [string, () => Promise<void>, number][] = [
		['could not be read', async () => readings[0]?.fail('No worker.'), 0],
		[
			'could not be written',
			async () => {
				await readings[0]?.end(SLICE + 1);
				await written();
				await written('The disk is full.');
			},
			SLICE,
		],
	];
	for (const [story, happens, left] of failures) {
		it(`says why it ${story}, and begins anew with the next file`, async () => {
			void importing.read([file('a.zip')], [], 'km');
			await happens();
			assert.deepEqual([now(), kept()], ['failed', left]);
			void importing.read([file('b.gpx')], [], 'km');
			await readings[1]?.end(1);
			await written();
			assert.deepEqual([now(), kept(), stated.at(-1)?.batch], ['done', 1, 'batch 2']);
		});
	}

	const question = { example: '5/4/2025 6:00', first: 5, second: 4 };

	it('asks once how dates are meant, and keeps nothing before', async () => {
		void importing.read([file('a.csv')], [], 'km');
		assert.equal(readings[0]?.options.dateOrder, null);
		await readings[0]?.end(1, question);
		assert.deepEqual([now(), stated.length, importing.busy], ['asking', 0, true]);
		void importing.read([file('b.csv')], [], 'km');
		importing.answer('monthFirst');
		assert.deepEqual(
			[now(), readings[1]?.files, readings[1]?.options.dateOrder],
			['reading', ['a.csv'], 'monthFirst'],
		);
		await readings[1]?.end(1);
		await written();
		assert.deepEqual(
			[readings[2]?.files, readings[2]?.options.dateOrder],
			[['b.csv'], 'monthFirst'],
		);
		await readings[2]?.end(1);
		await written();
		assert.deepEqual([now(), kept()], ['done', 2]);
	});

	it('asks again in the next import', async () => {
		void importing.read([file('a.csv')], [], 'km');
		await readings[0]?.end(1, question);
		importing.answer('dayFirst');
		await readings[1]?.end(0);
		void importing.read([file('b.csv')], [], 'km');
		assert.equal(readings[2]?.options.dateOrder, null);
	});

	it('takes nothing in when it is cancelled while it asks, and no answer after', async () => {
		void importing.read([file('a.csv')], [], 'km');
		await readings[0]?.end(1, question);
		importing.cancel();
		importing.answer('dayFirst');
		assert.deepEqual([now(), kept(), readings.length, stated.length], ['cancelled', 0, 1, 0]);
	});

	it('does not take the answer to another import for its own', async () => {
		void importing.read([file('a.gpx')], [], 'km');
		await readings[0]?.end(1);
		importing.sliceSaved({ kind: 'runsTaken', batch: 'of another page', runs: 1, failed: null });
		assert.equal(now(), 'keeping');
	});
});
