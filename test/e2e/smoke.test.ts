import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a window', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	it('shows the status item, with its minutes and a name in whole words', async () => {
		assert.match(await workbench.itemText(), /\dm$/);
		assert.match(await workbench.accessibleName(), /minute/);
		await workbench.screenshot('smoke');
	});

	it('lets thirty minutes pass on the test clock', async () => {
		const start = await workbench.now();
		await workbench.advance(30 * 60_000);
		assert.equal((await workbench.now()) - start, 30 * 60_000);
	});
});
