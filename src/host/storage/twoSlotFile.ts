import { checksum } from './checksum.ts';
import type { Files } from './files.ts';

/** What parsing the body of a file may give: the value, a reason against it, or a later version. */
export type Parsed<T> = T | { readonly fault: string } | 'future';

/** Where a file says what it could not take. */
export interface StorageTeller {
	/** A slot could not be read and was kept aside under another name. */
	keptAside(name: string, asideAs: string, reason: string): void;
	/** The file was written by a later version: it is left as it is. */
	fromTheFuture(name: string): void;
}

interface Slot<T> {
	readonly seq: number;
	readonly body: T;
}

const SLOTS = ['a', 'b'] as const;
/** A whole file is a header, a body and nothing, each ended by a line break but the last. */
const LINES = 3;
type SlotName = (typeof SLOTS)[number];

/**
 * A file that is never half there: it has two slots, written in turn, each with a number and a
 * checksum, and the newest whole one is read. What cannot be read is kept aside, and what a later
 * version wrote is never overwritten.
 */
export class TwoSlotFile<T extends object> {
	private readonly files: Files;
	private readonly name: string;
	private readonly parse: (value: unknown) => Parsed<T>;
	private readonly teller: StorageTeller;
	private readonly now: () => number;
	private newest: { readonly slot: SlotName; readonly seq: number } | null = null;
	private locked = false;

	constructor(
		files: Files,
		name: string,
		parse: (value: unknown) => Parsed<T>,
		teller: StorageTeller,
		now: () => number,
	) {
		this.files = files;
		this.name = name;
		this.parse = parse;
		this.teller = teller;
		this.now = now;
	}

	/** The newest whole body; null where there is none yet. */
	async read(): Promise<T | null> {
		const found: (Slot<T> & { readonly slot: SlotName })[] = [];
		for (const slot of SLOTS) {
			const text = await this.files.read(this.slotName(slot));
			if (text === null) {
				continue;
			}
			const parsed = this.parseSlot(text);
			if (parsed === 'future') {
				this.lock();
			} else if (isFault(parsed)) {
				await this.keepAside(slot, text, parsed.fault);
			} else {
				found.push({ ...parsed, slot });
			}
		}
		const newest = found.toSorted((one, other) => other.seq - one.seq)[0] ?? null;
		this.newest = newest;
		return newest?.body ?? null;
	}

	/** Writes `body` beside the newest slot. A file from the future is left alone. */
	async write(body: T): Promise<void> {
		if (this.locked) {
			return;
		}
		const slot: SlotName = this.newest?.slot === 'a' ? 'b' : 'a';
		const seq = (this.newest?.seq ?? 0) + 1;
		const text = JSON.stringify(body);
		await this.files.write(
			this.slotName(slot),
			`${JSON.stringify({ seq, sum: checksum(text) })}\n${text}\n`,
		);
		this.newest = { slot, seq };
	}

	/** The two names under which it lies in the folder. */
	get slotNames(): readonly string[] {
		return SLOTS.map((slot) => this.slotName(slot));
	}

	private slotName(slot: SlotName): string {
		return `${this.name}.${slot}`;
	}

	private lock(): void {
		if (!this.locked) {
			this.locked = true;
			this.teller.fromTheFuture(this.name);
		}
	}

	private parseSlot(text: string): Parsed<Slot<T>> {
		const [head = '', line = ''] = text.split('\n');
		const { seq, sum } = headOf(head);
		if (seq === null) {
			return { fault: 'its first line is not a header of ours' };
		}
		if (sum !== checksum(line)) {
			return { fault: 'its checksum does not fit' };
		}
		const body = this.parse(json(line));
		return body === 'future' || isFault(body) ? body : { seq, body };
	}

	private async keepAside(slot: SlotName, text: string, reason: string): Promise<void> {
		// A write that was cut off left the other slot whole, and the next write heals this one.
		if (isTorn(text)) {
			return;
		}
		const asideAs = `${this.slotName(slot)}.corrupt-${this.now()}`;
		await this.files.write(asideAs, text);
		await this.files.write(this.slotName(slot), '');
		this.teller.keptAside(this.slotName(slot), asideAs, reason);
	}
}

/** Whether `text` is how one of our files begins, without its end. */
function isTorn(text: string): boolean {
	const start = '{"seq":';
	const ours = text.startsWith(start) || start.startsWith(text);
	return ours && text.split('\n').length < LINES;
}

function isFault(parsed: object): parsed is { readonly fault: string } {
	return 'fault' in parsed;
}

function headOf(line: string): { readonly seq: number | null; readonly sum: string } {
	const head = json(line) as { seq?: unknown; sum?: unknown } | null | undefined;
	const seq = head?.seq;
	return {
		seq: typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 ? seq : null,
		sum: typeof head?.sum === 'string' ? head.sum : '',
	};
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
