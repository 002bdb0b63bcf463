import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { measured } from './measured.mjs';
import { median, ratio, result } from './result.mjs';

const rounds = 5;

/**
 * Measures how long the page takes from the command to its first view, and how long an empty webview
 * takes in the same build: each first in a fresh window of host A, five times, and again in windows
 * that have opened both.
 * @returns {Promise<{ first: { ours: number[], empty: number[] }, again: { ours: number[], empty: number[] } }>}
 *   milliseconds
 * @throws {Error} when a window ends without having measured
 */
async function measurePageOpening() {
	const { data, workspace, remove } = await runFolder();
	const server = await startServer({ data, loadsTests: true });
	const first = { ours: /** @type {number[]} */ ([]), empty: /** @type {number[]} */ ([]) };
	const again = { ours: /** @type {number[]} */ ([]), empty: /** @type {number[]} */ ([]) };
	try {
		for (let round = 0; round < rounds; round++) {
			for (const one of /** @type {const} */ (['ours', 'empty'])) {
				await writeUserSettings(data, { 'nextPostureBench.first': one });
				const tests = join(root, 'out', 'bench', 'page.js');
				const took = /** @type {{ first: number, ours: number[], empty: number[] }} */ (
					await measured(testUrl(server.url, { workspace, tests }))
				);
				first[one].push(took.first);
				again.ours.push(...took.ours);
				again.empty.push(...took.empty);
			}
		}
		return { first, again };
	} finally {
		await server.stop();
		await remove();
	}
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function page() {
	const { first, again } = await measurePageOpening();
	return {
		'page opens first, ratio to an empty webview': ratio(first.ours, first.empty, 1.25),
		'page opens again, ratio to an empty webview': ratio(again.ours, again.empty, 1.25),
		'page opens first': result(median(first.ours), 'ms'),
		'page opens again': result(median(again.ours), 'ms'),
	};
}
