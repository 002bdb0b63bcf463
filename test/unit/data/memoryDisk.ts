import type { ListedFiles } from '../../../src/host/data/files/machineFiles.ts';
import { MemoryFiles } from '../../support/memoryFiles.ts';

/** A disk in memory, whose names can be listed; it can vanish and be made read-only. */
export class MemoryDisk extends MemoryFiles implements ListedFiles {
	/** It cannot be reached, as a drive that is not there. */
	missing = false;
	/** A copy of all files, made earlier; null: none was. */
	backup: ReadonlyMap<string, string> | null = null;

	/** Copies all files. */
	backUp(): void {
		this.backup = new Map(this.held);
	}

	/** The files are those that were copied, and no others. */
	restore(): void {
		this.held.clear();
		this.backup?.forEach((text, name) => this.held.set(name, text));
	}

	override read(name: string): Promise<string | null> {
		return this.missing ? Promise.reject(gone()) : super.read(name);
	}

	override write(name: string, text: string): Promise<void> {
		return this.missing ? Promise.reject(gone()) : super.write(name, text);
	}

	list(folder: string): Promise<readonly string[]> {
		if (this.missing) {
			return Promise.reject(gone());
		}
		const prefix = folder === '' ? '' : `${folder}/`;
		const names = [...this.held.keys()].filter((name) => name.startsWith(prefix));
		return Promise.resolve([
			...new Set(names.map((name) => name.slice(prefix.length).split('/')[0] ?? '')),
		]);
	}

	remove(name: string): Promise<void> {
		for (const known of this.held.keys()) {
			if (known === name || known.startsWith(`${name}/`)) {
				this.held.delete(known);
			}
		}
		return Promise.resolve();
	}
}

const gone = () => new Error('the folder is not there');
