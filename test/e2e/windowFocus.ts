import type { WorkbenchWindow } from './window.ts';

/**
 * Gives one window of a person the focus and takes it from the others. Playwright tells every page
 * that it has it; from here on the pages hear what a desktop would tell them.
 */
export async function giveFocus(
	to: WorkbenchWindow,
	windows: readonly WorkbenchWindow[],
): Promise<void> {
	for (const window of windows.filter((one) => one !== to)) {
		await report(window, false);
	}
	await to.page.bringToFront();
	await report(to, true);
}

async function report({ page }: WorkbenchWindow, focused: boolean): Promise<void> {
	await page.evaluate((has) => {
		Object.defineProperty(document, 'hasFocus', { value: () => has, configurable: true });
		window.dispatchEvent(new Event(has ? 'focus' : 'blur'));
	}, focused);
}
