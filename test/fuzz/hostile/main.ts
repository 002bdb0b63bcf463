import * as fc from 'fast-check';
import { spoilt } from './junk.ts';
import { files, messages, mistaken, readsOrRefuses } from './properties.ts';
import { written } from './written.ts';

const [runs = 0, seed = 0] = process.argv.slice(2).map(Number);

/**
 * Changes every message, every stored file and what people write by hand so often; throws, and says which,
 * where one is mistaken.
 */
function main(): void {
	for (const edge of [...messages, ...files]) {
		const wrong = mistaken(edge);
		if (wrong.length > 0) {
			throw new Error(`${edge.name} is taken although it is none: ${wrong.join('; ')}`);
		}
		let taken = 0;
		const anyhow = fc.property(spoilt(edge.whole), (value) => {
			taken += readsOrRefuses(edge, value) ? 1 : 0;
		});
		fc.assert(anyhow, { seed, numRuns: runs });
		console.log(`${edge.name}: ${runs} changed, ${taken} taken`);
	}
	for (const { name, whole, reads } of written) {
		let faultless = 0;
		const anyhow = fc.property(spoilt(whole), (value) => {
			faultless += reads(value) ? 1 : 0;
		});
		fc.assert(anyhow, { seed, numRuns: runs });
		console.log(`${name}: ${runs} changed, ${faultless} without a fault`);
	}
}

main();
