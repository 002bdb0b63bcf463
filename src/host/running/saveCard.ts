import * as vscode from 'vscode';

/**
 * Saves a page to print where the person says and opens it outside: a page in VS Code cannot print.
 * Where nothing outside can open it, it is still saved, and said where.
 */
export async function saveCard(title: string, html: string): Promise<void> {
	const { t } = vscode.l10n;
	const near = vscode.workspace.workspaceFolders?.[0]?.uri;
	const name = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')}.html`;
	const target = await vscode.window.showSaveDialog({
		...(near ? { defaultUri: vscode.Uri.joinPath(near, name) } : {}),
		filters: { HTML: ['html'] },
		title: t('Save to print'),
	});
	if (!target) {
		return;
	}
	await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
	if (!(await openedOutside(target))) {
		void vscode.window.showInformationMessage(
			t('Saved as {0}. Open it in a browser to print it.', target.fsPath),
		);
	}
}

/** A window in a browser, or on another machine's files, says that it opened what nobody sees. */
async function openedOutside(target: vscode.Uri): Promise<boolean> {
	const { uiKind, remoteName } = vscode.env;
	const here = uiKind === vscode.UIKind.Desktop && !remoteName && target.scheme === 'file';
	return here && (await vscode.env.openExternal(target));
}

// Both extension hosts have it; its types come with the DOM or Node, which the host layer has not.
declare class TextEncoder {
	encode(text: string): Uint8Array;
}
