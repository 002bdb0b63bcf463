import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { screenshots } from '../hosts/places.mjs';
import { stravaCsv } from '../support/activityFiles.ts';
import { eventually } from './eventually.ts';
import { PageKeyboard } from './pageKeyboard.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const DAY = 24 * 3_600_000;

describe('the run, by keyboard alone', function () {
	let workbench: Workbench;
	let page: Frame;
	let keyboard: PageKeyboard;

	before(async () => {
		workbench = await openWorkbench({ reducedMotion: true });
		await workbench.runCommand('Next Posture: Open Run Tab');
		page = await workbench.webviewFrame();
		keyboard = new PageKeyboard(workbench, page);
		await page.getByRole('heading', { name: 'Running today?' }).waitFor();
	});

	after(async () => workbench.close());

	const press = async (...keys: string[]) => keyboard.press(...keys);
	const type = async (text: string) => keyboard.type(text);
	const tabTo = async (name: RegExp, key?: string) => keyboard.tabTo(name, key);
	/** Waits until the question is asked and the keyboard is on it: no answer looks chosen. */
	const asked = async (question: string) => {
		await heading(question);
		await eventually(
			`the focus on ${question}`,
			async () => (await keyboard.focused()) === question,
		);
		assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
	};
	const heading = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

	it('plans a run in one line, which is read while it is typed', async () => {
		await tabTo(/^Plan a run in one line$/);
		const soon = new Date(Date.now() + 30 * 60_000);
		const today = soon.getDate() === new Date().getDate() ? 'today' : 'tomorrow';
		await type(
			`${today} ${soon.getHours()}:${String(soon.getMinutes()).padStart(2, '0')}, 8 km after work`,
		);
		await page.getByText(': 8 km, easy, note: after work').waitFor();
		await press('Enter');
		await heading('8 km, easy, after work');
		await workbench.screenshot('run-planned');
	});

	it('shows a warning sign no way past but help, and keeps nothing of it', async () => {
		await workbench.runCommand('Next Posture: Check Before a Run');
		await asked('Any of these, new or different for you?');
		await tabTo(/^Chest pain$/);
		await press('Space', 'Enter');
		await heading('Please get emergency help now');
		const check = page.locator('posture-check');
		assert.deepEqual(await check.getByRole('button').allInnerTexts(), ['Start over']);
		await workbench.screenshot('run-emergency');
		await tabTo(/^Start over$/);
		await press('Enter');
		await asked('Any of these, new or different for you?');
		await tabTo(/^None of these$/);
		await press('Enter');
		await asked('Has a clinician cleared you to run?');
		await press('ArrowUp', 'Enter');
		await asked('How much does it hurt now?');
		for (const text of await storedTexts()) {
			assert.doesNotMatch(text, /emergency|chest|"ticked"/i);
		}
	});

	/** All that the extension has on disk. */
	async function storedTexts(): Promise<string[]> {
		const entries = await readdir(workbench.storage, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile());
		return Promise.all(
			files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
		);
	}

	it('checks, one question a screen, and says what the answer means for today', async () => {
		await press('2', 'Enter');
		await asked('Standing or walking makes it …');
		await press('ArrowDown', 'ArrowDown', 'Enter');
		await asked('Are you limping?');
		await press('Tab', 'Enter');
		await asked('How long has it hurt?');
		await press('ArrowDown', 'Enter');
		await heading('Short, flat and chatty');
		await workbench.screenshot('run-outcome');
		await tabTo(/^(See today's plan|Done)$/);
		await press('Enter');
		// Near midnight the plan is for tomorrow, and the check stands alone.
		await heading(/^((4|8) km, easy, after work|Short, flat and chatty)$/);
		const accept = page.getByRole('button', { name: 'Take this plan' });
		if (await accept.isVisible()) {
			await tabTo(/^Take this plan$/);
			await press('Enter');
			await accept.waitFor({ state: 'detached' });
			await heading('4 km, easy, after work');
		}
	});

	it('warms up', async () => {
		await tabTo(/^(Warm up, \d+ min|Start: Warm-up: easy run)$/);
		await press('Enter');
		await page.locator('posture-player').getByRole('heading').first().waitFor();
		await press('Escape');
		await page.locator('posture-finish').waitFor();
		await press('Escape');
		await page.getByRole('heading', { name: 'Last 7 days' }).waitFor();
	});

	it('saves the cool-down as a page that prints on one sheet of paper', async () => {
		await tabTo(/^Save for your phone: Cool-down$/);
		await press('Enter');
		await tabTo(/^Save a page to print$/);
		await workbench.screenshot('run-sheet');
		await press('Enter');
		const field = workbench.page.locator('.quick-input-widget input').first();
		const path = await eventually('a path to save it to', async () => {
			const value = await field.inputValue().catch(() => '');
			return /Cool-down.*\.html$/.test(value) && value;
		});
		await press('Enter');
		const text = await eventually('the file', async () => {
			const whole = await readFile(path, 'utf8').catch(() => '');
			return whole.includes('</html>') && whole;
		});
		await workbench.page.getByText(`Saved as ${path}.`).waitFor();
		assert.doesNotMatch(text, /<script|https?:|url\(|\son\w+=/);
		const paper = await workbench.page.context().newPage();
		try {
			await paper.setContent(text);
			await paper.emulateMedia({ media: 'print' });
			assert.match(await paper.getByRole('heading').innerText(), /^Cool-down, \d+ minutes$/);
			const steps = await paper.locator('li').count();
			assert.ok(steps >= 8, String(steps));
			assert.equal(await paper.locator('li:has(path)').count(), steps);
			const pdf = (await paper.pdf({ format: 'A4' })).toString('latin1');
			assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
			await paper.setViewportSize({ width: 794, height: 1123 });
			await paper.screenshot({ path: join(screenshots, 'run-sheet-printed.png') });
		} finally {
			await paper.close();
		}
		await tabTo(/^Back$/, 'Shift+Tab');
		await press('Enter');
		await page.getByRole('heading', { name: 'Last 7 days' }).waitFor();
	});

	it('logs a run in one line, and takes it back', async () => {
		const line = '5km 27:30 easy yesterday "along the river"';
		const logged = page.locator('dd').getByText('5 km, easy', { exact: true });
		for (const after of ['Undo', 'Log']) {
			await tabTo(/^Log a run in one line$/);
			await type(line);
			await press('Enter');
			await logged.waitFor();
			if (after === 'Undo') {
				await tabTo(/^Undo$/);
				await press('Enter');
				await logged.waitFor({ state: 'detached' });
			}
		}
		await workbench.screenshot('run-logged');
	});

	it('asks which of two ways a line is meant, and says where a piece does not fit', async () => {
		await tabTo(/^Log a run in one line$/);
		await type('8k 45:10 7');
		await page.getByText('7 what, after “45:10”? Try “at 7:00”. The rest: 8 km, 45:10.').waitFor();
		await press('End', 'Shift+Home');
		await type('8k 5:30');
		await page.getByText('Which is meant?').waitFor();
		await workbench.screenshot('run-question');
		await press('Enter');
		await page.getByText('Press Tab for: Today, 8 km, 44:00 | ').waitFor();
		await keyboard.isOn(/^Log a run in one line$/);
		await press('Tab');
		await keyboard.isOn(/^Today, 8 km, 44:00$/);
		await press('Enter');
		await keyboard.isOn(/^Log a run in one line$/);
		assert.equal(await page.getByLabel('Log a run in one line').inputValue(), '8k 5:30/km');
		await press('End', 'Shift+Home', 'Delete');
	});

	it('plans a run that is typed into the diary, and logs one that is typed as a plan', async () => {
		await type('5k in 3 days');
		await page.getByText('That is still to come: 5k in 3 days.').waitFor();
		await press('Enter');
		await page.getByText(/Press Tab for: Plan it: .*5 km, easy/).waitFor();
		await keyboard.isOn(/^Log a run in one line$/);
		await press('Tab');
		await keyboard.isOn(/^Plan it: .*5 km, easy$/);
		await workbench.screenshot('run-still-to-come');
		await press('Enter');
		await eventually('an empty line', async () => {
			return (await page.getByLabel('Log a run in one line').inputValue()) === '';
		});
	});

	it('imports a file, and names the one that it cannot read', async () => {
		const back = (days: number, km: number) => ({
			start: Date.now() - days * DAY,
			km,
			seconds: km * 330,
		});
		const weeks = [3, 10, 17, 24, 31, 38].flatMap((days) => [
			back(days, days < 7 ? 16 : 8),
			back(days + 2, 7),
		]);
		// Waited for this early: a browser that is not told yet to hand the choosing over shows a dialog.
		const chosen = workbench.page.waitForEvent('filechooser');
		await tabTo(/^Import…$/);
		await press('Enter');
		await tabTo(/Choose files/);
		await press('Enter');
		await (
			await chosen
		).setFiles([
			{ name: 'activities.csv', mimeType: 'text/csv', buffer: Buffer.from(stravaCsv(weeks)) },
			{ name: 'broken.gpx', mimeType: 'text/xml', buffer: Buffer.from('<gpx><trk>') },
		]);
		await page.getByText('New runs in the diary: 12.').waitFor();
		await page.getByText(/^not read: /).waitFor();
		await page.getByRole('button', { name: 'Undo' }).waitFor();
		assert.equal(await page.getByText('Imported: 12.').count(), 0);
		await workbench.screenshot('run-imported');
	});

	it('edits a run in its line, and keeps the place', async () => {
		await tabTo(/^Edit: .*16 km$/);
		await press('Enter');
		await keyboard.isOn(/^The run in one line$/);
		await press('End');
		await type(' pain 1');
		await press('Enter');
		await page.getByText('pain 1').waitFor();
		await keyboard.isOn(/^Edit: .*16 km$/);
		assert.equal(await page.getByRole('button', { name: 'Save' }).count(), 0);
	});

	it('shows the load, and a rule that is turned off and on again', async () => {
		await tabTo(/^Back$/, 'Shift+Tab');
		await press('Enter');
		await page.locator('posture-load-chart').getByRole('img').first().waitFor();
		await page.getByText(/^This week is \d+% above where you were 3-4 weeks ago\./).waitFor();
		await workbench.screenshot('run-load');
		await tabTo(/^Turn off: 30% guard-rail$/);
		await press('Enter');
		await page.getByText(/^This week is/).waitFor({ state: 'detached' });
		await tabTo(/^30% guard-rail: turn on again$/);
		await press('Enter');
		await page.getByText(/^This week is \d+% above/).waitFor();
		await tabTo(/^The weeks as a table$/);
		await press('Enter');
		const rows = page.locator('posture-load tbody tr');
		await eventually('twelve weeks', async () => (await rows.count()) === 12);
	});

	it('has all of it again after the page was closed', async () => {
		await workbench.execute('workbench.action.closeAllEditors');
		await workbench.runCommand('Next Posture: Open Run Tab');
		page = await workbench.webviewFrame();
		keyboard = new PageKeyboard(workbench, page);
		await page.getByText(/^This week is \d+% above/).waitFor();
		assert.equal(
			await page.getByRole('tab', { name: 'Run' }).getAttribute('aria-selected'),
			'true',
		);
	});
});
