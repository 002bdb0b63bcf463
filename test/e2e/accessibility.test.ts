import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { sharedFileOf, yearOfFiles } from '../history/year.ts';
import { violationsOf } from './axe.ts';
import { themes, type Theme } from './window.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('accessibility, in every kind of theme', function () {
	this.timeout(120_000);
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		const now = Date.now();
		workbench = await openWorkbench({
			reducedMotion: true,
			stored: { ...sharedFileOf('desk', now), ...yearOfFiles('desk', now) },
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
		[
			'run',
			async () => {
				for (const line of [
					'7 km 40:00 yesterday',
					'16 km 90:00 long 2 days ago',
					'9 km 24 days ago',
				]) {
					await workbench.execute('nextPosture.logRun', line);
				}
				await workbench.execute('nextPosture.planRun', 'tomorrow 9:00, 12 km, hills');
				await workbench.runCommand('Next Posture: Show Run');
				await page.locator('posture-load-chart').getByRole('img').first().waitFor();
				await page.getByText('The weeks as a table').click();
				await page.getByRole('button', { name: 'Change', exact: true }).click();
				await page.getByRole('button', { name: 'A small form instead' }).click();
				await page.getByLabel('Distance, km').waitFor();
			},
		],
		[
			'sheet',
			async () => {
				await page.getByRole('button', { name: 'Take along: Cool-down' }).click();
				await page.getByRole('button', { name: 'Copy as text' }).waitFor();
			},
		],
		[
			'signs',
			async () => {
				await workbench.runCommand('Next Posture: Check Before a Run');
				await page.getByRole('checkbox', { name: 'Fever' }).waitFor();
			},
		],
		[
			'score',
			async () => {
				await page.getByRole('button', { name: 'None of these' }).click();
				await page.getByRole('radio', { name: '10' }).waitFor();
			},
		],
		[
			'outcome',
			async () => {
				await page.getByRole('radio', { name: '8' }).click();
				await page.getByRole('heading', { name: 'Not a running day' }).waitFor();
			},
		],
		[
			'emergency',
			async () => {
				await workbench.runCommand('Next Posture: Check Before a Run');
				await page.getByRole('checkbox', { name: 'Chest pain' }).check();
				await page.getByRole('button', { name: 'Go on, 1 ticked' }).click();
				await page.getByRole('heading', { name: 'Please get emergency help now' }).waitFor();
			},
		],
		[
			'diary',
			async () => {
				await workbench.runCommand('Next Posture: Import Runs');
				await page
					.getByRole('button', { name: /^Edit: / })
					.first()
					.click();
				await page.getByRole('button', { name: 'Save' }).waitFor();
			},
		],
		[
			'history',
			async () => {
				await workbench.runCommand('Next Posture: Show History');
				await page.getByText('The weeks as a table').click();
				await page.locator('posture-weeks tbody button').nth(1).click();
				await page.getByText('The day as a table').click();
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
