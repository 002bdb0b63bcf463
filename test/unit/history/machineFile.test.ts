import assert from 'node:assert/strict';
import { mergeForgotten } from '../../../src/core/history/logFiles.ts';

describe('what two machines forget', () => {
	const rows: [string, Record<string, number>, Record<string, number>, Record<string, number>][] = [
		['the later instant of each', { a: 1, b: 5 }, { a: 3, c: 2 }, { a: 3, b: 5, c: 2 }],
		[
			'a machine that is called like a member of every object',
			{ constructor: 5 },
			{ a: 1 },
			{ a: 1, constructor: 5 },
		],
	];
	for (const [what, one, other, both] of rows) {
		it(`is ${what}, either way`, () => {
			assert.deepEqual(mergeForgotten(one, other), both);
			assert.deepEqual(mergeForgotten(other, one), both);
		});
	}
});
