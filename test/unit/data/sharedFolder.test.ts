import assert from 'node:assert/strict';
import { play } from './interleavings.ts';

/** `npm run interleave` plays all thousand. */
const INTERLEAVINGS = Number(process.env['INTERLEAVINGS'] ?? 100);

describe('two machines with a synced folder', () => {
	it(`lose nothing and show the same after any of ${INTERLEAVINGS} interleavings`, async function () {
		this.timeout(300_000);
		let copies = 0;
		for (let seed = 1; seed <= INTERLEAVINGS; seed++) {
			try {
				copies += (await play(seed)).copies;
			} catch (reason) {
				throw new Error(`Interleaving ${seed}`, { cause: reason });
			}
		}
		assert.ok(copies > INTERLEAVINGS / 2, `only ${copies} copies were made`);
	});
});
