import * as vscode from 'vscode';
import { SECTION } from '../settings/settingsReader.ts';
import { TOASTS_OFFERED } from './toastOffer.ts';

/**
 * Tells someone with a screen reader, once ever, that nudges are spoken, and takes it back if they would
 * rather not. The notification may stay open for hours.
 */
export async function offerToasts(memory: vscode.Memento): Promise<void> {
	const { t } = vscode.l10n;
	await memory.update(TOASTS_OFFERED, true);
	const none = t('Status bar only');
	const answer = await vscode.window.showInformationMessage(
		t(
			'The sit timer of Next Posture is on. With a screen reader, its stand nudge comes as a notification too, one in a bout.',
		),
		t('Good'),
		none,
	);
	if (answer === none) {
		await vscode.workspace
			.getConfiguration(SECTION)
			.update('nudgeStyle', 'text', vscode.ConfigurationTarget.Global);
	}
}
