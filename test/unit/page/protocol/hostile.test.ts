import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { spoilt } from '../../../fuzz/hostile/junk.ts';
import {
	files,
	messages,
	mistaken,
	readsOrRefuses,
	type Edge,
} from '../../../fuzz/hostile/properties.ts';

/** The long form, with any seed, is `npm run fuzz`. */
const RUNS = 20;

function holds(what: string, edges: readonly Edge[]): void {
	describe(what, () => {
		for (const edge of edges) {
			it(`is taken whole, and refused where anything of it is of another kind: ${edge.name}`, () => {
				assert.equal(typeof edge.read(edge.whole), 'object', JSON.stringify(edge.read(edge.whole)));
				assert.deepEqual(mistaken(edge), []);
			});

			it(`is taken or refused however it is changed: ${edge.name}`, () => {
				const anyhow = fc.property(spoilt(edge.whole), (value) => {
					readsOrRefuses(edge, value);
				});
				fc.assert(anyhow, { seed: 7, numRuns: RUNS });
			});
		}
	});
}

holds('a message of host or page', messages);
holds('a stored file', files);
