/**
 * @file Installs what the other commands need. As a command of its own, `node test/scripts/setUp.mjs`,
 * it installs everything there is; the others install what they use when they use it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '../hosts/chromium.mjs';
import { codeServer } from '../hosts/codeServer.mjs';
import { npm } from '../hosts/install.mjs';
import { newerNode } from '../hosts/node.mjs';
import { root } from '../hosts/places.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * @param {string} file
 * @returns {Promise<LockedPackages>}
 */
async function lockedPackages(file) {
	return JSON.parse(await readFile(file, 'utf8')).packages;
}

/** npm writes its own lock into node_modules last of all, so a broken-off install does not have it. */
async function isInstalled() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) {
		return false;
	}
	const [is, shouldBe] = await Promise.all([
		lockedPackages(installed),
		lockedPackages(join(root, 'package-lock.json')),
	]);
	return Object.entries(shouldBe).every(
		([path, { version, optional }]) =>
			path === '' || is[path]?.version === version || (optional && !is[path]),
	);
}

/**
 * Installs the devDependencies as package-lock.json has them, unless they are there. No install script
 * runs (.npmrc): none of the packages needs one.
 * @throws {Error} with npm's output when it fails, or when Node is too old
 */
export async function setUp() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
	}
	if (await isInstalled()) {
		return;
	}
	console.log('Installing the packages of package-lock.json into node_modules/ …');
	await npm(['ci'], root);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
	await setUp();
	await codeServer();
	await newerNode();
	await chromium();
	console.log('Everything is installed.');
}
