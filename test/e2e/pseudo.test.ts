import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { englishIn, pseudoBundle } from '../texts/pseudo.ts';
import { seen } from './seen.ts';
import { openStretches } from './openings.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Speaks to the page as the host would, in a language that nobody speaks. */
async function translate(page: Frame): Promise<void> {
	await page.evaluate((bundle) => {
		const text = document.querySelector<HTMLElement>('next-posture-page')?.dataset['state'] ?? '';
		const { messages } = JSON.parse(text) as { messages: { kind: string }[] };
		// What is drawn keeps its language: a page that has just opened has drawn nothing yet.
		document
			.querySelector('next-posture-page')
			?.replaceWith(document.createElement('next-posture-page'));
		for (const message of messages) {
			const told = message.kind === 'setup' ? { ...message, bundle } : message;
			window.dispatchEvent(new MessageEvent('message', { data: told }));
		}
	}, pseudoBundle());
}

for (const width of [1000, 552]) {
	describe(`in a language that nobody speaks, in a window ${width} px wide`, function () {
		this.timeout(120_000);
		let workbench: Workbench;
		let page: Frame;

		before(async () => {
			workbench = await openWorkbench({ reducedMotion: true, width });
			page = await openStretches(workbench);
			await translate(page);
		});

		after(async () => workbench.close());

		const tabs = ['stretch', 'run', 'history'];
		for (const [index, tab] of tabs.entries()) {
			it(`${tab} shows no English, and nothing is cut off`, async () => {
				await page.getByRole('tab').nth(index).click();
				await page.waitForTimeout(1000);
				await workbench.screenshot(`pseudo-${tab}-${width}`);
				const { texts, cutOff } = await seen(page);
				assert.ok(texts.length > 10, 'there is something to read');
				assert.deepEqual([...new Set(texts.flatMap(englishIn))], []);
				assert.deepEqual(cutOff, []);
			});
		}
	});
}
