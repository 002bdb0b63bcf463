import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slotText } from '../../src/host/storage/slot.ts';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a record that is none of this version', () => {
	let workbench: Workbench;

	afterEach(async () => workbench.close());

	const read = async (name: string) => readFile(join(workbench.storage, name), 'utf8');

	/** Opens the notification centre and waits for warnings there. */
	async function warned(...texts: readonly RegExp[]): Promise<void> {
		const { page } = workbench;
		await page.locator('[id="status.notifications"] a').click();
		for (const text of texts) {
			await page.locator('.notification-list-item').filter({ hasText: text }).waitFor();
		}
	}

	/** The timer runs, and keeps what it does in the file named. */
	async function goesOn(name: string): Promise<void> {
		await workbench.execute('nextPosture.imStanding');
		await eventually('the position on disk', async () => {
			const slots = [`${name}.a`, `${name}.b`].map(async (slot) => read(slot).catch(() => ''));
			return (await Promise.all(slots)).join('').includes('"position":"standing"');
		});
		await workbench.named(/standing 0 minutes$/);
	}

	it('is set aside and named when it is another program’s, or corrupt', async () => {
		const foreign = { 'sitting.a': 'dear diary\n', 'sitting.b': '{"seq":3,"sum":"0"}\n{}\n' };
		workbench = await openWorkbench({ stored: foreign });
		await warned(
			/sitting\.a could not be read .*sitting\.a\.corrupt-\d+/,
			/sitting\.b could not be read .*sitting\.b\.corrupt-\d+/,
		);
		const names = await readdir(workbench.storage);
		const aside = names.filter((name) => name.includes('.corrupt-')).toSorted();
		assert.deepEqual(await Promise.all(aside.map(read)), Object.values(foreign));
		await goesOn('sitting');
	});

	it('is left byte for byte when it is a later version’s', async () => {
		const later = slotText(7, { version: 99, minds: [{ calm: true }] });
		workbench = await openWorkbench({ stored: { 'sitting.b': later } });
		await warned(/sitting was written by a later version/);
		await goesOn('sitting.v1');
		assert.equal(await read('sitting.b'), later);
		const names = await readdir(workbench.storage);
		assert.deepEqual(
			names.filter((name) => name === 'sitting.a' || name.includes('.corrupt-')),
			[],
		);
	});
});
