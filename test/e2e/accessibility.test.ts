import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { themes, type Theme } from './window.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('accessibility, in every kind of theme', function () {
	this.timeout(120_000);
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openWorkbench({
			reducedMotion: true,
			settings: { 'nextPosture.seatedMode': false },
		});
		await workbench.runCommand('Next Posture: Show Quick Stretches');
		page = await workbench.webviewFrame();
		await page.getByRole('heading', { name: 'Moves' }).waitFor();
	});

	after(async () => workbench.close());

	/** Each view in turn, as a person comes to it. */
	const views: readonly [string, () => Promise<void>][] = [
		['library', async () => page.locator('posture-figure').first().waitFor()],
		[
			'detail',
			async () => {
				await page
					.getByRole('button', { name: /^Seated figure-4 stretch/ })
					.first()
					.click();
				await page.getByRole('button', { name: 'Play this move' }).waitFor();
			},
		],
		[
			'player',
			async () => {
				await page.getByRole('button', { name: 'Start', exact: true }).click();
				await page.locator('posture-player posture-figure').waitFor();
			},
		],
		[
			'finish',
			async () => {
				await page.getByRole('button', { name: 'End here' }).click();
				await page.locator('posture-finish').waitFor();
			},
		],
	];
	for (const [view, reach] of views) {
		it(`axe-core finds nothing wrong with the view: ${view}`, async () => {
			await reach();
			for (const theme of Object.keys(themes) as Theme[]) {
				await workbench.setTheme(theme);
				await page.waitForFunction(
					(dark) => document.body.className.includes(dark ? 'dark' : 'vscode-'),
					theme === 'dark',
				);
				await workbench.screenshot(`${view}-${theme}`);
				assert.deepEqual(await violationsOf(page), [], `${view} in ${theme}`);
			}
		});
	}
});
