import { runTestsPage } from '../hosts/suitePage.mjs';

/**
 * Runs a tests module that measures, and reads what it printed after `BENCH `. Once in a while a webview of
 * VS Code waits for a service worker that never comes, so one that measured nothing has a second try.
 * @param {string} url of a workbench that loads it
 * @returns {Promise<any>} what the module measured, in its own shape
 * @throws {Error} when it ended without having measured
 */
export async function measured(url) {
	let output = '';
	for (let attempt = 0; attempt < 2; attempt++) {
		({ output } = await runTestsPage(url));
		const [, json] = /^BENCH (.*)$/m.exec(output) ?? [];
		if (json) {
			return JSON.parse(json);
		}
	}
	throw new Error(`Nothing was measured:\n${output.split('\n').slice(-15).join('\n')}`);
}
