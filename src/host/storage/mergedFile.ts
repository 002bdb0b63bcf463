import { deepEqual } from '../../core/base/deepEqual.ts';
import type { TwoSlotFile } from './twoSlotFile.ts';

/** What the windows of this machine say in one file: each adds to it, nobody takes over from another. */
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

	/** What this window says, and others as far as it has heard them. */
	get current(): T {
		return this.held;
	}

	/** Says something: it holds at once, and is written by the next `sync`. */
	set(said: T): void {
		this.held = said;
	}

	/** Takes over what others wrote, and writes what they have not heard yet. */
	async sync(): Promise<void> {
		const written = await this.mergeWritten();
		if (!deepEqual(this.held, written ?? this.empty)) {
			await this.file.writeBoth(this.held);
		}
	}

	/** Takes over what others wrote, and writes all of it, so that no slot holds anything older. */
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
