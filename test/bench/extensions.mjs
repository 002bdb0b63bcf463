import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { alike, installScript, ourManifest, writeManifest } from '../hosts/extensions.mjs';
import { root } from '../hosts/places.mjs';

// Those that are installed sleep until they are activated: nothing contributes to that but a command.
const asleep = { activationEvents: ['onCommand:nextPostureBench.never'] };

/**
 * Puts an extension that does nothing there.
 * @param {string} data the server's data folder
 */
export async function installEmpty(data) {
	await installScript(data, 'empty', 'exports.activate = () => {};\n', asleep);
}

/** How many commands VS Code's own Git registers (newest VS Code). */
const COMMANDS_OF_GIT = 183;

/**
 * Puts an extension there that does at its start what VS Code's own Git does, which starts before any that waits
 * for the window to be ready: many commands and a status item. Git itself is switched off in the tests' windows,
 * and need not be on the machine.
 * @param {string} data the server's data folder
 */
export async function installLikeGit(data) {
	const script = `
		const { commands, window } = require('vscode');
		exports.activate = ({ subscriptions }) => {
			for (let number = 0; number < ${COMMANDS_OF_GIT}; number++) {
				subscriptions.push(commands.registerCommand('nextPostureBench.' + number, () => {}));
			}
			subscriptions.push(window.createStatusBarItem());
		};
	`;
	await installScript(data, 'like-git', script, asleep);
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
	await writeManifest(folder, { ...(await alike()), name: 'holder' });
	return folder;
}
