import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { sharedFileOf, yearOfFiles } from '../support/yearOfHistory.ts';
import { root } from '../hosts/places.mjs';
import { tooSmall } from './controls.ts';
import { readAloud } from './readAloud.ts';
import { seen } from './seen.ts';
import { viewsOf } from './views.ts';
import { openStretches } from './openings.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** A Wednesday morning, so that every run reads the same: days, rotation and cards follow the date. */
const then = new Date(2040, 5, 6, 10, 0).getTime();
const scripts = join(root, 'test', 'e2e', 'readAloud');
/** Writes the scripts anew from what is read, for someone to look at before they are committed. */
const writes = process.env['WRITE_READ_ALOUD'] === '1';

describe('each view, read aloud', function () {
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openWorkbench({
			reducedMotion: true,
			width: 1000,
			stored: { ...sharedFileOf('desk', then), ...yearOfFiles('desk', then) },
			settings: { 'nextPosture.seatedMode': false },
		});
		await workbench.page.clock.setFixedTime(then);
		await workbench.jump(then - (await workbench.now()));
		await workbench.execute('nextPosture.restartTimer');
		page = await openStretches(workbench);
		await mkdir(scripts, { recursive: true });
	});

	after(async () => workbench.close());

	for (const [view, reach] of viewsOf(
		() => workbench,
		() => page,
	)) {
		it(`${view}: reads as its script, and every control is big enough`, async () => {
			await reach();
			const announced = await readAloud(page);
			const script = join(scripts, `${view}.txt`);
			if (writes) {
				await writeFile(script, announced);
			}
			assert.equal(announced, await readFile(script, 'utf8'));
			assert.deepEqual(await tooSmall(page), [], 'smaller than 24 by 24 px');
		});
	}

	const tabs = ['stretch', 'run', 'history'];
	const cutOffIn = async (tab: string, how: string) => {
		await page.getByRole('tab').nth(tabs.indexOf(tab)).click();
		// What follows the width or the text's size is drawn anew in the frames after it.
		await page.waitForTimeout(500);
		await workbench.screenshot(`${how}-${tab}`);
		const { texts, cutOff } = await seen(page);
		assert.ok(texts.length > 10, 'there is something to read');
		return cutOff;
	};
	const setTextSize = (size: string) =>
		page.evaluate((to) => {
			document.documentElement.style.setProperty('--vscode-font-size', to);
		}, size);

	for (const tab of tabs) {
		it(`${tab}: with text twice the size nothing is cut off`, async () => {
			await setTextSize('26px');
			assert.deepEqual(await cutOffIn(tab, 'large-text'), []);
		});
	}

	// At a zoom of 200 % the window is half as wide and as high in CSS pixels.
	for (const tab of tabs) {
		it(`${tab}: zoomed to twice the size nothing is cut off`, async () => {
			await setTextSize('13px');
			await workbench.execute('workbench.action.closeSidebar');
			await workbench.page.setViewportSize({ width: 640, height: 400 });
			assert.deepEqual(await cutOffIn(tab, 'zoomed'), []);
		});
	}
});
