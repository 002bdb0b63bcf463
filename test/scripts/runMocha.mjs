import { run } from '../hosts/children.mjs';
import { readCounts } from '../hosts/counts.mjs';
import { root } from '../hosts/places.mjs';

/** @typedef {import('../hosts/counts.mjs').Counts} Counts */

/**
 * Runs bundled tests with mocha in a Node of their own. An end without counts is one failure.
 * @param {string} folder
 * @param {{ seconds: number, minutes: number, file?: string }} options `seconds` for one test, `minutes` for
 *   all; `file`: this one of the folder only
 * @returns {Promise<{ counts: Counts, output: string }>}
 */
export async function runMocha(folder, { seconds, minutes, file }) {
	const script = ['--enable-source-maps', 'test/scripts/mocha.mjs'];
	const args = [...script, folder, String(seconds), ...(file ? [file] : [])];
	const { code, output } = await run(process.execPath, args, { cwd: root, minutes });
	const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
	const shown = output.split('\n').filter((line) => !line.startsWith('SUITE '));
	if (code !== 0 && counts.failed === 0) {
		counts.failed = 1;
		shown.push(`mocha ended with exit code ${code}.`);
	}
	return { counts, output: shown.join('\n') };
}
