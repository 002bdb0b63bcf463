import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from './children.mjs';
import { cache } from './places.mjs';

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/**
 * Removes the folders `<prefix><pid>…` of processes that no longer run.
 * @param {string} parent
 * @param {string} prefix
 */
export async function sweep(parent, prefix) {
	const names = existsSync(parent) ? await readdir(parent) : [];
	const dead = names.filter(
		(name) => name.startsWith(prefix) && !isAlive(Number.parseInt(name.slice(prefix.length), 10)),
	);
	await Promise.all(dead.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

/**
 * Makes a folder in the cache that is either complete or absent: it is filled under another name and
 * renamed at the end, so an interrupted install leaves nothing that the next run would believe in.
 * @param {string} name the folder's name, with the version in it
 * @param {string} says what is being installed, for the person who waits
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} the folder's path
 */
export async function installOnce(name, says, fill) {
	const target = join(cache, name);
	if (existsSync(target)) {
		return target;
	}
	console.log(`Installing ${says} into .vscode-test/ …`);
	await sweep(cache, '.partial-');
	const partial = join(cache, `.partial-${process.pid}-${name}`);
	await mkdir(partial, { recursive: true });
	await fill(partial);
	try {
		await rename(partial, target);
	} catch (error) {
		if (!existsSync(target)) {
			throw error;
		}
		// Another run of ours was faster.
		await rm(partial, { recursive: true, force: true });
	}
	return target;
}

/**
 * Runs npm quietly.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} what it printed
 * @throws {Error} with npm's output when it fails
 */
export async function npm(args, cwd) {
	// npm sets these for its scripts, and they would lead an npm in another folder back to this one.
	const {
		npm_config_local_prefix: _local,
		npm_config_prefix: _prefix,
		npm_execpath: npmCli,
		...env
	} = process.env;
	const known = npmCli && /^npm(-cli\.c?js)?$/.test(basename(npmCli));
	const { code, output } = await run(
		known ? process.execPath : 'npm',
		[...(known ? [npmCli] : []), '--no-fund', '--no-audit', '--loglevel=error', ...args],
		{ cwd, env },
	);
	if (code !== 0) {
		throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
	}
	return output;
}
