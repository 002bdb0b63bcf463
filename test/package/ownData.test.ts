import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ExportFile, exportFormat, mergedData } from '../../src/core/data/exportFile.ts';
import { noPrefs } from '../../src/core/moves/prefs.ts';
import { present } from '../../src/core/running/diary/ledger.ts';
import { slotText } from '../../src/host/storage/slot.ts';
import { eventually } from '../e2e/eventually.ts';
import { openWorkbench, type Workbench } from '../e2e/workbench.ts';
import { sharedFileOf, yearOfEntries, yearOfFiles } from '../support/yearOfHistory.ts';
import { root } from '../hosts/places.mjs';

/** 32 digits in hex, as the names of machines are: a folder of another name is none. */
const machine = randomUUID().replaceAll('-', '');
const now = Date.now();
const prefs = { ...noPrefs, favourites: { 'chin-tuck': { on: true, at: now - 1 } } };
const moves = '{ "moves": [{ "name": "Wall sit", "seconds": 30 }] } // mine\n';
const run = { km: 7, line: '7 km 40:00 yesterday' };

/** VS Code asks nothing in a modal dialog of an extension under test: here it is installed. */
describe('one’s own data, through the dialogs of VS Code', function () {
	let workbench: Workbench;
	let path: string;
	let all: ExportFile;

	before(async () => {
		const { name, version } = JSON.parse(
			await readFile(join(root, 'package.json'), 'utf8'),
		) as Record<string, string>;
		workbench = await openWorkbench({
			vsix: join(root, `${name}-${version}.vsix`),
			stored: {
				...sharedFileOf(machine, now),
				...yearOfFiles(machine, now),
				[`machines/${machine}/prefs.a`]: slotText(1, prefs),
				'my-moves.json': moves,
			},
		});
		await workbench.runCommand('Next Posture: Log a Run…');
		const box = workbench.page.locator('.quick-input-widget');
		await box.getByText('Log a run', { exact: true }).waitFor();
		await workbench.page.keyboard.type(run.line);
		await box.getByText('7 km').first().waitFor();
		await workbench.page.keyboard.press('Enter');
		await box.waitFor({ state: 'hidden' });
	});

	after(async () => workbench?.close());

	/** A message in the notification centre, which keeps what a toast would take away. */
	const notice = async (text: RegExp) => {
		const { page } = workbench;
		if (!(await page.locator('.notifications-center.visible').count())) {
			await page.locator('[id="status.notifications"] a').click();
		}
		const found = page.locator('.notification-list-item').filter({ hasText: text }).first();
		await found.waitFor();
		return found;
	};
	const dialog = () => workbench.page.locator('.monaco-dialog-box');
	const answer = async (button: string) => {
		await dialog().getByRole('button', { name: button, exact: true }).click();
		await dialog().waitFor({ state: 'detached' });
	};
	/** The file dialog's field, once it names a file as wanted. */
	const field = async (wanted: RegExp) => {
		const input = workbench.page.locator('.quick-input-widget input').first();
		const value = await eventually(`a path like ${wanted}`, async () => {
			const text = await input.inputValue().catch(() => '');
			return wanted.test(text) && text;
		});
		return { input, value };
	};
	const importIt = async () => {
		await workbench.runCommand('Next Posture: Import My Data…');
		const { input } = await field(/[/\\]$/);
		// The dialog looks at a path that is put in only once it has shown its first folder.
		const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
		await rows.first().waitFor();
		await input.fill(path);
		await rows
			.filter({ hasText: basename(path) })
			.first()
			.waitFor();
		await workbench.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
		await dialog().waitFor();
	};
	const preview = () => [
		`New entries of the log: ${mergedData(all.machines).log.length.toLocaleString('en')}`,
		'New runs: 1',
		'New favourites: 1',
		'Nothing of yours is deleted, and moves of your own are not touched.',
	];
	const lines = async () =>
		(await dialog().locator('.dialog-message-detail').innerText()).split('\n').filter(Boolean);

	it('is exported whole, to the file that the dialog names', async () => {
		await workbench.runCommand('Next Posture: Export My Data…');
		await workbench.page
			.locator('.quick-input-widget .monaco-list-row.focused')
			.filter({ hasText: 'JSON' })
			.waitFor();
		await workbench.page.keyboard.press('Enter');
		const { input, value } = await field(/next-posture\.json$/);
		path = value;
		await workbench.screenshot('data-export');
		await input.press('Enter');
		await notice(/Exported to .*next-posture\.json\. Entries of the log: [\d,]+, runs: 1/);
		const parsed = exportFormat.parse(JSON.parse(await readFile(path, 'utf8')));
		assert.ok(parsed !== 'future' && !('fault' in parsed), JSON.stringify(parsed).slice(0, 200));
		all = parsed;
		const reported = mergedData(all.machines);
		const year = yearOfEntries(now);
		const ids = new Set(year.map(({ id }) => id));
		assert.ok(year.length > 1000, 'there is a year to export');
		assert.deepEqual(
			reported.log.filter(({ id }) => ids.has(id)).sort((a, b) => a.id.localeCompare(b.id)),
			year.toSorted((a, b) => a.id.localeCompare(b.id)),
		);
		assert.deepEqual(
			present(reported.runs).map(({ km }) => km),
			[run.km],
		);
		assert.deepEqual(reported.prefs.favourites, prefs.favourites);
		assert.deepEqual(all.myMoves, { 'my-moves.json': moves });
	});

	it('is deleted only after one question that says what, and not if that is called off', async () => {
		for (const choice of ['Cancel', 'Delete All']) {
			await workbench.runCommand('Next Posture: Delete All My Data…');
			await dialog().waitFor();
			const asked = await dialog().innerText();
			assert.match(asked, /Delete all your data\? This cannot be undone\./);
			assert.match(asked, /Entries of the log: \d,\d{3}/);
			assert.match(asked, /Runs: 1, plans: 0/);
			assert.match(asked, /Favourites: 1, hidden moves: 0/);
			await workbench.screenshot('data-delete');
			await answer(choice);
		}
		await notice(/Your data is deleted\./);
		assert.equal(await dialog().count(), 0, 'nothing is asked again');
		assert.equal(await readFile(join(workbench.storage, 'my-moves.json'), 'utf8'), moves);
	});

	it('is imported after a preview, and the import can be undone', async () => {
		await importIt();
		assert.deepEqual(await lines(), preview());
		await workbench.screenshot('data-import');
		await answer('Import');
		const done = await notice(/Imported: [\d,]+\./);
		await done.getByRole('button', { name: 'Undo' }).click();
		await notice(/The import was undone\./);
		await importIt();
		assert.deepEqual(await lines(), preview(), 'all of it is new once more');
		await answer('Cancel');
	});
});
