import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** A view of the page, and how a person comes to it from the one before. */
export type View = readonly [name: string, reach: () => Promise<void>];

/**
 * Each view of the page in turn, from the library to the history.
 * @param page answers with the frame that is open when it is called
 */
export function viewsOf(workbench: () => Workbench, page: () => Frame): readonly View[] {
	const button = (name: string | RegExp) => page().getByRole('button', { name }).first();
	return [
		['library', async () => page().locator('posture-figure').first().waitFor()],
		[
			'detail',
			async () => {
				await button(/^Seated figure-4 stretch/).click();
				await button('Play this move').waitFor();
			},
		],
		[
			'player',
			async () => {
				await page().getByRole('button', { name: 'Start', exact: true }).click();
				await page().locator('posture-player posture-figure').waitFor();
			},
		],
		[
			'finish',
			async () => {
				await button('End here').click();
				await page().locator('posture-finish').waitFor();
				// The timer judges what was played, and its answer comes a moment later.
				await page().getByText('this was not yet a break').waitFor();
			},
		],
		[
			'run',
			async () => {
				for (const line of [
					'7 km 40:00 yesterday',
					'16 km 90:00 long 2 days ago',
					'9 km 27 days ago',
				]) {
					await workbench().execute('nextPosture.logRun', line);
				}
				await workbench().execute('nextPosture.planRun', 'tomorrow 9:00, 12 km, hills');
				await workbench().runCommand('Next Posture: Open Run Tab');
				await page().locator('posture-load-chart').getByRole('img').first().waitFor();
				await page().getByText('The weeks as a table').click();
				await page().getByText('The rest of the day').click();
				await page().getByRole('button', { name: 'Change', exact: true }).click();
				await button('A small form instead').click();
				await page().getByLabel('Distance, km').waitFor();
			},
		],
		[
			'sheet',
			async () => {
				await button('Save for your phone: Cool-down').click();
				await button('Copy as text').waitFor();
			},
		],
		[
			'programForm',
			async () => {
				await workbench().runCommand('Next Posture: Plan Ahead…');
				await button('Make the program').click();
				await page().getByText('For how many weeks?').waitFor();
				await page().locator('posture-program-form .chip:focus').waitFor();
			},
		],
		[
			'program',
			async () => {
				for (const day of ['Mon', 'Wed', 'Fri']) {
					await page().getByRole('button', { name: day, exact: true }).click();
				}
				await page().getByLabel('Km a week').first().fill('16');
				await page().getByLabel('Weeks').selectOption('12');
				await page().getByLabel('Km a week').last().fill('15');
				await page().getByLabel('Longest run, km').fill('6');
				await button('Make the program').click();
				await page().locator('posture-program-weeks').waitFor();
				await button(/Move or leave out$/).click();
				await page()
					.getByRole('group', { name: /^Move: / })
					.waitFor();
			},
		],
		[
			'signs',
			async () => {
				await workbench().runCommand('Next Posture: Check Before a Run');
				await page().getByRole('checkbox', { name: 'Fever' }).waitFor();
			},
		],
		[
			'score',
			async () => {
				await button('None of these').click();
				await page().getByRole('radio', { name: '10' }).waitFor();
			},
		],
		[
			'outcome',
			async () => {
				await page().getByRole('radio', { name: '8' }).click();
				await page().getByRole('heading', { name: 'Not a running day' }).waitFor();
			},
		],
		[
			'emergency',
			async () => {
				await workbench().runCommand('Next Posture: Check Before a Run');
				await page().getByRole('checkbox', { name: 'Chest pain' }).check();
				await button('Go on, 1 ticked').click();
				await page().getByRole('heading', { name: 'Please get emergency help now' }).waitFor();
			},
		],
		[
			'diary',
			async () => {
				await workbench().runCommand('Next Posture: Import Runs');
				await button(/^Edit: /).click();
				await button('Save').waitFor();
			},
		],
		[
			'history',
			async () => {
				await workbench().runCommand('Next Posture: Show History');
				await page().getByText('The weeks as a table').click();
				await page().locator('posture-weeks tbody button').nth(1).click();
				await page().getByText('The day as a table').click();
			},
		],
	];
}
