import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce, npm } from './install.mjs';
import { versions } from './versions.mjs';

/** @returns {boolean} whether the Node that runs this can run VS Code's server, vsce and so on */
function isNewEnough() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [leastMajor = 0, leastMinor = 0] = versions.leastNode;
	return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * A Node that VS Code's server and the packaging tools accept: the running one when it is new enough,
 * else one from an npm package (no install script, no download but npm's own).
 * @returns {Promise<string>} the path of its binary
 * @throws {Error} when there is no such package for this machine
 */
export async function newerNode() {
	if (isNewEnough()) {
		return process.execPath;
	}
	const machine = `${process.platform}-${process.arch}`;
	const spec = versions.node[machine];
	if (!spec) {
		throw new Error(`Node ${versions.leastNode.join('.')} or newer is needed on ${machine}.`);
	}
	const [name = '', version = ''] = spec.split('@');
	const folder = await installOnce(`node-${version}`, `Node ${version} for VS Code`, async (to) => {
		await writeFile(join(to, 'package.json'), '{ "private": true }\n');
		await npm(['install', '--ignore-scripts', '--no-save', spec], to);
	});
	const binary = process.platform === 'win32' ? 'node.exe' : 'node';
	return join(folder, 'node_modules', name, 'bin', binary);
}
