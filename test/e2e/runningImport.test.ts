import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import {
	fit,
	garminCsv,
	gpx,
	gz,
	many,
	run,
	stravaCsv,
	tcx,
	zip,
} from '../support/activityFiles.ts';
import { violationsOf } from './axe.ts';
import { eventually } from './eventually.ts';
import { themes, type Theme } from './window.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const DAY = 24 * 3_600_000;

/** The key, as the protocol of the developer tools counts it. */
const SHIFT = 8;

const file = (name: string, content: Uint8Array | string) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content),
});

describe('importing what people already have', function () {
	let workbench: Workbench;
	let page: Frame;

	before(async () => {
		workbench = await openWorkbench();
		await workbench.runCommand('Next Posture: Browse Quick Stretches');
		page = await workbench.webviewFrame();
		await page.getByRole('tab', { name: 'Run' }).click();
		await page.getByRole('button', { name: 'Import…' }).waitFor();
	});

	after(async () => workbench.close());

	const choose = async (...files: ReturnType<typeof file>[]) =>
		page.locator('input[type=file]').setInputFiles(files);
	const panel = () => page.locator('section.import');
	const again = async () => page.getByRole('button', { name: 'More files' }).click();

	it('takes a file that is dragged from outside with Shift held, from the first view', async () => {
		const path = join(workbench.storage, 'dragged.gpx');
		await writeFile(path, gpx({ start: run.start - DAY }));
		const box = await workbench.page.locator('iframe.webview.ready').boundingBox();
		assert.ok(box);
		const hand = await workbench.page.context().newCDPSession(workbench.page);
		const move = async (type: 'dragEnter' | 'dragOver' | 'drop') =>
			hand.send('Input.dispatchDragEvent', {
				type,
				x: box.x + box.width / 2,
				y: box.y + box.height / 2,
				data: { items: [], files: [path], dragOperationsMask: 1 },
				modifiers: SHIFT,
			});
		await move('dragEnter');
		const sign = page.getByText('Drop to import');
		await eventually('the sign to drop', async () => {
			await move('dragOver');
			return sign.isVisible();
		});
		await workbench.screenshot('import-drag');
		await move('drop');
		await panel().getByText('New runs in the diary: 1.').waitFor();
		assert.deepEqual(
			[await page.locator('.run').count(), await panel().locator('li').count()],
			[1, 0],
		);
		await sign.waitFor({ state: 'detached' });
	});

	it('takes a file that is dropped while the result of another shows', async () => {
		await drop(page, 'dropped.gpx', gpx({ start: run.start - 2 * DAY }));
		await eventually('another run', async () => (await page.locator('.run').count()) === 2);
		await panel().getByText('New runs in the diary: 1.').waitFor();
		await again();
	});

	it('reads every format, knows one run in all of them, and says what it could not read', async () => {
		await choose(
			file('a.gpx', gpx()),
			file('b.tcx.gz', gz(tcx())),
			file('c.fit', fit()),
			file('activities.csv', stravaCsv()),
			file('Activities.csv', garminCsv()),
			file('cut.fit', fit([{}], 0).slice(0, 60)),
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

	it('asks once how the dates of a list are meant, in every kind of theme, and reads it so', async () => {
		const list = (date: string) =>
			`Activity Type,Date,Title,Distance,Time\nRunning,${date},Excel,5.00,0:30:00\n`;
		await choose(file('excel.csv', list('5/4/2025 6:00')), file('more.csv', list('6/7/2025 6:00')));
		const answer = panel().getByRole('button', { name: '5/4 is April 5' });
		await answer.waitFor();
		assert.match(await panel().innerText(), /A list has dates such as 5\/4\/2025 6:00/);
		for (const theme of Object.keys(themes) as Theme[]) {
			await workbench.setTheme(theme);
			assert.deepEqual(await violationsOf(page), [], theme);
			await workbench.screenshot(`import-dates-${theme}`);
		}
		await workbench.setTheme('light');
		await workbench.page.setViewportSize({ width: 460, height: 800 });
		await workbench.screenshot('import-dates-narrow');
		await workbench.page.setViewportSize({ width: 1280, height: 800 });
		await answer.focus();
		await answer.press('Enter');
		await panel().getByText('New runs in the diary: 2.').waitFor();
		assert.equal(await page.evaluate(focusedId), 'import');
		await page.getByRole('combobox', { name: 'Year' }).selectOption('2025');
		await page.getByText('Sat, Apr 5').waitFor();
		await workbench.screenshot('import-dates-answered');
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

	it('takes ten thousand runs at once, while another tab is shown, and a file dropped meanwhile', async () => {
		await choose(file('export.zip', zip({ 'activities.csv': stravaCsv(many(10_000)) })));
		await drop(page, 'meanwhile.gpx', gpx({ start: run.start - 3 * DAY }));
		await page.getByRole('tab', { name: 'History' }).click();
		await page.locator('posture-run').waitFor({ state: 'detached' });
		await page.getByRole('tab', { name: 'Run' }).click();
		await panel().getByText('New runs in the diary: 10,001.').waitFor({ timeout: 120_000 });
		await panel().getByText('meanwhile.gpx').waitFor();
		await workbench.screenshot('import-done');
	});
});

/** In the page: a file let go over it with Shift held, as the browser tells of it. */
async function drop(page: Frame, name: string, content: string): Promise<void> {
	await page.evaluate(
		([called, text]) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], called));
			for (const type of ['dragover', 'drop']) {
				const event = new DragEvent(type, {
					bubbles: true,
					cancelable: true,
					dataTransfer,
					shiftKey: true,
				});
				document.body.dispatchEvent(event);
			}
		},
		[name, content] as const,
	);
}

/** In the page: the id of what has the focus, within whichever elements. */
function focusedId(): string | undefined {
	let focused = document.activeElement;
	while (focused?.shadowRoot?.activeElement) {
		focused = focused.shadowRoot.activeElement;
	}
	return focused?.id;
}

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
