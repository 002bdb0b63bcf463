import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './places.mjs';

/** @returns {Promise<Record<string, unknown>>} our package.json */
export async function ourManifest() {
	const text = await readFile(join(root, 'package.json'), 'utf8');
	return /** @type {Record<string, unknown>} */ (JSON.parse(text));
}

/** What another extension has in common with ours. */
export async function alike() {
	const { publisher, version, engines } = await ourManifest();
	return { publisher, version, engines };
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} manifest
 */
export async function writeManifest(folder, manifest) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

/**
 * Puts an extension of one file among a server's extensions.
 * @param {string} data the server's data folder
 * @param {string} name
 * @param {string} script
 * @param {Record<string, unknown>} manifest when it is activated, and whatever else it is to say of itself
 */
export async function installScript(data, name, script, manifest) {
	const ours = await alike();
	const folder = join(data, 'extensions', `next-posture.${name}-${String(ours.version)}`);
	await writeManifest(folder, { ...ours, ...manifest, name, main: './extension.js' });
	await writeFile(join(folder, 'extension.js'), script);
}
