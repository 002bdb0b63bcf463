/**
 * @file `npm run bench`: what the extension costs, beside its budgets; how is in test/bench/README.md.
 * `--json` prints `{ name: { value, unit, budget, ok } }` alone. A broken budget is exit code 1.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { measureActivation } from '../bench/activation.mjs';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { setUp } from './setUp.mjs';

const json = process.argv.includes('--json');

/** @typedef {{ value: number, unit: string, budget: number | null, ok: boolean }} Result */

/**
 * @param {number} value
 * @param {string} unit
 * @param {number | null} budget the most that is right; null: only watched
 * @returns {Result}
 */
function result(value, unit, budget) {
	const rounded = Math.round(value * 100) / 100;
	return { value: rounded, unit, budget, ok: budget === null || rounded <= budget };
}

/** @param {readonly number[]} values an odd number of them */
function median(values) {
	return values.toSorted((one, other) => one - other)[(values.length - 1) / 2] ?? Number.NaN;
}

/** @param {readonly string[]} files of dist, together */
async function kilobytes(...files) {
	const sizes = await Promise.all(
		files.map(async (file) => (await stat(join(root, 'dist', file))).size),
	);
	return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function build() {
	for (const flag of ['--production', '--suite']) {
		const { code, output } = await run(process.execPath, ['esbuild.js', flag], { cwd: root });
		if (code !== 0) {
			throw new Error(`The build failed:\n${output}`);
		}
	}
}

/** @returns {Promise<Record<string, Result>>} */
async function measure() {
	const rows = await measureActivation();
	return {
		'activation, ratio to an empty extension': result(
			median(rows.map(({ ours, empty }) => ours / empty)),
			'×',
			1.25,
		),
		activation: result(median(rows.map(({ ours }) => ours)), 'ms', null),
		'activation of the empty extension': result(median(rows.map((row) => row.empty)), 'ms', null),
		'node bundle, minified': result(
			await kilobytes('node/extension.js', 'node/start.js'),
			'KB',
			60,
		),
		'node, loaded on demand': result(await kilobytes('node/onDemand.js'), 'KB', null),
		'web bundle, minified': result(await kilobytes('web/extension.js'), 'KB', null),
	};
}

/** @param {Record<string, Result>} results */
function table(results) {
	return Object.entries(results).map(([name, { value, unit, budget, ok }]) => {
		const limit = budget === null ? '' : `at most ${budget} ${unit}  ${ok ? '✔' : '✘'}`;
		return `${name.padEnd(42)}${`${value} ${unit}`.padStart(12)}   ${limit}`.trimEnd();
	});
}

await setUp();
await build();
const results = await measure();
console.log(json ? JSON.stringify(results, null, 2) : table(results).join('\n'));
process.exitCode = Object.values(results).every(({ ok }) => ok) ? 0 : 1;
