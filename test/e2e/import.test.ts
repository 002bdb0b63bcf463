import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import {
	fit,
	garminCsv,
	gpx,
	gz,
	many,
	stravaCsv,
	tcx,
	zip,
} from '../unit/running/import/samples.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const file = (name: string, content: Uint8Array | string) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content),
});

describe('importing what people already have', function () {
	this.timeout(180_000);
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openWorkbench();
		await workbench.runCommand('Next Posture: Show Quick Stretches');
		page = await workbench.webviewFrame();
		await page.getByRole('tab', { name: 'Run' }).click();
		await page.getByRole('button', { name: 'Import…' }).click();
	});

	after(async () => workbench.close());

	const choose = async (...files: ReturnType<typeof file>[]) =>
		page.locator('input[type=file]').setInputFiles(files);
	const panel = () => page.locator('section.import');
	const again = async () => page.getByRole('button', { name: 'More files' }).click();

	it('reads every format, knows one run in all of them, and says what it could not read', async () => {
		await choose(
			file('a.gpx', gpx()),
			file('b.tcx.gz', gz(tcx())),
			file('c.fit', fit()),
			file('activities.csv', stravaCsv()),
			file('Activities.csv', garminCsv()),
			file('cut.fit', fit().slice(0, 60)),
			file('entities.gpx', '<!DOCTYPE g [<!ENTITY a "b">]><gpx>&a;</gpx>'),
		);
		await panel()
			.getByText('New runs in the diary: 1. Left out, being there already: 4.')
			.waitFor();
		const lines = await panel().locator('li').allInnerTexts();
		const plain = lines.map((line) => line.replace(/\s+/g, ' ')).sort();
		assert.deepEqual(plain, [
			'Activities.csv runs: 1',
			'a.gpx runs: 1',
			'activities.csv runs: 1',
			'b.tcx.gz runs: 1',
			'c.fit runs: 1',
			'cut.fit not read: it ends too early, as if it was not saved or downloaded as a whole',
			'entities.gpx not read: it defines entities of its own, which no activity file does',
		]);
		await workbench.screenshot('import-reports');
		await again();
	});

	it('answers while it reads, stops when it is told to, and takes nothing in', async () => {
		const track = gz(gpx({}, 2000));
		const entries = Array.from({ length: 300 }, (_, index) => [`${index}.gpx.gz`, track]);
		await choose(file('large.zip', zip(Object.fromEntries(entries) as Record<string, Uint8Array>)));
		await panel()
			.getByText(/^Reading large\.zip: runs so far: [1-9]/)
			.waitFor();
		const { deaf, took } = await page.evaluate(listen, 1500);
		assert.ok(
			deaf < took / 3,
			`Of ${took} ms the page did not answer for ${deaf} ms at a stretch.`,
		);
		assert.match(await panel().innerText(), /Reading large\.zip/);
		await workbench.screenshot('import-reading');
		await page.getByRole('button', { name: 'Cancel' }).click();
		await panel().getByText('Cancelled. Nothing was taken in.').waitFor();
		await again();
	});

	it('takes ten thousand runs at once', async () => {
		await choose(file('export.zip', zip({ 'activities.csv': stravaCsv(many(10_000)) })));
		await panel().getByText('New runs in the diary: 10000.').waitFor({ timeout: 120_000 });
		await workbench.screenshot('import-done');
	});
});

/** In the page: the longest between two turns of a timer that is always due, in milliseconds. */
async function listen(milliseconds: number): Promise<{ deaf: number; took: number }> {
	const start = performance.now();
	let last = start;
	let deaf = 0;
	while (last - start < milliseconds) {
		await new Promise((resolve) => {
			setTimeout(resolve, 5);
		});
		const now = performance.now();
		deaf = Math.max(deaf, now - last);
		last = now;
	}
	return { deaf: Math.round(deaf), took: Math.round(last - start) };
}
