import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { screenshots } from '../hosts/places.mjs';
import { violationsOf } from './axe.ts';
import { eventually } from './eventually.ts';
import { PageKeyboard } from './pageKeyboard.ts';
import { savedFile } from './savedFile.ts';
import { chooseWeekdays } from './weekdayChips.ts';
import { themes, type Theme } from './window.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

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

	it('begins with nothing that nobody said, and says what is missing', async () => {
		await onto(/^Mon$/);
		const form = page.locator('posture-program-form');
		assert.equal(await form.locator('[aria-pressed=true]').count(), 1, 'the first goal alone');
		assert.deepEqual(
			await form
				.locator('input')
				.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
			['', '', '', ''],
		);
		await workbench.screenshot('program-form-empty');
		await tabTo(/^Make the program$/);
		await press('Enter');
		await onto(/^Mon$/);
		for (const words of [
			'One to six days: one day of rest is always left.',
			'How far? At most 250 km.',
			'For how many weeks? From 4 to 16 (our number).',
			'How far in a usual week?',
			'How far was your longest run of 30 days? It is part of a week.',
		]) {
			await page.getByText(words).waitFor();
		}
		await workbench.screenshot('program-form-missing');
		assert.deepEqual(await violationsOf(page), []);
	});

	it('asks for the days and the goal, and where one stands without a diary', async () => {
		await chooseWeekdays(keyboard, [0, 2, 4]);
		await tabTo(/^Km a week$/);
		await type('60');
		await tabTo(/^Weeks/);
		await type('12');
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
		await page.getByText(/no rule speaks against it\.$|the rules (make|leave) it/).waitFor();
		await workbench.screenshot('program-moving');
		await press('Enter');
		await page.getByText('The plan is changed.').waitFor();
		await onto(new RegExp(`^${to}, .*Move or leave out$`));
		const after = await sessions();
		assert.equal(after.length, before.length);
		assert.ok(!after.includes(chosen));
	});

	/** The middle of an element, where the mouse meets it. */
	async function middleOf(element: Locator): Promise<readonly [x: number, y: number]> {
		const box = await element.boundingBox();
		assert.ok(box);
		return [box.x + box.width / 2, box.y + box.height / 2];
	}

	/** Takes a run that has an open day in its week: which one does depends on the day of the test. */
	async function takeRun(): Promise<{ readonly name: string; readonly day: Locator }> {
		const { mouse } = workbench.page;
		const weeks = page.locator('posture-program-weeks');
		const day = weeks.locator('.day.open').first();
		const runs = weeks.getByRole('button', { name: /Move or leave out$/ });
		for (let index = 3; index < 9; index++) {
			const run = runs.nth(index);
			await run.scrollIntoViewIfNeeded();
			const [x, y] = await middleOf(run);
			await mouse.move(x, y);
			await mouse.down();
			await mouse.move(x + 10, y + 2, { steps: 4 });
			await weeks.locator('.week.moving').waitFor();
			if (await day.isVisible()) {
				return { name: (await run.getAttribute('aria-label')) ?? '', day };
			}
			await mouse.up();
			await weeks.locator('.week.moving').waitFor({ state: 'detached' });
		}
		throw new Error('No run has a day that is open to it.');
	}

	for (const width of [1280, 380]) {
		it(`moves one by the mouse onto a day that is open to it, ${width} wide`, async () => {
			const { mouse } = workbench.page;
			await workbench.page.setViewportSize({ width, height: 1000 });
			const weeks = page.locator('posture-program-weeks');
			const before = await sessions();
			const { name, day } = await takeRun();
			const to = await day.getAttribute('data-day');
			await mouse.move(...(await middleOf(day)), { steps: 8 });
			await weeks.locator(`[data-day="${to}"].target`).waitFor();
			const said = await weeks.locator('.answers').innerText();
			assert.match(said, /no rule speaks against it\.|the rules (make|leave) it/);
			await workbench.screenshot(`program-dragging-${width}`);
			await mouse.up();
			await weeks.locator(`[data-day="${to}"] .session`).waitFor();
			await weeks.locator('.week.moving').waitFor({ state: 'detached' });
			const after = await sessions();
			assert.ok(!after.includes(name));
			// What else was to be left out was said.
			const dayOf = (one: string) => one.replace(/:.*/, '');
			const lost = before.filter((one) => !after.some((other) => dayOf(other) === dayOf(one)));
			const told = said.match(/: left out \(/g)?.length ?? 0;
			assert.equal(lost.filter((one) => one !== name).length, told, said);
		});
	}

	it('leaves a run where it is that is let go beside the open days', async () => {
		const { mouse } = workbench.page;
		await workbench.page.setViewportSize({ width: 1280, height: 1000 });
		const weeks = page.locator('posture-program-weeks');
		const before = await sessions();
		const { day } = await takeRun();
		await mouse.move(...(await middleOf(day)), { steps: 8 });
		await weeks.locator('.day.target').waitFor();
		await mouse.move(...(await middleOf(weeks.locator('.week.moving h3'))), { steps: 8 });
		await weeks.locator('.day.target').waitFor({ state: 'detached' });
		await mouse.up();
		await weeks.locator('.week.moving').waitFor({ state: 'detached' });
		assert.deepEqual(await sessions(), before);
	});

	it('lets go of the days by Escape, and leaves a run out until that is undone', async () => {
		const before = await sessions();
		await workbench.runCommand('Next Posture: Plan Ahead…');
		await onto(/^Running program$/);
		await tabTo(/Move or leave out$/);
		await press('Tab');
		const chosen = await focused();
		await press('Enter');
		await onto(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Leave it out)$/);
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
		await workbench.runCommand('Next Posture: Plan Ahead…');
		await onto(/^Running program$/);
		await tabTo(/^Save a page to print$/);
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
		await onto(/^Any of these/);
		await tabTo(/^None of these$/);
		await press('Enter');
		await heading('How much does it hurt now?');
		await tabTo(/^0$/);
		await press('Enter');
		await heading(/^Go easy|^Easy|run/i);
		await tabTo(/^(See today's plan|Done)$/);
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

	it('stays listed among those before', async () => {
		await tabTo(/^Earlier programs: 1$/);
		await press('Enter');
		const row = page.locator('posture-ended-programs li');
		await row.waitFor();
		assert.match(await row.innerText(), /^\d+(\.\d)? km a week\s.+\sRuns done: 1 of 1$/s);
		await row.scrollIntoViewIfNeeded();
		await workbench.screenshot('program-before');
		assert.deepEqual(await violationsOf(page), []);
	});
});
