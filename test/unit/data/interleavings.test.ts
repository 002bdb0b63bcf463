import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { interleavings, inWords } from './interleaving.ts';
import { play } from './playing.ts';

/** `npm run interleave` plays thousands, by a seed of its own. */
const INTERLEAVINGS = Number(process.env['INTERLEAVINGS'] ?? 40);
const SEED = Number(process.env['SEED'] ?? 1);

describe('three machines with a synced folder, and one of version 0.1', () => {
	it(`lose nothing and show the same after any of ${INTERLEAVINGS} interleavings`, async function () {
		this.timeout(0);
		const had = { copies: 0, halves: 0, said: 0 };
		const every = fc.asyncProperty(interleavings, async (interleaving) => {
			try {
				const { copies, halves, said } = await play(interleaving);
				had.copies += copies;
				had.halves += halves;
				had.said += said;
			} catch (reason) {
				throw new Error(`${String(reason)}\n${inWords(interleaving)}`, { cause: reason });
			}
		});
		await fc.assert(every, { seed: SEED, numRuns: INTERLEAVINGS });
		for (const [what, often] of Object.entries(had)) {
			assert.ok(often > INTERLEAVINGS / 2, `${often} ${what}`);
		}
	});
});
