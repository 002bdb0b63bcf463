import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../hosts/chromium.mjs';
import { root } from '../hosts/places.mjs';

/**
 * Measures how long the chart of the load takes from 10,000 runs to its SVG, and how long its scales
 * and paths alone take with numbers that are ready, in one page of Chromium.
 * @returns {Promise<{ ours: number[], alone: number[] }>} milliseconds, a round each
 * @throws {Error} when nothing was drawn
 */
export async function measureChart() {
	const script = await readFile(join(root, 'out', 'bench', 'chart.js'), 'utf8');
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		return await page.evaluate(`(async () => {
			const module = {};
			${script}
			return tests.measure();
		})()`);
	} finally {
		await browser.close();
	}
}
