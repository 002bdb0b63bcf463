import { runTestsPage } from '../hosts/suitePage.mjs';

/**
 * Runs a tests module that measures, and reads what it printed after `BENCH `.
 * @param {string} url of a workbench that loads it
 * @returns {Promise<any>} what the module measured, in its own shape
 * @throws {Error} when it ended without having measured
 */
export async function measured(url) {
	const { output } = await runTestsPage(url);
	const [, json] = /^BENCH (.*)$/m.exec(output) ?? [];
	if (!json) {
		throw new Error(`Nothing was measured:\n${output.split('\n').slice(-15).join('\n')}`);
	}
	return JSON.parse(json);
}
