import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { PageKeyboard } from './pageKeyboard.ts';
import { chooseWeekdays } from './weekdayChips.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;

describe('the way back by running and walking, by keyboard alone', function () {
	let workbench: Workbench;
	let page: Frame;
	let keyboard: PageKeyboard;

	before(async () => {
		workbench = await openWorkbench({ reducedMotion: true, height: 1000 });
		await workbench.runCommand('Next Posture: Plan Ahead…');
		page = await workbench.webviewFrame();
		keyboard = new PageKeyboard(workbench, page);
		await heading('Running program');
	});

	after(async () => workbench.close());

	const press = async (...keys: string[]) => keyboard.press(...keys);
	const tabTo = async (name: RegExp, key?: string) => keyboard.tabTo(name, key);
	const heading = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

	it('is made for a time of day, and needs no word of the weeks before', async () => {
		await keyboard.isOn(/^Mon$/);
		await chooseWeekdays(keyboard, [0, 2, 4]);
		await tabTo(/^Back after a break$/);
		await press('Space');
		await tabTo(/^Weeks/);
		await keyboard.type('12');
		await press('Tab');
		const at = new Date((await workbench.now()) + 26 * MINUTE);
		const digits = (value: number) => String(value).padStart(2, '0');
		await tabTo(/^Time, if you like/);
		await keyboard.type(`${digits(at.getHours() % 12 || 12)}${digits(at.getMinutes())}`);
		await keyboard.type(at.getHours() < 12 ? 'AM' : 'PM');
		await page.getByText(/^Half an hour in one go by .*: 12 weeks/).waitFor();
		await page.getByText(/where it begins and how it grows are ours/).waitFor();
		await tabTo(/^Make the program$/);
		await press('Enter');
		await keyboard.isOn(/^Running program$/);
		await page.getByText('8 × 1 min run, 2 min walk').first().waitFor();
		await workbench.screenshot('program-return');
	});

	it('has its run reminded of by the status item, and warmed up for on the card', async () => {
		await tabTo(/^Back$/, 'Shift+Tab');
		await press('Enter');
		await page.getByText('of the program').first().waitFor();
		await workbench.sit(8);
		await workbench.named(/^Next Posture: run at .*\. Check and warm up\?/);
		await tabTo(/^Check before a run$/);
		await press('Enter');
		await heading('Any of these, new or different for you?');
		await keyboard.isOn(/^Any of these/);
		await tabTo(/^None of these$/);
		await press('Enter');
		await heading('How much does it hurt now?');
		await tabTo(/^0$/);
		await press('Enter');
		await tabTo(/^See today's plan$/);
		await press('Enter');
		await heading(/in turn/);
		await page.getByRole('button', { name: /warm/i }).first().waitFor();
		await workbench.screenshot('program-return-today');
	});

	it('is taken along on the laptop: the player goes from run to walk', async () => {
		await tabTo(/^Start: Run and walk$/);
		await press('Enter');
		await heading('Run');
		await page.getByText(/of 16/).first().waitFor();
		await workbench.screenshot('program-return-player');
		await press('ArrowRight');
		await heading('Walk');
		await press('ArrowRight');
		await heading('Run');
		await press('Escape');
		await heading(/Run and walk: ended/);
	});

	it('becomes a walk where the check says so, until that is undone', async () => {
		await workbench.runCommand('Next Posture: Check Before a Run');
		await keyboard.isOn(/^Any of these/);
		await tabTo(/^None of these$/);
		await press('Enter');
		await heading('How much does it hurt now?');
		await tabTo(/^0$/);
		await press(...Array.from({ length: 3 }, () => 'ArrowRight'));
		await keyboard.isOn(/^3$/);
		await press('Enter');
		await heading(/^Standing or walking/);
		await tabTo(/^Better$/);
		await press('ArrowDown', 'Enter');
		await heading('Are you limping?');
		await tabTo(/^No$/, 'ArrowDown');
		await press('Enter');
		await tabTo(/^Less than a week$/);
		await press('Enter');
		await heading(/walk/i);
		await workbench.runCommand('Next Posture: Plan Ahead…');
		await keyboard.isOn(/^Running program$/);
		const today = page.locator('posture-program-weeks li[aria-current=date]');
		await today.getByText('a walk').waitFor();
		await page.getByText(/the check said a walk in place of/).waitFor();
		await workbench.screenshot('program-walk');
		await tabTo(/^Undo: .*the check said a walk/);
		await press('Enter');
		await today.getByText('8 × 1 min run, 2 min walk').waitFor();
	});

	/** Shows the program, wide and narrow; its words. */
	async function looked(name: string): Promise<string> {
		await workbench.execute('workbench.action.closeSidebar');
		for (const width of [1000, 320]) {
			await workbench.page.setViewportSize({ width: width + 60, height: 1000 });
			assert.deepEqual(await violationsOf(page), [], `${name}, ${width}`);
			await workbench.screenshot(`program-${name}-${width}`);
		}
		await workbench.page.setViewportSize({ width: 1280, height: 1000 });
		return page.locator('posture-program').evaluate((program) => {
			const wordsOf = (node: Node): string => {
				const element = node instanceof Element ? node : null;
				const inside = [...(element?.shadowRoot?.childNodes ?? []), ...node.childNodes];
				const own = node instanceof Text ? node.data : (element?.getAttribute('aria-label') ?? '');
				return element?.matches('style') ? '' : [own, ...inside.map(wordsOf)].join(' ');
			};
			return wordsOf(program).replaceAll(/\s+/g, ' ');
		});
	}

	/** What a program may be for, by the form. */
	const goals = async () =>
		page.locator('posture-program-form fieldset').nth(1).getByRole('button').allInnerTexts();

	it('is sessions in a wheelchair, and no word of it runs or walks', async () => {
		await workbench.changeSetting('nextPosture.wheelchair', true);
		await workbench.runCommand('Next Posture: Plan Ahead…');
		await heading('Training program');
		await page.getByText('8 × 1 min push, 2 min wheel gently').first().waitFor();
		await tabTo(/Move or leave out$/);
		await press('Enter');
		await page.locator('posture-program-weeks .week.moving').waitFor();
		const words = await looked('wheelchair');
		assert.match(words, /8 × 1 min push/);
		assert.doesNotMatch(words, /\b(run|walk)/i);
		await press('Escape');
		await tabTo(/^Make another program$/);
		await press('Enter');
		await page.locator('posture-program-form').waitFor();
		assert.doesNotMatch(await looked('wheelchair-form'), /\b(run|walk)/i);
		await workbench.changeSetting('nextPosture.wheelchair', undefined);
	});

	it('in pregnancy holds or has less, with the line that sends to a clinician', async () => {
		await workbench.changeSetting('nextPosture.pregnant', true);
		await page.getByText('It adds nothing.').waitFor();
		const words = await looked('pregnant');
		assert.match(words, /Check with your midwife, doctor or pelvic-health physio/);
		assert.deepEqual(await goals(), ['Hold']);
		await workbench.changeSetting('nextPosture.pregnant', undefined);
	});

	it('after a birth waits for a clinician’s word, and is the way back then', async () => {
		await workbench.changeSetting('nextPosture.postpartum', true);
		await page.getByText('waits until a clinician has cleared you to run').waitFor();
		assert.equal(await page.locator('posture-program-form').count(), 0);
		await looked('postpartum');
		await workbench.changeSetting('nextPosture.clearedToRun', true);
		await page.getByText('begins by running and walking in turn').waitFor();
		assert.deepEqual(await goals(), ['Back after a break']);
	});
});
