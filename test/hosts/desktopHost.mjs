import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './children.mjs';
import { readCounts, testMark } from './counts.mjs';
import { newerNode } from './node.mjs';
import { cache, root } from './places.mjs';
import { runFolder } from './runFolder.mjs';

const entry = join(root, 'test', 'hosts', 'desktopTests.mjs');
const commands = process.platform === 'win32' ? ['code.cmd'] : ['code', 'code-oss', 'codium'];

/** @returns {string | undefined} the command of a desktop VS Code that this machine has */
function installed() {
	const chosen = process.env['VSCODE_PATH'];
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => commands.map((command) => join(folder, command)));
	return chosen ?? onPath.find((path) => existsSync(path));
}

/**
 * A desktop VS Code from its update server, kept in the cache.
 * @param {string} version
 * @returns {Promise<string>} the path of its executable
 * @throws {Error} when the update server cannot be reached
 */
async function download(version) {
	console.log(`Fetching desktop VS Code (${version}) into .vscode-test/ …`);
	const options = JSON.stringify({ version, cachePath: cache });
	const { code, output } = await run(await newerNode(), [entry, 'download', options]);
	const last = output.trimEnd().split('\n').at(-1) ?? '';
	if (code !== 0 || !existsSync(last)) {
		throw new Error(`Desktop VS Code could not be fetched: ${last}`);
	}
	return last;
}

/**
 * Opens a desktop VS Code with the clone as its development extension, and waits until it is closed.
 * @param {string} home the folder that keeps its data from run to run
 * @param {string} workspace the folder to open
 * @throws {Error} that says plainly what is missing when there is none and none can be fetched
 */
export async function openDesktop(home, workspace) {
	const executable =
		installed() ??
		(await download('stable').catch((/** @type {Error} */ error) => {
			throw new Error(
				`There is no \`code\` on the PATH, and VSCODE_PATH is not set. ${error.message}\n` +
					'Plain `npm start` needs no desktop VS Code.',
			);
		}));
	const user = join(home, 'desktop');
	const lock = join(user, 'code.lock');
	// The command leaves the program behind as a process of nobody's; its lock file tells which.
	await rm(lock, { force: true });
	process.on('exit', () => {
		try {
			process.kill(Number(readFileSync(lock, 'utf8')));
		} catch {
			// It was closed already.
		}
	});
	console.log('Next Posture runs in a desktop VS Code. Ctrl+C, or closing its window, ends it.');
	const { code, output } = await run(
		executable,
		[
			'--wait',
			'--new-window',
			'--disable-workspace-trust',
			`--extensionDevelopmentPath=${root}`,
			`--user-data-dir=${user}`,
			`--extensions-dir=${join(home, 'desktop-extensions')}`,
			// Chromium's sandbox refuses root.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			workspace,
		],
		{ minutes: Number.POSITIVE_INFINITY },
	);
	if (code !== 0) {
		throw new Error(`${executable} ended with exit code ${code}:\n${output}`);
	}
}

/**
 * Host C: runs the suite in a desktop VS Code: the one that VSCODE_PATH names, else a fetched one.
 * @param {string} version such as 1.91.1 or stable
 * @returns {Promise<import('./counts.mjs').Counts>}
 * @throws {Error} when there is none and none can be fetched
 */
export async function runInDesktop(version) {
	const executable = process.env['VSCODE_PATH'] ?? (await download(version));
	const { data, workspace, remove } = await runFolder();
	const options = JSON.stringify({
		vscodeExecutablePath: executable,
		extensionDevelopmentPath: root,
		extensionTestsPath: join(root, 'out', 'suite', 'index.js'),
		launchArgs: [
			workspace,
			'--disable-workspace-trust',
			`--user-data-dir=${data}`,
			`--extensions-dir=${join(data, 'extensions')}`,
		],
	});
	try {
		const { code, output } = await run(await newerNode(), [entry, 'runTests', options]);
		const tests = output.split('\n').filter((line) => line.search(testMark) === 0);
		console.log(tests.join('\n').replaceAll(testMark, ''));
		const counts = readCounts(output) ?? { passed: 0, failed: 0, skipped: 0 };
		if (code !== 0 && counts.failed === 0) {
			const tail = output.trimEnd().split('\n').slice(-15).join('\n');
			console.log(`VS Code ended with exit code ${code}. The last things printed were:\n${tail}`);
			counts.failed = 1;
		}
		return counts;
	} finally {
		await remove();
	}
}
