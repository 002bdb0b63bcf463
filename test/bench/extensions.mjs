import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';

// Those that are installed sleep until they are activated: nothing contributes to that but a command.
const asleep = { activationEvents: ['onCommand:nextPostureBench.never'] };

/** @returns {Promise<Record<string, unknown>>} our package.json */
async function ourManifest() {
	const text = await readFile(join(root, 'package.json'), 'utf8');
	return /** @type {Record<string, unknown>} */ (JSON.parse(text));
}

/** What an extension of the bench has in common with ours. */
async function nothing() {
	const { publisher, version, engines } = await ourManifest();
	return { publisher, version, engines };
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} manifest
 */
async function writeManifest(folder, manifest) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

/**
 * Puts an extension that does nothing among a server's extensions.
 * @param {string} data the server's data folder
 */
export async function installEmpty(data) {
	const manifest = { ...(await nothing()), ...asleep, name: 'empty', main: './extension.js' };
	const folder = join(data, 'extensions', `next-posture.empty-${String(manifest.version)}`);
	await writeManifest(folder, manifest);
	await writeFile(join(folder, 'extension.js'), 'exports.activate = () => {};\n');
}

/**
 * Puts a copy of the built extension there, which nothing activates by itself.
 * @param {string} data the server's data folder
 */
export async function installOurs(data) {
	const manifest = await ourManifest();
	const folder = join(data, 'extensions', `next-posture.next-posture-${String(manifest.version)}`);
	await writeManifest(folder, { ...manifest, ...asleep });
	for (const part of ['dist', 'package.nls.json']) {
		await cp(join(root, part), join(folder, part), { recursive: true });
	}
}

/**
 * Makes an extension that holds nothing: a tests module needs one that is under development.
 * @param {string} data the server's data folder
 * @returns {Promise<string>} its folder
 */
export async function writeHolder(data) {
	const folder = join(data, 'holder');
	await writeManifest(folder, { ...(await nothing()), name: 'holder' });
	return folder;
}
