import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;

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
				await shows(/^Up! Undo\?$/);
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

			const stops: readonly [string, () => Promise<void>, RegExp, wayBack: string][] = [
				[
					'muted',
					async () =>
						workbench.dispatch({ type: 'quiet', until: (await workbench.now()) + 30 * MINUTE }),
					/^Muted/,
					'Unmute Nudges',
				],
				[
					'paused',
					() => workbench.dispatch({ type: 'pause', until: null }),
					/^Paused$/,
					'Resume Timer',
				],
			];
			for (const [state, reach, text, wayBack] of stops) {
				it(`opens the menu while ${state}, which stays so`, async () => {
					await workbench.execute('nextPosture.restartTimer');
					await workbench.sit(12);
					await reach();
					await shows(text);
					await click();
					const menu = workbench.page.locator('.quick-input-widget');
					await menu.getByText(wayBack).first().waitFor();
					assert.equal(await menu.getByText(/Snooze|Skip/).count(), 0);
					await workbench.page.keyboard.press('Escape');
					await shows(text);
					await workbench.execute('nextPosture.resume');
				});
			}
		});
	}

	describe('the item', () => {
		it('says for a moment what came of a command, or that nothing did', async () => {
			await workbench.execute('nextPosture.restartTimer');
			await workbench.sit(12);
			await workbench.execute('nextPosture.undo');
			await shows(/^Nothing to undo$/);
			await workbench.screenshot('nothing-to-undo');
			await workbench.advance(4000);
			await shows(/^12m$/);
			await workbench.execute('nextPosture.skip');
			await shows(/^Nothing to skip$/);
			await workbench.execute('nextPosture.snooze');
			await shows(/^Nothing to snooze$/);
			await workbench.screenshot('nothing-to-snooze');
			await workbench.advance(4000);
			await workbench.sit(19);
			await workbench.execute('nextPosture.snooze');
			await shows(/^Snoozed 5m$/);
			await workbench.execute('nextPosture.imUp');
			await shows(/^Up! Undo\?$/);
			await workbench.execute('nextPosture.snooze');
			await shows(/^Nothing to snooze$/);
		});

		it('shows that a bout is spent standing', async () => {
			await workbench.execute('nextPosture.imStanding');
			await workbench.sit(12);
			await shows(/^Stand 12m$/);
			await workbench.sit(19);
			await shows(/sit|walk/i);
		});
	});
});
