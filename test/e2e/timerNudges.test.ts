import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;

const own = (text: string) =>
	JSON.stringify({
		nudges: [{ kind: 'stand', short: 'Stand: refill the mug', text }],
		hiddenNudges: ['stand'],
	});

describe('nudges as the person wants them', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			theme: 'dark',
			settings: { 'nextPosture.nudgeKinds': ['stand', 'eyes'] },
			stored: { 'my-moves.json': own('Up, and refill the mug') },
		});
	});

	after(async () => workbench.close());

	const shows = (text: RegExp) =>
		eventually(`an item like ${text}`, async () => text.test(await workbench.itemText())).catch(
			async (reason: unknown) => {
				throw new Error(`${String(reason)} It is "${await workbench.itemText()}".`);
			},
		);
	const tooltip = async () => {
		await workbench.statusItem().hover();
		const hover = workbench.page.locator('.workbench-hover').filter({ hasText: 'today' });
		await hover.waitFor();
		return hover.innerText();
	};
	const restart = async () => workbench.execute('nextPosture.restartTimer');

	it('ask to look far away, and count the seconds by a click', async () => {
		await restart();
		await workbench.sit(15);
		await shows(/^Look /);
		await workbench.screenshot('nudge-eyes');
		assert.match(await tooltip(), /Click: counts 20 seconds, right here\./);
		await workbench.screenshot('nudge-eyes-tooltip');
		await workbench.page.mouse.move(600, 300);
		await workbench.statusItem().locator('a').click();
		await shows(/^Look far away · 20s$/);
		await workbench.screenshot('nudge-eyes-counted');
		await workbench.advance(5000);
		await shows(/^Look far away · 15s$/);
		await workbench.advance(15_000);
		await shows(/^15m$/);
	});

	it('come in words of one’s own, and in others once the file has them', async () => {
		await restart();
		await workbench.sit(31);
		await shows(/^Stand: refill the mug$/);
		await workbench.named(/^Next Posture: Up, and refill the mug$/);
		assert.match(await tooltip(), /^Up, and refill the mug\n/);
		await workbench.screenshot('nudge-own');
		await workbench.page.mouse.move(600, 300);
		await writeFile(join(workbench.storage, 'my-moves.json'), own('Mug, now'));
		await workbench.named(/^Next Posture: Mug, now$/);
	});

	it('come at the full and the half hour by the clock', async () => {
		await restart();
		await workbench.changeSetting('nextPosture.alignToClock', true);
		await workbench.sit(1);
		const next = await tooltip();
		await workbench.screenshot('nudge-by-the-clock');
		await workbench.page.mouse.move(600, 300);
		assert.match(next, /Next nudge at \d+:(?:00|30)\b/);
		await workbench.changeSetting('nextPosture.alignToClock', undefined);
	});

	it('leave it at one quiet word where a day’s hours are reached, which a click ends', async () => {
		await workbench.changeSetting('nextPosture.dayLimitHours', 1);
		await workbench.changeSetting('nextPosture.nudgeKinds', []);
		await restart();
		for (let minutes = 0; (await workbench.itemText()) !== '1h sat today'; minutes += 0.5) {
			assert.ok(minutes < 60, 'nothing was said of an hour');
			await workbench.advance(MINUTE / 2);
			await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
			// Which window says so is settled in real time.
			await workbench.page.waitForTimeout(250);
		}
		await workbench.screenshot('day-limit');
		await workbench.statusItem().locator('a').click();
		await shows(/^\d+m$/);
		await workbench.sit(2);
		await shows(/^\d+m$/);
	});

	it('are looked for in the menu as well', async () => {
		await workbench.runCommand('Next Posture: Show Menu');
		const box = workbench.page.locator('.quick-input-widget');
		await box.getByText('More…').click();
		await box.getByText('Look Far Away').waitFor();
		await workbench.page.mouse.move(600, 600);
		await workbench.screenshot('menu-more');
		await workbench.page.keyboard.press('Escape');
	});
});
