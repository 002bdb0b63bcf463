import type { Files } from '../../../src/host/storage/files.ts';
import type { SlotReporter } from '../../../src/host/storage/twoSlotFile.ts';

/** A disk in memory; what was ever written to it is kept beside what it holds now. */
export class MemoryFiles implements Files {
	readonly disk = new Map<string, string>();
	readonly written: string[] = [];

	read(name: string): Promise<string | null> {
		return Promise.resolve(this.disk.get(name) ?? null);
	}

	write(name: string, text: string): Promise<void> {
		this.disk.set(name, text);
		this.written.push(text);
		return Promise.resolve();
	}
}

/** Hears what storage could not take. */
export function listener(told: string[]): SlotReporter {
	return {
		keptAside: (name) => void told.push(`aside ${name}`),
		fromTheFuture: (name) => void told.push(`future ${name}`),
	};
}
