import * as vscode from 'vscode';
import type { TestApi } from '../../src/host/testApi.ts';
import { openEmpty } from './emptyWebview.ts';

const again = 5;

/** Resolves with the milliseconds from the start of `open` to what `shown` waits for. */
async function time(shown: Promise<void>, open: () => Thenable<unknown>): Promise<number> {
	const start = performance.now();
	await open();
	await shown;
	return performance.now() - start;
}

async function timeOurs(api: TestApi): Promise<number> {
	const shown = new Promise<void>((resolve) => {
		const listener = api.onMessage(({ kind }) => {
			if (kind === 'shown') {
				listener.dispose();
				resolve();
			}
		});
	});
	return time(shown, () => vscode.commands.executeCommand('nextPosture.showStretches'));
}

async function timeEmpty(root: vscode.Uri): Promise<number> {
	let report = () => {};
	const shown = new Promise<void>((resolve) => {
		report = resolve;
	});
	return time(shown, () => Promise.resolve(openEmpty(root, report)));
}

/**
 * Loaded as the tests module of a fresh window: opens first the page or an empty webview, as the
 * setting `nextPostureBench.first` says, then each of them five times more in turn. Prints the
 * milliseconds as JSON in a line that starts with `BENCH `.
 */
export async function run(): Promise<void> {
	const extension = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	if (!extension) {
		throw new Error('VS Code does not know next-posture.next-posture.');
	}
	const api = await extension.activate();
	await api.settled();
	const measure = {
		ours: () => timeOurs(api),
		empty: () => timeEmpty(extension.extensionUri),
	};
	const close = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');
	const first =
		vscode.workspace.getConfiguration().get<string>('nextPostureBench.first') === 'ours'
			? 'ours'
			: 'empty';
	const took = { first: await measure[first](), ours: [] as number[], empty: [] as number[] };
	await close();
	// The one that the first opening did not warm up has its own first time uncounted.
	await measure[first === 'ours' ? 'empty' : 'ours']();
	await close();
	for (let round = 0; round < again; round++) {
		for (const one of ['ours', 'empty'] as const) {
			took[one].push(await measure[one]());
			await close();
		}
	}
	console.log(`BENCH ${JSON.stringify(took)}`);
}
