import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('an address, as a calendar entry has it', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	/** Opens an address as the system hands it over, but for VS Code's question whether it may. */
	async function open(path: string): Promise<void> {
		const { page } = workbench;
		await workbench.runCommand('Developer: Open URL');
		await page.locator('.quick-input-widget').getByText('URL to open').waitFor();
		await page.keyboard.type(`code-oss://next-posture.next-posture${path}`);
		await page.keyboard.press('Enter');
	}

	it('/stretch opens the stretches, and starts none', async () => {
		await open('/stretch');
		const page = await workbench.webviewFrame();
		await page.getByRole('heading', { name: 'Routines' }).waitFor();
		const { phase } = await workbench.view();
		assert.equal(phase, 'sitting');
	});

	it('/breathe paces a breath in the item, and counts for nothing', async () => {
		await open('/breathe');
		await eventually('a breath', async () => /Breathe/.test(await workbench.accessibleName()));
		const { credited, minutes } = await workbench.view();
		assert.deepEqual({ credited, minutes }, { credited: null, minutes: 0 });
	});

	it('/check opens the check', async () => {
		await workbench.execute('workbench.action.closeAllEditors');
		await open('/check');
		const page = await workbench.webviewFrame();
		await page.getByRole('tab', { name: 'Run', selected: true }).waitFor();
		await workbench.screenshot('address-check');
	});

	it('of anything else opens nothing', async () => {
		await workbench.execute('workbench.action.closeAllEditors');
		await open('/stretch?now=yes');
		await workbench.page.waitForTimeout(1500);
		assert.equal(await workbench.page.locator('iframe.webview').count(), 0);
	});
});
