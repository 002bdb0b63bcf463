import { run } from '../hosts/children.mjs';
import { readCounts } from '../hosts/counts.mjs';
import { root } from '../hosts/places.mjs';

/** @typedef {import('../hosts/counts.mjs').Counts} Counts */

/**
 * Runs bundled tests with mocha in a Node of their own. An end without counts is one failure.
 * @param {string} folder
 * @param {{ seconds: number, minutes: number, file?: string, echo?: boolean }} options `seconds` for one
 *   test, `minutes` for all; `file`: this one of the folder only; `echo`: shown as it comes (so unless told)
 * @returns {Promise<{ counts: Counts, output: string }>}
 */
export async function runMocha(folder, { seconds, minutes, file, echo = true }) {
	const script = ['--enable-source-maps', 'test/scripts/mocha.mjs'];
	const args = [...script, folder, String(seconds), ...(file ? [file] : [])];
	const { code, output } = await run(process.execPath, args, { cwd: root, echo, minutes });
	const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
	if (code === 0 || counts.failed > 0) {
		return { counts, output };
	}
	const said = `\nmocha ended with exit code ${code}.\n`;
	if (echo) {
		process.stdout.write(said);
	}
	return { counts: { ...counts, failed: 1 }, output: output + said };
}
