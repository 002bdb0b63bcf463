import { launchChromium } from './chromium.mjs';
import { readCounts, testMark } from './counts.mjs';
import { PATIENCE_OF_FILE } from './patience.mjs';
import { within } from './within.mjs';

/**
 * Opens a workbench whose page was told to load a tests module, and waits for that module's end.
 * @param {string} url
 * @returns {Promise<{ code: number | undefined, output: string }>} the exit code, undefined when there
 *   was none in time, and all that was logged
 */
export async function runTestsPage(url) {
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		let output = '';
		/** @type {Promise<number>} */
		const ended = new Promise((resolve) => {
			void page.exposeFunction('codeAutomationExit', resolve);
		});
		await page.exposeFunction(
			'codeAutomationLog',
			(/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
				const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)));
				output += `${text.join(' ')}\n`;
			},
		);
		await page.goto(url);
		return { code: await within(PATIENCE_OF_FILE * 60_000, ended), output };
	} finally {
		await browser.close();
	}
}

/**
 * Runs the suite in a workbench.
 * @param {string} url as `runTestsPage` takes it
 * @returns {Promise<{ counts: import('./counts.mjs').Counts, output: string }>} a run that crashed, hung or
 *   counted nothing is one failure more
 */
export async function runSuitePage(url) {
	const { code, output } = await runTestsPage(url);
	const shown = output
		.split('\n')
		.filter((line) => line.search(testMark) === 0)
		.map((line) => line.replaceAll(testMark, ''));
	const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
	const problem =
		code === undefined
			? `Hung: no end after ${PATIENCE_OF_FILE} min.`
			: counts.passed + counts.failed === 0
				? `No test ran (exit code ${code}).`
				: code !== 0 && counts.failed === 0 && `The extension host ended with code ${code}.`;
	if (problem) {
		const tail = output.trimEnd().split('\n').slice(-15).join('\n');
		shown.push(`${problem} The last things printed were:\n${tail}`);
		counts.failed++;
	}
	return { counts, output: shown.join('\n') };
}
