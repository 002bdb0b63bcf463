import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { openStretches } from './openings.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Megabytes over two hundred routines: the workbench about the page is never quite still. */
const MOST_GROWTH = 5;

/** The line of the bout says a little more in one phase than in another. */
const MOST_ELEMENTS = 20;

const ROUTINES = ['stand-break', 'desk-break', 'micro-reset', 'core'];

/** All elements of the page, those in shadow roots too. */
const elementsOf = async (page: Frame) =>
	page.evaluate(() => {
		const count = (root: ParentNode): number =>
			[...root.querySelectorAll('*')].reduce(
				(sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
				0,
			);
		return count(document);
	});

/** Megabytes of the window's heap, the page's in it, after its garbage is gone. */
async function heapOf({ page }: Workbench): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize / 1e6;
}

describe('the memory of the page', function () {
	this.timeout(120_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	it('is flat over two hundred routines', async () => {
		const page = await openStretches(workbench);
		const play = async (times: number) =>
			page.evaluate(
				async ({ times, routines }) => {
					const frame = document.querySelector('next-posture-page') as unknown as {
						handleMessage(message: { kind: 'play'; routine: string }): void;
					};
					const pause = async (milliseconds: number) =>
						new Promise((resolve) => {
							setTimeout(resolve, milliseconds);
						});
					for (let time = 0; time < times; time++) {
						frame.handleMessage({ kind: 'play', routine: routines[time % routines.length] ?? '' });
						await pause(25);
						for (let step = 0; step < 10; step++) {
							window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
							if (step % 3 === 0) {
								await pause(4);
							}
						}
						window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
						await pause(10);
					}
				},
				{ times, routines: ROUTINES },
			);
		// The first of each loads and draws what then stays.
		await play(2 * ROUTINES.length);
		const elements = await elementsOf(page);
		const before = await heapOf(workbench);
		await play(200);
		const more = (await elementsOf(page)) - elements;
		assert.ok(more < MOST_ELEMENTS, `The page has ${more} more elements.`);
		const grown = (await heapOf(workbench)) - before;
		assert.ok(grown < MOST_GROWTH, `The heap has grown by ${grown.toFixed(2)} MB.`);
	});
});
