/**
 * @file `npm run bench`: what the extension costs, beside its budgets; how is in test/bench/README.md,
 * whose tables and chart it writes. `--json` prints `{ name: { value, unit, budget, ok } }` alone;
 * `--only page,hour` measures some, and leaves what is told of the rest. A broken budget is exit code 1.
 */
import { activation } from '../bench/activation.mjs';
import { building } from '../bench/building.mjs';
import { chart } from '../bench/chart.mjs';
import { exporting } from '../bench/exporting.mjs';
import { growth, measuredGrowth } from '../bench/growth.mjs';
import { hour } from '../bench/hour.mjs';
import { importing } from '../bench/importing.mjs';
import { keeping } from '../bench/keeping.mjs';
import { page } from '../bench/pageOpening.mjs';
import { player } from '../bench/playing.mjs';
import { writeReadme } from '../bench/readme.mjs';
import { sizes } from '../bench/sizes.mjs';
import { buildProduct, buildTests } from './builds.mjs';
import { setUp } from './setUp.mjs';

const json = process.argv.includes('--json');
if (json) {
	// What is said on the way is not part of the result.
	console.log = console.error;
}

/** @typedef {import('../bench/result.mjs').Result} Result */

/**
 * What is measured, in this order, one after the other: each wants the machine for itself.
 * @type {Record<string, () => Promise<Record<string, Result>>>}
 */
const parts = {
	sizes,
	activation,
	hour,
	building,
	page,
	player,
	keeping,
	importing,
	exporting,
	chart,
	growth,
};

function chosenParts() {
	const at = process.argv.indexOf('--only');
	const names = at < 0 ? Object.keys(parts) : (process.argv[at + 1] ?? '').split(',');
	return names.map((name) => {
		const measure = parts[name];
		if (!measure) {
			throw new Error(`There is no "${name}" among ${Object.keys(parts).join(', ')}.`);
		}
		return { name, measure };
	});
}

/** @param {Record<string, Result>} results */
function table(results) {
	return Object.entries(results).map(([name, { value, unit, budget, ok }]) => {
		const limit = budget === null ? '' : `at most ${budget} ${unit}  ${ok ? '✔' : '✘'}`;
		return `${name.padEnd(78)}${`${value} ${unit}`.padStart(12)}   ${limit}`.trimEnd();
	});
}

const chosen = chosenParts();
await setUp();
await buildProduct();
await buildTests('suite');
/** @type {Record<string, Result>} */
const results = {};
let failed = 0;
for (const { name, measure } of chosen) {
	const start = performance.now();
	try {
		Object.assign(results, await measure());
		console.log(`${name}: measured in ${Math.round((performance.now() - start) / 1000)} s`);
	} catch (error) {
		// The others took their time, and are told even so.
		console.error(name, error);
		failed++;
	}
}
process.stdout.write(`${json ? JSON.stringify(results, null, 2) : table(results).join('\n')}\n`);
await writeReadme(results, measuredGrowth.all);
process.exitCode = failed === 0 && Object.values(results).every(({ ok }) => ok) ? 0 : 1;
