import * as vscode from 'vscode';
import type { FromPage } from '../../src/core/protocol/protocol.ts';
import type { TestApi } from '../../src/host/testApi.ts';
import { filesOfRuns } from '../support/yearsOfRuns.ts';
import { sharedFileOf, yearOfFiles } from '../support/yearOfHistory.ts';
import { quiet } from './quiet.ts';

/** What is kept before a window opens. */
export type Kept = 'nothing' | 'year' | 'decade' | 'runs';

/** Milliseconds of one window; of the processors for its start. */
export interface Opened {
	readonly start: number;
	readonly first: number;
	readonly again: readonly number[];
}

const AGAIN = 5;
const RUNS = 10_000;
const MACHINE = 'bench';

/** The command of each view, and what the page says when all of it is drawn. */
const views: Readonly<Record<string, readonly [FromPage['kind'], string]>> = {
	history: ['historyShown', 'nextPosture.showHistory'],
	run: ['shown', 'nextPosture.showRun'],
};

async function filesOf(kept: Kept): Promise<Readonly<Record<string, string>>> {
	const now = Date.now();
	switch (kept) {
		case 'nothing':
			return sharedFileOf(MACHINE, now);
		case 'year':
			return { ...sharedFileOf(MACHINE, now), ...yearOfFiles(MACHINE, now) };
		case 'decade':
			return { ...sharedFileOf(MACHINE, now), ...yearOfFiles(MACHINE, now, 10) };
		case 'runs':
			return { ...sharedFileOf(MACHINE, now), ...(await filesOfRuns(MACHINE, now, RUNS)) };
	}
}

async function keep(storage: vscode.Uri, kept: Kept): Promise<void> {
	await vscode.workspace.fs.delete(storage, { recursive: true }).then(undefined, () => {});
	for (const [name, text] of Object.entries(await filesOf(kept))) {
		const file = vscode.Uri.joinPath(storage, name);
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
	}
}

async function timeOpening(api: TestApi, view: string): Promise<number> {
	const [says, command] = views[view] ?? ['shown', 'nextPosture.showStretches'];
	await quiet();
	const start = performance.now();
	const shown = new Promise<void>((resolve) => {
		const listener = api.onMessage(({ kind }) => {
			if (kind === says) {
				listener.dispose();
				resolve();
			}
		});
	});
	await vscode.commands.executeCommand(command);
	await shown;
	const took = performance.now() - start;
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	return took;
}

function cpuMilliseconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/**
 * Loaded as the tests module of a fresh window in which we are not active yet: puts what the setting
 * `nextPostureBench.kept` says into the storage, starts us, and opens the view of the setting
 * `nextPostureBench.view`, then five times more. Prints an `Opened` as JSON in a line that starts with
 * `BENCH `.
 */
export async function run(): Promise<void> {
	const extension = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	const settings = vscode.workspace.getConfiguration('nextPostureBench');
	const [kept, view, storage] = ['kept', 'view', 'storage'].map((key) => settings.get<string>(key));
	if (!extension || extension.isActive || !kept || !view || !storage) {
		throw new Error('We are not there or active already, or a setting of the bench is missing.');
	}
	await keep(vscode.Uri.file(storage), kept as Kept);
	await quiet();
	const before = cpuMilliseconds();
	const api = await extension.activate();
	await api.settled();
	const start = cpuMilliseconds() - before;
	const first = await timeOpening(api, view);
	const again: number[] = [];
	while (again.length < AGAIN) {
		again.push(await timeOpening(api, view));
	}
	const opened: Opened = { start, first, again };
	console.log(`BENCH ${JSON.stringify(opened)}`);
}
