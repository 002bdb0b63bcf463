import assert from 'node:assert/strict';
import { fuzz } from '../../../fuzz/fuzz.ts';
import { nestedSpecimens } from '../../../fuzz/specimens.ts';

/** The long form, with 20,000 files of each and any seed, is `npm run fuzz`. */
const FILES = 600;
const ARCHIVES = 140;

describe('importing changed files', () => {
	it(`reads ${FILES} of them to an end, and says what is wrong with each`, async () => {
		const { faults, runs, slowest } = await fuzz(FILES, 1);
		assert.ok(Object.keys(faults).length >= 6, JSON.stringify(faults));
		assert.ok(runs > FILES, `${runs} runs`);
		assert.ok(slowest.milliseconds < 5000, JSON.stringify(slowest));
	}).timeout(30_000);

	it(`reads ${ARCHIVES} archives in archives, and all that lies whole beside what is changed`, async () => {
		const { faults } = await fuzz(ARCHIVES, 1, () => {}, nestedSpecimens);
		assert.ok(Object.keys(faults).length >= 4, JSON.stringify(faults));
	}).timeout(30_000);
});
