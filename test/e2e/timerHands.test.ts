import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Deeds, rowsOf, sitUntilWatched, takenFor } from '../support/whoDidIt.ts';
import { actors, vim } from './actors.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;
/** Longer than edits take to be judged, and files to be told of, in real time. */
const TOLD_WITHIN = 1200;
/** What VS Code calls activity proves that someone was here so long before. */
const PROVEN_AFTER = 75_000;

const DRAFT = 'some words to change\n'.repeat(30);

describe('the sit timer beside an agent', () => {
	let workbench: Workbench;

	const write = (name: string, text: string) => writeFile(join(workbench.folder, name), text);
	const git = (...args: readonly string[]) =>
		promisify(execFile)('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
			cwd: workbench.folder,
		});
	const press = (...keys: readonly string[]) =>
		keys.reduce(
			(before, key) => before.then(() => workbench.page.keyboard.press(key, { delay: 20 })),
			Promise.resolve(),
		);
	const type = (text: string) => workbench.page.keyboard.type(text, { delay: 20 });
	/** Clicks into the text of the editor in sight. */
	const click = () =>
		workbench.page
			.locator('.editor-group-container.active .editor-container')
			.click({ position: { x: 100, y: 40 } });

	before(async () => {
		workbench = await openWorkbench({
			settings: { 'files.autoSave': 'off', 'nextPosture.smallNudges': 'none' },
			extensions: { actors, vim },
		});
		await write('draft.txt', DRAFT);
		await git('init', '--quiet', '--initial-branch=main');
		await git('add', '.');
		await git('commit', '--quiet', '--message=one');
		await git('checkout', '--quiet', '-b', 'other');
		await write('draft.txt', `first\n${DRAFT}`);
		await git('commit', '--quiet', '--all', '--message=two');
		await git('checkout', '--quiet', 'main');
	});

	after(async () => workbench.close());

	it('nudges while the agent edits, and asks at the return of who was away', async () => {
		await workbench.changeSetting('nextPosture.sitMinutes', 5);
		await workbench.execute('nextPosture.restartTimer');
		const { presence } = await workbench.signals();
		const agentWorks = async (minutes: number) => {
			for (let minute = 0; minute < minutes; minute++) {
				await workbench.execute('actors.work');
			}
		};
		await agentWorks(6);
		assert.equal((await workbench.view()).standNudge?.at, presence + 5 * MINUTE);
		await workbench.named(/^Next Posture: (?!sitting)/);
		await workbench.screenshot('agent-nudge');
		await agentWorks(5);
		assert.equal((await workbench.signals()).presence, presence);
		await click();
		await workbench.named(/^Next Posture: .*\?$/);
		await workbench.screenshot('agent-return');
		const { content, minutes } = await workbench.view();
		assert.deepEqual(content, { what: 'question', gap: 'quiet', minutes: 11 });
		assert.equal(minutes, 11);
	});

	/** Plays each row of the table after 22 minutes of sitting. */
	const plays = (deeds: Parameters<typeof rowsOf>[0]) => {
		for (const { who, play, expected } of rowsOf(deeds)) {
			it(`takes ${who} for what it is`, async () => {
				await workbench.execute('actors.open', 'draft.txt');
				await click();
				await sitUntilWatched(workbench);
				assert.ok((await workbench.view()).watchesDisk);
				await workbench.page.waitForTimeout(TOLD_WITHIN / 4);
				const before = await workbench.signals();
				await play();
				await workbench.page.waitForTimeout(TOLD_WITHIN);
				await workbench.advance(PROVEN_AFTER);
				assert.deepEqual(takenFor(before, await workbench.signals()), expected);
			});
		}
	};

	describe('and what else works from outside', () => {
		before(async () => workbench.changeSetting('nextPosture.sitMinutes', undefined));

		const outside: Deeds<'outside'> = {
			'a command line that writes files': async () => {
				for (let number = 0; number < 20; number++) {
					await write(`built-${number}.txt`, 'built');
				}
			},
			'a checkout of another branch': () => git('checkout', '--quiet', 'other'),
			'a cell of a notebook that runs': async () => {
				await workbench.execute('actors.openBook');
				await workbench.execute('actors.runCell', 500);
			},
		};
		plays(outside);
	});

	describe('and a hand', () => {
		before(async () => workbench.trustActivity(true));

		const hand: Deeds<'hand'> = {
			'a hand that types': () => type('word'),
			'a hand that deletes': () => press('Backspace'),
			'a hand that pastes': () => press('Shift+Home', 'Control+c', 'End', 'Control+v'),
			'a hand that undoes': () => press('Control+z'),
			'a hand in a cell of a notebook': async () => {
				await workbench.execute('actors.openBook');
				await press('Enter');
				await type('word');
			},
			'a hand in the terminal': async () => {
				await workbench.execute('workbench.action.terminal.focus');
				await workbench.page.locator('.terminal-wrapper.active .xterm').waitFor();
				await type('word');
			},
			'a hand that moves the cursor by a Vim': async () => {
				await workbench.execute('vim.on');
				await type('jj');
			},
			'a hand that edits by a Vim': () => type('jx'),
			'a hand that renames in many files': async () => {
				await press('F2');
				await workbench.page.locator('.rename-box input:focus').waitFor();
				await type('another');
				await press('Enter');
			},
			'a hand that formats': () => workbench.runCommand('Format Document'),
		};
		plays(hand);
	});
});
