import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ID = 'next-posture.next-posture';

describe('the first minutes', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	const menu = () => workbench.page.locator('.quick-input-widget');
	/** A workbench that loads tests pops up no toast: it keeps them in its centre. */
	const centre = () => workbench.page.locator('[id="status.notifications"] a').click();
	const notices = () => workbench.page.locator('.notification-list-item');
	const pick = async (text: string) => {
		await menu().locator('.monaco-list-row').filter({ hasText: text }).first().waitFor();
		await workbench.page.keyboard.type(text);
		await menu().locator('.monaco-list-row.focused').filter({ hasText: text }).waitFor();
		await workbench.page.keyboard.press('Enter');
	};

	it('notify of nothing', async () => {
		await workbench.page.waitForTimeout(2000);
		await centre();
		await workbench.page.locator('.notifications-center.visible').waitFor();
		assert.deepEqual(await notices().allInnerTexts(), []);
		await centre();
	});

	it('have a menu for what people change most, that shows what was changed', async () => {
		await workbench.runCommand('Next Posture: Quick Settings…');
		await pick('Minutes in one position');
		await workbench.screenshot('adjust-minutes');
		await pick('25 minutes');
		const changed = menu().locator('.monaco-list-row').filter({ hasText: 'in one position' });
		await changed.filter({ hasText: '25 minutes' }).waitFor();
		await workbench.screenshot('adjust');
		await workbench.page.keyboard.press('Escape');
		await eventually('a bout of 25 minutes', async () => {
			const { dueAt } = await workbench.view();
			const left = (dueAt ?? 0) - (await workbench.now());
			return left > 24 * 60_000 && left <= 25 * 60_000;
		});
	});

	it('take minutes of the person’s own, and say what is allowed', async () => {
		await workbench.runCommand('Next Posture: Quick Settings…');
		await pick('Minutes in one position');
		await pick('Other…');
		const input = menu().locator('input[type=text]');
		await eventually('what it is now', async () => (await input.inputValue()) === '25');
		await workbench.page.keyboard.press('Control+a');
		await workbench.page.keyboard.type('4');
		await menu().getByText('A whole number of minutes from 5 to 120').waitFor();
		await workbench.page.keyboard.press('Control+a');
		await workbench.page.keyboard.type('35');
		await workbench.page.keyboard.press('Enter');
		await menu().locator('.monaco-list-row').filter({ hasText: '35 minutes' }).waitFor();
		await workbench.page.keyboard.press('Escape');
	});

	it('say how a hidden item comes back, and the steps are right', async () => {
		const { page } = workbench;
		/** The item's line in the status bar's own menu, once that is there to stay. */
		const tick = async () => {
			const line = page.locator('.context-view .action-item');
			await line.filter({ hasText: 'Next Posture: sit timer' }).first().waitFor();
			await page.waitForTimeout(500);
			await line.filter({ hasText: 'Next Posture: sit timer' }).first().click();
		};
		await page.locator('.part.statusbar').click({ button: 'right', position: { x: 500, y: 8 } });
		await tick();
		await workbench.statusItem().waitFor({ state: 'hidden' });
		await workbench.runCommand('Next Posture: Restore Status Item');
		await centre();
		const notice = notices().filter({ hasText: 'tick "Next Posture: sit timer"' });
		await notice.waitFor();
		await notice.hover();
		await workbench.screenshot('restore');
		await notice.getByRole('button', { name: 'Focus Status Bar' }).click();
		await page.locator('.part.statusbar:focus').waitFor();
		await page.keyboard.press('Shift+F10');
		await tick();
		await workbench.statusItem().waitFor();
	});

	it('find a setting by a word that its own text does not have', async () => {
		await workbench.execute('workbench.action.openSettings', `@ext:${ID} pomodoro`);
		const { page } = workbench;
		await page.locator('.settings-editor').getByText('Sit Minutes').first().waitFor();
		await workbench.execute('workbench.action.closeAllEditors');
		await workbench.execute('nextPosture.openSettings');
		for (const group of ['Rhythm', 'Nudges', 'Status Item', 'Time Away', 'Body and Moves']) {
			await page.locator('.settings-toc-wrapper').getByText(group, { exact: true }).waitFor();
		}
		await workbench.screenshot('settings-groups');
		await workbench.execute('workbench.action.closeAllEditors');
	});
});
