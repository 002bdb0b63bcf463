import { launchChromium } from './chromium.mjs';
import { readCounts, testMark } from './counts.mjs';
import { within } from './within.mjs';

const limit = 180_000;

/**
 * Opens a workbench whose page was told to run extension tests, shows what they print, and waits for
 * their end.
 * @param {string} url
 * @param {(context: import('playwright-core').BrowserContext) => Promise<void>} [prepare]
 * @returns {Promise<import('./counts.mjs').Counts>} a run that crashed, hung or counted nothing is one failure more
 */
export async function runSuitePage(url, prepare) {
	const browser = await launchChromium();
	try {
		const context = await browser.newContext();
		await prepare?.(context);
		const page = await context.newPage();
		let output = '';
		/** @type {Promise<number>} */
		const ended = new Promise((resolve) => {
			void page.exposeFunction('codeAutomationExit', resolve);
		});
		await page.exposeFunction(
			'codeAutomationLog',
			(/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
				const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)));
				const line = text.join(' ');
				output += `${line}\n`;
				if (line.search(testMark) === 0) {
					console.log(line.replaceAll(testMark, ''));
				}
			},
		);
		await page.goto(url);
		const code = await within(limit, ended);
		const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
		const problem =
			code === undefined
				? `Hung: no end after ${limit / 1000} s.`
				: counts.passed + counts.failed === 0
					? `No test ran (exit code ${code}).`
					: code !== 0 && counts.failed === 0 && `The extension host ended with code ${code}.`;
		if (problem) {
			const tail = output.trimEnd().split('\n').slice(-15).join('\n');
			console.log(`${problem} The last things printed were:\n${tail}`);
			counts.failed++;
		}
		return counts;
	} finally {
		await browser.close();
	}
}
