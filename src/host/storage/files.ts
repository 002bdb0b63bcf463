import * as vscode from 'vscode';

/** The few things that storage does with files. Names are known, never found by listing. */
export interface Files {
	/** The text of `name`; null where there is no such file. */
	read(name: string): Promise<string | null>;
	/** Replaces `name`. Not atomic: a reader may meet half of it, and two writers a mixture. */
	write(name: string, text: string): Promise<void>;
}

/** Files in one folder, on whatever file system this VS Code has. */
export class FolderFiles implements Files {
	private readonly folder: vscode.Uri;
	private made = false;

	constructor(folder: vscode.Uri) {
		this.folder = folder;
	}

	async read(name: string): Promise<string | null> {
		try {
			const bytes = await vscode.workspace.fs.readFile(this.uri(name));
			return new TextDecoder().decode(bytes);
		} catch (error) {
			if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
				return null;
			}
			throw error;
		}
	}

	async write(name: string, text: string): Promise<void> {
		if (!this.made) {
			await vscode.workspace.fs.createDirectory(this.folder);
			this.made = true;
		}
		await vscode.workspace.fs.writeFile(this.uri(name), new TextEncoder().encode(text));
	}

	private uri(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, name);
	}
}

// Both extension hosts have them; their types come with the DOM or Node, which the host layer has not.
declare class TextDecoder {
	decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
	encode(text: string): Uint8Array;
}
