import assert from 'node:assert/strict';
import { nextCoreDay } from '../../../../src/webview/running/around/routineRows.ts';

describe('the next day for core', () => {
	const rows: readonly [string, readonly number[], number][] = [
		['nothing done', [], 0],
		['done today', [0], 2],
		['done yesterday', [-1], 1],
		['done two days ago', [-2], 0],
		['three in the last seven days', [-2, -4, -6], 1],
		['three, and the oldest on the edge', [-3, -5, -7], 0],
	];
	for (const [when, done, next] of rows) {
		it(`${when}: in ${next} days`, () => assert.equal(nextCoreDay(done, 0), next));
	}
});
