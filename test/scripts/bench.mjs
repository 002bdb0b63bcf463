/**
 * @file `npm run bench`: what the extension costs, beside its budgets; how is in test/bench/README.md.
 * `--json` prints `{ name: { value, unit, budget, ok } }` alone. A broken budget is exit code 1.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureActivation } from '../bench/activation.mjs';
import { measureChart } from '../bench/chart.mjs';
import { measureExport } from '../bench/exporting.mjs';
import { measureImport } from '../bench/importing.mjs';
import { measureHistoryOpening } from '../bench/historyOpening.mjs';
import { measurePageOpening } from '../bench/pageOpening.mjs';
import { measurePlaying } from '../bench/playing.mjs';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { setUp } from './setUp.mjs';

const json = process.argv.includes('--json');
if (json) {
	// What is said on the way is not part of the result.
	console.log = console.error;
}

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

/** @param {readonly number[]} values */
function median(values) {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** KB, gzipped, of the scripts that the page reads before its first view: the entry and its imports. */
async function firstLoad() {
	const folder = join(root, 'dist', 'webview');
	const read = new Map();
	const follow = async (/** @type {string} */ name) => {
		if (!read.has(name)) {
			const text = await readFile(join(folder, name), 'utf8');
			read.set(name, gzipSync(text).length);
			const imports = text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g);
			await Promise.all([...imports].map(([, next]) => follow(String(next))));
		}
	};
	await follow('page.js');
	return [...read.values()].reduce((sum, size) => sum + size, 0) / 1024;
}

/** KB of a page's script, gzipped. */
async function gzipped(/** @type {string} */ name) {
	const text = await readFile(join(root, 'dist', 'webview', name));
	return gzipSync(text).length / 1024;
}

/** The script with all figures and what draws them: the one that registers the figure's element. */
async function figuresScript() {
	const folder = join(root, 'dist', 'webview');
	for (const name of await readdir(folder)) {
		const text = await readFile(join(folder, name), 'utf8');
		if (/customElements\.define\("posture-figure"/.test(text)) {
			return name;
		}
	}
	throw new Error('No script registers the element of the figures.');
}

/** @param {readonly string[]} files of dist, together */
async function kilobytes(...files) {
	const sizes = await Promise.all(
		files.map(async (file) => (await stat(join(root, 'dist', file))).size),
	);
	return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/**
 * @param {Awaited<ReturnType<typeof measureImport>>} measured
 * @returns {Record<string, Result>}
 */
function importResults({ rows, megabytes }) {
	const ratios = Object.entries(rows).map(([what, { ours, alone }]) => [
		`import, ${what}, to the parser alone`,
		result(median(ours) / median(alone), '×', 3),
	]);
	return {
		...Object.fromEntries(ratios),
		'import, memory for 10,000 files': result(megabytes, 'MB', 300),
	};
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
	const { first, again } = await measurePageOpening();
	const playing = await measurePlaying();
	const history = await measureHistoryOpening();
	const imported = await measureImport();
	const exported = await measureExport();
	const chart = await measureChart();
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
		'page, first load, gzipped': result(await firstLoad(), 'KB', 120),
		'figures, gzipped': result(await gzipped(await figuresScript()), 'KB', 50),
		'page opens first, ratio to an empty webview': result(
			median(first.ours) / median(first.empty),
			'×',
			1.25,
		),
		'page opens again, ratio to an empty webview': result(
			median(again.ours) / median(again.empty),
			'×',
			1.25,
		),
		'a year of history opens first, ratio to an empty one': result(
			median(history.year.first) / median(history.empty.first),
			'×',
			1.3,
		),
		'a year of history opens again, ratio to an empty one': result(
			median(history.year.again) / median(history.empty.again),
			'×',
			1.3,
		),
		'a year of history opens first': result(median(history.year.first), 'ms', null),
		'page opens first': result(median(first.ours), 'ms', null),
		'page opens again': result(median(again.ours), 'ms', null),
		'scripts while the player’s figure moves': result(Math.max(...playing) * 100, '%', 12),
		'chart of 10,000 runs, ratio to its scales and paths': result(
			median(chart.ours) / median(chart.alone),
			'×',
			1.5,
		),
		'chart of 10,000 runs': result(median(chart.ours), 'ms', null),
		'web bundle, minified': result(await kilobytes('web/extension.js'), 'KB', null),
		...importResults(imported),
		'export, time a year of ten years to one': result(
			median(exported.ten) / 10 / median(exported.one),
			'×',
			1.5,
		),
		'export of ten years': result(median(exported.ten), 'ms', null),
	};
}

/** @param {Record<string, Result>} results */
function table(results) {
	return Object.entries(results).map(([name, { value, unit, budget, ok }]) => {
		const limit = budget === null ? '' : `at most ${budget} ${unit}  ${ok ? '✔' : '✘'}`;
		return `${name.padEnd(68)}${`${value} ${unit}`.padStart(12)}   ${limit}`.trimEnd();
	});
}

await setUp();
await build();
const results = await measure();
process.stdout.write(`${json ? JSON.stringify(results, null, 2) : table(results).join('\n')}\n`);
process.exitCode = Object.values(results).every(({ ok }) => ok) ? 0 : 1;
