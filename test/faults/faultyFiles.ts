import type { Files } from '../../src/host/storage/files.ts';

/** Instants of this test's clock, in milliseconds: time passes only where a write takes some. */
export interface FaultyClock {
	now: number;
}

/** A folder in memory on a disk that can be full, locked, slow or gone. */
export class FaultyFiles implements Files {
	held = new Map<string, string>();
	readonly clock: FaultyClock;
	/** What is wrong with the disk; null: nothing. */
	fault: 'full' | 'locked' | 'gone' | null = null;
	/** How long a write takes, in milliseconds. */
	slow = 0;

	constructor(clock: FaultyClock) {
		this.clock = clock;
	}

	async read(name: string): Promise<string | null> {
		return this.fault === 'gone' ? null : (this.held.get(name) ?? null);
	}

	async write(name: string, text: string): Promise<void> {
		if (this.fault === 'full') {
			// The worst that a full disk does: the file is emptied, and half of it fits.
			this.held.set(name, text.slice(0, text.length / 2));
			throw new Error('ENOSPC: no space left on device');
		}
		if (this.fault === 'locked') {
			throw new Error('EROFS: read-only file system');
		}
		if (this.fault === 'gone') {
			throw new Error('ENOENT: no such folder');
		}
		if (this.slow > 0) {
			// Whoever reads meanwhile meets half of it.
			this.held.set(name, text.slice(0, text.length / 2));
			await new Promise((resolve) => setImmediate(resolve));
			this.clock.now += this.slow;
		}
		this.held.set(name, text);
	}
}
