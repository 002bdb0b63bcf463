import * as vscode from 'vscode';
import { COMMANDS } from '../commandIds.ts';
import { SECTION } from '../settings/settingsReader.ts';
import { doneLabel } from './words.ts';

/**
 * A nudge as a toast, with what one may answer, `seated` for someone who stays so. The promise may stay
 * open for hours.
 */
export async function showToast(text: string, seated: boolean): Promise<void> {
	const { t } = vscode.l10n;
	const answers = new Map<string, () => Thenable<unknown>>([
		[doneLabel(seated), () => vscode.commands.executeCommand(COMMANDS.imUp)],
		[t('Stretch'), () => vscode.commands.executeCommand(COMMANDS.stretchNow)],
		[t('Snooze'), () => vscode.commands.executeCommand(COMMANDS.snooze)],
		[
			t("Don't show again"),
			() =>
				vscode.workspace
					.getConfiguration(SECTION)
					.update('nudgeStyle', 'text', vscode.ConfigurationTarget.Global),
		],
	]);
	const answer = await vscode.window.showInformationMessage(text, ...answers.keys());
	await (answer === undefined ? undefined : answers.get(answer)?.());
}
