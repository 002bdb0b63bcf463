import * as fc from 'fast-check';
import { surfaces } from '../../fuzz/hostile/surfaces.ts';

/** The long form, with any seed, is `npm run fuzz`. */
const INPUTS = 60;

describe('what is promised of each way in from outside', () => {
	for (const { name, inputs, holds } of surfaces) {
		it(`holds whatever comes: ${name}`, async () => {
			const property = fc.asyncProperty(
				inputs,
				async (input) => void (await holds(input as never)),
			);
			await fc.assert(property, { seed: 7, numRuns: INPUTS });
		});
	}
});
