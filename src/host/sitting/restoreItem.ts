import * as vscode from 'vscode';

/** As the workbench calls them; neither changes anything but the focus or what is in view. */
const FOCUS_STATUS_BAR = 'workbench.action.focusStatusBar';
const OPEN_SETTINGS = 'workbench.action.openSettings';
const BAR_SETTING = 'workbench.statusBar.visible';

/**
 * Tells how to bring a hidden status item back. An extension can neither see nor change that it is
 * hidden; the steps are the person's.
 */
export async function restoreItem(): Promise<void> {
	const { t } = vscode.l10n;
	if (vscode.workspace.getConfiguration().get(BAR_SETTING) === false) {
		const open = t('Open Settings');
		const message = t('The whole status bar is hidden, by the setting {0}.', BAR_SETTING);
		if ((await vscode.window.showInformationMessage(message, open)) === open) {
			await vscode.commands.executeCommand(OPEN_SETTINGS, BAR_SETTING);
		}
		return;
	}
	const focus = t('Focus Status Bar');
	const message = t(
		'If the item is hidden: right-click the status bar and tick "{0}". By keyboard: focus the status bar, then press Shift+F10 or the menu key.',
		t('Next Posture: sit timer'),
	);
	if ((await vscode.window.showInformationMessage(message, focus)) === focus) {
		await vscode.commands.executeCommand(FOCUS_STATUS_BAR);
	}
}
