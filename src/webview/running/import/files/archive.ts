import { ImportError, LIMITS, megabytes } from './importError.ts';
import { type Bytes, slices } from './slices.ts';
import { inflated } from './unpack.ts';

/** One file in an archive, as the archive's own list has it. */
export interface ArchiveEntry {
	readonly name: string;
	readonly encrypted: boolean;
	/** `STORED`, `DEFLATED`, or one that is not known here. */
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where it begins in the archive. */
	readonly offset: number;
}

const STORED = 0;
const DEFLATED = 8;

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const END_64 = { signature: 0x06064b50, length: 56 };
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };
const LISTED = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };

/** Stands in a field of 32 bits for a number that is in the 64-bit field elsewhere. */
const ELSEWHERE = 0xffffffff;

async function view(file: Blob, from: number, to: number): Promise<DataView> {
	if (from < 0 || to > file.size || from > to) {
		throw new ImportError({ kind: 'truncated' });
	}
	return new DataView(await file.slice(from, to).arrayBuffer());
}

const long = (data: DataView, at: number) => Number(data.getBigUint64(at, true));

/** Where the list of entries is: it stands near the end, so an archive that was cut off has none. */
async function findList(file: Blob): Promise<{ from: number; length: number }> {
	const from = Math.max(0, file.size - END.length - END.longestComment);
	const tail = await view(file, from, file.size);
	for (let at = tail.byteLength - END.length; at >= 0; at--) {
		if (tail.getUint32(at, true) === END.signature) {
			const place = { from: tail.getUint32(at + 16, true), length: tail.getUint32(at + 12, true) };
			return place.from === ELSEWHERE || place.length === ELSEWHERE
				? findLongList(file, from + at)
				: place;
		}
	}
	throw new ImportError({ kind: 'truncated' });
}

/** The same for archives of more than 4 GB. */
async function findLongList(file: Blob, end: number) {
	const locator = await view(file, end - LOCATOR_64.length, end);
	if (locator.getUint32(0, true) !== LOCATOR_64.signature) {
		throw new ImportError({ kind: 'damaged' });
	}
	const at = long(locator, 8);
	const record = await view(file, at, at + END_64.length);
	if (record.getUint32(0, true) !== END_64.signature) {
		throw new ImportError({ kind: 'damaged' });
	}
	return { from: long(record, 48), length: long(record, 40) };
}

/** The 64-bit numbers of an entry: those of its fields that say "elsewhere", in this order. */
function longNumbers(extra: DataView, fields: readonly number[]): number[] {
	let at = 0;
	while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== 1) {
		at += 4 + extra.getUint16(at + 2, true);
	}
	at += 4;
	return fields.map((field) => {
		if (field !== ELSEWHERE) {
			return field;
		}
		at += 8;
		if (at > extra.byteLength) {
			throw new ImportError({ kind: 'damaged' });
		}
		return long(extra, at - 8);
	});
}

const names = new TextDecoder();

function* parsed(list: DataView): Generator<ArchiveEntry> {
	for (let at = 0; at + LISTED.length <= list.byteLength;) {
		const lengths = [28, 30, 32].map((field) => list.getUint16(at + field, true));
		const [name = 0, extra = 0, comment = 0] = lengths;
		const start = list.byteOffset + at + LISTED.length;
		const next = at + LISTED.length + name + extra + comment;
		if (list.getUint32(at, true) !== LISTED.signature || next > list.byteLength) {
			throw new ImportError({ kind: 'damaged' });
		}
		const [size = 0, packed = 0, offset = 0] = longNumbers(
			new DataView(list.buffer, start + name, extra),
			[24, 20, 42].map((field) => list.getUint32(at + field, true)),
		);
		yield {
			name: names.decode(new Uint8Array(list.buffer, start, name)),
			encrypted: (list.getUint16(at + 8, true) & 1) === 1,
			method: list.getUint16(at + 10, true),
			crc: list.getUint32(at + 16, true),
			packed,
			size,
			offset,
		};
		at = next;
	}
}

/**
 * The entries of a ZIP archive that `wanted` accepts, by their place in it. Only the list at its end is
 * read, so that an export of gigabytes of photos costs no more than its activities. Entries that share
 * bytes are a way to unpack without end, and are refused.
 *
 * A reader of our own, as those that were measured cost more: @zip.js/zip.js 2.24.0 needs 290 MB and 2.5
 * times as long for 10,000 packed activities (this: 107 MB), 6 times as long for a list of 60,000 photos,
 * and 23 KB of the package, which has no room for them; unzipit 2.1.1 checks neither checksums nor overlap;
 * fflate's stream reads the whole archive.
 */
export async function entriesOf(
	file: Blob,
	wanted: (name: string) => boolean,
): Promise<readonly ArchiveEntry[]> {
	const { from, length } = await findList(file);
	if (length > LIMITS.directory) {
		throw new ImportError({ kind: 'size', megabytes: megabytes(LIMITS.directory) });
	}
	const entries: ArchiveEntry[] = [];
	for (const entry of parsed(await view(file, from, from + length))) {
		if (wanted(entry.name)) {
			entries.push(entry);
		}
	}
	entries.sort((one, other) => one.offset - other.offset);
	const overlap = entries.some(
		({ offset, packed }, index) =>
			offset + LOCAL.length + packed > (entries[index + 1]?.offset ?? Infinity),
	);
	if (overlap) {
		throw new ImportError({ kind: 'damaged' });
	}
	return entries;
}

/** The part of the archive that holds an entry, packed. */
async function packedPart(file: Blob, entry: ArchiveEntry): Promise<Blob> {
	const { offset, packed, method } = entry;
	if (entry.encrypted || (method !== STORED && method !== DEFLATED)) {
		throw new ImportError({ kind: 'packing' });
	}
	const header = await view(file, offset, offset + LOCAL.length);
	if (header.getUint32(0, true) !== LOCAL.signature) {
		throw new ImportError({ kind: 'damaged' });
	}
	const from = offset + LOCAL.length + header.getUint16(26, true) + header.getUint16(28, true);
	if (from + packed > file.size) {
		throw new ImportError({ kind: 'truncated' });
	}
	return file.slice(from, from + packed);
}

/** An entry as a part of the archive, where it is in it as it is; else null. */
export async function storedPart(file: Blob, entry: ArchiveEntry): Promise<Blob | null> {
	return entry.method === STORED ? packedPart(file, entry) : null;
}

/** The bytes of an entry, unpacked; `read` is called with the length of each packed slice that was read. */
export async function* bytesOf(
	file: Blob,
	entry: ArchiveEntry,
	read: (bytes: number) => void,
): Bytes {
	const bytes = slices(await packedPart(file, entry), read);
	yield* entry.method === DEFLATED ? inflated(bytes, entry) : bytes;
}
