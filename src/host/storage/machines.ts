import * as vscode from 'vscode';

/** A machine's folder is called by a random name in hex. */
const NAME = /^[0-9a-f]{32}$/;

/**
 * The other machines that keep something in the data folder. A listing may be stale or fail where
 * browsers store files: then there are none.
 */
export async function otherMachines(folder: vscode.Uri, own: string): Promise<readonly string[]> {
	try {
		const found = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, 'machines'));
		return found
			.filter(([name, type]) => (type & vscode.FileType.Directory) !== 0 && NAME.test(name))
			.map(([name]) => name)
			.filter((name) => name !== own)
			.sort();
	} catch {
		return [];
	}
}
