import assert from 'node:assert/strict';
import { graver, type Warning } from '../../../../src/core/running/check/warningSigns.ts';

describe('the graver of two warnings', () => {
	const rows: [Warning | null, Warning | null, Warning | null][] = [
		[null, null, null],
		['same-day', null, 'same-day'],
		[null, 'same-day', 'same-day'],
		['same-day', 'same-day', 'same-day'],
		['emergency', null, 'emergency'],
		[null, 'emergency', 'emergency'],
		['same-day', 'emergency', 'emergency'],
		['emergency', 'same-day', 'emergency'],
	];
	for (const [one, other, expected] of rows) {
		it(`of ${one ?? 'none'} and ${other ?? 'none'} is ${expected ?? 'none'}`, () => {
			assert.equal(graver(one, other), expected);
		});
	}
});
