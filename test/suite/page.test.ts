import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';
import { desk } from './desk.ts';

const pages = () =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview);

/** Tabs are told of a moment after a panel was made. */
async function opened(): Promise<vscode.Tab | undefined> {
	for (let tries = 0; tries < 100 && pages().length === 0; tries++) {
		await new Promise((resolve) => {
			setTimeout(resolve, 20);
		});
	}
	return pages()[0];
}

describe('the page', () => {
	afterEach(async () => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

	const rows: [string, unknown[]][] = [
		['nextPosture.showStretches', []],
		['nextPosture.stretchNow', []],
		['nextPosture.startRoutine', ['desk-break']],
	];
	for (const [command, args] of rows) {
		it(`opens by ${[command, ...args].join(' ')}`, async () => {
			await vscode.commands.executeCommand(command, ...args);
			deepEqual((await opened())?.label, 'Next Posture');
		});
	}

	it('is one, however often it is asked for', async () => {
		await vscode.commands.executeCommand('nextPosture.showStretches');
		await vscode.commands.executeCommand('nextPosture.stretchNow');
		await opened();
		deepEqual(pages().length, 1);
	});

	it('does not open for what strains while a warning sign stands, but for what does not', async () => {
		const { service } = await (await desk()).api.running();
		const at = Date.now();
		service.store.signTicked(service.today, { at, warning: 'emergency' });
		for (const [command, ...args] of [
			['nextPosture.stretchNow'],
			['nextPosture.startRoutine', 'desk-break'],
			['nextPosture.warmUp'],
			['nextPosture.coolDown'],
			['nextPosture.core'],
		] as const) {
			await vscode.commands.executeCommand(command, ...args);
			deepEqual(pages().length, 0);
		}
		await vscode.commands.executeCommand('nextPosture.showStretches');
		deepEqual((await opened())?.label, 'Next Posture');
		await service.store.checkDone({ at, outcome: 'easy', score: 0, worse: false }, true);
	});

	it('does not open for a routine that is not there', async () => {
		await vscode.commands.executeCommand('nextPosture.startRoutine', 'somersault');
		ok(pages().length === 0);
	});
});
