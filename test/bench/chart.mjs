import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../hosts/chromium.mjs';
import { root } from '../hosts/places.mjs';
import { median, ratio, result } from './result.mjs';

/**
 * Measures how long the chart of the load takes from 10,000 runs to its SVG, and how long its scales
 * and paths alone take with numbers that are ready, in one page of Chromium.
 * @returns {Promise<{ ours: number[], alone: number[] }>} milliseconds, a round each
 * @throws {Error} when nothing was drawn
 */
async function measureChart() {
	const script = await readFile(join(root, 'out', 'bench', 'chart.js'), 'utf8');
	const browser = await launchChromium();
	try {
		const page = await browser.newPage();
		return await page.evaluate(`(async () => {
			const module = {};
			globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
			${script}
			return tests.measure();
		})()`);
	} finally {
		await browser.close();
	}
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function chart() {
	const { ours, alone } = await measureChart();
	return {
		'chart of 10,000 runs, ratio to its scales and paths': ratio(ours, alone, 1.5),
		'chart of 10,000 runs': result(median(ours), 'ms'),
	};
}
