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

/** What the README tells, so that some of it can be measured anew. */
const kept = join(folder, 'results.json');

/** @typedef {{ results: Record<string, import('./result.mjs').Result>, growth: readonly import('./growthChart.mjs').Growth[] }} Told */

/**
 * Puts what was measured into the README between its marks, beside what it tells already, and draws the
 * chart anew.
 * @param {Told['results']} results
 * @param {Told['growth']} growth empty where it was not measured
 * @throws {Error} when the README lacks a mark
 */
export async function writeReadme(results, growth) {
	const text = await readFile(kept, 'utf8').catch(() => '{ "results": {}, "growth": [] }');
	const before = /** @type {Told} */ (JSON.parse(text));
	/** @type {Told} */
	const reported = {
		results: { ...before.results, ...results },
		growth: growth.length > 0 ? growth : before.growth,
	};
	const file = join(folder, 'README.md');
	let page = await readFile(file, 'utf8');
	const put = (/** @type {string} */ mark, /** @type {string} */ content) => {
		const between = new RegExp(`(<!-- ${mark} -->)[^]*(<!-- end of ${mark} -->)`);
		if (!between.test(page)) {
			throw new Error(`test/bench/README.md has no place for the ${mark}.`);
		}
		page = page.replace(between, (_, from, to) => `${from}\n\n${content}\n\n${to}`);
	};
	const on = `Measured on ${cpus().length} cores, Node ${process.versions.node}.`;
	put('results', `${on}\n\n${resultsTable(reported.results)}`);
	put('growth', growthTables(reported.growth));
	await writeFile(file, page);
	await writeFile(kept, JSON.stringify(reported, null, '\t'));
	await writeFile(join(folder, 'growth.svg'), growthChart(reported.growth));
	const prettier = ['node_modules/prettier/bin/prettier.cjs', '--write', file, kept];
	await run(process.execPath, prettier, { cwd: root });
}
