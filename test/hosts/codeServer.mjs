import { createHash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './children.mjs';
import { installOnce, npm } from './install.mjs';
import { versions } from './versions.mjs';

/**
 * VS Code's server (host A), from the npm package that carries it. Only VS Code itself is kept of the
 * package, and no install script runs: its native modules stay unbuilt, which costs the terminal.
 * @returns {Promise<string>} the folder of VS Code's server, which holds out/server-main.js
 */
export function codeServer() {
	const { version, integrity } = versions.codeServer;
	const says = `VS Code as a server (code-server ${version}, about 50 MB to fetch)`;
	return installOnce(`code-server-${version}`, says, async (folder) => {
		await npm(['pack', `code-server@${version}`], folder);
		const tarball = join(folder, `code-server-${version}.tgz`);
		const hash = createHash('sha512').update(await readFile(tarball));
		if (`sha512-${hash.digest('base64')}` !== integrity) {
			throw new Error(`code-server ${version} is not the file that was pinned.`);
		}
		const unpack = await run('tar', ['-xzf', `code-server-${version}.tgz`, 'package/lib/vscode'], {
			cwd: folder,
		});
		if (unpack.code !== 0) {
			throw new Error(`tar could not unpack code-server:\n${unpack.output}`);
		}
		await rename(join(folder, 'package/lib/vscode'), join(folder, 'vscode'));
		await rm(join(folder, 'package'), { recursive: true });
		await rm(tarball);
		await npm(['install', '--omit=dev', '--ignore-scripts'], join(folder, 'vscode'));
	}).then((folder) => join(folder, 'vscode'));
}
