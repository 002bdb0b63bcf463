import * as vscode from 'vscode';
import type { SettingFault } from '../../core/settings/readSettings.ts';
import { COMMANDS } from '../commandIds.ts';
import { faultMessage } from './faultMessage.ts';

/**
 * Tells of settings that could not be taken as written: in the log each time, in a warning only what
 * `told` does not hold. Gives what is told now.
 */
export function tellFaults(
	faults: readonly SettingFault[],
	told: ReadonlySet<string>,
	log: { warn(message: string): void },
): ReadonlySet<string> {
	const messages = faults.map((fault) => faultMessage(fault));
	for (const message of messages) {
		log.warn(message);
		if (!told.has(message)) {
			void warn(message);
		}
	}
	return new Set(messages);
}

async function warn(message: string): Promise<void> {
	const open = vscode.l10n.t('Open Settings');
	if ((await vscode.window.showWarningMessage(message, open)) === open) {
		await vscode.commands.executeCommand(COMMANDS.openSettings);
	}
}
