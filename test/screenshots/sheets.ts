import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openStretches } from '../e2e/openings.ts';
import { translate } from '../e2e/translate.ts';
import type { Workbench } from '../e2e/workbench.ts';
import { screenshots } from '../hosts/places.mjs';
import { bundleOf, languages } from '../support/languages.ts';

/** How wide the page is in the pictures of a sheet, in CSS pixels. */
const WIDTHS = [320, 552, 1000];
const HEIGHT = 860;
/** What stands beside an editor without a side bar, in CSS pixels. */
const ACTIVITY_BAR = 48;

/** Each view of a sheet, and how one comes to it from the one before. */
const views: readonly (readonly [
	name: string,
	reach: (to: Workbench, page: Frame) => Promise<void>,
])[] = [
	['Stretch', async (_, page) => page.getByRole('tab').nth(0).click()],
	['Run', async (_, page) => page.getByRole('tab').nth(1).click()],
	[
		'check',
		async (to, page) => {
			await to.execute('nextPosture.checkBeforeRun');
			await page.getByRole('checkbox').first().waitFor();
		},
	],
	[
		'player',
		async (to, page) => {
			await to.execute('nextPosture.startRoutine', 'desk-break');
			await page.locator('posture-player posture-figure').waitFor();
		},
	],
];

/** Writes test/out/sheet-<language>.png for each language: its views side by side, a row for each width. */
export async function takeSheets(workbench: Workbench, only?: readonly string[]): Promise<void> {
	await workbench.execute('workbench.action.closeSidebar');
	for (const language of languages.filter((one) => only?.includes(one) ?? true)) {
		const pictures: string[] = [];
		for (const width of WIDTHS) {
			await workbench.page.setViewportSize({ width: ACTIVITY_BAR + width, height: HEIGHT });
			await workbench.execute('workbench.action.closeAllEditors');
			const page = await openStretches(workbench);
			await translate(page, bundleOf(language), language);
			for (const [, reach] of views) {
				await reach(workbench, page);
				await page.waitForTimeout(500);
				const shot = await workbench.page.screenshot();
				pictures.push(`<img src="data:image/png;base64,${shot.toString('base64')}">`);
			}
		}
		const sheet = await workbench.page.context().newPage();
		await sheet.setViewportSize({ width: (ACTIVITY_BAR + 1000 + 8) * views.length, height: 100 });
		const rows = WIDTHS.map((_, row) =>
			pictures.slice(row * views.length, (row + 1) * views.length).join(''),
		);
		await sheet.setContent(rows.map((row) => `<div>${row}</div>`).join(''));
		await writeFile(
			join(screenshots, `sheet-${language}.png`),
			await sheet.screenshot({ fullPage: true }),
		);
		await sheet.close();
		console.log(`test/out/sheet-${language}.png`);
	}
}
