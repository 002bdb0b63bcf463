import { readFile, rm } from 'node:fs/promises';
import { eventually } from './eventually.ts';
import type { Workbench } from './workbench.ts';

/**
 * Confirms the path that the save dialog offers, which is to match `name`. Resolves with the text of the file
 * once `whole` is in it, and removes the file.
 */
export async function savedFile(
	{ page }: Pick<Workbench, 'page'>,
	name: RegExp,
	whole: string,
): Promise<string> {
	const field = page.locator('.quick-input-widget input').first();
	const path = await eventually('a path to save it to', async () => {
		const value = await field.inputValue().catch(() => '');
		return name.test(value) && value;
	});
	await page.keyboard.press('Enter');
	const text = await eventually('the file', async () => {
		const read = await readFile(path, 'utf8').catch(() => '');
		return read.includes(whole) && read;
	});
	await page.getByText(`Saved as ${path}.`).first().waitFor();
	await rm(path);
	return text;
}
