import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { followParent } from './parent.mjs';
import { PATIENCE_OF_TEST } from './patience.mjs';
import { root } from './places.mjs';
import { within } from './within.mjs';

/** Node's flags for a server of ours, so that it ends even when this process is killed. */
export const dieWithParent = [
	'--import',
	pathToFileURL(join(root, 'test', 'hosts', 'dieWithParent.mjs')).href,
];

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let guarded = false;

/**
 * Kills a child and everything that it started, at once.
 * @param {import('node:child_process').ChildProcess} child
 */
function kill(child) {
	if (child.pid === undefined || !running.delete(child)) {
		return;
	}
	try {
		if (process.platform === 'win32') {
			spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
		} else {
			process.kill(-child.pid, 'SIGKILL');
		}
	} catch {
		// The group ended between the check and the signal.
	}
}

function guard() {
	if (guarded) {
		return;
	}
	guarded = true;
	process.on('exit', () => [...running].forEach(kill));
	for (const [signal, code] of /** @type {const} */ ([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	])) {
		process.on(signal, () => process.exit(code));
	}
	followParent();
}

/**
 * Starts a program in a process group of its own, so that none of its descendants can outlive this
 * process: the group is killed on exit, on a signal and on a crash. Its stdin is a pipe held open by
 * this process; a program that watches it (dieWithParent.mjs) ends even when this process is killed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, output?: 'inherit' | 'pipe' }} [options]
 */
export function start(command, args, { cwd, env, output = 'pipe' } = {}) {
	guard();
	const child = spawn(command, args, {
		...(cwd && { cwd }),
		env: env ?? process.env,
		detached: process.platform !== 'win32',
		stdio: ['pipe', output, output],
	});
	running.add(child);
	child.once('exit', () => kill(child));
	child.once('error', () => running.delete(child));
	return child;
}

/**
 * Stops a program that `start` started, with all that it started itself.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child) {
	if (child.exitCode !== null || child.signalCode !== null) {
		return;
	}
	const ended = once(child, 'exit');
	kill(child);
	await ended;
}

/**
 * Waits until a server that `start` started prints where it listens.
 * @param {import('node:child_process').ChildProcess} server
 * @param {RegExp} pattern whose first group is handed back
 * @param {string} name how the error calls it
 * @returns {Promise<string>}
 * @throws {Error} with what it printed, when it ends first or a minute goes by
 */
export async function printed(server, pattern, name) {
	let output = '';
	/** @type {Promise<string>} */
	const found = new Promise((resolve) => {
		for (const stream of [server.stdout, server.stderr]) {
			stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
				output += text;
				const [, group] = pattern.exec(output) ?? [];
				if (group) {
					resolve(group);
				}
			});
		}
	});
	const ended = once(server, 'exit').then(() => undefined);
	const first = await within(PATIENCE_OF_TEST * 1000, Promise.race([found, ended]));
	if (first === undefined) {
		await stop(server);
		throw new Error(`${name} did not start:\n${output}`);
	}
	return first;
}

/**
 * Runs a program to its end and hands back what it printed; with `echo` it is also shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, echo?: boolean, minutes?: number }} [options]
 *   `minutes`: how long it may take before it is killed and counts as failed (10)
 * @returns {Promise<{ code: number, output: string }>} the exit code, 1 when it was killed
 * @throws {Error} when the program cannot be started
 */
export async function run(command, args, { echo = false, minutes = 10, ...options } = {}) {
	const child = start(command, args, options);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
			output += text;
			if (echo) {
				process.stdout.write(text);
			}
		});
	}
	const closed = once(child, 'close');
	try {
		const end = Number.isFinite(minutes) ? await within(minutes * 60_000, closed) : await closed;
		if (!end) {
			const stated = `\n${[command, ...args].join(' ')} was stopped: it took over ${minutes} min\n`;
			output += stated;
			if (echo) {
				process.stdout.write(stated);
			}
		}
		const [code] = /** @type {[number | null]} */ (end ?? [null]);
		return { code: code ?? 1, output };
	} finally {
		await stop(child);
	}
}
