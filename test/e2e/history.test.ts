import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { eventually } from './eventually.ts';
import { openAfterAYear } from './openings.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Cells of the day's table, row by row, without the clock times. */
async function rows(page: Frame): Promise<string[]> {
	const table = page.locator('posture-day-profile table tbody tr');
	const cells = await table.evaluateAll((all) =>
		all.map((row) => [...row.children].slice(2).map((cell) => cell.textContent?.trim() ?? '')),
	);
	return cells.map((row) => row.join(' '));
}

describe('a day in the history', function () {
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openWorkbench({ theme: 'light', width: 1100, height: 1000 });
		// A day that begins at nine, whenever this runs.
		const now = new Date(await workbench.now());
		const nine = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9).getTime();
		await workbench.jump(nine - now.getTime());
		await workbench.execute('nextPosture.restartTimer');
		await workbench.runCommand('Next Posture: Show History');
		page = await workbench.webviewFrame();
	});

	after(async () => workbench.close());

	const sit = (minutes: number) => workbench.sit(minutes);

	const reported = async (expected: readonly string[]) => {
		let found: string[] = [];
		await eventually('the rows of the day', async () => {
			found = await rows(page);
			return found.join() === expected.join();
		}).catch(() => assert.deepEqual(found, expected));
	};

	it('is empty at first, and says so kindly', async () => {
		await page.getByRole('heading', { name: 'Your first day starts here' }).waitFor();
		assert.equal(await page.getByText('Away from VS Code, what you did is not known').count(), 1);
		await workbench.screenshot('history-empty');
	});

	it('climbs as a bout lasts', async () => {
		await sit(25);
		await reported(['Sitting 25 min']);
		await page.getByRole('heading', { name: '0 breaks, longest in one position 25 min' }).waitFor();
	});

	it('comes down at a break', async () => {
		await workbench.execute('nextPosture.imUp');
		await workbench.advance(5 * MINUTE);
		await sit(1);
		await reported(['Sitting 25 min', 'Break 6 min']);
		await page.getByRole('heading', { name: '1 break, longest in one position 25 min' }).waitFor();
	});

	it('does not claim to know the time away from VS Code', async () => {
		await sit(9);
		await workbench.jump(70 * MINUTE);
		await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
		await sit(5);
		await reported([
			'Sitting 25 min',
			'Break 6 min',
			'Sitting 9 min',
			'Not known 1 h 10 min',
			'Sitting 5 min',
		]);
		await workbench.screenshot('history-day');
	});

	it('tells a pause from a break, in the drawing, its legend, its table and the figures', async () => {
		await workbench.dispatch({ type: 'pause', until: null });
		await workbench.advance(40 * MINUTE);
		await workbench.execute('nextPosture.resume');
		await sit(5);
		await reported([
			'Sitting 25 min',
			'Break 6 min',
			'Sitting 9 min',
			'Not known 1 h 10 min',
			'Sitting 5 min',
			'Sit timer paused 40 min',
			'Sitting 5 min',
		]);
		const profile = page.locator('posture-day-profile');
		assert.equal(await profile.locator('.drawing .paused').count(), 1);
		assert.equal(await profile.locator('.legend .paused').count(), 1);
		await page.getByRole('heading', { name: '1 break, longest in one position 25 min' }).waitFor();
		await workbench.screenshot('history-pause');
	});

	it('tells standing from sitting', async () => {
		await workbench.execute('nextPosture.imStanding');
		await sit(10);
		await eventually('standing', async () => (await rows(page)).at(-1) === 'Standing 10 min');
		await workbench.execute('nextPosture.imUp');
		await workbench.advance(5 * MINUTE);
	});

	it('adds up in its figures', async () => {
		const value = async (name: string) =>
			page.locator('posture-history dl > div', { hasText: name }).locator('dd').innerText();
		await eventually('44 minutes', async () => (await value('Sitting')) === '44 min');
		assert.equal(await value('Sit timer paused'), '40 min');
		assert.equal(await value('Standing'), '10 min');
		assert.equal(await value('Not known'), '1 h 10 min');
		assert.equal(await value('Longest in one position'), '25 min');
	});

	it('shows a run as soon as it is logged, beside the hours where nobody said when it was', async () => {
		await workbench.execute('nextPosture.logRun', '4.2 km 25:00');
		const runs = page.locator('posture-day-profile .untimed');
		await eventually('the run', async () => (await runs.count()) > 0);
		await workbench.screenshot('history-run');
		assert.match(await runs.innerText(), /4\.2 km/);
		assert.ok((await rows(page)).includes('Run 4.2 km 25 min'));
	});

	it('is summed up in the evening, with what helps at night', async () => {
		await workbench.jump(6 * HOUR);
		await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
		await sit(1);
		assert.equal(await page.getByText('Pillow between the knees').count(), 0);
		await workbench.jump(HOUR);
		await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
		await sit(1);
		await page.getByRole('heading', { name: 'That was today' }).waitFor();
		await page.getByText('Side sleeper? Pillow between the knees.').waitFor();
		await workbench.screenshot('history-evening');
	});

	it('is yesterday after midnight, and is walked to by the arrows', async () => {
		await workbench.jump(12 * HOUR);
		await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
		await sit(2);
		const today = async () => (await rows(page)).join() === 'Standing 2 min';
		await eventually('a new day', today);
		await page.getByRole('button', { name: 'Previous day' }).focus();
		await workbench.page.keyboard.press('ArrowLeft');
		await eventually('yesterday', async () => (await rows(page))[0] === 'Sitting 25 min');
		const status = page.locator('posture-history [role="status"]');
		assert.match(
			await status.innerText(),
			/longest in one position 25 min.*44 min sitting.*not known.*40 min with the timer paused/,
		);
		await workbench.execute('nextPosture.logRun', '3 km 20:00 yesterday');
		await eventually("yesterday's run", async () => (await rows(page)).includes('Run 3 km 20 min'));
		await workbench.page.keyboard.press('ArrowRight');
		await eventually('today', today);
		const next = page.getByRole('button', { name: 'Next day' });
		assert.equal(await next.getAttribute('aria-disabled'), 'true');
	});

	it('is still the tab that shows after a reload', async () => {
		await workbench.stored();
		await workbench.reload();
		page = await workbench.webviewFrame();
		await page.getByRole('tab', { name: 'History', selected: true }).waitFor();
		await page.locator('posture-weeks svg').waitFor();
	});
});

