import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { globalStorage, startServer, writeUserSettings } from '../hosts/server.mjs';
import { measured } from './measured.mjs';
import { median, ratio, result } from './result.mjs';

const rounds = 5;

/** What is kept, and the view that shows it. */
const cases = /** @type {const} */ ([
	['nothing', 'history'],
	['year', 'history'],
	['decade', 'history'],
	['nothing', 'run'],
	['runs', 'run'],
]);

/** @typedef {{ start: number[], first: number[], again: number[] }} Took */

/**
 * Measures how long starting takes, and how long a view takes from the command until all of it is drawn,
 * by what is kept: five windows of host A each, in turn, which open their view once and then five times
 * more.
 * @returns {Promise<Record<string, Took>>} milliseconds, by `kept, view`
 * @throws {Error} when a window ends without having measured
 */
async function measureKeeping() {
	/** @type {Record<string, Took>} */
	const all = {};
	const { data, workspace, remove } = await runFolder();
	const server = await startServer({ data, loadsTests: true });
	try {
		for (let round = 0; round < rounds; round++) {
			for (const [kept, view] of round % 2 ? cases.toReversed() : cases) {
				await writeUserSettings(data, {
					'nextPostureBench.kept': kept,
					'nextPostureBench.view': view,
					'nextPostureBench.storage': globalStorage(data),
				});
				const tests = join(root, 'out', 'bench', 'keeping.js');
				/** @type {import('./keeping.ts').Opened} */
				const opened = await measured(testUrl(server.url, { workspace, tests }));
				const took = (all[`${kept}, ${view}`] ??= { start: [], first: [], again: [] });
				took.start.push(opened.start);
				took.first.push(opened.first);
				took.again.push(...opened.again);
			}
		}
		return all;
	} finally {
		await server.stop();
		await remove();
	}
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function keeping() {
	const all = await measureKeeping();
	const of = (/** @type {string} */ name) => {
		const took = all[name];
		if (!took) {
			throw new Error(`Nothing was measured of ${name}.`);
		}
		return took;
	};
	const [none, year, decade] = [of('nothing, history'), of('year, history'), of('decade, history')];
	const [noRuns, runs] = [of('nothing, run'), of('runs, run')];
	const starts = [...none.start, ...noRuns.start];
	return {
		'history of a year opens first, ratio to an empty one': ratio(year.first, none.first, 1.3),
		'history of a year opens again, ratio to an empty one': ratio(year.again, none.again, 1.3),
		'history of ten years opens first, ratio to an empty one': ratio(decade.first, none.first, 1.3),
		'history of ten years opens again, ratio to an empty one': ratio(decade.again, none.again, 1.3),
		'history of a year opens first': result(median(year.first), 'ms'),
		'10,000 runs, the Run tab opens first, ratio to none': ratio(runs.first, noRuns.first, 1.5),
		'10,000 runs, the Run tab opens again, ratio to none': ratio(runs.again, noRuns.again, 1.5),
		'10,000 runs, the Run tab opens first': result(median(runs.first), 'ms'),
		'start with a year of log, ratio to none, processor time': ratio(year.start, starts, 1.25),
		'start with ten years of log, ratio to none, processor time': ratio(decade.start, starts, 1.25),
		'start with 10,000 runs, ratio to none, processor time': ratio(runs.start, starts, 1.25),
	};
}
