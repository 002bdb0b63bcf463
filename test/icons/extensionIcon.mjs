/** @file Draws the extension's icon, as the marketplaces show it: one of our figures on a tile. */
import { join } from 'node:path';
import esbuild from 'esbuild';
import { launchChromium } from '../hosts/chromium.mjs';
import { root } from '../hosts/places.mjs';

export const iconFile = join(root, 'media', 'icon.png');

/** Twice the 128 pixels that the marketplaces show, for sharp displays. */
export const SIDE = 256;

/** The tile's own colours: it stands on any theme. */
const style = `
	html { background: transparent; }
	body { margin: 0; }
	main { box-sizing: border-box; width: ${SIDE}px; height: ${SIDE}px; border-radius: 56px; overflow: hidden;
		background: #0f3557; }
	posture-figure { width: 250px; height: 250px; margin: 2px 0 0 -6px;
		--figure-ground: #0f3557; --figure-ink: #ffffff; --figure-body: #5cc8ff; --cloth: #ff9d4d; }
`;

/**
 * @returns {Promise<Buffer>} the PNG
 * @throws {Error} when Chromium cannot be had, or the page's script fails
 */
export async function extensionIcon() {
	const built = await esbuild.build({
		entryPoints: [join(root, 'test', 'icons', 'page.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'chrome124',
		// What draws a figure is loaded beside what asks for the editor's side of a webview.
		banner: {
			js: 'globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });',
		},
	});
	const script = (built.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
		/** @type {string[]} */
		const faults = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.setContent(
			`<!doctype html><style>${style}</style><body><main></main><script>${script}</script>`,
		);
		if (faults.length > 0) {
			throw new Error(`The icon could not be drawn: ${faults.join(', ')}`);
		}
		await page.locator('posture-figure path').first().waitFor({ state: 'attached' });
		// The floor, and what shows the way of a move, are for the page.
		await page.evaluate(() => {
			const drawn = document.querySelector('posture-figure')?.shadowRoot;
			for (const mark of drawn?.querySelectorAll('.floor, .arrow, .breath') ?? []) {
				mark.remove();
			}
		});
		return await page.screenshot({ omitBackground: true });
	} finally {
		await browser.close();
	}
}
