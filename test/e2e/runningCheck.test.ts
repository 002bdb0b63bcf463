import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { PageKeyboard } from './pageKeyboard.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Does what a person wants with a control of the page, of this role and name. */
type Act = (role: 'button' | 'checkbox' | 'radio' | 'tab', name: RegExp) => Promise<void>;

/** Which keys take someone to a control, from where the focus is, and which key acts on it. */
const keys = {
	button: { to: 'Tab', act: 'Enter' },
	checkbox: { to: 'Tab', act: 'Space' },
	radio: { to: 'ArrowDown', act: 'Enter' },
	tab: { to: 'ArrowRight', act: 'Enter' },
} as const;

const ways: readonly [string, (workbench: Workbench, page: Frame) => Act][] = [
	['by mouse', (_, page) => async (role, name) => page.getByRole(role, { name }).first().click()],
	[
		'by keyboard',
		(workbench, page) => {
			const keyboard = new PageKeyboard(workbench, page);
			return async (role, name) => {
				if (role === 'tab') {
					// Of the tabs, only the chosen one is on the way; the arrows lead from it to the others.
					await keyboard.tabTo(/^Run$/, 'Shift+Tab');
				}
				const { to, act } = keys[role];
				await keyboard.tabTo(name, to);
				await keyboard.press(act);
			};
		},
	],
];

for (const [way, acting] of ways) {
	describe(`a check before a run, ${way}`, () => {
		let workbench: Workbench;
		let page: Frame;
		let act: Act;

		before(async () => {
			workbench = await openWorkbench({ reducedMotion: true, height: 1000 });
			await workbench.execute('nextPosture.planRun', 'today 18:00 8 km');
			await workbench.execute('nextPosture.logRun', 'today 5 km 30:00');
			await workbench.execute('nextPosture.showRun');
			page = await workbench.webviewFrame();
			act = acting(workbench, page);
			await heading('Last 7 days');
		});

		after(async () => workbench.close());

		const heading = async (name: string | RegExp) =>
			page.getByRole('heading', { name }).first().waitFor();
		const check = async () => {
			await workbench.runCommand('Next Posture: Check Before a Run');
			await heading('Any of these, new or different for you?');
		};
		/** What of the page starts something that strains. */
		const starts = async () =>
			page.getByRole('button', { name: /^(Start|Warm up|Play|Cool down)\b/ }).allInnerTexts();

		it('that finds pain gives a verdict, which stands above the run of today and the plan', async () => {
			await check();
			await act('button', /^None of these$/);
			for (const [question, answer] of [
				['How much does it hurt now?', /^5$/],
				['Standing or walking makes it …', /^Better$/],
				['Are you limping?', /^No$/],
				['How long has it hurt?', /^Less than a week$/],
			] as const) {
				await heading(question);
				await act('radio', answer);
			}
			await heading('No running today: walk or cycle');
			const another = page.getByText(
				'Today’s run is in the diary: this answer is for another one.',
			);
			await another.waitFor();
			await act('button', /^See today's plan$/);
			await page.locator('posture-load').waitFor();
			await heading('No running today: walk or cycle');
			await another.waitFor();
			await page.getByRole('button', { name: 'Cool-down', exact: true }).waitFor();
			await workbench.screenshot(`verdict-${way.replace(' ', '-')}`);
		});

		it('that finds a warning sign closes what strains, on every tab and in every command', async () => {
			await check();
			await act('checkbox', /^Chest pain$/);
			await act('button', /^Go on, 1 ticked$/);
			await heading('Please get emergency help now');
			await act('tab', /^Stretch$/);
			await heading('Earlier you ticked a warning sign');
			await workbench.screenshot(`warning-${way.replace(' ', '-')}`);
			// Breathing is all that is left to start.
			await heading(/^Positions of ease|breath|exhale/i);
			assert.deepEqual(await starts(), ['Start']);
			await page.getByText('Until a clinician has cleared you, only breathing').waitFor();
			for (const [title, command] of [
				['Start a Stretch', 'nextPosture.stretchNow'],
				['Start Warm-Up', 'nextPosture.warmUp'],
				['Start Cool-Down', 'nextPosture.coolDown'],
			] as const) {
				await workbench.runCommand(`Next Posture: ${title}`);
				// VS Code shows no dialog to a host that runs tests. Once this has its answer, so has the one before.
				await workbench.execute(command);
				assert.equal(await page.locator('posture-player').count(), 0, title);
			}
			await workbench.execute('nextPosture.breatheOut');
			await workbench.named(/^Breathe in/);
		});
	});
}

describe('the warning signs, where they do not fit into the window', () => {
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openWorkbench({ reducedMotion: true, height: 640 });
		await workbench.runCommand('Next Posture: Check Before a Run');
		page = await workbench.webviewFrame();
		await asked('Any of these, new or different for you?').waitFor();
	});

	after(async () => workbench.close());

	const asked = (name: string) => page.getByRole('heading', { name });
	const inView = async (label: RegExp) =>
		page
			.getByText(label)
			.first()
			.evaluate((sign) => sign.getBoundingClientRect().bottom <= innerHeight);

	it('are not passed by Enter before the last one was seen, from wherever the focus went', async () => {
		const last = /^Pain that a cough or a sneeze makes worse$/;
		assert.equal(await inView(last), false);
		await workbench.screenshot('signs-first');
		// The focus goes to the editor's side bar and back, as the keys of VS Code take it.
		await workbench.page.keyboard.press('Control+b');
		await workbench.page.keyboard.press('Control+b');
		await workbench.page.keyboard.press('Control+1');
		for (let presses = 0; presses < 9 && !(await inView(last)); presses++) {
			assert.equal(await asked('How much does it hurt now?').count(), 0);
			await workbench.page.keyboard.press('Enter');
			await page.waitForTimeout(200);
		}
		assert.ok(await inView(last));
		await asked('Any of these, new or different for you?').waitFor();
		await workbench.screenshot('signs-last');
		await workbench.page.keyboard.press('Enter');
		await asked('How much does it hurt now?').waitFor();
		await workbench.page.keyboard.press('0');
		await page.getByText('Enter goes on.').waitFor();
		await workbench.page.keyboard.press('Enter');
		await asked('Easy run looks reasonable').waitFor();
		await workbench.screenshot('outcome');
	});
});
