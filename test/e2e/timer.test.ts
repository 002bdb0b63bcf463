import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';
import { hurry } from './hurry.ts';

const MINUTE = 60_000;

describe('the sit timer', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ theme: 'dark' });
	});

	after(async () => workbench.close());

	/** Begins a bout that is due after half an hour again. */
	const startOver = async () => {
		await workbench.changeSetting('nextPosture.sitMinutes', undefined);
		await workbench.execute('workbench.action.closeAllEditors');
		await workbench.execute('nextPosture.restartTimer');
	};

	const sit = (minutes: number) => workbench.sit(minutes);

	describe('the main job, by keyboard alone', () => {
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
			await eventually(
				'the nudge',
				async () => !/: sitting/.test(await workbench.accessibleName()),
			);
			assert.doesNotMatch(await workbench.itemText(), /^\d+m$/);
			await workbench.screenshot('asking');
		});

		it('opens the page from the command palette', async () => {
			await workbench.runCommand('Next Posture: Browse Quick Stretches');
			const page = await workbench.webviewFrame();
			await page.getByRole('heading', { name: 'Routines' }).waitFor();
			await workbench.screenshot('page');
		});

		it('plays a routine, which is the break', async () => {
			await workbench.runCommand('Next Posture: Start a Stretch');
			const page = await workbench.webviewFrame();
			await page.locator('posture-player').getByRole('heading').waitFor();
			await workbench.screenshot('player');
			await name(/: on a break for 0 minutes$/);
			await workbench.advance(2 * MINUTE);
			const done = page.getByRole('heading', { name: /done/i });
			for (let half = 0; half < 12 && !(await done.isVisible()); half++) {
				await hurry(page, 30);
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
			await eventually(
				'the nudge',
				async () => !/: sitting/.test(await workbench.accessibleName()),
			);
			await workbench.screenshot('settings-changed');
		});
	});

	describe('the status item in every state', () => {
		before(startOver);

		async function restart(minutes: number): Promise<void> {
			await workbench.execute('nextPosture.restartTimer');
			await sit(minutes);
		}

		const states: [string, () => Promise<void>, RegExp][] = [
			['sitting', () => restart(24), /^Next Posture: sitting 24 minutes$/],
			[
				'standing',
				async () => {
					await workbench.execute('nextPosture.imStanding');
					await sit(3);
				},
				/^Next Posture: standing 3 minutes$/,
			],
			[
				'asking',
				() => workbench.execute('nextPosture.imSitting').then(() => sit(30)),
				/^(?!.*sitting)/,
			],
			['overdue', () => sit(15), /^(?!.*sitting)/],
			[
				'undo',
				async () => {
					await workbench.execute('nextPosture.imUp');
				},
				/^Next Posture: break started. Undo\?$/,
			],
			[
				'up',
				() => workbench.advance(3 * MINUTE),
				/^Next Posture: on a break for 3 minutes. Stretch\?$/,
			],
			[
				'question',
				async () => {
					await restart(10);
					await workbench.advance(12 * MINUTE);
					await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
				},
				/^Next Posture: Away 12 minutes: moved\?$/,
			],
			[
				'quiet',
				async () =>
					workbench.dispatch({ type: 'quiet', until: (await workbench.now()) + 30 * MINUTE }),
				/^Next Posture: nudges muted until /,
			],
			[
				'paused',
				async () => {
					await workbench.execute('nextPosture.resume');
					await workbench.dispatch({ type: 'pause', until: (await workbench.now()) + 60 * MINUTE });
				},
				/^Next Posture: paused until /,
			],
			[
				'breathing',
				async () => {
					await workbench.execute('nextPosture.resume');
					await workbench.execute('nextPosture.breatheOut');
				},
				/^Next Posture: Breathe in, 1 of 3$|^Breathe in, 1 of 3$/,
			],
		];
		for (const [state, reach, name] of states) {
			it(`${state} is named in whole words and fits`, async () => {
				await reach();
				await eventually(`the name ${name}`, async () =>
					name.test(await workbench.accessibleName()),
				);
				const text = await workbench.itemText();
				assert.ok(text.length <= 22, `"${text}" has ${text.length} characters`);
				const bar = workbench.page.locator('.part.statusbar');
				await bar.screenshot({ path: `test/out/item-${state}.png` });
			});
		}

		it('tells bout, next nudge and today in its tooltip, with links', async () => {
			await restart(24);
			await workbench.statusItem().hover();
			const hover = workbench.page
				.locator('.workbench-hover')
				.filter({ hasText: 'Sitting 24 min' });
			await hover.waitFor();
			assert.deepEqual(await hover.locator('a').allInnerTexts(), [
				'Change what a click does',
				'Stretch',
				"I'm up",
				'Mute Nudges',
				'Pause Timer',
				'Settings',
			]);
			await workbench.screenshot('tooltip');
			await workbench.page.keyboard.press('Escape');
		});

		it('opens the menu by a click while nothing is asked', async () => {
			await workbench.statusItem().locator('a').click();
			await workbench.page.locator('.quick-input-widget').getByText("I'm up").waitFor();
			await workbench.screenshot('menu');
			await workbench.page.keyboard.press('Escape');
		});
	});

	describe('a window', () => {
		before(startOver);

		it('shows the status item, with its minutes and a name in whole words', async () => {
			assert.match(await workbench.itemText(), /\dm$/);
			assert.match(await workbench.accessibleName(), /minute/);
			await workbench.screenshot('smoke');
		});

		it('lets thirty minutes pass on the test clock', async () => {
			const start = await workbench.now();
			await workbench.advance(30 * 60_000);
			assert.equal((await workbench.now()) - start, 30 * 60_000);
		});
	});
});
