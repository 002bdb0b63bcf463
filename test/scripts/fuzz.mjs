/**
 * @file `npm run fuzz`: sends hostile inputs, which a seed decides, to each way in from outside:
 * `--inputs <how many>` each and `--seed <number>`; `--only <surface>` one of them. First come changed
 * activity files, and archives in archives: a file that is not read to an end, a fault of ours, a file that
 * takes over 10 seconds, or more than 300 MB of memory is exit code 1. Then comes all that is in
 * test/fuzz/hostile/surfaces.ts. What is promised of each is told in test/fuzz/README.md.
 */
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';
import { option } from './options.mjs';
import { setUp } from './setUp.mjs';

/** The most that the process may hold, and how long one file may take. */
const MEGABYTES = 300;
const MILLISECONDS = 10_000;
/** A run with a hundred thousand inputs takes hours on a slow machine. */
const MINUTES = 600;

const inputs = option('inputs', 20_000);
const seed = option('seed', Date.now() % 1_000_000);
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? null : (process.argv[onlyAt + 1] ?? '');

/**
 * Reads changed files in a process of its own.
 * @param {'formats' | 'nested'} which
 * @returns {Promise<boolean>} whether that took no more time and memory than it may
 */
async function readFiles(which) {
	const args = [
		`--max-old-space-size=${MEGABYTES}`,
		'out/fuzz/main.js',
		String(inputs),
		String(seed),
		which,
	];
	const { code, output } = await run(process.execPath, args, { cwd: root, minutes: MINUTES });
	const last = output.trimEnd().split('\n').at(-1) ?? '';
	if (code !== 0 || !last.startsWith('{')) {
		throw new Error(`The fuzzing ended with exit code ${code}:\n${output.slice(-5000)}`);
	}
	/** @type {import('../fuzz/fuzz.ts').Fuzzed & { megabytes: number }} */
	const { faults, runs, slowest, megabytes } = JSON.parse(last);
	console.log(
		`${which === 'nested' ? 'archives in archives' : 'activity files'}: ${inputs} inputs`,
	);
	console.log(`   ${runs} runs read, faults ${JSON.stringify(faults)}`);
	console.log(
		`   at most ${Math.round(slowest.milliseconds)} ms (${slowest.file}), ${megabytes} MB`,
	);
	return megabytes <= MEGABYTES && slowest.milliseconds <= MILLISECONDS;
}

await setUp();
await buildTests('fuzz');
console.log(`seed ${seed}`);
const isFast = only !== null || ((await readFiles('formats')) && (await readFiles('nested')));
const hostile = await run(
	process.execPath,
	['out/fuzz/hostile/main.js', String(inputs), String(seed), ...(only === null ? [] : [only])],
	{ cwd: root, echo: true, minutes: MINUTES },
);
process.exitCode = isFast && hostile.code === 0 ? 0 : 1;
