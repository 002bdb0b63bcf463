import assert from 'node:assert/strict';
import { liveYears } from '../../years/life.ts';
import { sizeOf, verifyLife } from '../../years/verify.ts';

describe('two years with four machines and a synced folder, of which one day in ten is lived', () => {
	it('lose and double nothing, and leave a folder of few files', async function () {
		this.timeout(60_000);
		const life = await liveYears({ seed: 1, years: 2, breaks: 400, runs: 60, every: 10 });
		await verifyLife(life);
		const { copies, halves } = life.tool;
		assert.ok(copies > 0 && halves > 0);
		for (const machine of life.inUse) {
			// Every machine has months and days of its own, in two slots each, and copies stay.
			assert.ok(sizeOf(machine).files < 200, `${sizeOf(machine).files} files`);
		}
	});
});
