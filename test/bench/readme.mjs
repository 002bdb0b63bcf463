import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { growthChart } from './growthChart.mjs';

const folder = join(root, 'test', 'bench');

/** @param {Record<string, import('./result.mjs').Result>} results */
function resultsTable(results) {
	const rows = Object.entries(results).map(
		([name, { value, unit, budget, ok }]) =>
			`| ${name} | ${value} ${unit} | ${budget === null ? '' : `${budget} ${unit}`} | ${budget === null ? '' : ok ? 'yes' : '**no**'} |`,
	);
	return ['| what | measured | at most | holds |', '| --- | --: | --: | --- |', ...rows].join('\n');
}

/** @param {readonly import('./growthChart.mjs').Growth[]} growths */
function growthTables(growths) {
	return growths
		.map(({ with: what, units, rows }) => {
			const heads = [what, ...Object.values(units)];
			const lines = rows.map(({ size, costs }) =>
				[
					size.toLocaleString('en'),
					...Object.keys(units).map((name) => String(Math.round((costs[name] ?? 0) * 10) / 10)),
				].join(' | '),
			);
			const cells = [heads.join(' | '), heads.map(() => '--:').join(' | '), ...lines];
			return cells.map((line) => `| ${line} |`).join('\n');
		})
		.join('\n\n');
}

/**
 * Puts what was measured into the README between its marks, and draws the chart beside it.
 * @param {Record<string, import('./result.mjs').Result>} results
 * @param {readonly import('./growthChart.mjs').Growth[]} growths
 * @throws {Error} when the README lacks a mark
 */
export async function writeReadme(results, growths) {
	const file = join(folder, 'README.md');
	let text = await readFile(file, 'utf8');
	const put = (/** @type {string} */ mark, /** @type {string} */ content) => {
		const between = new RegExp(`(<!-- ${mark} -->)[^]*(<!-- end of ${mark} -->)`);
		if (!between.test(text)) {
			throw new Error(`test/bench/README.md has no place for the ${mark}.`);
		}
		text = text.replace(between, (_, from, to) => `${from}\n\n${content}\n\n${to}`);
	};
	const on = `Measured on ${cpus().length} cores, Node ${process.versions.node}.`;
	put('results', `${on}\n\n${resultsTable(results)}`);
	put('growth', growthTables(growths));
	await writeFile(file, text);
	await writeFile(join(folder, 'growth.svg'), growthChart(growths));
	const prettier = ['node_modules/prettier/bin/prettier.cjs', '--write', file];
	await run(process.execPath, prettier, { cwd: root });
}
