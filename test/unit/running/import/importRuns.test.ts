import assert from 'node:assert/strict';
import { importRuns } from '../../../../src/webview/running/import/importRuns.ts';
import { readRuns } from '../../../../src/webview/running/import/files/readRuns.ts';
import type { FromWorker, ToWorker } from '../../../../src/webview/running/import/files/worker.ts';
import { now, short } from './reading.ts';
import { file, fit, gpx, run } from '../../../support/activityFiles.ts';

/** What a worker of this test does with a message. */
type Answer = (message: ToWorker, print: (message: FromWorker) => void) => void;

const progress = { file: 'a.gpx', share: 0.5, runs: 0 };
const reads: Answer = ({ files, unit, dateOrder }, print) => {
	print({ kind: 'progress', progress });
	void readRuns(files, { unit, now, dateOrder }).then((read) => print({ kind: 'done', ...read }));
};

const workers: { ended: boolean; fails: () => void }[] = [];
let answer = reads;

/** As much of a worker as the page uses. */
class TestWorker extends EventTarget {
	ended = false;

	constructor() {
		super();
		workers.push(this);
	}

	fails = (): void => {
		this.dispatchEvent(Object.assign(new Event('error'), { message: '' }));
	};

	postMessage(message: ToWorker): void {
		answer(message, (data) => this.dispatchEvent(new MessageEvent('message', { data })));
	}

	terminate(): void {
		this.ended = true;
	}
}

describe('the import of the page', () => {
	const files = [file('a.gpx', gpx()), file('b.fit', fit())];
	const options = { unit: 'km', known: [], dateOrder: null } as const;

	before(() => Object.assign(globalThis, { Worker: TestWorker }));
	beforeEach(() => {
		workers.length = 0;
		answer = reads;
	});
	afterEach(() => assert.ok(workers.every(({ ended }) => ended)));
	after(() => Reflect.deleteProperty(globalThis, 'Worker'));

	it('hands over what is new, without duplicates', async () => {
		const { activities, duplicates, reports } = await importRuns(files, options);
		assert.deepEqual(activities.map(short), ['2026-03-01 06:30:12 8.20 km 2710 s Hills, "easy"']);
		assert.deepEqual([duplicates, reports.length], [1, 2]);
	});

	it('knows what is in the diary', async () => {
		const known = [{ start: run.start + 60_000, km: 8.1 }];
		const { activities, duplicates } = await importRuns(files, { ...options, known });
		assert.deepEqual([activities.length, duplicates], [0, 2]);
	});

	it('hands over the question of a list, and reads it as it was answered', async () => {
		const list = file(
			'a.csv',
			'Activity Type,Date,Title,Distance,Time\nRunning,5/4/2025 6:00,A,5.00,0:30:00\n',
		);
		const asked = await importRuns([list], options);
		assert.deepEqual(asked.dateQuestion, { example: '5/4/2025 6:00', first: 5, second: 4 });
		const answered = await importRuns([list], { ...options, dateOrder: 'dayFirst' });
		assert.equal(answered.dateQuestion, null);
		assert.equal(new Date(answered.activities[0]?.start ?? 0).getMonth(), 3);
	});

	it('tells how far it is', async () => {
		const reported: unknown[] = [];
		await importRuns(files, { ...options, progress: (progress) => reported.push(progress) });
		assert.deepEqual(reported, [progress]);
	});

	it('ends at once when it is cancelled', async () => {
		answer = () => {};
		const abort = new AbortController();
		const imported = importRuns(files, { ...options, signal: abort.signal });
		setTimeout(() => abort.abort(new Error('enough')), 5);
		await assert.rejects(imported, /enough/);
		assert.equal(workers.length, 1);
	});

	it('does not begin where it was cancelled before', async () => {
		const signal = AbortSignal.abort(new Error('enough'));
		await assert.rejects(importRuns(files, { ...options, signal }), /enough/);
		assert.equal(workers.length, 0);
	});

	it('says when the worker cannot run', async () => {
		answer = () => workers[0]?.fails();
		await assert.rejects(importRuns(files, options), /could not start/);
	});
});
