import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { TimerView } from '../../src/core/timer/view/view.ts';
import { kept } from '../kills/kept.ts';
import { eventually } from './eventually.ts';
import type { WorkbenchWindow } from './window.ts';
import { giveFocus } from './windowFocus.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;

/** What all windows agree on, whoever has the focus. */
type Shared = Pick<TimerView, 'phase' | 'dueAt' | 'pausedUntil' | 'quietUntil'>;

describe('three windows of one person', () => {
	let workbench: Workbench;
	let windows: WorkbenchWindow[];

	before(async () => {
		workbench = await openWorkbench({ settings: { 'nextPosture.nudgeStyle': 'toast' } });
		windows = [workbench, await workbench.openWindow(), await workbench.openWindow()];
		await alignClocks();
		await focus(0);
	});

	after(async () => workbench.close());

	const at = (index: number): WorkbenchWindow => windows[index] ?? workbench;
	const focus = async (index: number) => giveFocus(at(index), windows);

	/** Each window has a clock of its own, begun when it opened; time is the same for all. */
	async function alignClocks(): Promise<void> {
		const clocks = await Promise.all(windows.map((window) => window.now()));
		const latest = Math.max(...clocks);
		await Promise.all(clocks.map((now, index) => at(index).advance(latest - now)));
	}

	/** Time passes in all windows; the person works in the one that has the focus. */
	async function work(minutes: number, focused: number): Promise<void> {
		for (let minute = 0; minute < minutes; minute++) {
			await Promise.all(windows.map((window) => window.advance(MINUTE)));
			await at(focused).dispatch({ type: 'presence', mark: await at(focused).now() });
		}
	}

	async function shared(window: WorkbenchWindow): Promise<Shared> {
		const { phase, dueAt, pausedUntil, quietUntil } = await window.view();
		return { phase, dueAt, pausedUntil, quietUntil };
	}

	/** Waits until all windows look the same, and as told. */
	async function agree(what: string, matches: (view: Shared) => boolean): Promise<Shared> {
		let views: readonly Shared[] = [];
		const agreed = async () => {
			views = await Promise.all(windows.map((window) => shared(window)));
			const texts = new Set(views.map((view) => JSON.stringify(view)));
			return texts.size === 1 && views.every(matches) && views[0];
		};
		return eventually(`windows that agree on ${what}`, agreed).catch((error: unknown) => {
			throw new Error(`${String(error)} They say ${JSON.stringify(views)}`);
		});
	}

	async function pickFirst({ page }: WorkbenchWindow, text: RegExp): Promise<void> {
		await page.locator('.monaco-list-row.focused').filter({ hasText: text }).waitFor();
		await page.keyboard.press('Enter');
	}

	const commands: [title: string, window: number, matches: (view: Shared) => boolean][] = [
		['Restart Timer', 0, ({ phase }) => phase === 'sitting'],
		["I'm Standing", 1, ({ phase }) => phase === 'standing'],
		["I'm Up", 0, ({ phase }) => phase === 'onBreak'],
		["I'm Sitting", 1, ({ phase }) => phase === 'sitting'],
		['Pause Timer…', 2, ({ phase, pausedUntil }) => phase === 'paused' && pausedUntil !== null],
		['Resume Timer or Unmute Nudges', 0, ({ phase }) => phase === 'sitting'],
		['Mute Nudges…', 1, ({ quietUntil }) => quietUntil !== null],
		['Restart Timer', 2, ({ phase }) => phase === 'sitting'],
		['Resume Timer or Unmute Nudges', 0, ({ quietUntil }) => quietUntil === null],
	];
	for (const [title, window, matches] of commands) {
		it(`all know at once of “${title}” in window ${window + 1}`, async () => {
			await focus(window);
			await at(window).runCommand(`Next Posture: ${title}`);
			if (title.endsWith('…')) {
				await pickFirst(at(window), /minutes/);
			}
			await agree(title, matches);
		});
	}

	it('change nothing by a reload, a closing or an opening', async () => {
		await focus(0);
		const before = await agree('the bout', ({ phase }) => phase === 'sitting');
		const { entries } = await kept(workbench.storage);
		await at(1).reload();
		await alignClocks();
		await focus(0);
		await at(2).page.close();
		windows[2] = await workbench.openWindow();
		await alignClocks();
		await focus(2);
		assert.deepEqual(await agree('the bout', () => true), before);
		assert.deepEqual((await kept(workbench.storage)).entries, entries);
	});

	/** What the notification centre of a window holds; a workbench that loads tests pops up none. */
	async function notifications({ page }: WorkbenchWindow): Promise<string[]> {
		const centre = page.locator('.notifications-center.visible');
		await page.locator('[id="status.notifications"] a').click();
		await centre.waitFor();
		const texts = await centre.locator('.notification-list-item').allInnerTexts();
		await page.locator('[id="status.notifications"] a').click();
		await centre.waitFor({ state: 'hidden' });
		return texts;
	}

	const warnings = async () =>
		Promise.all(
			windows.map((window) =>
				window.statusItem().and(window.page.locator('.warning-kind')).count(),
			),
		);

	it('ask by a toast in the one in focus only', async () => {
		await focus(1);
		const { dueAt: before } = await shared(at(1));
		await at(1).runCommand('Next Posture: Restart Timer');
		await agree('a new bout', ({ phase, dueAt }) => phase === 'sitting' && dueAt !== before);
		await work(30, 1);
		await agree('the nudge', ({ phase }) => phase === 'asking');
		await at(1).page.locator('[id="status.notifications"] .codicon-bell-dot').waitFor();
		const [toast = ''] = await notifications(at(1));
		assert.match(toast, /I'm up/);
		await focus(2);
		await work(1, 2);
		for (const [index, count] of [0, 1, 0].entries()) {
			assert.equal((await notifications(at(index))).length, count, `in window ${index + 1}`);
		}
	});

	it('show colour in the one in focus only', async () => {
		for (const window of windows) {
			await window.changeSetting('nextPosture.nudgeStyle', 'colour');
		}
		for (const [focused, expected] of [
			[2, [0, 0, 1]],
			[0, [1, 0, 0]],
		] as const) {
			await focus(focused);
			await eventually(`colour in window ${focused + 1} alone`, async () =>
				isDeepStrictEqual(await warnings(), expected),
			);
		}
	});

	it('all know of a snooze, which is due five minutes later, and of a skip', async () => {
		await focus(1);
		await agree('what is due', ({ phase }) => phase === 'asking' || phase === 'overdue');
		const snoozed = (await at(1).now()) + 5 * MINUTE;
		await at(1).runCommand('Next Posture: Snooze');
		await agree('the snooze', (view) => view.phase === 'sitting' && view.dueAt === snoozed);
		await work(5, 1);
		await agree('what is due again', ({ phase }) => phase === 'asking');
		await at(1).runCommand('Next Posture: Skip Until Next Break');
		await agree('the skip', ({ phase }) => phase === 'sitting');
	});
});
