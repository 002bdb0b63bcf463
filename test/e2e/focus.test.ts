import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { focusFaults } from './focusWalk.ts';
import { openAfterAYear, openStretches } from './openings.ts';
import { viewsOf } from './views.ts';
import type { Workbench } from './workbench.ts';

describe('with Tab alone', function () {
	this.timeout(120_000);
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openAfterAYear({
			reducedMotion: true,
		});
		page = await openStretches(workbench);
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
