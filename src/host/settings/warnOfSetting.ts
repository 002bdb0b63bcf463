import * as vscode from 'vscode';
import { COMMANDS } from '../commandIds.ts';

/** Tells of a setting that could not be taken as written, and offers to mend it. */
export async function warnOfSetting(message: string): Promise<void> {
	const open = vscode.l10n.t('Open Settings');
	if ((await vscode.window.showWarningMessage(message, open)) === open) {
		await vscode.commands.executeCommand(COMMANDS.openSettings);
	}
}
