import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { installEmpty, installLikeGit, installOurs, writeHolder } from './extensions.mjs';
import { measured } from './measured.mjs';
import { median, result } from './result.mjs';

/** Fresh hosts of each kind, two for each ratio: one activation varies by a third. */
const rounds = { ordinary: 20, first: 10 };

/**
 * Measures how long the built extension takes to activate beside an empty one, each time in a fresh extension
 * host of host A.
 * @param {boolean} likeGit whether an extension like Git is activated before them, as in an ordinary window
 * @returns {Promise<{ ours: number, empty: number }[]>} milliseconds, a row per host
 * @throws {Error} when a host ends without having measured
 */
async function measureActivation(likeGit) {
	const { data, workspace, remove } = await runFolder();
	await installLikeGit(data);
	await installEmpty(data);
	await installOurs(data);
	const extension = await writeHolder(data);
	const server = await startServer({ data, loadsTests: true });
	try {
		const rows = [];
		for (let round = 0; round < rounds[likeGit ? 'ordinary' : 'first']; round++) {
			await writeUserSettings(data, {
				'nextPostureBench.likeGit': likeGit,
				// Who is first pays for what both use: of two hosts each has one.
				'nextPostureBench.first': round % 2 ? 'ours' : 'empty',
			});
			const tests = join(root, 'out', 'bench', 'activation.js');
			/** @type {{ ours: number, empty: number }} */
			const took = await measured(testUrl(server.url, { workspace, tests, extension }));
			rows.push(took);
		}
		return rows;
	} finally {
		await server.stop();
		await remove();
	}
}

/**
 * The median of what pairs of hosts say, in which each extension was first once.
 * @param {{ ours: number, empty: number }[]} rows
 */
function ratioOf(rows) {
	const ratios = rows.map(({ ours, empty }) => ours / empty);
	const pairs = ratios.filter((_, index) => index % 2 === 0);
	return median(pairs.map((ratio, index) => Math.sqrt(ratio * (ratios[index * 2 + 1] ?? ratio))));
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function activation() {
	const rows = await measureActivation(true);
	const first = await measureActivation(false);
	return {
		'activation, ratio to an empty extension': result(ratioOf(rows), '×', 1.25),
		'activation before any other extension, ratio to an empty one': result(ratioOf(first), '×'),
		activation: result(median(rows.map(({ ours }) => ours)), 'ms'),
		'activation of the empty extension': result(median(rows.map(({ empty }) => empty)), 'ms'),
	};
}
