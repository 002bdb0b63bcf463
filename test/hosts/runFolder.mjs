import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweep } from './install.mjs';
import { cache } from './places.mjs';

const runs = join(cache, 'runs');

/**
 * Writes the small workspace that VS Code opens.
 * @param {string} folder
 * @returns {Promise<string>} the folder
 */
export async function writeWorkspace(folder) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'notes.md'), '# Notes\n\nA place to type while the timer runs.\n');
	await writeFile(join(folder, 'pace.js'), 'export const pace = (min, km) => min / km;\n');
	return folder;
}

/**
 * Makes a fresh folder for one run of VS Code (its data, the workspace it opens) and clears away what
 * runs that were killed have left.
 * @returns {Promise<{ data: string, workspace: string, remove: () => Promise<void> }>}
 */
export async function runFolder() {
	await mkdir(runs, { recursive: true });
	await sweep(runs, '');
	const folder = await mkdtemp(join(runs, `${process.pid}-`));
	return {
		data: join(folder, 'data'),
		workspace: await writeWorkspace(join(folder, 'workspace')),
		// The server may still be writing for a moment.
		remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
	};
}
