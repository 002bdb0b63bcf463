import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;

describe('the main job, by keyboard alone', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ theme: 'dark' });
	});

	after(async () => workbench.close());

	const sit = (minutes: number) => workbench.sit(minutes);
	const name = (matching: RegExp) => workbench.named(matching);

	it('counts the minutes in the status bar from activation on', async () => {
		await name(/^Next Posture: sitting 0 minutes$/);
		await sit(14);
		await name(/^Next Posture: sitting 14 minutes$/);
		assert.equal(await workbench.itemText(), '14m');
		await workbench.screenshot('sitting');
	});

	it('nudges to breathe out half-way, and takes it back after a minute', async () => {
		await sit(1);
		await name(/^Next Posture: (?!sitting)/);
		await workbench.screenshot('exhale');
		await sit(1);
		await name(/sitting 16 minutes$/);
	});

	it('asks after thirty minutes', async () => {
		await sit(14);
		await eventually('the nudge', async () => !/: sitting/.test(await workbench.accessibleName()));
		assert.doesNotMatch(await workbench.itemText(), /^\d+m$/);
		await workbench.screenshot('asking');
	});

	it('opens the page from the command palette', async () => {
		await workbench.runCommand('Next Posture: Show Quick Stretches');
		const page = await workbench.webviewFrame();
		await page.getByRole('heading', { name: 'Routines' }).waitFor();
		await workbench.screenshot('page');
	});

	it('plays a routine, which is the break', async () => {
		await workbench.runCommand('Next Posture: Stretch Now');
		const page = await workbench.webviewFrame();
		await page.locator('posture-player').getByRole('heading').waitFor();
		await workbench.screenshot('player');
		await name(/: on a break for 0 minutes$/);
		await workbench.advance(2 * MINUTE);
		const done = page.getByRole('heading', { name: /done/i });
		for (let step = 0; step < 9 && !(await done.isVisible()); step++) {
			await workbench.page.keyboard.press('ArrowRight');
		}
		await done.waitFor();
		await workbench.screenshot('finish');
		await name(/^Next Posture: sitting 0 minutes$/);
	});

	it('follows a change in the Settings editor at once', async () => {
		await sit(6);
		await name(/sitting 6 minutes$/);
		await workbench.runCommand('Next Posture: Open Settings');
		const { page } = workbench;
		await page.locator('.settings-editor').waitFor();
		const field = page.getByLabel('nextPosture.sitMinutes');
		await field.waitFor();
		await workbench.screenshot('settings');
		for (let presses = 0; presses < 30; presses++) {
			if (await field.evaluate((input) => input === document.activeElement)) {
				break;
			}
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Control+a');
		await page.keyboard.type('5');
		await eventually('the nudge', async () => !/: sitting/.test(await workbench.accessibleName()));
		await workbench.screenshot('settings-changed');
	});
});
