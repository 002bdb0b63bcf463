import { spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { MINUTE } from '../../src/core/base/time.ts';
import type { TestApi } from '../../src/host/testApi.ts';
import { sitUntilWatched } from '../support/whoDidIt.ts';
import { Counting, heapInUse } from './counting.ts';
import { quiet } from './quiet.ts';

/** What a build beside us took. */
export interface Building {
	/** Seconds of the processors that the extension host used while the disk was not watched, and was. */
	readonly unwatched: number;
	readonly watched: number;
	/** Bytes of the heap that a build which is watched leaves behind. */
	readonly heap: number;
	/** How often a build that is watched woke us, and how many files we wrote in it. */
	readonly wakeUps: number;
	readonly writes: number;
}

const FILES = 20_000;
/** The part of them that a watcher tells of at least. */
const MOST = 0.5;
/** VS Code tells of files in portions, less than so many milliseconds apart. */
const TOLD_WITHIN = 2000;
/** So many builds of either kind count, after one of each that does not. */
const BUILDS = 2;

/** Seconds of the processors that this process has used. */
function cpuSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** Writes small files into a folder, as fast as one process can, and ends. */
async function build(folder: vscode.Uri): Promise<void> {
	const script = `
		const { writeFileSync } = require('node:fs');
		for (let number = 0; number < ${FILES}; number++) {
			writeFileSync(process.argv[1] + '/' + number + '.js', 'exports.number = ' + number);
		}
	`;
	const builder = spawn(process.execPath, ['-e', script, folder.fsPath]);
	const code = await new Promise((resolve) => {
		builder.once('exit', resolve);
	});
	if (code !== 0) {
		throw new Error(`The build ended with exit code ${String(code)}.`);
	}
}

const wait = (span: number) =>
	new Promise((resolve) => {
		setTimeout(resolve, span);
	});

/** Seconds of the processors that this host uses until all of a build into a new folder was told. */
async function costOf(folder: vscode.Uri): Promise<number> {
	const { createFileSystemWatcher, fs } = vscode.workspace;
	await fs.createDirectory(folder);
	const watcher = createFileSystemWatcher(new vscode.RelativePattern(folder, '*'));
	let [told, last] = [0, performance.now()];
	watcher.onDidCreate(() => {
		told++;
		last = performance.now();
	});
	// The new folder is watched after a moment.
	await wait(TOLD_WITHIN);
	await quiet();
	const before = cpuSeconds();
	await build(folder);
	last = performance.now();
	while (performance.now() - last < TOLD_WITHIN) {
		await wait(TOLD_WITHIN / 4);
	}
	watcher.dispose();
	// A watcher may miss a few where so many come at once.
	if (told < FILES * MOST) {
		throw new Error(`Only ${told} of ${FILES} files were told of.`);
	}
	return cpuSeconds() - before;
}

/**
 * Loaded as the tests module of a fresh extension host: writes many files beside us by another process, in
 * turn while we watch the disk and while we do not, and prints the `Building` as JSON in a line that starts
 * with `BENCH `.
 */
export async function run(): Promise<void> {
	const ours = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	const [workspace] = vscode.workspace.workspaceFolders ?? [];
	if (!ours || !workspace) {
		throw new Error('No extension of ours, or no folder open.');
	}
	const counting = new Counting();
	const api = await ours.activate();
	counting.activated(api);
	await api.settled();
	api.dispatch({ type: 'focus', focused: true });
	const costs = { unwatched: 0, watched: 0, heap: 0, wakeUps: 0, writes: 0 };
	for (let number = 0; number <= BUILDS; number++) {
		const folder = (kind: string) => vscode.Uri.joinPath(workspace.uri, `${kind}-${Date.now()}`);
		api.dispatch({ type: 'restart' });
		await api.clock.advance(MINUTE);
		await quiet();
		const unwatched = await costOf(folder('unwatched'));
		await sitUntilWatched({
			dispatch: (event) => api.dispatch(event),
			advance: (span) => api.clock.advance(span),
		});
		await api.settled();
		if (!api.view().watchesDisk) {
			throw new Error('The disk is not watched.');
		}
		await quiet();
		const [heap, before] = [await heapInUse(), counting.done];
		const watched = await costOf(folder('watched'));
		if (api.signals().work.files?.seen !== api.clock.now()) {
			throw new Error('The build was not seen.');
		}
		if (number > 0) {
			costs.unwatched += unwatched / BUILDS;
			costs.watched += watched / BUILDS;
			costs.heap = (await heapInUse()) - heap;
			costs.wakeUps = counting.done.wakeUps - before.wakeUps;
			costs.writes = counting.done.writes - before.writes;
		}
	}
	console.log(`BENCH ${JSON.stringify(costs satisfies Building)}`);
}
