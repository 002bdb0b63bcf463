import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { openAfterAYear, openStretches } from './openings.ts';
import { viewsOf } from './views.ts';
import { themes, type Theme } from './window.ts';
import type { Workbench } from './workbench.ts';

describe('accessibility, in every kind of theme', function () {
	this.timeout(120_000);
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openAfterAYear({
			reducedMotion: true,
			settings: { 'nextPosture.seatedMode': false },
		});
		page = await openStretches(workbench);
	});

	after(async () => workbench.close());

	for (const [view, reach] of viewsOf(
		() => workbench,
		() => page,
	)) {
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
