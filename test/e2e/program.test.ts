import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { screenshots } from '../hosts/places.mjs';
import { violationsOf } from './axe.ts';
import { eventually } from './eventually.ts';
import { PageKeyboard } from './pageKeyboard.ts';
import { savedFile } from './savedFile.ts';
import { themes, type Theme } from './window.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

describe('a running program, by keyboard alone', function () {
	let workbench: Workbench;
	let page: Frame;
	let keyboard: PageKeyboard;

	before(async () => {
		workbench = await openWorkbench({ reducedMotion: true, height: 1000 });
		await workbench.runCommand('Next Posture: Plan Ahead…');
		page = await workbench.webviewFrame();
		keyboard = new PageKeyboard(workbench, page);
		await heading('Running program');
	});

	after(async () => workbench.close());

	const press = async (...keys: string[]) => keyboard.press(...keys);
	const type = async (text: string) => keyboard.type(text);
	const focused = async () => keyboard.focused();
	const tabTo = async (name: RegExp, key?: string) => keyboard.tabTo(name, key);
	const heading = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
	const onto = async (name: RegExp) => keyboard.isOn(name);

	/** The runs of the program that can be moved, as they are named. */
	const sessions = () =>
		page
			.locator('posture-program-weeks')
			.getByRole('button', { name: /Move or leave out$/ })
			.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));

	it('asks for the days and the goal, and where one stands without a diary', async () => {
		await onto(/^Mon$/);
		await page.getByText('How far in a usual week?').waitFor();
		const today = new RegExp(`^${WEEKDAYS[new Date().getDay()]}$`);
		const chip = page.locator('posture-program-form').getByRole('button', { name: today });
		if ((await chip.getAttribute('aria-pressed')) === 'false') {
			await tabTo(today);
			await press('Space');
		}
		await tabTo(/^Km a week$/);
		// VS Code selects all of a page by a message of its own, which may come after what is typed next.
		await press('End', 'Shift+Home');
		await type('60');
		await press('Tab');
		await tabTo(/^Km a week$/);
		await type('15');
		await tabTo(/^Longest run, km$/);
		await type('6');
	});

	it('says that a goal cannot be reached by then, and what can, each a button', async () => {
		await page.getByText(/^60 km a week by .*: the rules do not lead there by then\.$/).waitFor();
		await workbench.screenshot('program-form');
		assert.deepEqual(await violationsOf(page), []);
		await tabTo(/^\d+(\.\d)? km a week by /);
		await press('Enter');
		await onto(/^Make the program$/);
		await page.getByText(/: 12 weeks, the fullest .*, the longest run .*\.$/).waitFor();
		await press('Enter');
		await page.locator('posture-program-weeks').waitFor();
		await onto(/^Running program$/);
		await page.getByText('Week 1 of 12').waitFor();
		await page.getByText('Hold: same distance as last week.').first().waitFor();
	});

	it('is looked at in every kind of theme, wide and narrow', async () => {
		await workbench.execute('workbench.action.closeSidebar');
		for (const theme of Object.keys(themes) as Theme[]) {
			await workbench.setTheme(theme);
			for (const width of [1000, 320]) {
				await workbench.page.setViewportSize({ width: width + 60, height: 1000 });
				assert.deepEqual(await violationsOf(page), [], `${theme}, ${width}`);
				await workbench.screenshot(`program-${theme}-${width}`);
			}
		}
		await workbench.page.setViewportSize({ width: 1280, height: 1000 });
		await workbench.setTheme('light');
	});

	it('moves a run within its week, and says what the rules find meanwhile', async () => {
		const before = await sessions();
		await tabTo(/Move or leave out$/);
		await press('Tab');
		const chosen = await focused();
		assert.match(chosen, /Move or leave out$/);
		await press('Enter');
		await onto(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/);
		const to = await focused();
		await page.getByText(/no rule speaks against it\.$|There it gets shorter/).waitFor();
		await workbench.screenshot('program-moving');
		await press('Enter');
		await page.getByText('The plan is changed.').waitFor();
		await onto(new RegExp(`^${to}, .*Move or leave out$`));
		const after = await sessions();
		assert.equal(after.length, before.length);
		assert.ok(!after.includes(chosen));
	});

	it('moves one by dragging it onto a day that is open to it', async () => {
		const weeks = page.locator('posture-program-weeks');
		const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
		const day = weeks.locator('.day.open').first();
		const runs = weeks.getByRole('button', { name: /Move or leave out$/ });
		// Which of them has an open day in its week depends on the day of the test.
		let name = '';
		for (let index = 3; name === '' && index < 9; index++) {
			const run = runs.nth(index);
			await run.dispatchEvent('dragstart', { dataTransfer });
			await weeks.locator('.week.moving').waitFor();
			if (await day.isVisible()) {
				name = (await run.getAttribute('aria-label')) ?? '';
			} else {
				await run.dispatchEvent('dragend', { dataTransfer });
				await weeks.locator('.week.moving').waitFor({ state: 'detached' });
			}
		}
		await day.dispatchEvent('dragover', { dataTransfer });
		await page.getByText(/no rule speaks against it\.$|There it gets shorter/).waitFor();
		await workbench.screenshot('program-dragging');
		const to = await day.getAttribute('data-day');
		await day.dispatchEvent('drop', { dataTransfer });
		const moved = weeks.locator(`[data-day="${to}"] .session`);
		await moved.waitFor();
		assert.ok(!(await sessions()).includes(name));
		await moved.focus();
	});

	it('lets go of the days by Escape, and leaves a run out until that is undone', async () => {
		const before = await sessions();
		const chosen = await focused();
		await press('Enter');
		await onto(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/);
		await press('Escape');
		await eventually('the run again', async () => (await focused()) === chosen);
		await press('Enter');
		await tabTo(/^Leave it out$/);
		await press('Enter');
		await page.getByText('No longer planned.').waitFor();
		await onto(/^Running program$/);
		assert.ok(!(await sessions()).includes(chosen));
		await tabTo(/^Undo$/);
		await press('Enter');
		await eventually('all runs', async () => (await sessions()).length === before.length);
	});

	const saved = (name: RegExp, whole: string) => savedFile(workbench, name, whole);

	it('is saved for a calendar, from the page and from the palette alike', async () => {
		const count = (await sessions()).length;
		const entries = (text: string) => text.match(/^UID:.*$/gmu) ?? [];
		await tabTo(/^Save for my calendar$/);
		await press('Enter');
		const text = await saved(/Running-program.*\.ics$/, 'END:VCALENDAR');
		assert.equal(entries(text).length, count);
		assert.match(text, /^DTSTART;VALUE=DATE:\d{8}\r$/mu);
		assert.doesNotMatch(text, /TZID|URL:|METHOD/);
		await workbench.runCommand('Next Posture: Save Program as .ics…');
		const again = await saved(/Running-program.*\.ics$/, 'END:VCALENDAR');
		assert.deepEqual(entries(again), entries(text));
	});

	it('prints on one sheet of paper, A4 and Letter', async () => {
		await heading('Running program');
		await page.locator('posture-program-actions').getByText('Save a page to print').focus();
		await press('Enter');
		const text = await saved(/Running-program.*\.html$/, '</html>');
		assert.doesNotMatch(text, /<script|https?:|url\(|\son\w+=/);
		const paper = await workbench.page.context().newPage();
		try {
			await paper.setContent(text);
			await paper.emulateMedia({ media: 'print' });
			assert.equal(await paper.locator('section').count(), 12);
			for (const format of ['A4', 'Letter']) {
				const pdf = (await paper.pdf({ format })).toString('latin1');
				assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, format);
			}
			await paper.setViewportSize({ width: 794, height: 1123 });
			await paper.screenshot({ path: join(screenshots, 'program-sheet-printed.png') });
		} finally {
			await paper.close();
		}
	});

	it('has its run of today on the card, checked as any other', async () => {
		await tabTo(/^Back$/, 'Shift+Tab');
		await press('Enter');
		await heading(/^\d+(\.\d)? km, (easy|long)$/);
		await page.getByText('of the program').first().waitFor();
		await tabTo(/^Check before a run$/);
		await press('Enter');
		await heading('Any of these, new or different for you?');
		await tabTo(/^None of these$/);
		await press('Enter');
		await heading('How much does it hurt now?');
		await press('Enter');
		await heading(/^Go easy|^Easy|run/i);
		await tabTo(/^See today's plan$/);
		await press('Enter');
		await heading(/^\d+(\.\d)? km, (easy|long)$/);
		await page.locator('posture-load').waitFor();
		await workbench.screenshot('program-today');
	});

	it('goes by what was run of it, and says why', async () => {
		await tabTo(/^Log a run in one line$/);
		await type('1 km 8:00');
		await press('Enter');
		await page.getByText('Logged.').waitFor();
		await page.locator('posture-load-chart .coming').first().waitFor();
		await workbench.screenshot('program-load');
		await tabTo(/^The whole program$/);
		await press('Enter');
		await onto(/^Running program$/);
		await page.getByText(/: 1 km in place of .* What comes goes by it\.$/).waitFor();
		await page.getByText('✓ 1 km').waitFor();
		await workbench.screenshot('program-changed');
	});

	it('is taken along as text', async () => {
		await tabTo(/^Copy as text$/);
		await press('Enter');
		await page.getByText('Copied.').waitFor();
	});

	it('ends, and keeps what was run of it', async () => {
		await tabTo(/^End the program$/);
		await press('Enter');
		await page.locator('posture-program-form').waitFor();
		await tabTo(/^Back$/, 'Shift+Tab');
		await press('Enter');
		await page.getByText('of the program').first().waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'Plan ahead: make a program' }).waitFor();
	});
});
