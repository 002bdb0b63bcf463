import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { focusFaults } from './focusWalk.ts';
import { openAfterAYear, openStretches } from './openings.ts';
import { viewsOf } from './views.ts';
import { themes, type Theme } from './window.ts';
import type { Workbench } from './workbench.ts';

describe('the accessibility of each view', function () {
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
		it(`each control of the view ${view} is met once by Tab, in order, seen, and left again`, async () => {
			await reach();
			assert.deepEqual(await focusFaults(workbench, page), []);
		});

		it(`axe-core finds nothing wrong with the view ${view}, in every kind of theme`, async () => {
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
