import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('with a screen reader', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			width: 1400,
			settings: { 'editor.accessibilitySupport': 'on' },
		});
	});

	after(async () => workbench.close());

	const notices = () => workbench.page.locator('.notification-list-item');
	const centre = async () => {
		await workbench.page.locator('[id="status.notifications"] a').click();
		await workbench.page.locator('.notifications-center.visible').waitFor();
	};

	it('the first start says that nudges are spoken, and takes it back on request', async () => {
		await centre();
		const offer = notices().filter({ hasText: 'comes as a notification too' });
		await offer.waitFor();
		await workbench.screenshot('screen-reader-offer');
		await offer.getByRole('button', { name: 'Got It' }).click();
		await offer.waitFor({ state: 'detached' });
	});

	it('a later start says nothing', async () => {
		await workbench.reload();
		await workbench.page.waitForTimeout(2000);
		await centre();
		assert.deepEqual(await notices().allInnerTexts(), []);
		await workbench.execute('notifications.hideList');
	});

	it('the walkthrough has a step for it', async () => {
		await workbench.execute('workbench.action.openWalkthrough', 'next-posture.next-posture#start');
		const { page } = workbench;
		await page.locator('.getting-started-step').filter({ hasText: 'Hear the nudges' }).waitFor();
	});
});
