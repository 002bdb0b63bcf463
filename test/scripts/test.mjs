/**
 * @file `npm test`: sets up what is missing and runs every check there is, on a fresh clone too, as many
 * beside each other as there are cores. The last line is `N passed, N failed` over all.
 * `npm test -- --only unit,types` runs some of the stages, `--only e2e/history` one file of a stage;
 * `--record` keeps how long each took, by which the next run puts them in order.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { chromium } from '../hosts/chromium.mjs';
import { codeServer } from '../hosts/codeServer.mjs';
import { newerNode } from '../hosts/node.mjs';
import { runInNodeHost } from '../hosts/nodeHost.mjs';
import { PATIENCE, PATIENCE_OF_FILE, PATIENCE_OF_TEST } from '../hosts/patience.mjs';
import { cache, root } from '../hosts/places.mjs';
import { runInWebHost } from '../hosts/webHost.mjs';
import { buildProduct, buildTests } from './builds.mjs';
import { record, runTasks } from './lanes.mjs';
import { makePackage } from './package.mjs';
import { runMocha } from './runMocha.mjs';
import { setUp } from './setUp.mjs';

/**
 * @typedef {import('../hosts/counts.mjs').Counts} Counts
 * @typedef {import('./lanes.mjs').Done} Done
 * @typedef {import('./lanes.mjs').Result} Result
 * @typedef {import('./lanes.mjs').Task} Task
 */

/**
 * A tool of node_modules, or a script; it counts as one test.
 * @param {string} script
 * @param {...string} args
 * @returns {Promise<Result>}
 */
async function check(script, ...args) {
	const { code, output } = await run(process.execPath, [script, ...args], {
		cwd: root,
		minutes: PATIENCE_OF_FILE,
	});
	const passed = code === 0 ? 1 : 0;
	return { counts: { passed, failed: 1 - passed, skipped: 0 }, output };
}

/** What is unchanged since it was found well formatted is not formatted again. */
const prettier = () =>
	check(
		'node_modules/prettier/bin/prettier.cjs',
		'--check',
		'--cache',
		'--cache-strategy=content',
		`--cache-location=${join(cache, 'prettier')}`,
		'.',
	);

/**
 * What several tasks need, made once and when the first of them asks for it.
 * @template T
 * @param {() => Promise<T>} make
 * @returns {() => Promise<T>}
 */
function once(make) {
	/** @type {Promise<T> | undefined} */
	let made;
	return () => (made ??= make());
}

/**
 * @param {string} folder of test/
 * @returns {Promise<string[]>}
 */
async function testFiles(folder) {
	const names = await readdir(join(root, 'test', folder));
	return names.filter((name) => name.endsWith('.test.ts'));
}

