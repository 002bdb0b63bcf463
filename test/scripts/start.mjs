/**
 * @file `npm start`: a real VS Code with the extension in it, in the browser. `npm start -- --desktop`:
 * in a desktop VS Code. Sets up what is missing; Ctrl+C ends all of it.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesktop } from '../hosts/desktopHost.mjs';
import { cache, root } from '../hosts/places.mjs';
import { writeWorkspace } from '../hosts/runFolder.mjs';
import { startServer, userSettings, writeUserSettings } from '../hosts/server.mjs';
import { buildProduct } from './builds.mjs';
import { setUp } from './setUp.mjs';

const home = join(cache, 'start');

async function workspace() {
	const folder = join(home, 'workspace');
	return existsSync(folder) ? folder : writeWorkspace(folder);
}

/**
 * Puts the clone among the server's extensions, as a link: after the next build, a reload of the page
 * shows it.
 * @param {string} data
 */
async function linkExtension(data) {
	const extensions = join(data, 'extensions');
	const link = join(extensions, 'next-posture.next-posture');
	await mkdir(extensions, { recursive: true });
	await rm(link, { recursive: true, force: true });
	await symlink(root, link, 'junction');
	// Without its list, VS Code looks into the folder.
	await rm(join(extensions, 'extensions.json'), { force: true });
}

async function serve() {
	const data = join(home, 'data');
	await linkExtension(data);
	if (!existsSync(userSettings(data))) {
		await writeUserSettings(data, {});
	}
	const server = await startServer({ data, token: true });
	const url = new URL(server.url);
	url.searchParams.set('folder', await workspace());
	console.log(`\nNext Posture runs in VS Code. Open:\n\n  ${url.href}\n\nCtrl+C ends it.`);
	const code = await server.ended;
	throw new Error(`VS Code's server ended (exit code ${code}).`);
}

try {
	await setUp();
	await buildProduct({ production: false });
	await (process.argv.includes('--desktop') ? openDesktop(home, await workspace()) : serve());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
