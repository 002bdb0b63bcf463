import { join } from 'node:path';
import { root } from './places.mjs';
import { runFolder } from './runFolder.mjs';
import { startServer, writeUserSettings } from './server.mjs';
import { runSuitePage } from './suitePage.mjs';

/**
 * The address of a workbench that loads a development copy of the extension and its tests module, on
 * a server started with `loadsTests`.
 * @param {string} server the server's URL
 * @param {{ workspace: string, tests: string, extension?: string }} paths absolute
 * @returns {string}
 */
export function testUrl(server, { workspace, tests, extension = root }) {
	const url = new URL(server);
	const remote = (/** @type {string} */ path) =>
		new URL(path.replaceAll('\\', '/'), `vscode-remote://${url.host}/`).href;
	url.searchParams.set('folder', workspace);
	url.searchParams.set(
		'payload',
		JSON.stringify([
			['extensionDevelopmentPath', remote(extension)],
			['extensionTestsPath', remote(tests)],
			['skipWelcome', 'true'],
		]),
	);
	return url.href;
}

/**
 * Host A: runs the suite in the Node extension host of the newest VS Code.
 * @param {{ tests?: string, extension?: string }} [paths] absolute; the suite and this extension
 * @returns {ReturnType<typeof runSuitePage>}
 * @throws {Error} when the host or the browser cannot be had
 */
export async function runInNodeHost({
	tests = join(root, 'out', 'suite', 'index.js'),
	extension = root,
} = {}) {
	const folder = await runFolder();
	await writeUserSettings(folder.data, {});
	const server = await startServer({ data: folder.data, loadsTests: true });
	try {
		return await runSuitePage(
			testUrl(server.url, { workspace: folder.workspace, tests, extension }),
		);
	} finally {
		await server.stop();
		await folder.remove();
	}
}
