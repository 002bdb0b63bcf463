import type { FileFormat } from '../../core/base/schema.ts';
import type { Files } from './files.ts';
import { type BrokenSlot, parseSlot, slotText, type WholeSlot } from './slot.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';

/** Reports what could not be read. */
export interface SlotReporter {
	/** A slot could not be read and was kept aside under another name. */
	keptAside(name: string, asideAs: string, reason: string): void;
	/** The file was written by a later version: it is left as it is, and ours is kept as `besideAs`. */
	fromTheFuture(name: string, besideAs: string): void;
}

const SLOTS = ['a', 'b'] as const;
type SlotName = (typeof SLOTS)[number];
type Placed<T> = T & { readonly slot: SlotName };

/** What was read or written last under the name of a slot: the same text holds the same body. */
export type KnownSlots<T> = Map<string, { readonly text: string; readonly held: WholeSlot<T> }>;

/**
 * A file that is never half there: it has two slots, written in turn, each with a number and a
 * checksum, and the newest whole one is read. What cannot be read is kept aside, and what a later
 * version wrote is never overwritten.
 */
export class TwoSlotFile<T extends object> {
	readonly #files: Files;
	readonly #format: FileFormat<T>;
	readonly #reporter: SlotReporter;
	readonly #now: () => number;
	readonly #known: KnownSlots<T>;
	#name: string;
	#newest: { readonly slot: SlotName; readonly seq: number } | null = null;

	constructor(
		files: Files,
		name: string,
		format: FileFormat<T>,
		reporter: SlotReporter,
		now: () => number,
		known: KnownSlots<T> = new Map(),
	) {
		this.#files = files;
		this.#name = name;
		this.#format = format;
		this.#reporter = reporter;
		this.#now = now;
		this.#known = known;
	}

	/** The newest whole body; null where there is none yet. */
	async read(): Promise<T | null> {
		let newest: Placed<WholeSlot<T>> | null = null;
		const broken: Placed<BrokenSlot>[] = [];
		let later = false;
		const found = await Promise.all(SLOTS.map((slot) => this.#readSlot(slot)));
		for (const [index, slot] of SLOTS.entries()) {
			const held = found[index];
			if (held === 'future') {
				later = true;
			} else if (held && 'body' in held) {
				const { seq, body } = held;
				newest = newest && newest.seq >= seq ? newest : { seq, body, slot };
			} else if (held) {
				broken.push({ ...held, slot });
			}
		}
		if (later) {
			return (await this.#moveBeside()) ?? newest?.body ?? null;
		}
		// A write that was cut off leaves the other slot whole, and the next write heals this one.
		const lost = broken.length === SLOTS.length;
		for (const slot of broken.filter(({ torn }) => lost || !torn)) {
			await this.#keepAside(slot);
		}
		this.#newest = newest;
		return newest?.body ?? null;
	}

	/** Writes `body` into the slot that is not the newest; only a `read` before finds out which that is. */
	async write(body: T): Promise<void> {
		const slot: SlotName = this.#newest?.slot === 'a' ? 'b' : 'a';
		const seq = (this.#newest?.seq ?? 0) + 1;
		const text = slotText(seq, this.#format.encode?.(body) ?? body);
		await this.#files.write(this.#slotName(slot), text);
		this.#known.set(this.#slotName(slot), { text, held: { seq, body } });
		this.#newest = { slot, seq };
	}

	/** Writes `body` into one slot, then into the other: if one of them is cut off later, nothing is lost. */
	async writeBoth(body: T): Promise<void> {
		await this.write(body);
		await this.write(body);
	}

	#slotName(slot: SlotName): string {
		return `${this.#name}.${slot}`;
	}

	/** Reads and writes files of another name from now on: this version must not touch a later one's. */
	async #moveBeside(): Promise<T | null> {
		const later = this.#name;
		this.#name = `${later}.v${this.#format.version}`;
		this.#reporter.fromTheFuture(later, this.#name);
		return this.read();
	}

	/** What a slot holds; null for nothing. */
	async #readSlot(slot: SlotName): Promise<WholeSlot<T> | BrokenSlot | 'future' | null> {
		const name = this.#slotName(slot);
		const text = await this.#files.read(name);
		if (!text) {
			return null;
		}
		const known = this.#known.get(name);
		if (known?.text === text) {
			return known.held;
		}
		const held = parseSlot(text, (value) => this.#format.parse(value));
		if (held !== 'future' && 'body' in held) {
			this.#known.set(name, { text, held });
		}
		// Another window may be writing it just now: only a text that stays the same is broken.
		const settled = held === 'future' || 'body' in held || (await this.#files.read(name)) === text;
		return settled ? held : this.#readSlot(slot);
	}

	async #keepAside({ slot, text, fault }: Placed<BrokenSlot>): Promise<void> {
		const name = this.#slotName(slot);
		const asideAs = `${name}.corrupt-${this.#now()}`;
		await this.#files.write(asideAs, text);
		await this.#files.write(name, '');
		this.#reporter.keptAside(name, asideAs, fault);
	}
}

/** A file that all windows of this machine write: each merges what it knows with what is written. */
export class MergedFile<T extends object> {
	readonly #file: TwoSlotFile<T>;
	readonly #empty: T;
	readonly #merge: (one: T, other: T) => T;
	#held: T;

	/** `merge` is commutative, associative and idempotent. */
	constructor(file: TwoSlotFile<T>, empty: T, merge: (one: T, other: T) => T) {
		this.#file = file;
		this.#empty = empty;
		this.#merge = merge;
		this.#held = empty;
	}

	/** What this window knows: its own changes, and those of others as of the last `sync`. */
	get current(): T {
		return this.#held;
	}

	/** Changes what this window knows; the next `sync` writes it. */
	set(value: T): void {
		this.#held = value;
	}

	/** Merges what others wrote into this, and writes what they lack. */
	async sync(): Promise<void> {
		const written = await this.#mergeWritten();
		if (!deepEqual(this.#held, written ?? this.#empty)) {
			await this.#file.writeBoth(this.#held);
		}
	}

	/** Merges what others wrote into this, and writes all of it, so that no slot holds anything older. */
	async overwrite(): Promise<void> {
		await this.#mergeWritten();
		await this.#file.writeBoth(this.#held);
	}

	async #mergeWritten(): Promise<T | null> {
		const written = await this.#file.read();
		this.#held = written ? this.#merge(this.#held, written) : this.#held;
		return written;
	}
}
