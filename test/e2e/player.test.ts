import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { eventually } from './eventually.ts';
import { hurry } from './hurry.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Frames asked for by the page's scripts within half a second. */
const framesAsked = async (page: Frame) =>
	page.evaluate(async () => {
		const ask = window.requestAnimationFrame;
		let count = 0;
		window.requestAnimationFrame = (callback) => {
			count++;
			return ask.call(window, callback);
		};
		await new Promise((resolve) => {
			setTimeout(resolve, 500);
		});
		window.requestAnimationFrame = ask;
		return count;
	});

/** Lets the system have voices of these names, in place of its own, and tells the page so. */
const giveVoices = async (page: Frame, names: readonly string[]) =>
	page.evaluate((names) => {
		const fake = window as unknown as { stated?: string[] };
		fake.stated ??= [];
		const { stated } = fake;
		let speaking = false;
		Object.defineProperties(window.speechSynthesis, {
			getVoices: { configurable: true, value: () => names.map((name) => ({ name })) },
			speaking: { configurable: true, get: () => speaking },
			speak: {
				configurable: true,
				value: ({ text }: SpeechSynthesisUtterance) => {
					speaking = true;
					stated.push(`speak ${text}`);
				},
			},
			cancel: {
				configurable: true,
				value: () => {
					speaking = false;
					stated.push('cancel');
				},
			},
		});
		window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
	}, names);

/** What the page asked of the voices last. */
const lastSaid = async (page: Frame) =>
	page.evaluate(() => (window as unknown as { stated: string[] }).stated.at(-1) ?? '');

/** Which steps the bar shows as skipped. */
const skippedSteps = async (page: Frame) =>
	page
		.locator('posture-steps svg')
		.evaluateAll((bars) => bars.map((bar) => bar.querySelector('.skipped') !== null));

