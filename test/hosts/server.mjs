import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dieWithParent, printed, run, start, stop } from './children.mjs';
import { codeServer } from './codeServer.mjs';
import { newerNode } from './node.mjs';

/**
 * What every workbench here starts with: no chat, no welcome page, no advice, nothing sent anywhere.
 */
const quietSettings = {
	'chat.disableAIFeatures': true,
	'extensions.ignoreRecommendations': true,
	'git.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'window.restoreWindows': 'none',
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

/**
 * The server's command line, the same for installing an extension and for serving.
 * @param {string} data
 */
async function commandLine(data) {
	return {
		node: await newerNode(),
		env: {
			// In a terminal of VS Code, its own variables would mislead another.
			...Object.fromEntries(
				Object.entries(process.env).filter(([key]) => !key.startsWith('VSCODE_')),
			),
			XDG_CACHE_HOME: join(data, 'cache'),
		},
		args: [
			join(await codeServer(), 'out', 'server-main.js'),
			`--server-data-dir=${data}`,
			`--extensions-dir=${join(data, 'extensions')}`,
			'--accept-server-license-terms',
		],
	};
}

/**
 * Where the user's settings lie: in this build with the server, not in the browser.
 * @param {string} data the server's data folder
 * @returns {string}
 */
export function userSettings(data) {
	return join(data, 'data', 'User', 'settings.json');
}

/**
 * Where the extension's global storage lies, for all windows and profiles.
 * @param {string} data the server's data folder
 * @returns {string}
 */
export function globalStorage(data) {
	return join(data, 'data', 'User', 'globalStorage', 'next-posture.next-posture');
}

/**
 * Writes the user's settings.json over, before a workbench is opened.
 * @param {string} data the server's data folder
 * @param {Record<string, unknown>} settings added to the quiet ones
 */
export async function writeUserSettings(data, settings) {
	const file = userSettings(data);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, `${JSON.stringify({ ...quietSettings, ...settings }, null, 2)}\n`);
}

/**
 * Installs a packaged extension as `code --install-extension` does.
 * @param {string} data the server's data folder
 * @param {string} vsix
 * @returns {Promise<string>} what the command printed
 * @throws {Error} when the command fails
 */
export async function installExtension(data, vsix) {
	const { node, args, env } = await commandLine(data);
	const install = [...args, '--install-extension', vsix];
	const { code, output } = await run(node, install, { env });
	if (code !== 0) {
		throw new Error(`${vsix} could not be installed:\n${output}`);
	}
	return output;
}

/**
 * Starts VS Code's server on a free loopback port.
 * @param {{ data: string, loadsTests?: boolean, token?: boolean, locale?: string | undefined }} options
 *   `data`: its data folder, made when missing; `loadsTests`: pages may load a development copy and
 *   its tests; `token`: only who knows the URL's token gets in (tests do without); `locale`: that of the
 *   machine, as LANG says it (this machine's unless told)
 * @returns {Promise<{ url: string, stop: () => Promise<void>, ended: Promise<number | null> }>}
 *   `ended` resolves with the exit code when the server ends
 * @throws {Error} with the server's output when it does not come up within a minute
 */
export async function startServer({ data, loadsTests = false, token = false, locale }) {
	await mkdir(join(data, 'extensions'), { recursive: true });
	const { node, args, env } = await commandLine(data);
	const flags = [
		...dieWithParent,
		...args,
		'--host=127.0.0.1',
		'--port=0',
		'--telemetry-level=off',
		'--disable-workspace-trust',
		...(loadsTests ? ['--enable-smoke-test-driver'] : []),
		token ? `--connection-token=${randomBytes(16).toString('hex')}` : '--without-connection-token',
	];
	const server = start(node, flags, {
		env: { ...env, ...(locale ? { LC_ALL: '', LC_TIME: '', LANG: locale } : {}) },
	});
	/** @type {Promise<number | null>} */
	const ended = new Promise((resolve) => {
		server.once('exit', resolve).once('error', () => resolve(null));
	});
	const url = await printed(server, /Web UI available at (\S+)/, "VS Code's server");
	return { url: url.replace('localhost', '127.0.0.1'), stop: () => stop(server), ended };
}
