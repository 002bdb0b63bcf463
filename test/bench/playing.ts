import * as vscode from 'vscode';

/** Loaded as the tests module of a window: plays a routine, and leaves the window to who measures it. */
export async function run(): Promise<void> {
	await vscode.commands.executeCommand('nextPosture.startRoutine', 'stand-break');
	await new Promise(() => {});
}