describe('the player, by keyboard alone', () => {
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	const key = async (name: string) => workbench.page.keyboard.press(name);

	for (const reducedMotion of [false, true]) {
		describe(reducedMotion ? 'with less motion' : 'with motion', () => {
			before(async () => {
				await workbench.execute('workbench.action.closeAllEditors');
				await workbench.page.emulateMedia({
					reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
				});
			});

			it('plays a routine from its first step, with the focus on Pause', async () => {
				await workbench.execute('nextPosture.startRoutine', 'stand-break');
				page = await workbench.webviewFrame();
				await page.getByRole('heading', { name: 'Air squat' }).waitFor();
				await page.locator('posture-player posture-figure').waitFor();
				await eventually('Pause to have the focus', async () =>
					page.evaluate(() => {
						let at = document.activeElement;
						while (at && !at.matches('.pause')) {
							at = at.shadowRoot?.activeElement ?? null;
						}
						return at !== null;
					}),
				);
			});

			it('says with each button which key does the same', async () => {
				const keys = await page
					.locator('posture-player [aria-keyshortcuts]')
					.evaluateAll((buttons) =>
						buttons.map((button) => [
							button.textContent?.trim(),
							button.getAttribute('title'),
							button.getAttribute('aria-keyshortcuts'),
						]),
					);
				assert.deepEqual(keys, [
					['Restart', 'Begin this move again (←)', 'ArrowLeft'],
					['Pause', 'Pause (Space)', 'Space'],
					['Next', 'Next (→)', 'ArrowRight'],
					['End here', 'End here (Esc)', 'Escape'],
				]);
			});

			it('moves the figure only while motion is welcome and the routine runs', async () => {
				const running = await framesAsked(page);
				assert.equal(running > 0, !reducedMotion, `${running} frames while it runs`);
				await key(' ');
				const goOn = page.getByRole('button', { name: 'Go on' });
				assert.equal(await goOn.getAttribute('title'), 'Go on (Space)');
				assert.equal(await framesAsked(page), 0, 'frames while it is paused');
				await workbench.screenshot(`player-paused${reducedMotion ? '-still' : ''}`);
				await key(' ');
				await page.getByRole('button', { name: 'Pause' }).waitFor();
			});

			it('waits while the item paces the breath', async () => {
				await workbench.execute('nextPosture.breatheOut');
				await page.getByRole('button', { name: 'Go on' }).click();
				await page.getByRole('button', { name: 'Pause' }).waitFor();
			});

			it('counts repetitions, each in its own time', async () => {
				await hurry(page, 5);
				const ring = page.locator('posture-player posture-ring [role=timer]');
				assert.match(await ring.innerText(), /^[12]\s*of 8$/);
				await hurry(page, 12);
				assert.match(await ring.innerText(), /^[456]\s*of 8$/);
			});

			it('goes forward and back with the arrows, and speaks once a step', async () => {
				await page.evaluate(() => {
					const root = document.querySelector('next-posture-page')?.shadowRoot;
					const status = root?.querySelector('[role=status]');
					const announced: string[] = [];
					(window as unknown as { announced: string[] }).announced = announced;
					new MutationObserver(() => announced.push(status?.textContent ?? '')).observe(
						status ?? document,
						{
							childList: true,
							characterData: true,
							subtree: true,
						},
					);
				});
				await hurry(page, 6);
				await key('ArrowRight');
				await page.getByRole('heading', { name: 'Standing back extension' }).waitFor();
				await hurry(page, 6);
				await key('ArrowRight');
				await page.getByRole('heading', { name: 'Calf raise' }).waitFor();
				const announced = await page.evaluate(
					() => (window as unknown as { announced: string[] }).announced,
				);
				assert.equal(announced.length, 2, announced.join(' / '));
				assert.match(announced[1] ?? '', /^3 of 5: Calf raise\./);
				// Of the first one more than 18 s of 30 were worked, of the second one little of 20.
				assert.deepEqual(await skippedSteps(page), [false, true, false, false, false]);
				await workbench.screenshot(`player-steps${reducedMotion ? '-still' : ''}`);
				await key('ArrowLeft');
				await page.getByRole('heading', { name: 'Standing back extension' }).waitFor();
			});

			// The same with less motion, so once is enough.
			if (!reducedMotion) {
				it('speaks only where the system has a voice, even a late one, and never while paused', async () => {
					const cues = page.getByRole('checkbox', { name: 'Spoken cues' });
					await giveVoices(page, []);
					await cues.waitFor({ state: 'hidden' });
					await giveVoices(page, ['Ada']);
					await cues.focus();
					await key('Enter');
					await eventually('a cue to be spoken', async () =>
						(await lastSaid(page)).startsWith('speak '),
					);
					await page.getByRole('button', { name: 'Pause' }).focus();
					await key('Enter');
					await page.getByRole('button', { name: 'Go on' }).waitFor();
					assert.equal(await lastSaid(page), 'cancel');
					await key('Enter');
					await eventually('it to be said again', async () =>
						(await lastSaid(page)).startsWith('speak '),
					);
					await cues.focus();
					await key('Enter');
					await eventually('silence', async () => (await lastSaid(page)) === 'cancel');
				});

				it('is where it was after a reload', async () => {
					await workbench.stored();
					await workbench.reload();
					page = await workbench.webviewFrame();
					await page.getByRole('heading', { name: 'Standing back extension' }).waitFor();
				});
			}

			it('ends with what was done, and hides a move for good, or not', async () => {
				for (let presses = 0; presses < 8; presses++) {
					if (await page.locator('posture-finish').isVisible()) {
						break;
					}
					await hurry(page, 30);
				}
				await page.getByRole('heading', { name: 'Stand break: done' }).waitFor();
				await workbench.screenshot(`finish-done${reducedMotion ? '-still' : ''}`);
				await page.locator('posture-finish summary').focus();
				await key('Enter');
				const never = page.getByRole('button', { name: 'Never show Calf raise' });
				await never.focus();
				await key('Enter');
				const undo = page.getByRole('button', { name: 'Undo: show Calf raise again' });
				await undo.waitFor();
				// What is said later counts, by the test clock.
				await workbench.advance(1000);
				await key('Enter');
				await never.waitFor();
				await key('Escape');
				await page.getByRole('heading', { name: 'Moves', exact: true }).waitFor();
				assert.equal(await page.locator('posture-player').count(), 0);
			});
		});
	}
});

