import * as vscode from 'vscode';
import type { FromPage } from '../../src/core/protocol/protocol.ts';
import type { TestApi } from '../../src/host/testApi.ts';
import { run as reside } from '../e2e/resident.ts';
import { Counting } from './counting.ts';

/** Resolves when the page has said this. */
async function stated(
	api: TestApi,
	kind: FromPage['kind'],
	act: () => Thenable<unknown>,
): Promise<void> {
	const announced = new Promise<void>((resolve) => {
		const listener = api.onMessage((message) => {
			if (message.kind === kind) {
				listener.dispose();
				resolve();
			}
		});
	});
	await act();
	await announced;
}

/**
 * The resident of the end-to-end tests with more commands: `nextPostureTest.count` tells what lives in this
 * host, `nextPostureTest.show` runs a command of ours that shows the page, waits until the page says that it
 * has, and closes it, `nextPostureTest.work` is a sign of the person with an edit, and
 * `nextPostureTest.settled` waits until all is on disk.
 */
export async function run(): Promise<void> {
	const extension = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	if (!extension || extension.isActive) {
		throw new Error(`The extension is ${extension ? 'active already' : 'not there'}.`);
	}
	const { registerCommand } = vscode.commands;
	const counting = new Counting();
	const api = await extension.activate();
	counting.activated(api);
	registerCommand(
		'nextPostureTest.show',
		async (kind: FromPage['kind'], command: string, ...args: unknown[]) => {
			await stated(api, kind, () => vscode.commands.executeCommand(command, ...args));
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		},
	);
	registerCommand('nextPostureTest.work', () => {
		api.dispatch({ type: 'presence', mark: api.clock.now() });
		api.dispatch({ type: 'edit', byHand: true });
	});
	registerCommand('nextPostureTest.settled', async () => api.settled());
	registerCommand('nextPostureTest.count', async () => counting.read());
	await reside();
}
