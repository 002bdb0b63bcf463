import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

const HOUR = 3_600_000;
const OF_24 = /\b\d\d:\d\d$/;
const OF_12 = /\b\d{1,2}:\d\d\s[AP]M$/;

describe('times of day', () => {
	let workbench: Workbench;

	const open = async (locale: NonNullable<WorkbenchOptions['locale']>) => {
		workbench = await openWorkbench({ locale });
		const now = await workbench.now();
		// The next full hour but one.
		await workbench.dispatch({ type: 'quiet', until: Math.floor(now / HOUR) * HOUR + 2 * HOUR });
	};
	const shows = (time: RegExp) =>
		eventually(`an item like ${time}`, async () => time.test(await workbench.itemText())).catch(
			async (reason: unknown) => {
				throw new Error(`${String(reason)} It is "${await workbench.itemText()}".`);
			},
		);
	/** What the page says of a plan. */
	const onPage = async () => {
		const page = await workbench.webviewFrame();
		return page
			.getByText(/, \d{1,2}:\d\d(\s[AP]M)?$/)
			.first()
			.innerText();
	};

	afterEach(async () => workbench.close());

	it('count hours as the system does, in an English interface', async () => {
		await open({ server: 'de_DE.UTF-8', browser: 'en-US' });
		await shows(OF_24);
		await workbench.changeSetting('nextPosture.clock', '12');
		await shows(OF_12);
		await workbench.screenshot('clock-12');
	});

	it('count hours as the browser does, once a page was open, where a server has no locale', async () => {
		await open({ server: 'C.UTF-8', browser: 'de-DE' });
		await shows(OF_12);
		await workbench.execute('nextPosture.planRun', 'tomorrow 18:00 8 km');
		await workbench.execute('nextPosture.showRun');
		await shows(OF_24);
		assert.match(await onPage(), /18:00$/);
		await workbench.changeSetting('nextPosture.clock', '12');
		await shows(OF_12);
		await eventually('12 hours on the page', async () => /6:00\sPM$/.test(await onPage()));
		await workbench.screenshot('clock-page-12');
		await workbench.changeSetting('nextPosture.clock', '24');
		await shows(OF_24);
		await eventually('24 hours on the page', async () => (await onPage()).endsWith('18:00'));
		await workbench.screenshot('clock-page-24');
	});

	it('are those of the browser’s time zone, once a page was open, where the machine is in another', async () => {
		const locale = { server: 'de_DE.UTF-8', browser: 'de-DE' };
		workbench = await openWorkbench({ locale, timeZone: 'Asia/Kathmandu' });
		const until = Math.floor((await workbench.now()) / HOUR) * HOUR + 2 * HOUR;
		await workbench.dispatch({ type: 'quiet', until });
		await shows(/\d\d:00$/);
		await workbench.execute('nextPosture.showHistory');
		await shows(/\d\d:45$/);
		await workbench.screenshot('clock-zone');
	});
});
