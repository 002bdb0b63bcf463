import * as vscode from 'vscode';
import { isMoveCopy } from '../../core/data/moveCopy.ts';
import { IMPORTED, WRITTEN } from '../moves/own/ownFiles.ts';

/**
 * Copies the person's own moves and their pictures into a folder that has none. Hands back the names of
 * those that were there already: they are left as they are.
 */
export async function bringMoves(from: vscode.Uri, to: vscode.Uri): Promise<readonly string[]> {
	const there: string[] = [];
	for (const name of await filesOf(from)) {
		if (name === WRITTEN || name === IMPORTED || /\.(svg|png)$/i.test(name)) {
			try {
				await vscode.workspace.fs.copy(
					vscode.Uri.joinPath(from, name),
					vscode.Uri.joinPath(to, name),
					{
						overwrite: false,
					},
				);
			} catch {
				there.push(...((await filesOf(to)).includes(name) ? [name] : []));
			}
		}
	}
	return there;
}

/** The copies of the person's own moves that a tool made in a folder. */
export async function moveCopies(folder: vscode.Uri): Promise<readonly string[]> {
	return (await filesOf(folder)).filter(isMoveCopy);
}

async function filesOf(folder: vscode.Uri): Promise<readonly string[]> {
	const found = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
	return found.flatMap(([name, type]) => ((type & vscode.FileType.File) !== 0 ? [name] : []));
}
