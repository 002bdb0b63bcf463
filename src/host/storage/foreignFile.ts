import * as vscode from 'vscode';
import type { Files } from './files.ts';
import { type Format, parseSlot } from './slot.ts';

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

/**
 * A file of another machine, in a folder that is kept in step: read and never written, not even to
 * keep a broken one aside.
 */
export class ForeignFile<T extends object> {
	private readonly files: Files;
	private readonly name: string;
	private readonly format: Format<T>;
	private known: { readonly texts: string; readonly body: T | null } | null = null;

	constructor(files: Files, name: string, format: Format<T>) {
		this.files = files;
		this.name = name;
		this.format = format;
	}

	/** The newest whole body; null where there is none that this version can read. */
	async read(): Promise<T | null> {
		const texts = await Promise.all(
			['a', 'b'].map((slot) => this.files.read(`${this.name}.${slot}`)),
		);
		const print = texts.join('\0');
		if (this.known?.texts === print) {
			return this.known.body;
		}
		const whole = texts.flatMap((text) => {
			const held = text ? parseSlot(text, (value) => this.format.parse(value)) : null;
			return held && held !== 'future' && 'body' in held ? [held] : [];
		});
		const body = whole.toSorted((one, other) => other.seq - one.seq)[0]?.body ?? null;
		this.known = { texts: print, body };
		return body;
	}
}
