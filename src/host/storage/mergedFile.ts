import { deepEqual } from '../../core/base/deepEqual.ts';
import type { TwoSlotFile } from './twoSlotFile.ts';

/** A file that all windows of this machine write: each merges what it knows with what is written. */
export class MergedFile<T extends object> {
	private readonly file: TwoSlotFile<T>;
	private readonly empty: T;
	private readonly merge: (one: T, other: T) => T;
	private held: T;

	/** `merge` is commutative, associative and idempotent. */
	constructor(file: TwoSlotFile<T>, empty: T, merge: (one: T, other: T) => T) {
		this.file = file;
		this.empty = empty;
		this.merge = merge;
		this.held = empty;
	}

	/** What this window knows: its own changes, and those of others as of the last `sync`. */
	get current(): T {
		return this.held;
	}

	/** Changes what this window knows; the next `sync` writes it. */
	set(value: T): void {
		this.held = value;
	}

	/** Merges what others wrote into this, and writes what they lack. */
	async sync(): Promise<void> {
		const written = await this.mergeWritten();
		if (!deepEqual(this.held, written ?? this.empty)) {
			await this.file.writeBoth(this.held);
		}
	}

	/** Merges what others wrote into this, and writes all of it, so that no slot holds anything older. */
	async overwrite(): Promise<void> {
		await this.mergeWritten();
		await this.file.writeBoth(this.held);
	}

	private async mergeWritten(): Promise<T | null> {
		const written = await this.file.read();
		this.held = written ? this.merge(this.held, written) : this.held;
		return written;
	}
}
