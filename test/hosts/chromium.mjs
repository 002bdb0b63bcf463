import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './children.mjs';
import { cache } from './places.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macOS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
	.map((variable) => process.env[variable])
	.filter((folder) => folder !== undefined)
	.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));

function find() {
	const chosen = process.env['NEXT_POSTURE_CHROMIUM'];
	if (chosen) {
		return chosen;
	}
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...macOS, ...windows].find((path) => existsSync(path));
}

/**
 * The Chromium (or Chrome) that shows the workbench. As root on Debian it is installed when missing.
 * @returns {Promise<string>} the path of its binary
 * @throws {Error} that names the one command to run, when there is none and none can be installed
 */
export async function chromium() {
	const found = find();
	if (found) {
		return found;
	}
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium with apt-get (about 100 MB to fetch) …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const update = await run('apt-get', ['update'], { env });
		const install = ['install', '-y', '--no-install-recommends', 'chromium'];
		const { code, output } = await run('apt-get', install, { env });
		const installed = find();
		if (code === 0 && installed) {
			return installed;
		}
		throw new Error(`apt-get could not install Chromium:\n${update.output}${output}`);
	}
	const command = {
		linux: 'sudo apt-get install -y chromium',
		darwin: 'brew install --cask google-chrome',
		win32: 'winget install --id Google.Chrome',
	}[/** @type {string} */ (process.platform)];
	throw new Error(
		`No Chromium or Chrome was found. Run: ${command ?? 'the installer of Chromium'}\n` +
			'(or set NEXT_POSTURE_CHROMIUM to the path of one).',
	);
}

/**
 * Starts Chromium without a window and without a word to the network. Playwright ends it with this
 * process.
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} as `chromium` does, and when it does not start
 */
export async function launchChromium() {
	const executablePath = await chromium();
	const playwright = await import('playwright-core');
	return playwright.chromium.launch({
		executablePath,
		// It would write to the person's home folder even so.
		env: {
			...process.env,
			XDG_CONFIG_HOME: join(cache, 'chromium'),
			XDG_CACHE_HOME: join(cache, 'chromium'),
		},
		args: [
			// The sandbox refuses to run as root, and the only page shown is our own.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}
