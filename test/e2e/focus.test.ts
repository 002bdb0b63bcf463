import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { sharedFileOf, yearOfFiles } from '../history/year.ts';
import { focusFaults } from './focusWalk.ts';
import { viewsOf } from './views.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('with Tab alone', function () {
	this.timeout(120_000);
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		const now = Date.now();
		workbench = await openWorkbench({
			reducedMotion: true,
			stored: { ...sharedFileOf('desk', now), ...yearOfFiles('desk', now) },
		});
		await workbench.runCommand('Next Posture: Show Quick Stretches');
		page = await workbench.webviewFrame();
		await page.getByRole('heading', { name: 'Moves' }).waitFor();
	});

	after(async () => workbench.close());

	for (const [view, reach] of viewsOf(
		() => workbench,
		() => page,
	)) {
		it(`each control of the view ${view} is met once, in order, seen, and left again`, async () => {
			await reach();
			assert.deepEqual(await focusFaults(workbench, page), []);
		});
	}
});
