import type { Files } from '../../src/host/storage/files.ts';
import type { SlotReporter } from '../../src/host/storage/twoSlotFile.ts';

/** A folder in memory, which counts its writes and can be made to fail. */
export class MemoryFiles implements Files {
	readonly held = new Map<string, string>();
	/** The names that were written, each as often as it was. */
	readonly written: string[] = [];
	/** Every text that was ever written. */
	readonly texts: string[] = [];
	/** Names that cannot be written. */
	broken: RegExp | null = null;
	/** Called before each read, with its name: another window's chance. */
	beforeRead: (name: string) => void = () => {};
	/** Each write waits for it, as one of a slow disk does. */
	beforeWrite: () => Promise<void> = () => Promise.resolve();

	read(name: string): Promise<string | null> {
		this.beforeRead(name);
		return Promise.resolve(this.held.get(name) ?? null);
	}

	async write(name: string, text: string): Promise<void> {
		await this.beforeWrite();
		if (this.broken?.test(name)) {
			throw new Error(`${name} cannot be written`);
		}
		this.held.set(name, text);
		this.written.push(name);
		this.texts.push(text);
	}

	/** The names of what was kept aside. */
	get aside(): string[] {
		return [...this.held.keys()].filter((name) => name.includes('.corrupt-'));
	}
}

/** What storage reports of its files, one line each. */
export class StorageReports implements SlotReporter {
	readonly lines: string[] = [];

	keptAside(name: string, asideAs: string, reason: string): void {
		this.lines.push(`${name} kept as ${asideAs}: ${reason}`);
	}

	fromTheFuture(name: string, besideAs: string): void {
		this.lines.push(`${name} is from the future, on with ${besideAs}`);
	}
}
