import * as vscode from 'vscode';
import { decodeUtf8, encodeUtf8 } from '../base/bytes.ts';

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

/** The few things that storage does with files. Names are known, never found by listing. */
export interface Files {
	/** The text of `name`; null where there is no such file. */
	read(name: string): Promise<string | null>;
	/** Replaces `name`. Not atomic: a reader may meet half of it, and two writers a mixture. */
	write(name: string, text: string): Promise<void>;
}

/** Files in one folder, on whatever file system this VS Code has. */
export class FolderFiles implements Files {
	readonly #folder: vscode.Uri;
	#made = false;

	constructor(folder: vscode.Uri) {
		this.#folder = folder;
	}

	async read(name: string): Promise<string | null> {
		const bytes = await nullIfMissing(vscode.workspace.fs.readFile(this.#uri(name)));
		return bytes && decodeUtf8(bytes);
	}

	async write(name: string, text: string): Promise<void> {
		if (!this.#made) {
			await vscode.workspace.fs.createDirectory(this.#folder);
			this.#made = true;
		}
		await vscode.workspace.fs.writeFile(this.#uri(name), encodeUtf8(text));
	}

	#uri(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.#folder, name);
	}
}

/** What `work` on a file gives; null where there is no such file. */
export async function nullIfMissing<T>(work: Thenable<T>): Promise<T | null> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return null;
		}
		throw error;
	}
}

/** What is called when files cannot be reached, and when they can be again. */
export interface ReachReporter {
	/** Something could not be read or written; whoever tried holds it, and will try again. */
	outOfReach(reason: unknown): void;
	/** All that had failed has been done. */
	inReach(): void;
}

/** Files that report when they cannot be reached, besides failing: nobody else notifies the person. */
export class MonitoredFiles implements Files {
	readonly #files: Files;
	readonly #reporter: ReachReporter;
	readonly #failing = new Set<string>();

	constructor(files: Files, reporter: ReachReporter) {
		this.#files = files;
		this.#reporter = reporter;
	}

	read(name: string): Promise<string | null> {
		return this.#monitor(`read ${name}`, this.#files.read(name));
	}

	write(name: string, text: string): Promise<void> {
		return this.#monitor(`write ${name}`, this.#files.write(name, text));
	}

	async #monitor<T>(what: string, work: Promise<T>): Promise<T> {
		try {
			const done = await work;
			if (this.#failing.delete(what) && this.#failing.size === 0) {
				this.#reporter.inReach();
			}
			return done;
		} catch (reason) {
			this.#failing.add(what);
			this.#reporter.outOfReach(reason);
			throw reason;
		}
	}
}
