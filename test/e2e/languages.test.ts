import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { bundleOf, columns, languages } from '../support/languages.ts';
import { eventually } from './eventually.ts';
import { hurry } from './hurry.ts';
import { openStretches } from './openings.ts';
import { seen } from './seen.ts';
import { translate } from './translate.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What stands beside an editor without a side bar, in CSS pixels. */
const ACTIVITY_BAR = 48;

const manifestOf = (language: string) =>
	JSON.parse(readFileSync(`package.nls.${language}.json`, 'utf8')) as Record<string, string>;

/** Texts that are shown in English though the language has its own. */
function english(texts: readonly string[], bundle: Readonly<Record<string, string>>): string[] {
	return texts.map((text) => text.trim()).filter((text) => (bundle[text] ?? text) !== text);
}

/** Languages in which the whole way is gone, and a run as it is typed in each. */
const whole: readonly (readonly [language: string, line: string])[] = [
	['de', 'gestern 8 km 45:10 locker'],
	['ja', '昨日 8km 45:10'],
	['zh-cn', '昨天 8公里 45:10'],
];

for (const [language, line] of whole) {
	describe(`the main job in a VS Code that speaks ${language}`, () => {
		const bundle = bundleOf(language);
		const manifest = manifestOf(language);
		const t = (text: string) => bundle[text] ?? assert.fail(`${language} has no “${text}”`);
		const title = (command: string) => `Next Posture: ${manifest[`command.${command}`] ?? ''}`;
		let workbench: Workbench;

		before(async () => {
			workbench = await openWorkbench({ language });
		});

		after(async () => workbench.close());

		it('counts the minutes and nudges, each in its words', async () => {
			await workbench.sit(14);
			const minutes = [13, 14].map((count) => t('{0}m').replace('{0}', String(count)));
			await eventually(`an item like ${minutes.join(' or ')}`, async () =>
				minutes.includes(await workbench.itemText()),
			);
			await workbench.sit(17);
			await eventually('a nudge', async () => !/\d/.test(await workbench.itemText()));
			const nudge = await workbench.itemText();
			assert.ok(columns(`# ${nudge}`) <= 24, nudge);
			assert.doesNotMatch(nudge, language === 'de' ? /\b(?:the|your|stand)\b/i : /[A-Za-z]{2}/);
			await workbench.screenshot(`language-${language}-nudge`);
		});

		it('plays a routine from the palette, which is the break', async () => {
			await workbench.runCommand(title('stretchNow'));
			const page = await workbench.webviewFrame();
			await page.locator('posture-player').getByRole('heading').waitFor();
			await workbench.screenshot(`language-${language}-player`);
			await workbench.advance(2 * MINUTE);
			const done = page.locator('posture-finish');
			for (let half = 0; half < 12 && !(await done.isVisible()); half++) {
				await hurry(page, 30);
			}
			await done.waitFor();
			await workbench.screenshot(`language-${language}-finish`);
			assert.deepEqual(english((await seen(page)).texts, bundle), []);
		});

		it(`takes “${line}” for a run`, async () => {
			await workbench.execute('nextPosture.logRun', line);
			await workbench.execute('nextPosture.showRun');
			const page = await workbench.webviewFrame();
			await page
				.getByText(/8[.,]?0?\s?(?:km|公里)/)
				.first()
				.waitFor();
			await workbench.screenshot(`language-${language}-run`);
			assert.deepEqual(english((await seen(page)).texts, bundle), []);
		});
	});
}

describe('the page in every language', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ reducedMotion: true });
		await workbench.runCommand('Next Posture: Plan Ahead…');
		const page = await workbench.webviewFrame();
		for (const day of ['Mon', 'Wed', 'Fri']) {
			await page.getByRole('button', { name: day, exact: true }).click();
		}
		await page.getByRole('button', { name: 'A distance in one run' }).click();
		await page.getByLabel('How far').selectOption('half');
		const by = new Date((await workbench.now()) + 80 * DAY).toISOString().slice(0, 10);
		await page.getByLabel('By', { exact: true }).fill(by);
		await page.getByLabel('Km a week').fill('35');
		await page.getByLabel('Longest run, km').fill('14');
		await page.getByRole('button', { name: 'Make the program' }).click();
		await page.locator('posture-program-weeks').waitFor();
	});

	after(async () => workbench.close());

	for (const width of [320, 552, 1000]) {
		describe(`${width} px wide`, () => {
			let page: Frame;

			before(async () => {
				await workbench.execute('workbench.action.closeAllEditors');
				await workbench.execute('workbench.action.closeSidebar');
				await workbench.page.setViewportSize({ width: ACTIVITY_BAR + width, height: 800 });
				page = await openStretches(workbench);
			});

			for (const language of languages) {
				it(`is in ${language} from top to bottom, and nothing is cut off`, async () => {
					const bundle = bundleOf(language);
					await translate(page, bundle, language);
					for (const tab of [0, 1, 2]) {
						await page.getByRole('tab').nth(tab).click();
						await eventually('something to read', async () => {
							await page.waitForTimeout(300);
							return (await seen(page)).texts.length > 10;
						});
						const { texts, cutOff } = await seen(page);
						assert.deepEqual(english(texts, bundle), []);
						assert.deepEqual(cutOff, []);
					}
				});

				it(`lays a program out in ${language}, and nothing is cut off`, async () => {
					const bundle = bundleOf(language);
					const press = async (text: string) =>
						page.getByRole('button', { name: bundle[text] ?? text, exact: true }).click();
					const looked = async () => {
						const { texts, cutOff } = await seen(page);
						assert.deepEqual(english(texts, bundle), []);
						assert.deepEqual(cutOff, []);
					};
					await page.getByRole('tab').nth(1).click();
					await press('The whole program');
					const weeks = page.locator('posture-program-weeks');
					const open = weeks.locator('.mover .chip');
					// Which run has a day that is open to it depends on the day of the test.
					for (let run = 3; run < 9 && (await open.count()) === 0; run++) {
						await weeks.locator('.session').nth(run).click();
						await weeks.locator('.mover').waitFor();
					}
					await open.first().hover();
					await weeks.locator('.answers p').first().waitFor();
					await looked();
					await press('Make another program');
					await press('Make the program');
					await page.locator('posture-program-form .chip:focus').waitFor();
					await looked();
					await workbench.screenshot(`language-${language}-program-form-${width}`);
				});
			}
		});
	}
});
