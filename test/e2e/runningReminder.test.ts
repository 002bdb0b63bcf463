import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;

describe('a planned run, in the status bar', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ theme: 'dark' });
	});

	after(async () => workbench.close());

	const sit = (minutes: number) => workbench.sit(minutes);
	const name = (matching: RegExp) => workbench.named(matching);
	const keyboard = () => workbench.page.keyboard;

	it('is planned in one line, which is read while it is typed', async () => {
		const at = new Date((await workbench.now()) + 26 * MINUTE);
		const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
		await workbench.runCommand('Next Posture: Plan a Run…');
		const box = workbench.page.locator('.quick-input-widget');
		await box.getByText('Plan a run', { exact: true }).waitFor();
		await keyboard().type(`${time} 8 km bumpy`);
		await box.getByText('note: bumpy').waitFor();
		await workbench.screenshot('plan-with-note');
		for (let key = 0; key < 'bumpy'.length; key++) {
			await keyboard().press('Backspace');
		}
		await keyboard().type('hills');
		await box.getByText('8 km · hills').waitFor();
		await workbench.screenshot('plan-read');
		await keyboard().press('Enter');
		await box.waitFor({ state: 'hidden' });
	});

	it('is offered a check twenty minutes before, and how long one has sat is said', async () => {
		await workbench.named(/sitting 0 minutes$/);
		await sit(8);
		await name(/^Next Posture: run at .*\. Check and warm up\? Sat today: 8 min\.$/);
		assert.match(await workbench.itemText(), /^Run .*: check\?$/);
		await workbench.screenshot('run-before');
	});

	it('is known to another window, which has not opened it yet', async () => {
		const other = await workbench.openWindow();
		await other.advance((await workbench.now()) - (await other.now()));
		await other.execute('nextPosture.restartTimer');
		await other.advance(MINUTE);
		await eventually('the run in the other window', async () =>
			/run at .*Check and warm up/.test(await other.accessibleName()),
		);
		await other.page.close();
	});

	it('gives way to quiet, and comes back', async () => {
		await workbench.dispatch({ type: 'quiet', until: (await workbench.now()) + 2 * MINUTE });
		await name(/muted until/);
		await sit(3);
		await name(/run at .*Check and warm up/);
	});

	it('opens what fits by a click', async () => {
		await workbench.statusItem().locator('a').click();
		const menu = workbench.page.locator('.quick-input-widget');
		await menu.getByText('Check before the run').waitFor();
		await workbench.screenshot('run-menu');
		await keyboard().press('Enter');
		const page = await workbench.webviewFrame();
		await page.getByRole('heading', { name: /new or different for you/ }).waitFor();
	});

	it('is followed by cool-down and diary', async () => {
		await workbench.advance(16 * MINUTE + 62 * MINUTE);
		await workbench.runCommand('Next Posture: Restart Timer');
		await name(/^Next Posture: run at .* over\? Cool down, and log it\./);
		await workbench.screenshot('run-after');
	});

	it('gives way to a stand nudge, and has no colour of its own when that is overdue', async () => {
		await sit(31);
		await name(/^Next Posture: (?!run at|sitting)/);
		await sit(15);
		await workbench.statusItem().and(workbench.page.locator('.warning-kind')).waitFor();
		await workbench.screenshot('run-nudge');
		await workbench.execute('nextPosture.imUp');
		await workbench.advance(11_000);
		await name(/^Next Posture: run at .* over\? Cool down/);
		await workbench.statusItem().and(workbench.page.locator(':not(.warning-kind)')).waitFor();
	});

	it('is in the diary by one line, and is reminded of no more', async () => {
		await workbench.execute('nextPosture.restartTimer');
		await workbench.runCommand('Next Posture: Log a Run…');
		const box = workbench.page.locator('.quick-input-widget');
		await box.getByText('Log a run', { exact: true }).waitFor();
		// Into the box itself: the page beside it may take the focus back.
		const input = box.locator('input').first();
		await input.fill('8.1 km 52:10 hills');
		await box.getByText('8.1 km · 52:10 · hills').waitFor();
		await input.press('Enter');
		await name(/sitting \d+ minutes?$/);
	});
});

describe('a run that is planned for a day, without a time', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
		await workbench.execute('nextPosture.planRun', 'today 8 km easy');
	});

	after(async () => workbench.close());

	const box = () => workbench.page.locator('.quick-input-widget');

	/** Goes on to a time of day of today, at which one sits down. */
	async function sitDownAt(hour: number, minute: number): Promise<void> {
		const now = await workbench.now();
		await workbench.advance(new Date(now).setHours(hour, minute, 0, 0) - now);
		await workbench.execute('nextPosture.restartTimer');
	}

	it('is reminded of at no time while the diary knows none', async () => {
		await sitDownAt(11, 40);
		await workbench.named(/sitting 0 minutes$/);
	});

	it('is reminded of twenty minutes before the hour at which most runs of the diary began', async () => {
		for (const line of [
			'yesterday at 18:00 8 km 45:10',
			'2 days ago at 7:00 5 km 30:00',
			'4 days ago at 18:05 8 km 46:00',
			'6 days ago at 17:50 10 km 58:00',
			'9 days ago at 18:00 6 km 36:00',
		]) {
			await workbench.execute('nextPosture.logRun', line);
		}
		await sitDownAt(17, 38);
		await workbench.named(/sitting 0 minutes$/);
		await workbench.sit(3);
		await workbench.named(/^Next Posture: run at (?:18:00|6:00\sPM)\. Check and warm up\?/);
		assert.match(await workbench.itemText(), /^Run (?:18:00|6:00\sPM): check\?$/);
		await workbench.screenshot('run-of-the-day');
	});

	it('stays one of the day: its line names no time', async () => {
		await workbench.runCommand('Next Posture: Plan a Run…');
		await box().getByText('Plan a run', { exact: true }).waitFor();
		await box().locator('input').first().fill('tomorrow 5 km');
		await box()
			.getByText(/^\w{3}, \w{3} \d+ · 5 km/)
			.waitFor();
		await workbench.page.keyboard.press('Escape');
	});
});
