import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { live } from '../../simulate/live.ts';
import { lives } from '../../simulate/lives.ts';
import { inWords } from '../../simulate/story.ts';

describe('a few simulated days at the desk', () => {
	it('hold every property that thousands do', async function () {
		this.timeout(60_000);
		const everyLife = fc.asyncProperty(lives(2), async (life) => {
			const { violation } = await live(life);
			assert.equal(violation, null, `${violation}\n${inWords(life)}`);
		});
		await fc.assert(everyLife, { seed: 20, numRuns: 60 });
	});
});
