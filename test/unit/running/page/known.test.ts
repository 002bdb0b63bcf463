import assert from 'node:assert/strict';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { emptyRunningState } from '../../../../src/core/running/runningState.ts';
import { emptyRunTab, reduceRunTab } from '../../../../src/webview/running/shared/runningState.ts';

const run = (id: string, start: number, km = 5): Run => ({
	id,
	start,
	km,
	seconds: null,
	kinds: [],
	note: '',
});

const ids = (runs: readonly Run[] | null) => runs?.map(({ id, km }) => `${id} ${km}`);

describe('what the page knows of the running', () => {
	const known = reduceRunTab(emptyRunTab, {
		kind: 'runs',
		runs: [run('c', 30), run('b', 20), run('a', 10)],
	});

	it('takes in runs that are new, other or gone, the latest first', () => {
		const { runs } = reduceRunTab(known, {
			kind: 'runsChanged',
			put: [run('d', 25), run('a', 40, 7)],
			gone: ['c'],
		});
		assert.deepEqual(ids(runs), ['a 7', 'd 5', 'b 5']);
	});

	it('takes changes for a diary that it has not seen as all there is', () => {
		const { runs } = reduceRunTab(emptyRunTab, {
			kind: 'runsChanged',
			put: [run('a', 1)],
			gone: [],
		});
		assert.deepEqual(ids(runs), ['a 5']);
	});

	it('is the same object after a message about something else', () => {
		assert.equal(reduceRunTab(known, { kind: 'playFit' }), known);
		assert.equal(
			reduceRunTab(known, { kind: 'running', running: emptyRunningState }).runs,
			known.runs,
		);
	});
});
