import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { eventually } from '../e2e/eventually.ts';
import { goToSecondStep } from '../e2e/openings.ts';
import { openWorkbench, type Workbench } from '../e2e/workbench.ts';
import { extensionHosts } from '../hosts/extensionHosts.mjs';
import { root } from '../hosts/places.mjs';

const manifest = readFileSync(join(root, 'package.json'), 'utf8');
const { name, version } = JSON.parse(manifest) as Record<string, string>;
const vsix = join(root, `${name}-${version}.vsix`);

/** VS Code restarts a host for an extension that is installed; one under test it ends with. */
describe('an open page, after the extension host was restarted', function () {
	let workbench: Workbench;

	beforeEach(async () => {
		workbench = await openWorkbench({ vsix });
	});

	afterEach(async () => workbench?.close());

	const tabs = () => workbench.page.locator('.tabs-container .tab');
	const pages = () => tabs().filter({ hasText: 'Next Posture' });
	const notes = () =>
		workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'notes.md' });
	const openNotes = async () => {
		await notes().dblclick();
		await tabs().filter({ hasText: 'notes.md' }).waitFor();
	};

	/** Drawn once the extension host has answered. */
	const historyOf = (page: Frame) => page.getByText('This is what VS Code saw');

	async function play(): Promise<Frame> {
		await workbench.runCommand('Next Posture: Browse Quick Stretches');
		const page = await workbench.webviewFrame();
		await goToSecondStep(page);
		return page;
	}

	async function restartHost(): Promise<void> {
		const before = await extensionHosts();
		assert.equal(before.length, 1, 'one window has one extension host');
		before.forEach((pid) => process.kill(pid, 'SIGKILL'));
		await eventually('a new extension host', async () =>
			(await extensionHosts()).some((pid) => !before.includes(pid)),
		);
	}

	/** Waits until another page than `dead` is there, which answers. */
	async function successorOf(dead: Frame, text: RegExp = /2 of \d/): Promise<Frame> {
		return eventually('another page', async () => {
			const page = await workbench.webviewFrame();
			// The dead page may go while it is looked at.
			const texts = await page
				.getByText(text)
				.count()
				.catch(() => 0);
			return page !== dead && texts > 0 && page;
		});
	}

	/** What the person asks of the page, the extension host answers. */
	async function answers(page: Frame): Promise<void> {
		await page.getByRole('tab', { name: 'History' }).click();
		await historyOf(page).waitFor();
	}

	it('is one page that works, with the routine where it was and the focus on it', async () => {
		const dead = await play();
		await restartHost();
		const page = await successorOf(dead);
		await eventually('the focus on Pause', async () =>
			page.evaluate(() => {
				let at = document.activeElement;
				while (at && !at.matches('.pause')) {
					at = at.shadowRoot?.activeElement ?? null;
				}
				return document.hasFocus() && at !== null;
			}),
		);
		await workbench.page.keyboard.press('Space');
		await page.getByRole('button', { name: 'Go on' }).waitFor();
		await answers(page);
		await page.getByText('is waiting for you').waitFor();
		await workbench.runCommand('Next Posture: Show History');
		assert.equal(await pages().count(), 1);
		await workbench.screenshot('host-restarted');
	});

	it('is replaced when it is seen again, behind another tab', async () => {
		const dead = await play();
		await openNotes();
		await restartHost();
		await workbench.statusItem().waitFor();
		await pages().click();
		const page = await successorOf(dead);
		await answers(page);
		assert.equal(await pages().count(), 1);
	});

	it('is replaced when it is asked for, behind another tab, and goes on with the routine', async () => {
		const dead = await play();
		await openNotes();
		await restartHost();
		await eventually('the page', async () => {
			await workbench.runCommand('Next Posture: Show History');
			return (await pages().count()) > 0;
		});
		const page = await successorOf(dead, /is waiting for you/);
		await historyOf(page).waitFor();
		await page.getByRole('button', { name: 'Go on' }).click();
		await page
			.getByText(/2 of \d/)
			.first()
			.waitFor();
		assert.equal(await pages().count(), 1);
	});

	it('leaves the focus in the editor beside it', async () => {
		const dead = await play();
		await notes().click({ modifiers: ['Alt'] });
		await workbench.page.locator('.monaco-editor').getByText('A place to type').click();
		await restartHost();
		await successorOf(dead);
		await workbench.page.keyboard.type('still here ');
		await workbench.page.locator('.monaco-editor').getByText('still here').waitFor();
		assert.equal(await pages().count(), 1);
	});

	it('is restored, not doubled, if it was hidden at a reload and is asked for', async () => {
		await play();
		await openNotes();
		// The workbench stores every few seconds what its editors remember.
		await workbench.page.waitForTimeout(15_000);
		await workbench.reload();
		await workbench.runCommand('Next Posture: Show History');
		const page = await workbench.webviewFrame();
		await page.getByText('is waiting for you').waitFor();
		await historyOf(page).waitFor();
		assert.equal(await pages().count(), 1);
	});
});
