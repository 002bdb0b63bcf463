/**
 * @file `npm run simulate`: a seeded person lives through days of work on a simulated machine, with the
 * real sit timer, on all cores or `--cores <how many>`, which changes nothing in the lives. `--days <how many>`
 * and `--seed <number>`; `--write` puts what came of it into test/simulate/README.md. A violation is exit code 1.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { newerNode } from '../hosts/node.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';
import { option } from './options.mjs';
import { setUp } from './setUp.mjs';

/** Days lived in a minute, where the machine has much else to do. */
const SLOWEST = 60;
/** What the command writes stands behind this line. */
const MEASURED = '## Measured\n';

/**
 * @typedef {Record<'days' | 'events' | 'nudges' | 'focused' | 'unfocused' | 'writes', number>} Counts
 * @typedef {Counts & { violation: string | null }} Result
 */

/**
 * Lives every `of`-th part of the days, from `part` on.
 * @param {number} seed
 * @param {number} days
 * @param {number} part
 * @param {number} of
 * @returns {Promise<Result[]>}
 */
async function simulate(seed, days, part, of) {
	const args = ['out/simulate/simulate.js', ...[seed, days, part, of].map(String)];
	const minutes = 5 + days / of / SLOWEST;
	const { code, output } = await run(node, args, { cwd: root, minutes });
	if (code !== 0) {
		throw new Error(`The simulation ended with exit code ${code}:\n${output}`);
	}
	const lines = output.split('\n').filter((line) => line.startsWith('{'));
	return lines.map((line) => /** @type {Result} */ (JSON.parse(line)));
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
const cores = Math.max(1, option('cores', availableParallelism()));
await setUp();
await buildTests('simulate');
// It lives a third more days in the same time than Node 20.
const node = await newerNode();
console.log(`seed ${seed}`);
const start = Date.now();
const shares = Array.from({ length: cores }, (_, core) => simulate(seed, days, core, cores));
const results = (await Promise.all(shares)).flat();
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
