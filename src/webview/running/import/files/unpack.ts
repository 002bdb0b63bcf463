import { Gunzip, Inflate } from 'fflate';
import { ImportError, LIMITS, megabytes } from './importError.ts';
import type { Bytes } from './slices.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) {
		value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return value;
});

/**
 * Goes on with the CRC-32 of gzip and ZIP: 0 before the first byte, and what it gives from then on.
 * Counted, not iterated: that is six times as fast.
 */
function crc32(before: number, bytes: Uint8Array): number {
	let value = ~before;
	for (let index = 0; index < bytes.length; index++) {
		value = (value >>> 8) ^ (TABLE[(value ^ (bytes[index] as number)) & 0xff] as number);
	}
	return ~value >>> 0;
}

/** Fed in pieces of this size, the decoder gives at most a thousand times as much at once. */
const FED = 4 * 1024;

/**
 * The decoder holds what it cannot unpack yet, and looks it through again at every piece. At most one
 * block of 64 KB is needed before the next byte comes out; far more without any is no honest file.
 */
const MOST_HELD = 128 * 1024;

type Decoder = Gunzip | Inflate;

/** What the decoder gave since it was last fed, and what it has given in all. */
class Given {
	pieces: Uint8Array[] = [];
	packed = 0;
	/** Of `packed`, how much there was when the last byte was given. */
	packedAtLast = 0;
	size = 0;
	crc = 0;

	add(piece: Uint8Array): void {
		this.pieces.push(piece);
		if (piece.length > 0) {
			this.packedAtLast = this.packed;
		}
		this.size += piece.length;
		this.crc = crc32(this.crc, piece);
		if (this.size > LIMITS.unpacked) {
			throw new ImportError({ kind: 'size', megabytes: megabytes(LIMITS.unpacked) });
		}
		if (this.size > LIMITS.freely && this.size > this.packed * LIMITS.ratio) {
			throw new ImportError({ kind: 'bomb', times: LIMITS.ratio });
		}
	}
}

/** fflate says what is wrong by a code: 0 is an end before the end, anything else is damage. */
function feed(decoder: Decoder, piece: Uint8Array, final: boolean): void {
	try {
		decoder.push(piece, final);
	} catch (error) {
		if (error instanceof ImportError) {
			throw error;
		}
		const code = (error as { code?: unknown }).code;
		throw new ImportError({ kind: code === 0 ? 'truncated' : 'damaged' });
	}
}

async function* decoded(bytes: Bytes, decoder: Decoder, given: Given) {
	decoder.ondata = (piece) => given.add(piece);
	for await (const slice of bytes) {
		for (let from = 0; from < slice.length; from += FED) {
			const piece = slice.subarray(from, from + FED);
			given.packed += piece.length;
			if (given.packed - given.packedAtLast > MOST_HELD) {
				throw new ImportError({ kind: 'damaged' });
			}
			feed(decoder, piece, false);
			yield* given.pieces.splice(0);
		}
	}
	feed(decoder, new Uint8Array(0), true);
	yield* given.pieces.splice(0);
}

/** Keeps the last eight bytes of what passes: checksum and length, at the end of a gzip file. */
class Trailer {
	private kept = new Uint8Array(0);

	async *watch(bytes: Bytes) {
		for await (const slice of bytes) {
			this.kept = Uint8Array.of(...this.kept, ...slice.subarray(-8)).slice(-8);
			yield slice;
		}
	}

	fits({ crc, size }: { readonly crc: number; readonly size: number }): boolean {
		const view = new DataView(this.kept.buffer);
		return (
			this.kept.length === 8 &&
			view.getUint32(0, true) === crc &&
			view.getUint32(4, true) === size % 2 ** 32
		);
	}
}

/**
 * Unpacks gzip, of one member or more. fflate checks neither the checksum nor that the end is there,
 * so both are checked here, for the last member.
 */
export async function* gunzipped(bytes: Bytes): AsyncGenerator<Uint8Array> {
	const decoder = new Gunzip();
	const given = new Given();
	const trailer = new Trailer();
	let before = 0;
	decoder.onmember = () => {
		given.crc = 0;
		before = given.size;
	};
	yield* decoded(trailer.watch(bytes), decoder, given);
	if (!trailer.fits({ crc: given.crc, size: given.size - before })) {
		throw new ImportError({ kind: given.size === 0 ? 'truncated' : 'damaged' });
	}
}

/** Unpacks the deflated bytes of an archive's entry, which must come to this size and checksum. */
export async function* inflated(
	bytes: Bytes,
	expected: { readonly size: number; readonly crc: number },
): AsyncGenerator<Uint8Array> {
	const given = new Given();
	yield* decoded(bytes, new Inflate(), given);
	if (given.size !== expected.size || given.crc !== expected.crc) {
		throw new ImportError({ kind: 'damaged' });
	}
}
