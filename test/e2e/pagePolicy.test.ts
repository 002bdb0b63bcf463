import assert from 'node:assert/strict';
import type { ConsoleMessage, Frame } from 'playwright-core';
import { gpx, run } from '../support/activityFiles.ts';
import { eventually } from './eventually.ts';
import { openAfterAYear, openStretches } from './openings.ts';
import { savedFile } from './savedFile.ts';
import { type View, viewsOf } from './views.ts';
import type { Workbench } from './workbench.ts';

/** What the browser says of whatever a policy refuses, from the first script of a page on. */
const REFUSED = /Content Security Policy/iu;

interface Window {
	refused?: string[];
}

describe('the policy of the page, while all of it is used', function () {
	let workbench: Workbench;
	let page: Frame;
	const errors: string[] = [];
	const hear = (message: ConsoleMessage) => {
		if (REFUSED.test(message.text())) {
			errors.push(message.text());
		}
	};

	before(async () => {
		workbench = await openAfterAYear({
			reducedMotion: true,
			height: 1000,
			settings: { 'nextPosture.seatedMode': false },
		});
		// What VS Code’s own pages are refused before is none of ours.
		workbench.page.on('console', hear);
		page = await openStretches(workbench);
		await page.evaluate(() => {
			const here = globalThis as unknown as Window;
			const refused: string[] = [];
			here.refused = refused;
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
				refused.push(`${effectiveDirective} ${blockedURI}`);
			});
		});
	});

	after(async () => workbench.close());

	const refused = async () => [
		...(await page.evaluate(() => (globalThis as unknown as Required<Window>).refused)),
		...errors,
	];
	const button = (name: string | RegExp) => page.getByRole('button', { name }).first();

	const more: readonly View[] = [
		[
			'of an import, which is read in a worker',
			async () => {
				await workbench.runCommand('Next Posture: Import Runs');
				const buffer = Buffer.from(gpx({ start: run.start - 86_400_000 }));
				const file = { name: 'a.gpx', mimeType: 'application/octet-stream', buffer };
				await page.locator('input[type=file]').setInputFiles(file);
				await page.getByText('New runs in the diary: 1.').waitFor();
			},
		],
		[
			'that saves a program for a calendar',
			async () => {
				await workbench.runCommand('Next Posture: Plan Ahead…');
				await button('Save for my calendar').click();
				await savedFile(workbench, /\.ics$/u, 'END:VCALENDAR');
			},
		],
		[
			'that saves a program to print',
			async () => {
				await button('Save a page to print').click();
				await savedFile(workbench, /\.html$/u, '</html>');
			},
		],
		[
			'of the load, with the program in it',
			async () => {
				await button('Back').click();
				await page.locator('posture-load-chart').getByRole('img').first().waitFor();
			},
		],
	];

	const views = viewsOf(
		() => workbench,
		() => page,
	);
	// An emergency sign closes all that strains, programs too: it comes after them.
	const signs = views.findIndex(([view]) => view === 'signs');
	for (const [view, reach] of [...views.slice(0, signs), ...more, ...views.slice(signs)]) {
		it(`refuses nothing in the view ${view}`, async () => {
			await reach();
			assert.deepEqual(await refused(), []);
		});
	}

	it('would have been heard: what it refuses is said in both ways', async () => {
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'globalThis.ran = true';
			document.body.append(script);
		});
		await eventually('both', async () => (await refused()).length >= 2);
		assert.match(
			(await refused()).join('\n'),
			/^script-src-elem inline\n.*Content Security Policy/su,
		);
	});
});
