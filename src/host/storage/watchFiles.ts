import * as vscode from 'vscode';

/** Has `changed` called when files of `folder` that fit `pattern` are written or deleted. */
export function watchFiles(
	folder: vscode.Uri,
	pattern: string,
	changed: () => void,
): vscode.Disposable {
	const watcher = vscode.workspace.createFileSystemWatcher(
		new vscode.RelativePattern(folder, pattern),
	);
	return vscode.Disposable.from(
		watcher,
		watcher.onDidChange(changed),
		watcher.onDidCreate(changed),
		watcher.onDidDelete(changed),
	);
}
