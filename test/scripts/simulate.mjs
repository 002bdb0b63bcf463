/**
 * @file `npm run simulate`: a seeded person lives through days of work on a simulated machine, with the
 * real sit timer, on two cores. `--days <how many>` and `--seed <number>`; `--write` puts what came of it
 * into test/simulate/README.md. A violation is exit code 1.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';
import { option } from './options.mjs';
import { setUp } from './setUp.mjs';

const CORES = 2;
/** Days lived in a minute, where the machine has much else to do. */
const SLOWEST = 60;
/** What the command writes stands behind this line. */
const MEASURED = '## Measured\n';

/**
 * @typedef {Record<'days' | 'events' | 'nudges' | 'focused' | 'unfocused' | 'writes', number>} Counts
 * @typedef {Counts & { violation: string | null }} Result
 */

/**
 * @param {number} seed
 * @param {number} days
 * @returns {Promise<Result>}
 */
async function simulate(seed, days) {
	const args = ['out/simulate/simulate.js', String(seed), String(days)];
	const minutes = 5 + days / SLOWEST;
	const { code, output } = await run(process.execPath, args, { cwd: root, minutes });
	const last = output.trimEnd().split('\n').at(-1) ?? '';
	if (code !== 0 || !last.startsWith('{')) {
		throw new Error(`The simulation ended with exit code ${code}:\n${output}`);
	}
	return /** @type {Result} */ (JSON.parse(last));
}

/**
 * @param {readonly Result[]} results
 * @param {keyof Counts} what
 */
const sum = (results, what) => results.reduce((total, result) => total + result[what], 0);
/**
 * @param {readonly Result[]} results
 * @param {keyof Counts} what
 */
const most = (results, what) => Math.max(...results.map((result) => result[what]));

const seed = option('seed', Date.now() % 1_000_000);
const days = option('days', 10_000);
await setUp();
await buildTests('simulate');
console.log(`seed ${seed}`);
const start = Date.now();
const share = Math.ceil(days / CORES);
const results = await Promise.all(
	Array.from({ length: CORES }, (_, core) => simulate(seed + core, share)),
);
const seconds = (Date.now() - start) / 1000;
const violations = results.flatMap(({ violation }) => violation ?? []);
const lived = sum(results, 'days');
const reported = [
	`days ${lived}`,
	`events ${sum(results, 'events')}`,
	`nudges ${sum(results, 'nudges')}`,
	`days per second ${(lived / seconds).toFixed(1)}`,
	`most in an hour: ${most(results, 'focused')} wake-ups with focus, ` +
		`${most(results, 'unfocused')} without, ${most(results, 'writes')} writes`,
	`violations: ${violations.length}`,
].join('\n');
console.log(`${violations.join('\n\n')}\n${reported}`);
if (process.argv.includes('--write')) {
	const readme = join(root, 'test', 'simulate', 'README.md');
	const [text = ''] = (await readFile(readme, 'utf8')).split(MEASURED);
	await writeFile(readme, `${text}${MEASURED}\n\`\`\`\nseed ${seed}\n${reported}\n\`\`\`\n`);
}
process.exitCode = violations.length > 0 ? 1 : 0;
