import assert from 'node:assert/strict';
import { fuzz } from '../../../fuzz/fuzz.ts';

/** The long form, with 20,000 files and any seed, is `npm run fuzz`. */
const FILES = 600;

describe('importing changed files', () => {
	it(`reads ${FILES} of them to an end, and says what is wrong with each`, async () => {
		const { faults, runs, slowest } = await fuzz(FILES, 1);
		assert.ok(Object.keys(faults).length >= 6, JSON.stringify(faults));
		assert.ok(runs > FILES, `${runs} runs`);
		assert.ok(slowest.milliseconds < 5000, JSON.stringify(slowest));
	}).timeout(30_000);
});
