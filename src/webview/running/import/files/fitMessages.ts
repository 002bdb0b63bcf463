import type { ImportFault } from '../../../../core/running/import/importReport.ts';

/** A number of the FIT protocol: its bytes, what reads it, and the value that says that there is none. */
interface BaseType {
	readonly size: number;
	readonly none: number | null;
	readonly read: (view: DataView, at: number, littleEndian: boolean) => number;
}

const byte = (none: number): BaseType => ({ size: 1, none, read: (view, at) => view.getUint8(at) });
const uint16 = (none: number): BaseType => ({
	size: 2,
	none,
	read: (view, at, little) => view.getUint16(at, little),
});
const uint32 = (none: number): BaseType => ({
	size: 4,
	none,
	read: (view, at, little) => view.getUint32(at, little),
});

const uint64 = (none: number): BaseType => ({
	size: 8,
	none,
	read: (view, at, little) => Number(view.getBigUint64(at, little)),
});

/** The type of an enumeration. */
const ENUM = 0;

/** By the lower five bits of the number that a definition has for them; texts are not read. */
const BASE_TYPES: ReadonlyMap<number, BaseType> = new Map<number, BaseType>([
	[0, byte(0xff)],
	[1, { size: 1, none: 0x7f, read: (view, at) => view.getInt8(at) }],
	[2, byte(0xff)],
	[3, { size: 2, none: 0x7fff, read: (view, at, little) => view.getInt16(at, little) }],
	[4, uint16(0xffff)],
	[5, { size: 4, none: 0x7fffffff, read: (view, at, little) => view.getInt32(at, little) }],
	[6, uint32(0xffffffff)],
	[8, { size: 4, none: null, read: (view, at, little) => view.getFloat32(at, little) }],
	[9, { size: 8, none: null, read: (view, at, little) => view.getFloat64(at, little) }],
	[10, byte(0)],
	[11, uint16(0)],
	[12, uint32(0)],
	[13, byte(0xff)],
	[
		14,
		{ size: 8, none: 2 ** 63, read: (view, at, little) => Number(view.getBigInt64(at, little)) },
	],
	[15, uint64(2 ** 64)],
	[16, uint64(0)],
]);

/** Where a field stands in a message, from the message's first byte. */
interface Field {
	readonly at: number;
	readonly type: BaseType;
}

interface Definition {
	readonly message: number;
	readonly littleEndian: boolean;
	/** By their number; a definition may have one several times. */
	readonly fields: ReadonlyMap<number, readonly Field[]>;
	readonly length: number;
}

/** Whether a field of so many bytes has numbers of this type; several bytes are a text, or opaque. */
function fits(size: number, { size: width }: BaseType, base: number): boolean {
	const isOpaque = width === 1 && size > 1 && (base & 0x1f) !== ENUM;
	return size > 0 && size % width === 0 && !isOpaque;
}

/** The field of every message that has a time. */
const TIMESTAMP = 253;

/** A message as it is read: valid during the call only. */
export interface FitMessage {
	/** Its number in the FIT profile. */
	readonly number: number;
	/** Seconds since the FIT epoch, in a compressed header or in the field; NaN where there are none. */
	readonly timestamp: number;
	/** The number in this field, the first of several that has a value; NaN where there is none. */
	value(field: number): number;
}

/** The CRC-16 of the protocol, a byte at a time. */
const CRC_TABLE = Uint16Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) {
		value = value & 1 ? (value >>> 1) ^ 0xa001 : value >>> 1;
	}
	return value;
});

function crc16(bytes: Uint8Array): number {
	let value = 0;
	for (let index = 0; index < bytes.length; index++) {
		value = (value >>> 8) ^ (CRC_TABLE[(value ^ (bytes[index] as number)) & 0xff] as number);
	}
	return value;
}

function withFirst(byte: number, bytes: Uint8Array): Uint8Array {
	const copy = bytes.slice();
	copy[0] = byte;
	return copy;
}

const SHORTEST_HEADER = 12;
const HEADER = 14;
const MARK = [0x2e, 0x46, 0x49, 0x54];

/** Whether a FIT file begins at `from`; of its version and checksum anything will do. */
export function isFit(bytes: Uint8Array, from = 0): boolean {
	return MARK.every((mark, index) => bytes[from + 8 + index] === mark);
}

/** Bits of the byte that a message begins with. */
const COMPRESSED = 0x80;
const DEFINITION = 0x40;
const DEVELOPER = 0x20;

/** One file of the protocol, of which several may stand in a row. */
export class FitFile {
	/** Where what follows it begins. */
	readonly end: number;
	private readonly bytes: Uint8Array;
	private readonly view: DataView;
	private readonly start: number;
	private readonly dataEnd: number;
	private readonly fault: ImportFault | null;
	private readonly definitions = new Map<number, Definition>();
	private lastTimestamp = Number.NaN;

