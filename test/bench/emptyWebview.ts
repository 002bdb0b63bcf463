import * as vscode from 'vscode';

/** An empty webview as any extension would write it: one script, which says when it is ready. */
export function openEmpty(root: vscode.Uri, ready: () => void): void {
	const folder = vscode.Uri.joinPath(root, 'test', 'bench');
	const panel = vscode.window.createWebviewPanel('empty', 'Empty', vscode.ViewColumn.Active, {
		enableScripts: true,
		localResourceRoots: [folder],
	});
	const { webview } = panel;
	const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'emptyPage.js')).toString();
	const { cspSource: source } = webview;
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-bench'`,
		`style-src ${source}`,
		`img-src ${source} data:`,
		`font-src ${source}`,
	].join('; ');
	webview.onDidReceiveMessage(ready);
	webview.html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Empty</title>
</head>
<body>
Empty
<script type="module" nonce="bench" src="${script}"></script>
</body>
</html>
`;
}
