import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { personFormat } from '../../src/core/data/personFile.ts';
import { present } from '../../src/core/running/diary/ledger.ts';
import { plansFormat } from '../../src/core/running/program/plansFile.ts';
import { eventually } from '../e2e/eventually.ts';
import { goToSecondStep } from '../e2e/openings.ts';
import type { WorkbenchWindow } from '../e2e/window.ts';
import { openWorkbench, type Workbench } from '../e2e/workbench.ts';
import { extensionHosts } from '../hosts/extensionHosts.mjs';
import { root } from '../hosts/places.mjs';
import { kept } from '../kills/kept.ts';
import { many, stravaCsv } from '../support/activityFiles.ts';
import { atTheDesk, bout, MACHINE, nothingIsLost, runs, SAT, stored } from './sharedByVersions.ts';

const { name = '', version = '' } = JSON.parse(
	readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<string, string>;
const NOW = join(root, `${name}-${version}.vsix`);
const BEFORE = join(root, 'test', 'fixtures', '0.1', 'next-posture-0.1.0.vsix');

const IMPORTED = 4000;

describe('versions, one over the other', () => {
	let workbench: Workbench;
	/** What was there at the start. */
	let entries: readonly string[];

	before(async () => {
		workbench = await openWorkbench({ vsix: BEFORE, stored: atTheDesk() });
		entries = (await kept(workbench.storage)).entries.map(({ id }) => id);
		await type(workbench, 'Log a run', '7 km 40:00 yesterday', /7.km .*40/);
		await workbench.runCommand('Next Posture: Show Quick Stretches');
		await answers(await workbench.webviewFrame());
	});

	after(async () => workbench?.close());

	afterEach(async () => {
		const names = await readdir(workbench.storage, { recursive: true });
		const aside = names.filter((each) => /corrupt|\.v\d/.test(each));
		assert.deepEqual(aside, [], 'every file is read by both');
	});

	const reloadButton = (): Locator => workbench.page.getByRole('button', { name: 'Reload Now' });

	/** Installs a package as a person does; VS Code asks for a reload then. */
	async function install(vsix: string): Promise<void> {
		await workbench.page.bringToFront();
		await workbench.runCommand('Extensions: Install from VSIX...');
		const box = workbench.page.locator('.quick-input-widget');
		const input = box.locator('input').first();
		await eventually('a folder', async () => /[/\\]$/.test(await input.inputValue()));
		const rows = box.locator('.monaco-list-row');
		await rows.first().waitFor();
		await input.fill(vsix);
		await rows
			.filter({ hasText: basename(vsix) })
			.first()
			.waitFor();
		await box.getByRole('button', { name: 'Install' }).click();
		await reloadButton().waitFor();
	}

	/** Does as VS Code asks; what it shows then is all that is shown. */
	async function reload(): Promise<Frame> {
		await workbench.page.bringToFront();
		if (!(await reloadButton().isVisible())) {
			await workbench.page.locator('[id="status.notifications"] a').click();
		}
		await reloadButton().click();
		await workbench.statusItem().waitFor({ state: 'detached' });
		await workbench.ready();
		const page = await workbench.webviewFrame();
		await page.getByRole('tab', { name: 'Run' }).waitFor();
		assert.equal(await workbench.page.locator('.notification-list-item').count(), 0);
		return page;
	}

	/** What the page asks, the extension host answers. */
	async function answers(page: Frame): Promise<void> {
		await page.getByRole('tab', { name: 'Stretch' }).click();
		await page.getByRole('tab', { name: 'History' }).click();
		await page.getByText('This is what VS Code saw').waitFor();
	}

	/** Types a line, which is read so. */
	async function type(
		window: WorkbenchWindow,
		title: 'Log a run' | 'Plan a run',
		line: string,
		read: RegExp,
	): Promise<void> {
		await window.runCommand(`Next Posture: ${title.replace('run', 'Run')}…`);
		const box = window.page.locator('.quick-input-widget');
		await box.getByText(title, { exact: true }).waitFor();
		// Into the box itself: a window that is still busy opening may take the focus from it.
		const input = box.locator('input').first();
		await input.fill(line);
		await box.locator('.quick-input-message').filter({ hasText: read }).waitFor();
		await input.press('Enter');
		await box.waitFor({ state: 'hidden' });
	}

	/** The bout's minutes, once the item says them in full: in its first two seconds it is brief. */
	async function minutes(): Promise<number> {
		const inFull = /(\d+) minutes/;
		await workbench.named(inFull);
		return Number(inFull.exec(await workbench.accessibleName())?.[1]);
	}

	it('upgraded, go on with the bout, the page and all that was written', async () => {
		const start = await bout(workbench.storage);
		await install(NOW);
		await answers(await workbench.webviewFrame());
		const page = await reload();
		assert.equal(await bout(workbench.storage), start);
		assert.ok((await minutes()) >= SAT);
		await page.getByRole('tab', { name: 'Run' }).click();
		await page.getByText('7 km').first().waitFor();
		await workbench.screenshot('upgraded-run');
		await answers(page);
		await nothingIsLost(workbench.storage, entries);
		const { introduced } = await stored(workbench.storage, 'person', personFormat);
		assert.deepEqual([introduced?.value, introduced?.at], [true, 0], 'is not introduced again');
		await workbench.screenshot('upgraded');
	});

	it('beside each other in two windows, share bout and runs', async () => {
		const start = await bout(workbench.storage);
		await install(BEFORE);
		const other = await workbench.openWindow();
		try {
			await other.runCommand('Next Posture: Show Run');
			await other.named(/sitting 1\d minutes/);
			assert.equal(await bout(workbench.storage), start);
			await type(other, 'Log a run', '5 km 30:00 yesterday', /5.km .*30/);
			const theirs = await other.webviewFrame();
			await theirs.getByText('5 km').first().waitFor();
			await workbench.page.bringToFront();
			const page = await workbench.webviewFrame();
			await page.getByRole('tab', { name: 'Run' }).click();
			await page.getByText('5 km').first().waitFor();
			await type(workbench, 'Log a run', '3 km 20:00 yesterday', /3.km .*20/);
			await page.getByText('3 km').first().waitFor();
			await other.page.bringToFront();
			await theirs.getByText('3 km').first().waitFor();
			await other.runCommand("Next Posture: I'm Standing");
			await workbench.named(/standing/);
			await workbench.page.bringToFront();
			await workbench.runCommand("Next Posture: I'm Sitting");
			await other.named(/sitting/);
			await nothingIsLost(workbench.storage, entries);
		} finally {
			// The other cases have one window.
			await other.page.close();
		}
	});

	it('downgraded, go on with the bout and the page, and keep what only the later one knows', async () => {
		const start = await bout(workbench.storage);
		const page = await reload();
		assert.equal(await bout(workbench.storage), start);
		await answers(page);
		await type(workbench, 'Plan a run', 'tomorrow 18:00 6 km', /6.km/);
		await eventually('the plan on disk', async () => {
			const { plans } = await stored(workbench.storage, `machines/${MACHINE}/plans`, plansFormat);
			return present(plans).some(({ km }) => km === 6);
		});
		await nothingIsLost(workbench.storage, entries);
	});

	it('upgraded in the middle of a routine and of an import, go on with both', async () => {
		await install(NOW);
		const before = await workbench.webviewFrame();
		await before.getByRole('tab', { name: 'Stretch' }).click();
		await goToSecondStep(before);
		await before.getByRole('tab', { name: 'Run' }).click();
		await choose(before);
		const known = 3;
		await eventually(
			'some runs on disk',
			async () => (await runs(workbench.storage)).length > known,
		);
		const page = await reload();
		const taken = (await runs(workbench.storage)).length - known;
		assert.ok(taken < IMPORTED, `${taken} runs were there already`);
		await workbench.screenshot('upgraded-in-the-middle');
		await page.getByRole('button', { name: 'Go on' }).click();
		await page
			.getByText(/2 of \d/)
			.first()
			.waitFor();
		await page.getByRole('tab', { name: 'Run' }).click();
		await choose(page);
		await page.getByText(/New runs in the diary: [\d,]+\./).waitFor();
		assert.equal((await runs(workbench.storage)).length, known + IMPORTED);
		await nothingIsLost(workbench.storage, entries);
		const { plans } = await stored(workbench.storage, `machines/${MACHINE}/plans`, plansFormat);
		assert.ok(present(plans).some(({ km }) => km === 6));
	});

	/**
	 * Puts the files of the other version where those of this one are, and has the extension host begin anew: what
	 * a desktop does that is asked to restart extensions. This VS Code has its extensions on a server, and asks for a
	 * reload instead.
	 */
	async function swapAndRestart(): Promise<void> {
		const data = dirname(dirname(dirname(dirname(workbench.storage))));
		const folder = (of: string) => join(data, 'extensions', `next-posture.${name}-${of}`);
		await rename(folder(version), join(data, 'aside'));
		await rename(folder('0.1.0'), folder(version));
		await rename(join(data, 'aside'), folder('0.1.0'));
		const hosts = await extensionHosts();
		assert.equal(hosts.length, 1);
		hosts.forEach((pid) => process.kill(pid, 'SIGKILL'));
		await eventually('a new extension host', async () =>
			(await extensionHosts()).some((pid) => !hosts.includes(pid)),
		);
	}

	it('upgraded without a reload, replace the page of the earlier one by one that works', async () => {
		const tabs = workbench.page.locator('.tabs-container .tab', { hasText: 'Next Posture' });
		await workbench.runCommand('View: Close All Editors');
		await tabs.first().waitFor({ state: 'detached' });
		await swapAndRestart();
		// The palette has the titles of the version that was there when the window opened.
		await workbench.runCommand('Next Posture: Browse Quick Stretches');
		const dead = await workbench.webviewFrame();
		await answers(dead);
		const start = await bout(workbench.storage);
		await swapAndRestart();
		const page = await eventually('another page', async () => {
			const found = await workbench.webviewFrame();
			return found !== dead && found;
		});
		await answers(page);
		assert.equal(await tabs.count(), 1);
		assert.equal(await bout(workbench.storage), start);
		await nothingIsLost(workbench.storage, entries);
	});

	async function choose(page: Frame): Promise<void> {
		await page.getByRole('button', { name: 'Import…' }).click();
		await page.locator('input[type=file]').setInputFiles({
			name: 'activities.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(stravaCsv(many(IMPORTED))),
		});
	}
});
