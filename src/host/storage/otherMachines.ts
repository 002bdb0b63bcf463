import * as vscode from 'vscode';
import { type Files, watchFiles } from './files.ts';
import type { FileFormat } from '../../core/base/schema.ts';
import { parseWholeSlot } from './slot.ts';

/** A machine's folder is called by a random name in hex. */
const NAME = /^[0-9a-f]{32}$/;

/**
 * The other machines that keep something in `folder`, by their ids. A listing may be stale or fail
 * where browsers store files: then there are none.
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

/**
 * Files of one format that other machines wrote: read and never written, not even to keep a broken one
 * aside.
 */
export class ForeignFiles<T extends object> {
	private readonly files: Files;
	private readonly format: FileFormat<T>;
	/** What was read last under a name: the same texts hold the same body. */
	private readonly known = new Map<string, { readonly texts: string; readonly body: T | null }>();

	constructor(files: Files, format: FileFormat<T>) {
		this.files = files;
		this.format = format;
	}

	/** The newest whole body of a file; null where there is none that this version can read. */
	async read(name: string): Promise<T | null> {
		const slots = await Promise.all(['a', 'b'].map((slot) => this.files.read(`${name}.${slot}`)));
		const texts = slots.join('\0');
		const known = this.known.get(name);
		if (known?.texts === texts) {
			return known.body;
		}
		const whole = slots.flatMap((text) => parseWholeSlot(text, this.format) ?? []);
		const body = whole.toSorted((one, other) => other.seq - one.seq)[0]?.body ?? null;
		this.known.set(name, { texts, body });
		return body;
	}
}

/**
 * Calls `read` whenever another window or machine may have written files of any machine that fit one of
 * `patterns`, such as "runs*". Makes the folder of the machine `own` first: only what exists is watched.
 */
export async function followMachines(
	folder: vscode.Uri,
	own: string,
	patterns: readonly string[],
	read: () => void,
): Promise<vscode.Disposable> {
	const ownFolder = vscode.Uri.joinPath(folder, 'machines', own);
	await vscode.workspace.fs.createDirectory(ownFolder).then(undefined, () => {});
	return vscode.Disposable.from(
		...patterns.map((pattern) => watchFiles(folder, `machines/*/${pattern}`, read)),
		// A browser's store reports no write of another window: coming back to this one reads as well.
		vscode.window.onDidChangeWindowState(({ focused }) => focused && read()),
	);
}
