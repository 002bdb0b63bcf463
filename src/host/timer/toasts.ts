import * as vscode from 'vscode';
import { COMMANDS } from '../base/commandIds.ts';
import { changeSetting } from '../settings/settingsReader.ts';
import { doneLabel } from './statusText.ts';

/**
 * Says to someone with a screen reader that nudges come as notifications, and lets them
 * choose the status bar alone. The promise may stay open for hours.
 */
export async function offerToasts(): Promise<void> {
	const { t } = vscode.l10n;
	const none = t('Status bar only');
	const answer = await vscode.window.showInformationMessage(
		t(
			'The sit timer of Next Posture is on. With a screen reader, its stand nudge comes as a notification too, one in a bout.',
		),
		t('Good'),
		none,
	);
	if (answer === none) {
		await changeSetting('nudgeStyle', 'text');
	}
}

/**
 * Shows a nudge as a toast with answers, in words for someone who is `seated`. The promise may stay open
 * for hours.
 */
export async function showToast(text: string, seated: boolean): Promise<void> {
	const { t } = vscode.l10n;
	const answers = new Map<string, () => Thenable<unknown>>([
		[doneLabel(seated), () => vscode.commands.executeCommand(COMMANDS.imUp)],
		[t('Stretch'), () => vscode.commands.executeCommand(COMMANDS.stretchNow)],
		[t('Snooze'), () => vscode.commands.executeCommand(COMMANDS.snooze)],
		[t("Don't show again"), () => changeSetting('nudgeStyle', 'text')],
	]);
	const answer = await vscode.window.showInformationMessage(text, ...answers.keys());
	await (answer === undefined ? undefined : answers.get(answer)?.());
}
