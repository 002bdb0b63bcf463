import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testUrl } from '../hosts/nodeHost.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder } from '../hosts/runFolder.mjs';
import { startServer, writeUserSettings } from '../hosts/server.mjs';
import { measured } from './measured.mjs';

const rounds = 5;
// Both are installed and sleep until they are activated: nothing contributes to that but a command.
const asleep = { activationEvents: ['onCommand:nextPostureBench.never'] };

/**
 * @param {string} folder
 * @param {Record<string, unknown>} manifest
 */
async function writeManifest(folder, manifest) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

/**
 * Puts the built extension and an empty one among a server's extensions, and makes a third that holds
 * nothing, since a tests module needs a development extension.
 * @param {string} data the server's data folder
 * @returns {Promise<string>} the third
 */
async function writeExtensions(data) {
	const extensions = join(data, 'extensions');
	const text = await readFile(join(root, 'package.json'), 'utf8');
	const manifest = /** @type {Record<string, unknown>} */ (JSON.parse(text));
	const { publisher, version, engines } = manifest;
	const ours = join(extensions, `next-posture.next-posture-${String(version)}`);
	await writeManifest(ours, { ...manifest, ...asleep });
	for (const part of ['dist', 'package.nls.json']) {
		await cp(join(root, part), join(ours, part), { recursive: true });
	}
	const nothing = { publisher, version, engines };
	const empty = join(extensions, `next-posture.empty-${String(version)}`);
	await writeManifest(empty, { ...nothing, ...asleep, name: 'empty', main: './extension.js' });
	await writeFile(join(empty, 'extension.js'), 'exports.activate = () => {};\n');
	const holder = join(data, 'holder');
	await writeManifest(holder, { ...nothing, name: 'holder' });
	return holder;
}

/**
 * Measures how long the built extension takes to activate, as a multiple of an empty extension's time,
 * five times over, each in a fresh extension host of host A.
 * @returns {Promise<{ ours: number, empty: number }[]>} milliseconds, a row per host
 * @throws {Error} when a host ends without having measured
 */
export async function measureActivation() {
	const { data, workspace, remove } = await runFolder();
	const extension = await writeExtensions(data);
	const server = await startServer({ data, loadsTests: true });
	try {
		const rows = [];
		for (let round = 0; round < rounds; round++) {
			// Who is first pays for what both use.
			await writeUserSettings(data, { 'nextPostureBench.first': round % 2 ? 'ours' : 'empty' });
			const tests = join(root, 'out', 'bench', 'activation.js');
			/** @type {{ ours: number, empty: number }} */
			const took = await measured(testUrl(server.url, { workspace, tests, extension }));
			rows.push(took);
		}
		return rows;
	} finally {
		await server.stop();
		await remove();
	}
}
