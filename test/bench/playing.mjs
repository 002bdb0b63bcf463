import { join } from 'node:path';
import { launchChromium } from '../hosts/chromium.mjs';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { result } from './result.mjs';

const steps = 5;
const span = 3000;

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {Page} page
 * @returns {Promise<import('playwright-core').Frame>} the document inside the webview, once it plays
 */
async function webview(page) {
	const outer = await page.waitForSelector('iframe.webview.ready', { timeout: 60_000 });
	const frame = await outer.contentFrame();
	const inner = await frame?.waitForSelector('#active-frame');
	const document = await inner?.contentFrame();
	if (!document) {
		throw new Error('The page did not open.');
	}
	await document.locator('posture-player posture-figure').waitFor();
	return document;
}

/**
 * Measures the part of the time that a window's scripts take while the player's figure moves, step by
 * step of one routine. The workbench around the page is in the same process, so its own scripts count.
 * @returns {Promise<number[]>} a part (0 to 1) for each step
 * @throws {Error} when the page does not open, or its figure does not move
 */
async function measurePlaying() {
	const { data, workspace, remove } = await runFolder();
	await writeUserSettings(data, {});
	const server = await startServer({ data, loadsTests: true });
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		await page.exposeFunction('codeAutomationLog', () => undefined);
		await page.exposeFunction('codeAutomationExit', () => undefined);
		const tests = join(root, 'out', 'bench', 'playing.js');
		await page.goto(testUrl(server.url, { workspace, tests }));
		const document = await webview(page);
		const session = await page.context().newCDPSession(page);
		// The thread's own time: what others do on the machine is not the page's cost.
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		const read = async () => {
			const { metrics } = await session.send('Performance.getMetrics');
			const of = (/** @type {string} */ wanted) =>
				metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
			return { script: of('ScriptDuration'), at: of('Timestamp') };
		};
		const drawn = async () => document.locator('posture-player svg g').first().innerHTML();
		const parts = [];
		for (let step = 0; step < steps; step++) {
			// What the step itself set going is over by then.
			await page.waitForTimeout(1000);
			const [before, figure] = [await read(), await drawn()];
			await page.waitForTimeout(span);
			const after = await read();
			if ((await drawn()) === figure) {
				throw new Error(`The figure of step ${step + 1} stood still.`);
			}
			parts.push((after.script - before.script) / (after.at - before.at));
			await page.keyboard.press('ArrowRight');
		}
		return parts;
	} finally {
		await browser.close();
		await server.stop();
		await remove();
	}
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function player() {
	const parts = await measurePlaying();
	return { 'scripts while the player’s figure moves': result(Math.max(...parts) * 100, '%', 12) };
}
