/**
 * @file `npm run years`: a life of ten years, and one of a single year, written through the real stores of four
 * machines with a synced folder. `--seed <number>`; `--write` puts what came of it into test/years/README.md.
 * Something lost or doubled, a folder beyond its bound or a cost beyond its ratio is exit code 1.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { result } from '../bench/result.mjs';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';
import { option } from './options.mjs';

/** Beyond what grows as the years do, or does not grow, so much is let through: see test/bench/growth.mjs. */
const STEEPEST = 1.5;
/** Of a year, the folder has so many files and MB at most. */
const FILES_A_YEAR = 80;
const MB_A_YEAR = 2;
/** What a window reads of the last year only: it costs the same after any number of years. */
const OF_A_YEAR = /^History/;
/** What the command writes stands behind this line. */
const MEASURED = '## Measured\n';

/**
 * @typedef {Record<'years' | 'machines' | 'entries' | 'breaks' | 'runs' | 'deleted' | 'checks' | 'copies' | 'halves' | 'files' | 'bytes', number>} Counts
 * @typedef {Counts & { costs: Record<string, number> }} Row
 */

/**
 * @param {Row} one
 * @param {Row} ten
 * @returns {Record<string, import('../bench/result.mjs').Result>}
 */
function resultsOf(one, ten) {
	const ratios = Object.entries(ten.costs).map(([name, cost]) => {
		const even = OF_A_YEAR.test(name) ? 1 : ten.years / one.years;
		const ratio = cost / (one.costs[name] ?? Number.NaN) / even;
		const to = even === 1 ? 'to one year' : 'to even growth';
		return [`${name}, ${to}`, result(ratio, '×', STEEPEST)];
	});
	return {
		...Object.fromEntries(ratios),
		'folder, files a year': result(ten.files / ten.years, '', FILES_A_YEAR),
		'folder, MB a year': result(ten.bytes / 1e6 / ten.years, 'MB', MB_A_YEAR),
	};
}

/** @param {readonly (readonly (string | number)[])[]} rows of a table, its heads first */
function table([heads = [], ...rows]) {
	const lines = [heads, heads.map((_, index) => (index ? '--:' : '---')), ...rows];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const count = (/** @type {number} */ number) => number.toLocaleString('en');

/**
 * @param {readonly Row[]} rows
 * @param {Record<string, import('../bench/result.mjs').Result>} results
 */
function report(rows, results) {
	const lived = table([
		['', ...rows.map(({ years }) => `${years} year${years > 1 ? 's' : ''}`)],
		...Object.keys(rows[0]?.costs ?? {}).map((name) => [
			`${name}, ms`,
			...rows.map(({ costs }) => count(Math.round(costs[name] ?? Number.NaN))),
		]),
		['entries of the log', ...rows.map(({ entries }) => count(entries))],
		['breaks among them', ...rows.map(({ breaks }) => count(breaks))],
		['runs, deleted ones', ...rows.map(({ runs, deleted }) => `${count(runs)}, ${deleted}`)],
		['checks', ...rows.map(({ checks }) => count(checks))],
		['conflict copies made', ...rows.map(({ copies }) => count(copies))],
		['files half there for a while', ...rows.map(({ halves }) => count(halves))],
		['files in the folder', ...rows.map(({ files }) => count(files))],
		['MB in the folder', ...rows.map(({ bytes }) => (bytes / 1e6).toFixed(1))],
		['lost or doubled', ...rows.map(() => 0)],
	]);
	const held = table([
		['what', 'measured', 'at most', 'holds'],
		...Object.entries(results).map(([name, { value, unit, budget, ok }]) => [
			name,
			`${value} ${unit}`.trim(),
			`${budget} ${unit}`.trim(),
			ok ? 'yes' : '**no**',
		]),
	]);
	return `${lived}\n\n${held}`;
}

const seed = option('seed', 1);
await buildTests('years');
console.log(`seed ${seed}`);
const args = ['--enable-source-maps', 'out/years/main.js', String(seed)];
const { code, output } = await run(process.execPath, args, { cwd: root, echo: true, minutes: 120 });
const last = output.trimEnd().split('\n').at(-1) ?? '';
if (code !== 0 || !last.startsWith('[')) {
	throw new Error(`The life ended with exit code ${code}.`);
}
const rows = /** @type {Row[]} */ (JSON.parse(last));
const [one, ten] = rows;
if (!one || !ten) {
	throw new Error('Two lives were to be told of.');
}
const results = resultsOf(one, ten);
const reported = report(rows, results);
console.log(reported);
if (process.argv.includes('--write')) {
	const readme = join(root, 'test', 'years', 'README.md');
	const [text = ''] = (await readFile(readme, 'utf8')).split(MEASURED);
	await writeFile(
		readme,
		`${text}${MEASURED}\nSeed ${seed}, Node ${process.versions.node}.\n\n${reported}\n`,
	);
	const prettier = ['node_modules/prettier/bin/prettier.cjs', '--write', readme];
	await run(process.execPath, prettier, { cwd: root });
}
process.exitCode = Object.values(results).every(({ ok }) => ok) ? 0 : 1;