/** @param {(stage: string) => boolean} isChosen */
async function allStages(isChosen) {
	// One after the other: two would fetch and install the same.
	const hosts = once(async () => {
		await chromium();
		await codeServer();
		await newerNode();
	});
	const product = once(async () => {
		await buildProduct();
		return { counts: { passed: 1, failed: 0, skipped: 0 }, output: '' };
	});
	/** Where the product is built as well, what drives it waits for that. */
	const built = async () => (isChosen('build') ? product() : undefined);
	const unit = once(() => buildTests('unit'));
	const driven = once(() => buildTests('suite', 'e2e'));
	const ready = async () => {
		await built();
		await driven();
		await hosts();
	};
	const vsix = once(async () => {
		await built();
		return makePackage();
	});
	/**
	 * @param {string} stage
	 * @param {string} file of out/<stage>
	 * @param {() => Promise<unknown>} [needs]
	 * @returns {Task}
	 */
	const driver = (stage, file, needs) => ({
		stage,
		name: `${stage}/${file.replace('.test.ts', '')}`,
		steady: false,
		run: async () => {
			await ready();
			await needs?.();
			const built = file.replace(/ts$/, 'mjs');
			return runMocha(`out/${stage}`, {
				seconds: PATIENCE_OF_TEST,
				minutes: PATIENCE_OF_FILE,
				file: built,
			});
		},
	});
	const alone = (/** @type {string} */ stage, /** @type {() => Promise<Result>} */ runIt) => [
		{ stage, name: stage, steady: true, run: runIt },
	];
	const [e2e, packaged] = await Promise.all([testFiles('e2e'), testFiles('package')]);

	/** @type {Record<string, { says: string, tasks: readonly Task[] }>} */
	return {
		types: {
			says: 'types',
			tasks: alone('types', () => check('node_modules/typescript/bin/tsc', '-b')),
		},
		lint: {
			says: 'lint',
			tasks: alone('lint', () => check('node_modules/oxlint/bin/oxlint', '--type-aware')),
		},
		format: {
			says: 'format',
			tasks: alone('format', () => prettier()),
		},
		texts: {
			says: 'texts, each where a translator finds it',
			tasks: alone('texts', () => check('test/texts/texts.mjs', '--check')),
		},
		build: { says: 'production build', tasks: alone('build', product) },
		unit: {
			says: 'unit tests',
			tasks: alone('unit', async () => {
				await unit();
				return runMocha('out/unit', { seconds: PATIENCE, minutes: PATIENCE_OF_FILE });
			}),
		},
		kills: {
			says: 'sixty kills of a process that writes',
			tasks: alone('kills', async () => {
				await buildTests('kills');
				return check('out/kills/kills.js', '60');
			}),
		},
		node: {
			says: 'suite in the newest VS Code, Node extension host',
			tasks: alone('node', () => ready().then(() => runInNodeHost())),
		},
		web: {
			says: 'suite in the oldest supported VS Code, web worker extension host',
			tasks: alone('web', () => ready().then(() => runInWebHost())),
		},
		e2e: {
			says: 'end-to-end tests in the newest VS Code',
			tasks: e2e.map((file) => driver('e2e', file)),
		},
		package: {
			says: 'the package, installed as a user installs it',
			tasks: packaged.map((file) => driver('package', file, vsix)),
		},
	};
}

/** @param {readonly Done[]} all */
function sumOf(all) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for (const { counts } of all) {
		sum.passed += counts.passed;
		sum.failed += counts.failed;
		sum.skipped += counts.skipped;
	}
	return sum;
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const at = process.argv.indexOf('--only');
const only = at < 0 ? [] : (process.argv[at + 1] ?? '').split(',');
const isChosen = (/** @type {string} */ stage) =>
	only.length === 0 || only.some((name) => name.split('/', 1)[0] === stage);
const start = performance.now();
await setUp();
const stages = await allStages(isChosen);
const tasks = Object.values(stages)
	.flatMap((stage) => stage.tasks)
	.filter(({ stage, name }) => only.length === 0 || only.includes(stage) || only.includes(name));
for (const name of only) {
	if (!tasks.some((task) => task.stage === name || task.name === name)) {
		throw new Error(`There is no "${name}": the stages are ${Object.keys(stages).join(', ')}.`);
	}
}
const done = await runTasks(tasks, (ofStage) => {
	const stage = ofStage[0]?.task.stage ?? '';
	console.log(`\n── ${stages[stage]?.says}`);
	console.log(ofStage.map(({ output }) => output.replace(/^\n+/, '').trimEnd()).join('\n\n'));
	console.log(`   ${inWords(sumOf(ofStage))}\n`);
});

console.log('');
for (const [stage, { says }] of Object.entries(stages)) {
	const ofStage = done.filter(({ task }) => task.stage === stage);
	const seconds = ofStage.reduce((sum, one) => sum + one.seconds, 0);
	if (ofStage.length > 0) {
		console.log(`${says}: ${inWords(sumOf(ofStage))} (${seconds.toFixed(1)} s)`);
	}
}
const slowest = done.toSorted((one, other) => other.seconds - one.seconds).slice(0, 5);
console.log(
	`The slowest: ${slowest.map(({ task, seconds }) => `${task.name} ${seconds.toFixed(0)} s`).join(', ')}`,
);
console.log(`In all: ${((performance.now() - start) / 1000).toFixed(0)} s`);
const failed = done.filter(({ counts }) => counts.failed > 0).map(({ task }) => task.name);
if (failed.length > 0) {
	console.log(`Failed: ${failed.join(', ')}`);
}
if (process.argv.includes('--record')) {
	await record(done);
}
const total = sumOf(done);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
