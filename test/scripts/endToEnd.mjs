import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { runMocha } from './runMocha.mjs';

/** @typedef {import('../hosts/counts.mjs').Counts} Counts */

/** More files than this that fail are no accident of a busy machine. */
const secondTries = 2;

/**
 * Runs the tests of a folder that drive a workbench, a file at a time, so many beside each other: most of
 * the time of such a test is waiting, and on two cores two of them take hardly longer. A file that fails is tried once more, alone,
 * since a machine that others use can starve a browser; it is named then, so that nobody overlooks a test
 * that fails now and then. What fails twice has failed.
 * @param {string} folder
 * @param {{ lanes: number }} options how many files at a time
 * @returns {Promise<Counts[]>} the last counts of each file
 */
export async function runEndToEnd(folder, { lanes }) {
	const queue = await longestFirst(folder);
	/** @type {Map<string, Counts>} */
	const all = new Map();
	const lane = async () => {
		for (let file = queue.shift(); file; file = queue.shift()) {
			all.set(file, await runFile(folder, file));
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	const failed = [...all].filter(([, { failed: count }]) => count > 0).map(([file]) => file);
	if (failed.length <= secondTries) {
		for (const file of failed) {
			console.log(`\nOnce more, alone: ${file}`);
			const counts = await runFile(folder, file);
			all.set(file, counts);
			if (counts.failed === 0) {
				console.log(`UNSTEADY: ${file} failed once and passed alone.`);
			}
		}
	}
	return [...all.values()];
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} the largest files first, which tend to take longest
 */
async function longestFirst(folder) {
	const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.test.mjs'));
	const sized = await Promise.all(
		names.map(async (name) => ({ name, size: (await stat(join(root, folder, name))).size })),
	);
	return sized.toSorted((one, other) => other.size - one.size).map(({ name }) => name);
}

/**
 * What a file prints comes whole, at its end, so that two of them are not mixed up.
 * @param {string} folder
 * @param {string} file
 */
async function runFile(folder, file) {
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