describe('a year of history', function () {
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openAfterAYear({
			width: 1100,
			height: 1250,
		});
		await workbench.runCommand('Next Posture: Show History');
		page = await workbench.webviewFrame();
	});

	after(async () => workbench.close());

	it('says in plain words what its figures carry', async () => {
		await page.getByText('Mornings suit you: breaks come most often then.').waitFor();
	});

	it('has twelve weeks, and as many months, in tables that say the same', async () => {
		const weeks = page.locator('posture-weeks');
		const cells = await weeks.locator('.cell text').allTextContents();
		await weeks.getByText('The weeks as a table').click();
		const reported = await weeks.locator('tbody td:nth-child(2)').allInnerTexts();
		assert.ok(cells.length > 40 && cells.length <= 12 * 7, `${cells.length} days`);
		assert.deepEqual(cells.toReversed(), reported);
		const months = await page.locator('posture-months tbody tr').count();
		assert.ok(months >= 12, `${months} months`);
		await workbench.screenshot('history-weeks');
	});

	it('opens a day from the table', async () => {
		const day = page.locator('posture-weeks tbody tr').nth(1);
		const [name, breaks] = await day.locator('th, td').allInnerTexts();
		await day.getByRole('button').click();
		await page
			.getByRole('heading', { name: `${breaks} breaks, longest in one position` })
			.waitFor();
		assert.ok(name);
		await page.getByRole('button', { name: 'Today' }).click();
		await page.getByText(/^Today, /).waitFor();
	});

	it('has one kind of control to go through the days: one height, one edge, one ring', async () => {
		await page.getByRole('button', { name: 'Previous day' }).click();
		await page.getByRole('button', { name: 'Today', disabled: false }).waitFor();
		// Off the button that was clicked, which is tinted under the pointer.
		await workbench.page.mouse.move(0, 0);
		await page.getByRole('button', { name: 'Previous day' }).focus();
		await workbench.page.keyboard.press('Tab');
		await workbench.page.keyboard.press('Shift+Tab');
		const looks: string[] = [];
		for (const name of ['Previous day', 'Today', 'Next day']) {
			const look = await page.getByRole('button', { name }).evaluate((button) => {
				const style = getComputedStyle(button);
				const isOn = (button.getRootNode() as ShadowRoot).activeElement === button;
				const { outline, border, borderRadius, backgroundColor, color } = style;
				const { height } = button.getBoundingClientRect();
				return [isOn, height, outline, border, borderRadius, backgroundColor, color];
			});
			looks.push(look.join(' '));
			await workbench.page.keyboard.press('Tab');
		}
		assert.match(looks[0] ?? '', /^true .*solid 2px/);
		assert.deepEqual(looks, [looks[0], looks[0], looks[0]]);
		await workbench.screenshot('history-days');
		await page.getByRole('button', { name: 'Today' }).click();
		await page.getByText(/^Today, /).waitFor();
	});

	it('counts no streak until it is asked to', async () => {
		assert.equal(await page.getByText('days in a row').count(), 0);
		await workbench.changeSetting('nextPosture.showStreak', true);
		await page.getByRole('tab', { name: 'Stretch' }).click();
		await page.getByRole('tab', { name: 'History' }).click();
		await page.getByText(/\d+ days in a row with a break\./).waitFor();
	});

	it('shows the day that was looked at again once it was hidden', async () => {
		await page.getByRole('button', { name: 'Previous day' }).click();
		await page.getByRole('button', { name: 'Today', disabled: false }).waitFor();
		const shown = async () => page.locator('posture-history .top p').first().innerText();
		await eventually('yesterday', async () => !(await shown()).startsWith('Today'));
		const yesterday = await shown();
		await workbench.execute('workbench.action.files.newUntitledFile');
		const before = page;
		await eventually('the page to go', () => Promise.resolve(before.isDetached()));
		await workbench.execute('nextPosture.showHistory');
		page = await workbench.webviewFrame();
		await page.locator('posture-history h1').waitFor();
		await eventually('yesterday again', async () => (await shown()) === yesterday);
	});
});
