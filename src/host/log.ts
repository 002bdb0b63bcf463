import * as vscode from 'vscode';

/** The log that Show Log opens. Levels are VS Code's own; nothing personal is written to it. */
export function createLog(): vscode.LogOutputChannel {
	return vscode.window.createOutputChannel('Next Posture', { log: true });
}