	/** `from`: where its header begins. */
	constructor(bytes: Uint8Array, from: number) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const header = this.headerLength(from);
		const length = bytes.length < from + 8 ? 0 : this.view.getUint32(from + 4, true);
		this.start = Math.min(bytes.length, from + header);
		// A device that lost its power has not written the length yet.
		const dataEnd = length > 0 ? this.start + length : bytes.length - 2;
		this.end = Math.min(bytes.length, dataEnd + 2);
		const isWhole = dataEnd > this.start && dataEnd + 2 <= bytes.length;
		if (isWhole && this.isSound(from, dataEnd, header)) {
			this.fault = null;
			this.dataEnd = dataEnd;
		} else {
			this.fault = { kind: isWhole && length > 0 ? 'damaged' : 'truncated' };
			this.dataEnd = length > 0 ? Math.min(dataEnd, bytes.length) : bytes.length;
		}
	}

	/**
	 * Calls `onMessage` with each message that is whole. The fault: `truncated` for a file that is cut,
	 * `damaged` for one whose checksum or structure is wrong, or null.
	 */
	read(onMessage: (message: FitMessage) => void): ImportFault | null {
		for (let at = this.start; at < this.dataEnd;) {
			const head = this.bytes[at] as number;
			const isDefinition = (head & COMPRESSED) === 0 && (head & DEFINITION) !== 0;
			const next = isDefinition ? this.define(at) : this.readMessage(at, onMessage);
			if (next === null) {
				return this.fault ?? { kind: 'damaged' };
			}
			at = next;
		}
		return this.fault;
	}

	/** Whether the checksum is right, as the file is or with the length that its header lacks. */
	private isSound(from: number, end: number, header: number): boolean {
		const checksum = this.view.getUint16(end, true);
		const file = this.bytes.subarray(from, end);
		return (
			crc16(file) === checksum ||
			(file[0] !== header && crc16(withFirst(header, file)) === checksum)
		);
	}

	/** All files begin with a definition: where none stands behind a header, its length is another. */
	private headerLength(from: number): number {
		const length = this.bytes[from] ?? 0;
		const isDefinition = (at: number) => ((this.bytes[from + at] ?? 0) & 0xd0) === DEFINITION;
		const lengths = [...(length >= SHORTEST_HEADER ? [length] : []), SHORTEST_HEADER, HEADER];
		return lengths.find(isDefinition) ?? lengths.find((each) => each !== SHORTEST_HEADER) ?? HEADER;
	}

	/** Where the next message begins; null where this one is not whole. */
	private define(at: number): number | null {
		const { bytes, view, dataEnd } = this;
		const head = bytes[at] as number;
		const fieldsEnd = at + 6 + (bytes[at + 5] ?? 0) * 3;
		const hasDeveloper = (head & DEVELOPER) !== 0;
		const end = hasDeveloper ? fieldsEnd + 1 + (bytes[fieldsEnd] ?? 0) * 3 : fieldsEnd;
		if (end > dataEnd) {
			return null;
		}
		const littleEndian = bytes[at + 2] === 0;
		const fields = new Map<number, Field[]>();
		let length = 1;
		for (let field = at + 6; field < fieldsEnd; field += 3) {
			const [number = 0, size = 0, base = 0] = bytes.subarray(field, field + 3);
			const type = BASE_TYPES.get(base & 0x1f);
			if (type && fits(size, type, base)) {
				const before = fields.get(number) ?? [];
				before.push({ at: length, type });
				fields.set(number, before);
			}
			length += size;
		}
		for (let field = fieldsEnd + 1; field < end; field += 3) {
			length += bytes[field + 1] ?? 0;
		}
		const message = view.getUint16(at + 3, littleEndian);
		this.definitions.set(head & 0x0f, { message, littleEndian, fields, length });
		return end;
	}

	private readMessage(at: number, onMessage: (message: FitMessage) => void): number | null {
		const head = this.bytes[at] as number;
		const isCompressed = (head & COMPRESSED) !== 0;
		const definition = this.definitions.get(isCompressed ? (head >> 5) & 3 : head & 0x0f);
		if (!definition || at + definition.length > this.dataEnd) {
			return null;
		}
		const { fields, littleEndian, message } = definition;
		const value = (number: number) => {
			for (const { type, at: place } of fields.get(number) ?? []) {
				const read = type.read(this.view, at + place, littleEndian);
				if (read !== type.none) {
					return read;
				}
			}
			return Number.NaN;
		};
		const timestamp = isCompressed ? this.laterBy(head & 31) : value(TIMESTAMP);
		this.lastTimestamp = Number.isNaN(timestamp) ? this.lastTimestamp : timestamp;
		onMessage({ number: message, timestamp, value });
		return at + definition.length;
	}

	/** The next time whose last five bits are these. */
	private laterBy(bits: number): number {
		const last = this.lastTimestamp;
		return last + ((((bits - last) % 32) + 32) % 32);
	}
}
