import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { measured } from './measured.mjs';
import { median, result } from './result.mjs';

const rounds = 3;

/**
 * Measures what a build that writes 20,000 files costs us, where we watch the disk and where we do not, in
 * fresh hosts.
 * @returns {Promise<import('./building.ts').Building[]>}
 * @throws {Error} when a host ends without having measured
 */
async function measureBuilding() {
	const rows = [];
	for (let round = 0; round < rounds; round++) {
		const { data, workspace, remove } = await runFolder();
		await writeUserSettings(data, {});
		const server = await startServer({ data, loadsTests: true });
		try {
			const tests = join(root, 'out', 'bench', 'building.js');
			rows.push(await measured(testUrl(server.url, { workspace, tests })));
		} finally {
			await server.stop();
			await remove();
		}
	}
	return rows;
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function building() {
	const rows = await measureBuilding();
	const of = (/** @type {(row: import('./building.ts').Building) => number} */ pick) =>
		median(rows.map(pick));
	const row = 'a build of 20,000 files';
	return {
		[`${row}, processor time by our watching`]: result(
			of(({ watched, unwatched }) => watched - unwatched),
			's',
			1,
		),
		[`${row}, processor time of the host`]: result(
			of(({ watched }) => watched),
			's',
		),
		[`${row}, heap left behind`]: result(
			of(({ heap }) => heap / 1e6),
			'MB',
			2,
		),
		[`${row}, wake-ups`]: result(
			of(({ wakeUps }) => wakeUps),
			'',
			0,
		),
		[`${row}, file writes`]: result(
			of(({ writes }) => writes),
			'',
			0,
		),
	};
}
