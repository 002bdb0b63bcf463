/**
 * @file `npm test`: sets up what is missing and runs every check there is, on a fresh clone too. The
 * last line is `N passed, N failed` over all. `npm test -- --only unit,types` runs some of the stages.
 */
import { run } from '../hosts/children.mjs';
import { runInNodeHost } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runInWebHost } from '../hosts/webHost.mjs';
import { buildTests } from './builds.mjs';
import { runEndToEnd } from './endToEnd.mjs';
import { makePackage } from './package.mjs';
import { runMocha } from './runMocha.mjs';
import { setUp } from './setUp.mjs';

/** @typedef {import('../hosts/counts.mjs').Counts} Counts */

/**
 * A tool of node_modules, or a script; it counts as one test.
 * @param {string} script
 * @param {...string} args
 * @returns {Promise<Counts>}
 */
async function check(script, ...args) {
	const { code } = await run(process.execPath, [script, ...args], {
		cwd: root,
		echo: true,
		minutes: 3,
	});
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @type {Record<string, { says: string, run: () => Promise<Counts> }>} */
const stages = {
	types: { says: 'types', run: () => check('node_modules/typescript/bin/tsc', '-b') },
	lint: {
		says: 'lint',
		run: () => check('node_modules/oxlint/bin/oxlint', '--type-aware'),
	},
	format: {
		says: 'format',
		run: () => check('node_modules/prettier/bin/prettier.cjs', '--check', '.'),
	},
	texts: {
		says: 'texts, each where a translator finds it',
		run: () => check('test/texts/texts.mjs', '--check'),
	},
	build: { says: 'production build', run: () => check('esbuild.js', '--production') },
	unit: {
		says: 'unit tests',
		run: async () => {
			await buildTests('unit');
			return (await runMocha('out/unit', { seconds: 10, minutes: 2 })).counts;
		},
	},
	kills: {
		says: 'sixty kills of a process that writes',
		run: async () => {
			await buildTests('kills');
			return check('out/kills/kills.js', '60');
		},
	},
	node: {
		says: 'suite in the newest VS Code, Node extension host',
		run: async () => {
			await buildTests('suite');
			return runInNodeHost();
		},
	},
	web: {
		says: 'suite in the oldest supported VS Code, web worker extension host',
		run: async () => {
			await buildTests('suite');
			return runInWebHost();
		},
	},
	e2e: {
		says: 'end-to-end tests in the newest VS Code',
		run: async () => {
			await buildTests('suite', 'e2e');
			return sumOf(await runEndToEnd('out/e2e', { lanes: 2 }));
		},
	},
	package: {
		says: 'the package, installed as a user installs it',
		run: async () => {
			await buildTests('e2e');
			await makePackage();
			return sumOf(await runEndToEnd('out/package', { lanes: 1 }));
		},
	},
};

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
function sumOf(all) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of all) {
		sum.passed += passed;
		sum.failed += failed;
		sum.skipped += skipped;
	}
	return sum;
}

function chosenStages() {
	const at = process.argv.indexOf('--only');
	const names = at < 0 ? Object.keys(stages) : (process.argv[at + 1] ?? '').split(',');
	return names.map((name) => {
		const stage = stages[name];
		if (!stage) {
			throw new Error(`There is no stage "${name}" among ${Object.keys(stages).join(', ')}.`);
		}
		return stage;
	});
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const chosen = chosenStages();
await setUp();
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];
for (const { says, run: runStage } of chosen) {
	console.log(`\n── ${says}`);
	const start = Date.now();
	const counts = await runStage().catch((/** @type {Error} */ error) => {
		console.log(error.message);
		return { passed: 0, failed: 1, skipped: 0 };
	});
	console.log(`   ${inWords(counts)} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
	total.passed += counts.passed;
	total.failed += counts.failed;
	total.skipped += counts.skipped;
	if (counts.failed > 0) {
		failures.push(says);
	}
}
console.log(failures.length > 0 ? `\nFailed: ${failures.join('; ')}` : '');
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
