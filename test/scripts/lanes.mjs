/** @file Runs the tasks of `npm test` beside each other, as many as there are cores. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';

/**
 * @typedef {import('../hosts/counts.mjs').Counts} Counts
 * @typedef {{ counts: Counts, output: string }} Result
 *
 * @typedef {object} Task what runs in one go
 * @property {string} stage
 * @property {string} name unique, such as `e2e/history`
 * @property {boolean} steady false where a machine that others use may starve it: it gets a second try
 * @property {() => Promise<Result>} run
 *
 * @typedef {Result & { task: Task, seconds: number }} Done
 */

/** A window of VS Code takes a core and a gigabyte. */
const MOST_LANES = 4;
/** More failures than this are no accident of a busy machine. */
const SECOND_TRIES = 6;

const recordFile = join(root, 'test', 'scripts', 'seconds.json');

/** @returns {Promise<Record<string, number>>} how long each task took when that was recorded */
async function recorded() {
	return JSON.parse(await readFile(recordFile, 'utf8').catch(() => '{}'));
}

/**
 * Records how long the tasks took.
 * @param {readonly Done[]} all
 */
export async function record(all) {
	const seconds = Object.fromEntries(
		all.map(({ task, seconds }) => [task.name, Math.round(seconds)]),
	);
	const sorted = Object.entries({ ...(await recorded()), ...seconds }).toSorted(
		([, one], [, other]) => other - one,
	);
	await writeFile(recordFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/**
 * @param {Task} task
 * @returns {Promise<Done>}
 */
async function timed(task) {
	const start = performance.now();
	const { counts, output } = await task.run().catch((/** @type {Error} */ error) => ({
		counts: { passed: 0, failed: 1, skipped: 0 },
		output: `${error.message}\n`,
	}));
	const seconds = (performance.now() - start) / 1000;
	console.log(`${counts.failed > 0 ? '✘' : '✔'} ${task.name} (${seconds.toFixed(1)} s)`);
	return { task, counts, output, seconds };
}

/**
 * Runs tasks, those first that took longest: what is left for the end is short. One that fails and is not
 * steady is tried once more, alone, and named then, so that nobody overlooks a test that fails now and then.
 * What fails twice has failed.
 * @param {readonly Task[]} tasks
 * @param {(done: readonly Done[]) => void} stageDone is called when all of a stage have run once
 * @returns {Promise<readonly Done[]>} the last run of each
 */
export async function runTasks(tasks, stageDone) {
	const took = await recorded();
	const expected = (/** @type {Task} */ { name }) => took[name] ?? Infinity;
	const queue = tasks.toSorted((one, other) => expected(other) - expected(one));
	/** @type {Map<string, Done>} */
	const all = new Map();
	const lane = async () => {
		for (let task = queue.shift(); task; task = queue.shift()) {
			const { stage, name } = task;
			all.set(name, await timed(task));
			const ofStage = tasks.filter((other) => other.stage === stage);
			const done = ofStage.flatMap((other) => all.get(other.name) ?? []);
			if (done.length === ofStage.length) {
				stageDone(done);
			}
		}
	};
	const lanes = Math.min(availableParallelism(), MOST_LANES);
	await Promise.all(Array.from({ length: lanes }, lane));
	const failed = [...all.values()].filter(({ counts }) => counts.failed > 0);
	const again = failed.filter(({ task }) => !task.steady);
	for (const { task } of again.length <= SECOND_TRIES ? again : []) {
		console.log(`\nOnce more, alone: ${task.name}`);
		const second = await timed(task);
		all.set(task.name, second);
		console.log(
			second.counts.failed === 0
				? `UNSTEADY: ${task.name} failed once and passed alone.`
				: second.output,
		);
	}
	return [...all.values()];
}
