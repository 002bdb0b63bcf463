import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { installEmpty, installLikeGit, installOurs, writeHolder } from './extensions.mjs';
import { measured } from './measured.mjs';
import { median, result } from './result.mjs';

/** Fresh hosts of each kind: one activation varies by a third. */
const rounds = { ordinary: 15, first: 7 };

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
				// Who is first pays for what both use.
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

/** @param {{ ours: number, empty: number }[]} rows */
const ratioOf = (rows) => median(rows.map(({ ours, empty }) => ours / empty));

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
