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
 * @throws {Error} when Chromium cannot be had
 */
export async function extensionIcon() {
	const built = await esbuild.build({
		entryPoints: [join(root, 'test', 'icons', 'page.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'chrome124',
	});
	const script = (built.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
		await page.setContent(
			`<!doctype html><style>${style}</style><body><main></main><script>${script}</script>`,
		);
		await page.locator('posture-figure path').first().waitFor({ state: 'attached' });
		// The figure's floor is for the page.
		await page.evaluate(() => {
			const drawn = document.querySelector('posture-figure')?.shadowRoot;
			drawn?.querySelector('.floor')?.remove();
		});
		return await page.screenshot({ omitBackground: true });
	} finally {
		await browser.close();
	}
}
