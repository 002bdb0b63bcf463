import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;

describe('the status item in every state', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	const sit = (minutes: number) => workbench.sit(minutes);

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
		['up', () => workbench.advance(3 * MINUTE), /^Next Posture: up for 3 minutes. Stretch\?$/],
		[
			'question',
			async () => {
				await restart(10);
				await workbench.advance(12 * MINUTE);
				await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
			},
			/^Next Posture: 12 minutes quiet: moved\?$/,
		],
		[
			'quiet',
			async () =>
				workbench.dispatch({ type: 'quiet', until: (await workbench.now()) + 30 * MINUTE }),
			/^Next Posture: quiet until /,
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
			await eventually(`the name ${name}`, async () => name.test(await workbench.accessibleName()));
			const text = await workbench.itemText();
			assert.ok(text.length <= 22, `"${text}" has ${text.length} characters`);
			const bar = workbench.page.locator('.part.statusbar');
			await bar.screenshot({ path: `test/out/item-${state}.png` });
		});
	}

	it('tells bout, next nudge and today in its tooltip, with links', async () => {
		await restart(24);
		await workbench.statusItem().hover();
		const hover = workbench.page.locator('.workbench-hover').filter({ hasText: 'Sitting 24 min' });
		await hover.waitFor();
		assert.deepEqual(await hover.locator('a').allInnerTexts(), [
			'Stretch',
			"I'm up",
			'Snooze',
			'Skip',
			'Quiet',
			'Pause',
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
