import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { installEmpty, installOurs, writeHolder } from './extensions.mjs';
import { measured } from './measured.mjs';
import { median, result } from './result.mjs';

const rounds = 7;

/**
 * Measures how long the built extension takes to activate, as a multiple of an empty extension's time,
 * seven times over, each in a fresh extension host of host A.
 * @returns {Promise<{ ours: number, empty: number }[]>} milliseconds, a row per host
 * @throws {Error} when a host ends without having measured
 */
async function measureActivation() {
	const { data, workspace, remove } = await runFolder();
	await installEmpty(data);
	await installOurs(data);
	const extension = await writeHolder(data);
	const server = await startServer({ data, loadsTests: true });
	try {
		const rows = [];
		for (let round = 0; round < rounds; round++) {
			// Who is first pays for what both use.
			await writeUserSettings(data, { 'nextPostureBench.first': round % 2 ? 'ours' : 'empty' });
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

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function activation() {
	const rows = await measureActivation();
	return {
		'activation, ratio to an empty extension': result(
			median(rows.map(({ ours, empty }) => ours / empty)),
			'×',
			1.25,
		),
		activation: result(median(rows.map(({ ours }) => ours)), 'ms'),
		'activation of the empty extension': result(median(rows.map(({ empty }) => empty)), 'ms'),
	};
}
