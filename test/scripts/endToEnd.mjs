import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { runMocha } from './runMocha.mjs';

/** @typedef {import('../hosts/counts.mjs').Counts} Counts */

const folder = join('out', 'e2e');
/** More files than this that fail are no accident of a busy machine. */
const secondTries = 2;

/**
 * Runs the end-to-end tests a file at a time, two beside each other: most of the time of such a test is
 * waiting, and on two cores two of them take hardly longer. A file that fails is tried once more, alone,
 * since a machine that others use can starve a browser; it is named then, so that nobody overlooks a test
 * that fails now and then. What fails twice has failed.
 * @returns {Promise<Counts[]>} the last counts of each file
 */
export async function runEndToEnd() {
	const queue = await longestFirst();
	/** @type {Map<string, Counts>} */
	const all = new Map();
	const lane = async () => {
		for (let file = queue.shift(); file; file = queue.shift()) {
			all.set(file, await runFile(file));
		}
	};
	await Promise.all([lane(), lane()]);
	const failed = [...all].filter(([, { failed: count }]) => count > 0).map(([file]) => file);
	if (failed.length <= secondTries) {
		for (const file of failed) {
			console.log(`\nOnce more, alone: ${file}`);
			const counts = await runFile(file);
			all.set(file, counts);
			if (counts.failed === 0) {
				console.log(`UNSTEADY: ${file} failed beside others and passed alone.`);
			}
		}
	}
	return [...all.values()];
}

/** @returns {Promise<string[]>} the largest files first, which tend to take longest */
async function longestFirst() {
	const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.test.mjs'));
	const sized = await Promise.all(
		names.map(async (name) => ({ name, size: (await stat(join(root, folder, name))).size })),
	);
	return sized.toSorted((one, other) => other.size - one.size).map(({ name }) => name);
}

/**
 * What a file prints comes whole, at its end, so that two of them are not mixed up.
 * @param {string} file
 */
async function runFile(file) {
	const start = Date.now();
	const { counts, output } = await runMocha(folder, {
		seconds: 120,
		minutes: 5,
		file,
		echo: false,
	});
	const shown = output.split('\n').filter((line) => !line.startsWith('SUITE '));
	console.log(
		`${shown.join('\n').trim()}\n  ${file}: ${((Date.now() - start) / 1000).toFixed(0)} s\n`,
	);
	return counts;
}
