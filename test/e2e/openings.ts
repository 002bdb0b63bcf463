import type { Frame } from 'playwright-core';
import { sharedFileOf, yearOfFiles } from '../support/yearOfHistory.ts';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

/** A workbench in which someone has sat at this desk for the year up to now. */
export function openAfterAYear(options: WorkbenchOptions = {}): Promise<Workbench> {
	const now = Date.now();
	const stored = { ...sharedFileOf('desk', now), ...yearOfFiles('desk', now) };
	return openWorkbench({ ...options, stored });
}

/** Opens the page as a person would; resolves to it when the moves of the tab Stretch are drawn. */
export async function openStretches(workbench: Workbench): Promise<Frame> {
	await workbench.runCommand('Next Posture: Browse Quick Stretches');
	const page = await workbench.webviewFrame();
	await page.getByRole('heading', { name: 'Moves', exact: true }).waitFor();
	return page;
}

/** Starts the first routine offered and goes on to its second step; Next goes to the other side first, if there is one. */
export async function goToSecondStep(page: Frame): Promise<void> {
	await page.getByRole('button', { name: 'Start', exact: true }).first().click();
	const second = page.getByText(/2 of \d/).first();
	await eventually('the second step', async () => {
		await page.getByRole('button', { name: 'Next', exact: true }).click();
		return second.waitFor({ timeout: 2000 }).then(
			() => true,
			() => false,
		);
	});
}