describe('a routine that was skipped through', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	for (const width of [1000, 552, 320]) {
		it(`begins below a header that stays where it is, ${width} px wide`, async () => {
			await workbench.execute('workbench.action.closeSidebar');
			await workbench.execute('workbench.action.closeAuxiliaryBar');
			await workbench.page.setViewportSize({ width, height: 800 });
			await workbench.execute('nextPosture.showStretches');
			const page = await workbench.webviewFrame();
			const places = async () => {
				await page.evaluate(() => window.scrollTo({ top: 0 }));
				return page
					.locator('posture-tabs [role=tab], posture-bout .ride > svg, main')
					.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
			};
			const first = await places();
			for (const name of ['Run', 'History', 'Stretch']) {
				await page.getByRole('tab', { name }).click();
				assert.deepEqual(await places(), first, name);
			}
			await workbench.execute('nextPosture.startRoutine', 'stand-break');
			// The list of moves has a heading of this name as well.
			await page.getByRole('button', { name: 'Pause' }).waitFor();
			assert.deepEqual(await places(), first, 'the player');
			const buttons = async () =>
				page
					.locator('posture-player .controls > *, posture-player [aria-keyshortcuts=Escape]')
					.evaluateAll((all) =>
						all.map((button) => {
							const { x, y } = button.getBoundingClientRect();
							return button.matches(':first-child') ? [x, y] : [y];
						}),
					);
			const before = await buttons();
			assert.equal(before.length, 4);
			for (const name of [/Standing back/, /Calf raise/, /Doorway/]) {
				await workbench.page.keyboard.press('ArrowRight');
				await page.getByRole('heading', { name }).waitFor();
				assert.deepEqual(await buttons(), before, `the buttons at ${name}`);
			}
			await page.getByRole('button', { name: 'End here' }).click();
			await page.getByRole('button', { name: 'Back to stretches' }).waitFor();
			assert.deepEqual(
				(await places()).slice(0, 3),
				first.slice(0, 3),
				'the tabs beside the finish',
			);
			await page.getByRole('button', { name: 'Back to stretches' }).click();
			await workbench.page.setViewportSize({ width: 1000, height: 800 });
		});
	}

	const ways: readonly [string, (page: Frame) => Promise<void>][] = [
		['by mouse', async (page) => page.getByRole('button', { name: 'Next', exact: true }).click()],
		['by keyboard', async () => workbench.page.keyboard.press('ArrowRight')],
	];
	for (const [way, next] of ways) {
		it(`${way}, is no break: finish view, header, item and history say the same`, async () => {
			await workbench.execute('nextPosture.restartTimer');
			await workbench.sit(12);
			await workbench.execute('nextPosture.startRoutine', 'stand-break');
			const page = await workbench.webviewFrame();
			await page.getByRole('heading', { name: 'Air squat' }).waitFor();
			await workbench.named(/on a break/);
			for (const heading of [
				/Standing back/,
				/Calf raise/,
				/Doorway/,
				/exhale/,
				/^Stand break: ended$/,
			]) {
				await hurry(page, 8);
				await workbench.advance(30_000);
				await next(page);
				await page.getByRole('heading', { name: heading }).waitFor();
			}
			await workbench.screenshot(`player-skipped-${way.replace(' ', '-')}`);
			await page.getByText('Your sit timer runs on: this was not yet a break.').waitFor();
			await page.locator('posture-bout').getByText('Sitting 14 min').first().waitFor();
			await workbench.named(/^Next Posture: sitting 14 minutes$/);
			await workbench.execute('nextPosture.showHistory');
			await page
				.getByText(/^0 breaks, longest in one position/)
				.first()
				.waitFor();
			await page.getByRole('tab', { name: 'Stretch' }).click();
		});
	}
});
