import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a click on the status item', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ settings: { 'nextPosture.smallNudges': 'none' } });
	});

	after(async () => workbench.close());

	const link = () => workbench.statusItem().locator('a');
	const ways: readonly [string, () => Promise<void>][] = [
		['by mouse', () => link().click()],
		[
			'by keyboard',
			async () => {
				await link().focus();
				await workbench.page.keyboard.press('Enter');
			},
		],
	];
	const shows = (text: RegExp) =>
		eventually(`an item like ${text}`, async () => text.test(await workbench.itemText())).catch(
			async (reason: unknown) => {
				throw new Error(`${String(reason)} It is "${await workbench.itemText()}".`);
			},
		);

	for (const [way, click] of ways) {
		describe(way, () => {
			it('ends the breaths that are paced, and leaves the break below as it is', async () => {
				await workbench.execute('nextPosture.restartTimer');
				await workbench.sit(12);
				await workbench.execute('nextPosture.imUp');
				await workbench.execute('nextPosture.breatheOut');
				await shows(/^Breathe in · 1 of 3$/);
				await click();
				await shows(/^Undo$/);
				assert.equal((await workbench.view()).phase, 'onBreak');
			});

			it('ends the posture reset that is paced, and leaves the nudge below as it is', async () => {
				await workbench.execute('nextPosture.restartTimer');
				await workbench.sit(31);
				await workbench.execute('nextPosture.resetPosture');
				await workbench.named(/^Feet flat/);
				await click();
				await workbench.named(/^Next Posture: (?!sitting)/);
				assert.equal((await workbench.view()).phase, 'asking');
			});

			it('ends a nudge on trial, which begins plain, and starts no break', async () => {
				await workbench.execute('nextPosture.restartTimer');
				await workbench.sit(5);
				await workbench.runCommand('Next Posture: Try a Nudge');
				await shows(/^Try: stand up$/);
				assert.equal(await workbench.page.locator('.statusbar-item.warning-kind').count(), 0);
				await workbench.screenshot('trial');
				await click();
				await shows(/^5m$/);
				const { phase, credited } = await workbench.view();
				assert.deepEqual([phase, credited], ['sitting', null]);
			});
		});
	}
});
