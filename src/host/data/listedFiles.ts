import * as vscode from 'vscode';
import { FolderFiles, type Files } from '../storage/files.ts';

/** Files whose names can be listed: on a disk a listing is never stale. */
export interface ListedFiles extends Files {
	/** The names in a folder of it, of files and folders; none where there is no such folder. */
	list(folder: string): Promise<readonly string[]>;
	/** Deletes a file, or a folder with all that is in it, if it is there. */
	remove(name: string): Promise<void>;
}

/** The files below a folder of a disk. */
export class DiskFolder extends FolderFiles implements ListedFiles {
	private readonly root: vscode.Uri;

	constructor(root: vscode.Uri) {
		super(root);
		this.root = root;
	}

	async list(folder: string): Promise<readonly string[]> {
		const found = await orNothing(vscode.workspace.fs.readDirectory(this.at(folder)));
		return (found ?? []).map(([name]) => name).sort();
	}

	async remove(name: string): Promise<void> {
		await orNothing(vscode.workspace.fs.delete(this.at(name), { recursive: true }));
	}

	private at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.root, name);
	}
}

async function orNothing<T>(asked: Thenable<T>): Promise<T | null> {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return null;
		}
		throw error;
	}
}
