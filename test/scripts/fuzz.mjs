/**
 * @file `npm run fuzz`: reads thousands of changed activity files, which a seed decides, with the
 * parsers of the import. `--files <how many>` and `--seed <number>`. A file that is not read to an end,
 * a fault of ours, a file that takes over 10 seconds, or more than 300 MB of memory is exit code 1. Then
 * it changes every message of host and page, every stored file, settings and moves of one's own,
 * `--values <how often>` each.
 */
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';
import { option } from './options.mjs';
import { setUp } from './setUp.mjs';

/** The most that the process may hold, and how long one file may take. */
const MEGABYTES = 300;
const MILLISECONDS = 10_000;

const files = option('files', 20_000);
const seed = option('seed', Date.now() % 1_000_000);
await setUp();
await buildTests('fuzz');
console.log(`seed ${seed}`);
const args = [`--max-old-space-size=${MEGABYTES}`, 'out/fuzz/main.js', String(files), String(seed)];
const { code, output } = await run(process.execPath, args, { cwd: root, minutes: 30 });
const last = output.trimEnd().split('\n').at(-1) ?? '';
if (code !== 0 || !last.startsWith('{')) {
	throw new Error(`The fuzzing ended with exit code ${code}:\n${output.slice(-5000)}`);
}
/** @type {import('../fuzz/fuzz.ts').Fuzzed & { megabytes: number }} */
const { faults, runs, slowest, megabytes } = JSON.parse(last);
console.log(`files ${files}`);
console.log(`runs ${runs}`);
console.log(`faults ${JSON.stringify(faults)}`);
console.log(`slowest ${Math.round(slowest.milliseconds)} ms (${slowest.file})`);
console.log(`memory ${megabytes} MB`);
const values = option('values', 500);
const hostile = await run(
	process.execPath,
	['out/fuzz/hostile/main.js', String(values), String(seed)],
	{ cwd: root, echo: true, minutes: 30 },
);
const tooMuch = megabytes > MEGABYTES || slowest.milliseconds > MILLISECONDS;
process.exitCode = tooMuch || hostile.code !== 0 ? 1 : 0;
