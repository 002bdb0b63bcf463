/** Bytes in the order of a file, a piece at a time. */
export type Bytes = AsyncIterable<Uint8Array>;

const SLICE = 64 * 1024;

/** Reads a file, or a part of it, in slices; `read` hears of each. Never holds more than one. */
export async function* slices(
	file: Blob,
	read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
	for (let from = 0; from < file.size; from += SLICE) {
		const slice = new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer());
		yield slice;
		read(slice.length);
	}
}

/** The first `most` bytes, or what there is, and the whole with them. */
export async function peek(bytes: Bytes, most: number): Promise<{ head: Uint8Array; all: Bytes }> {
	const iterator = bytes[Symbol.asyncIterator]();
	const pieces: Uint8Array[] = [];
	let length = 0;
	while (length < most) {
		const next = await iterator.next();
		if (next.done === true) {
			break;
		}
		pieces.push(next.value);
		length += next.value.length;
	}
	async function* all() {
		try {
			yield* pieces;
			yield* { [Symbol.asyncIterator]: () => iterator };
		} finally {
			await iterator.return?.();
		}
	}
	return { head: joined(pieces).subarray(0, most), all: all() };
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** Turns the lengths of slices into the part of `total`, from 0 to 1, that is behind. */
export function counted(total: number, onPart: (part: number) => void): (bytes: number) => void {
	let behind = 0;
	return (bytes) => {
		behind += bytes;
		onPart(total > 0 ? Math.min(1, behind / total) : 1);
	};
}
