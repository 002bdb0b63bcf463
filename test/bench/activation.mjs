import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { installEmpty, installLikeGit, installOurs, writeHolder } from './extensions.mjs';
import { measured } from './measured.mjs';
import { median, result } from './result.mjs';

/** Fresh hosts of each kind, two for each ratio: one activation varies by a third. */
const rounds = { plain: 18, warmed: 10 };

/**
 * What the extensions cost in one host, in milliseconds: `activation` until `activate` settled, `busy` for how
 * long the thread was taken in the 600 ms from its call.
 * @typedef {{ activation: number, busy: number }} Costs
 * @typedef {{ ours: Costs, empty: Costs }} Row
 */

/**
 * Measures the start of the built extension beside that of an empty one, each time in a fresh extension host of
 * host A.
 * @param {boolean} likeGit whether an extension like Git is activated before them
 * @returns {Promise<Row[]>} a row per host
 * @throws {Error} when a host ends without having measured
 */
async function measureStart(likeGit) {
	const { data, workspace, remove } = await runFolder();
	await installLikeGit(data);
	await installEmpty(data);
	await installOurs(data);
	const extension = await writeHolder(data);
	const server = await startServer({ data, loadsTests: true });
	try {
		const rows = [];
		for (let round = 0; round < rounds[likeGit ? 'warmed' : 'plain']; round++) {
			await writeUserSettings(data, {
				'nextPostureBench.likeGit': likeGit,
				// Who is first pays for what both use: of two hosts each has one.
				'nextPostureBench.first': round % 2 ? 'ours' : 'empty',
			});
			const tests = join(root, 'out', 'bench', 'activation.js');
			/** @type {Row} */
			const row = await measured(testUrl(server.url, { workspace, tests, extension }));
			rows.push(row);
		}
		return rows;
	} finally {
		await server.stop();
		await remove();
	}
}

/**
 * The median of what pairs of hosts say, in which each extension was first once.
 * @param {Row[]} rows
 * @param {(row: Row) => number} compared
 * @param {(one: number, other: number) => number} mean of the two of a pair
 */
function medianOfPairs(rows, compared, mean) {
	const values = rows.map(compared);
	const firsts = values.filter((_, index) => index % 2 === 0);
	return median(firsts.map((first, index) => mean(first, values[index * 2 + 1] ?? first)));
}

/** @param {Row[]} rows */
function ratioOf(rows) {
	return medianOfPairs(
		rows,
		({ ours, empty }) => ours.activation / empty.activation,
		(one, other) => Math.sqrt(one * other),
	);
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function activation() {
	const plain = await measureStart(false);
	const warmed = await measureStart(true);
	const busyLonger = medianOfPairs(
		plain,
		({ ours, empty }) => ours.busy - empty.busy,
		(one, other) => (one + other) / 2,
	);
	return {
		'activation, ratio to an empty extension': result(ratioOf(plain), '×', 1.5),
		'activation after an extension like Git, ratio to an empty one': result(ratioOf(warmed), '×'),
		activation: result(median(plain.map(({ ours }) => ours.activation)), 'ms'),
		'activation of the empty extension': result(
			median(plain.map(({ empty }) => empty.activation)),
			'ms',
		),
		'thread taken in the 600 ms from activation, longer than by an empty extension': result(
			busyLonger,
			'ms',
			25,
		),
		'thread taken in the 600 ms from activation of the empty extension': result(
			median(plain.map(({ empty }) => empty.busy)),
			'ms',
		),
	};
}
