import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { measured } from './measured.mjs';

const rounds = 5;
const kinds = /** @type {const} */ (['empty', 'year']);

/**
 * Measures how long the History tab takes from the command until all of it is drawn: with nothing in
 * it, and with a year of working days. Each has a person and a server of its own, and five windows of
 * host A in turn, which open it once and then five times more.
 * @returns {Promise<Record<'empty' | 'year', { first: number[], again: number[] }>>} milliseconds
 * @throws {Error} when a window ends without having measured
 */
export async function measureHistoryOpening() {
	const took = {
		empty: { first: /** @type {number[]} */ ([]), again: /** @type {number[]} */ ([]) },
		year: { first: /** @type {number[]} */ ([]), again: /** @type {number[]} */ ([]) },
	};
	for (let round = 0; round < rounds; round++) {
		for (const kind of round % 2 ? kinds.toReversed() : kinds) {
			const { data, workspace, remove } = await runFolder();
			await writeUserSettings(data, { 'nextPostureBench.history': kind });
			const server = await startServer({ data, loadsTests: true });
			try {
				const tests = join(root, 'out', 'bench', 'history.js');
				const { first, again } = await measured(testUrl(server.url, { workspace, tests }));
				took[kind].first.push(first);
				took[kind].again.push(...again);
			} finally {
				await server.stop();
				await remove();
			}
		}
	}
	return took;
}
