/**
 * @file `npm run house`: measures the layout of src/ (test/house/measures.mjs) and prints what goes past its
 * limit; `-- --all` prints every list. Past a limit is exit code 1, as the unit tests say as well.
 */
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { setUp } from './setUp.mjs';

await setUp();
const { faultsOf, limits, measure } = await import('../house/measures.mjs');
const { parseSources, readTexts } = await import('../house/sources.mjs');
const measures = measure(parseSources(await readTexts(join(root, 'src'))));
for (const [name, value] of Object.entries(measures)) {
	const most = /** @type {Record<string, number>} */ (limits)[name];
	const count = typeof value === 'number' ? value : value.length;
	console.log(`${name.padEnd(14)} ${count}${most === undefined ? '' : ` (at most ${most})`}`);
	if (typeof value !== 'number' && process.argv.includes('--all')) {
		console.log(value.map((one) => `  ${String(one)}`).join('\n'));
	}
}
const faults = faultsOf(measures);
console.log(`\n${faults.join('\n')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
