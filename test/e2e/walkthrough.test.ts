import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { themes, type Theme } from './window.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('the walkthrough', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ width: 1400, theme: 'light' });
		await workbench.execute('workbench.action.closeSidebar');
		await workbench.execute('workbench.action.openWalkthrough', 'next-posture.next-posture#start');
	});

	after(async () => workbench.close());

	const step = (title: string) =>
		workbench.page.locator('.getting-started-step').filter({ hasText: title });
	const isDone = async (title: string) =>
		(await step(title).locator('.codicon-getting-started-step-checked.complete').count()) > 0;

	const closePage = () => workbench.execute('workbench.action.closeActiveEditor');
	const steps: [string, string, () => Promise<unknown>][] = [
		['Set your rhythm', 'Quick Settings…', () => workbench.page.keyboard.press('Escape')],
		['Meet a nudge', 'Try a Nudge', async () => undefined],
		['Take a first stretch', 'Start a Stretch', closePage],
		['Before a run', 'Check Before a Run', closePage],
	];
	for (const [title, button, leave] of steps) {
		it(`${title}: has a picture of its own, in four themes`, async () => {
			await step(title).click();
			for (const theme of Object.keys(themes) as Theme[]) {
				await workbench.setTheme(theme);
				const frame = await workbench.webviewFrame();
				await frame.locator('svg path').first().waitFor({ state: 'attached' });
				await workbench.page.waitForTimeout(300);
				await workbench.screenshot(`walkthrough-${title.split(' ').at(-1)}-${theme}`);
			}
		});

		it(`${title}: is done once its button was used, and not before`, async () => {
			assert.equal(await isDone(title), false);
			await step(title).getByRole('button', { name: button }).click();
			await workbench.page.waitForTimeout(500);
			await leave();
			await eventually('the tick', () => isDone(title));
		});
	}
});
