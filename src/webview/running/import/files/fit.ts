import {
	FitMessageReaderError,
	type FitRawMessage,
	fitTimestampToUnixMilliseconds,
	readFitMessages,
	readFitUnsignedField,
} from 'fit-file-parser/raw';
import { ImportError, type OnEntry } from './importError.ts';
import { LIMITS, megabytes } from './limits.ts';
import { type Bytes, joined } from './slices.ts';

/** Numbers of the FIT profile: the message "session", its fields, and the sport "running". */
const SESSION = 18;
const FIELDS = { start: 2, sport: 5, elapsed: 7, timer: 8, distance: 9 } as const;
const RUNNING = 1;

/** Base types of the FIT protocol, and the bytes each takes. */
const ENUM = { type: 0x00, size: 1 } as const;
const UINT32 = { type: 0x86, size: 4 } as const;

function readField(
	{ fields, littleEndian }: FitRawMessage,
	number: number,
	{ type, size }: typeof ENUM | typeof UINT32,
): number {
	const field = fields.find(({ fieldNumber }) => fieldNumber === number);
	try {
		return readFitUnsignedField(field, type, size, littleEndian) ?? Number.NaN;
	} catch {
		// Of another type than the profile says: as good as missing.
		return Number.NaN;
	}
}

function report(session: FitRawMessage, onEntry: OnEntry): void {
	const start = readField(session, FIELDS.start, UINT32);
	const sport = readField(session, FIELDS.sport, ENUM);
	const timer = readField(session, FIELDS.timer, UINT32);
	const elapsed = readField(session, FIELDS.elapsed, UINT32);
	onEntry({
		sport: Number.isNaN(sport) ? 'unsaid' : sport === RUNNING ? 'run' : 'other',
		start: Number.isNaN(start) ? start : fitTimestampToUnixMilliseconds(start),
		km: readField(session, FIELDS.distance, UINT32) / 100_000,
		seconds: (Number.isNaN(timer) ? elapsed : timer) / 1000,
		title: '',
	});
}

async function whole(bytes: Bytes): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const slice of bytes) {
		pieces.push(slice);
		length += slice.length;
		if (length > LIMITS.fit) {
			throw new ImportError({ kind: 'size', megabytes: megabytes(LIMITS.fit) });
		}
	}
	return joined(pieces);
}

/** Where the file that begins at `from` ends: its header says how long it is. */
function endOf(file: Uint8Array, from: number): number {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const header = file[from] ?? 0;
	const end =
		from + 8 <= file.length ? from + header + view.getUint32(from + 4, true) + 2 : Infinity;
	if (end > file.length) {
		throw new ImportError({ kind: 'truncated' });
	}
	return end;
}

/** Whether these are the first bytes of a FIT file. */
export function isFit(head: Uint8Array): boolean {
	return [0x2e, 0x46, 0x49, 0x54].every((byte, at) => head[8 + at] === byte);
}

/**
 * Reads a FIT file, or several in a row as the protocol allows, checksums and all. Each session in it
 * is an activity; of everything else only the frame is read.
 */
export async function readFit(bytes: Bytes, onEntry: OnEntry): Promise<void> {
	const file = await whole(bytes);
	for (let from = 0; from < file.length;) {
		const end = endOf(file, from);
		try {
			const part = file.subarray(from, end);
			const { messages } = readFitMessages(part, { messageNumbers: [SESSION] });
			messages.forEach((session) => report(session, onEntry));
		} catch (error) {
			throw error instanceof FitMessageReaderError ? new ImportError({ kind: 'damaged' }) : error;
		}
		from = end;
	}
}
