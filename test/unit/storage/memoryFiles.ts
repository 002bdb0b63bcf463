import type { Files } from '../../../src/host/storage/files.ts';
import type { StorageTeller } from '../../../src/host/storage/twoSlotFile.ts';

/** A folder in memory, which counts its writes and can be made to fail. */
export class MemoryFiles implements Files {
	readonly held = new Map<string, string>();
	readonly written: string[] = [];
	/** Names that cannot be written. */
	broken: RegExp | null = null;
	/** Called before each read, with its name: another window's chance. */
	beforeRead: (name: string) => void = () => {};

	read(name: string): Promise<string | null> {
		this.beforeRead(name);
		return Promise.resolve(this.held.get(name) ?? null);
	}

	write(name: string, text: string): Promise<void> {
		if (this.broken?.test(name)) {
			return Promise.reject(new Error(`${name} cannot be written`));
		}
		this.held.set(name, text);
		this.written.push(name);
		return Promise.resolve();
	}

	/** The names of what was kept aside. */
	get aside(): string[] {
		return [...this.held.keys()].filter((name) => name.includes('.corrupt-'));
	}
}

/** Notes what storage says, one line each. */
export class Notes implements StorageTeller {
	readonly said: string[] = [];

	keptAside(name: string, asideAs: string, reason: string): void {
		this.said.push(`${name} kept as ${asideAs}: ${reason}`);
	}

	fromTheFuture(name: string, besideAs: string): void {
		this.said.push(`${name} is from the future, on with ${besideAs}`);
	}
}
