import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { installEmpty } from './extensions.mjs';
import { measured } from './measured.mjs';
import { median, result } from './result.mjs';

const rounds = 5;

/**
 * Measures the heap that we add to an extension host, and what an hour costs there, five times over, each
 * in a fresh host and with nothing kept from the one before.
 * @returns {Promise<import('./hour.ts').HourMeasured[]>}
 * @throws {Error} when a host ends without having measured
 */
async function measureHours() {
	const rows = [];
	for (let round = 0; round < rounds; round++) {
		const { data, workspace, remove } = await runFolder();
		await installEmpty(data);
		await writeUserSettings(data, {});
		const server = await startServer({ data, loadsTests: true });
		try {
			const tests = join(root, 'out', 'bench', 'hour.js');
			rows.push(await measured(testUrl(server.url, { workspace, tests })));
		} finally {
			await server.stop();
			await remove();
		}
	}
	return rows;
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function hour() {
	const rows = await measureHours();
	const of = (/** @type {(row: import('./hour.ts').HourMeasured) => number} */ pick) =>
		median(rows.map(pick));
	/** @param {(row: import('./hour.ts').HourMeasured) => number} pick bytes, beside the empty extension */
	const heap = (pick) => of((row) => (pick(row) - row.empty) / 1e6);
	/**
	 * @param {'focused' | 'alone' | 'unfocused'} window
	 * @param {'cpu' | 'wakeUps' | 'writes'} figure
	 * @param {string} unit
	 * @param {number} budget
	 */
	const spent = (window, figure, unit, budget) =>
		result(
			of((row) => row[window][figure]),
			unit,
			budget,
		);
	return {
		'heap added by the start': result(
			heap(({ begun }) => begun),
			'MB',
			2,
		),
		'heap added after two hours with focus and one without': result(
			heap(({ after }) => after),
			'MB',
			2,
		),
		'heap added once the page was shown too': result(
			heap(({ withPage }) => withPage),
			'MB',
		),
		'processor time of an hour of ordinary use': spent('focused', 'cpu', 's', 2),
		'processor time of an hour without focus': spent('unfocused', 'cpu', 's', 1),
		'processor time of an hour of an agent alone': spent('alone', 'cpu', 's', 2),
		'wake-ups in an hour, focused': spent('focused', 'wakeUps', '', 70),
		'wake-ups in an hour, an agent alone': spent('alone', 'wakeUps', '', 70),
		'wake-ups in an hour, not focused': spent('unfocused', 'wakeUps', '', 12),
		'file writes in an hour, focused': spent('focused', 'writes', '', 120),
		'file writes in an hour, an agent alone': spent('alone', 'writes', '', 12),
		'file writes in an hour, not focused': spent('unfocused', 'writes', '', 12),
	};
}
