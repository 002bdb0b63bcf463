/**
 * @file A process that holds the tests and runs them against one mutant after another:
 * `node tester.mjs <bundled test file>...`. With FIRST in its environment it runs them all at once and
 * says which mutants each of them meets and how long it took. Then it answers each `{ mutant, tests, hits }` with the test
 * that noticed. MUTANT is one that is there before the tests are loaded.
 */
import Mocha from 'mocha';

/**
 * What the switches in the broken sources look at.
 * @typedef {object} Switches
 * @property {string} [activeMutant]
 * @property {string} [currentTestId]
 * @property {number} [hitCount]
 * @property {number} [hitLimit]
 * @property {{ static: Record<string, number>, perTest: Record<string, Record<string, number>> }} [mutantCoverage]
 */

/** A mutant that is met this much more often than the real code makes the tests go on for ever. */
const FOR_EVER = 20;

/** @type {Switches} */
const switches = {};
Object.assign(globalThis, { __stryker__: switches });
if (process.env['MUTANT']) {
	switches.activeMutant = process.env['MUTANT'];
}

/** A test that waits for something that never comes ends after this many ms. */
const WAIT = process.env['FIRST'] ? 60_000 : 5000;

/** How long each test took, in ms. @type {Record<string, number>} */
const durations = {};

const mocha = new Mocha({ timeout: WAIT, reporter: Mocha.reporters.Base, bail: true });
mocha.cleanReferencesAfterRun(false);
mocha.suite.beforeEach(function eachTest() {
	const name = this.currentTest?.fullTitle();
	if (name !== undefined) {
		switches.currentTestId = name;
	}
	if (switches.hitLimit !== undefined) {
		// The limit is one test's: many short ones together do not go on for ever.
		switches.hitCount = 0;
	}
});
mocha.suite.afterEach(function eachTest() {
	delete switches.currentTestId;
	if (this.currentTest) {
		durations[this.currentTest.fullTitle()] = this.currentTest.duration ?? 0;
	}
});
for (const file of process.argv.slice(2)) {
	mocha.addFile(file);
}
await mocha.loadFilesAsync();

/** @returns {Promise<string | null>} the title of the first test that failed */
async function firstFailure() {
	/** @type {string | null} */
	let failed = null;
	await new Promise((resolve) => {
		mocha
			.run(() => resolve(undefined))
			.on('fail', (/** @type {Mocha.Test} */ test) => (failed ??= test.fullTitle()));
	});
	return failed;
}

/** @param {readonly string[]} titles */
function only(titles) {
	const exact = titles.map((title) => title.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
	mocha.grep(new RegExp(`^(?:${exact.join('|')})$`));
}

if (process.env['FIRST']) {
	const failed = await firstFailure();
	process.send?.({ failed, coverage: switches.mutantCoverage, durations });
} else {
	process.send?.({ failed: null });
}

process.on('message', (/** @type {{ mutant: string, tests: string[], hits: number }} */ asked) => {
	void (async () => {
		switches.activeMutant = asked.mutant;
		switches.hitCount = 0;
		switches.hitLimit = asked.hits * FOR_EVER;
		only(asked.tests);
		process.send?.({ mutant: asked.mutant, failed: await firstFailure() });
	})();
});
