import * as vscode from 'vscode';
import { COMMANDS } from '../../src/host/commandIds.ts';
import { deepEqual } from './assert.ts';
import { desk } from './desk.ts';

const loop: { self?: unknown } = {};
loop.self = loop;
/** What a keybinding or another extension may hand to a command. */
const JUNK: readonly unknown[] = [
	null,
	Number.NaN,
	1e308,
	'__proto__',
	'\ud800',
	'x'.repeat(1_000_000),
	[[]],
	{ constructor: { prototype: { polluted: true } } },
	loop,
];
/** Those that neither ask for anything nor open anything. */
const AT_ONCE = [COMMANDS.snooze, COMMANDS.skip, COMMANDS.resume, COMMANDS.undo] as const;

describe('what nobody means', () => {
	it('as an argument makes no command fail, and does no more than none does', async () => {
		const { api } = await desk();
		await vscode.commands.executeCommand(COMMANDS.restartTimer);
		for (const junk of JUNK) {
			for (const command of AT_ONCE) {
				await vscode.commands.executeCommand(command, junk, junk);
			}
			await vscode.commands.executeCommand(COMMANDS.startRoutine, junk ?? '');
		}
		deepEqual(api.look().phase, 'sitting');
		deepEqual(({} as { polluted?: unknown }).polluted, undefined);
	});

	it('in a workspace’s settings changes none of ours', async () => {
		const { api } = await desk();
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		deepEqual(folder !== undefined, true);
		const file = vscode.Uri.joinPath(
			folder?.uri ?? vscode.Uri.file('/'),
			'.vscode',
			'settings.json',
		);
		const before = api.look().dueAt;
		const text =
			'{ "nextPosture.sitMinutes": 5, "nextPosture.nudgeStyle": "toast", "editor.tabSize": 3 }';
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
		try {
			// The editor’s own setting tells when the file was read.
			for (let tries = 0; tries < 100; tries++) {
				if (vscode.workspace.getConfiguration('editor', folder?.uri).get('tabSize') === 3) {
					break;
				}
				await new Promise((resolve) => {
					setTimeout(resolve, 50);
				});
			}
			deepEqual(vscode.workspace.getConfiguration('editor', folder?.uri).get('tabSize'), 3);
			deepEqual(api.look().dueAt, before);
		} finally {
			await vscode.workspace.fs.delete(file);
		}
	});
});
