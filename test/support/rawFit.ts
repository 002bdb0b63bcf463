import { FitEncoder } from 'fit-file-parser/encoder';

/** Number, bytes and base type of a field, as a definition has them. */
export type RawField = readonly [number: number, size: number, base: number];

const UINT32 = 0x86;

/** Seconds of FIT at 06:00 on 4 May 2025, UTC. */
export const FIT_START = Date.UTC(2025, 4, 4, 6) / 1000 - 631_065_600;

/** What may be otherwise in the frame of a file. */
export interface Frame {
	readonly version?: number;
	/** What the header says of its own length; it has 14 bytes, or the 12 that are asked for. */
	readonly headerSize?: number;
	readonly headerLength?: 12 | 14;
	readonly headerCrc?: number;
	/** What the header says of the length of the messages. */
	readonly dataSize?: number;
	/** Added to the file's checksum. */
	readonly crcOff?: number;
}

/** Writes FIT files byte by byte, right or wrong. */
export class RawFit {
	private readonly bytes: number[] = [];
	private readonly bigEndian: boolean;

	constructor({ bigEndian = false } = {}) {
		this.bigEndian = bigEndian;
	}

	/** A number of so many bytes, in the order of this file. */
	number(value: number, size: number): number[] {
		const little = Array.from({ length: size }, (_, byte) => Math.floor(value / 256 ** byte) % 256);
		return this.bigEndian ? little.reverse() : little;
	}

	define(
		local: number,
		message: number,
		fields: readonly RawField[],
		developer: readonly RawField[] = [],
	): this {
		this.bytes.push(0x40 | (developer.length > 0 ? 0x20 : 0) | local, 0, this.bigEndian ? 1 : 0);
		this.bytes.push(...this.number(message, 2), fields.length, ...fields.flat());
		if (developer.length > 0) {
			this.bytes.push(developer.length, ...developer.flat());
		}
		return this;
	}

	/** Values as bytes, or as numbers of four bytes. */
	data(local: number, ...values: readonly (number | readonly number[])[]): this {
		this.bytes.push(local);
		for (const value of values) {
			this.bytes.push(...(typeof value === 'number' ? this.number(value, 4) : value));
		}
		return this;
	}

	/** A message whose time is `seconds` of the clock, of which five bits are written. */
	compressed(local: number, seconds: number, ...values: readonly number[]): this {
		return this.data(0x80 | (local << 5) | (seconds & 31), ...values);
	}

	/** Defines a message of numbers of four bytes and writes it. */
	message(number: number, values: Readonly<Record<number, number | readonly number[]>>): this {
		const entries = Object.entries(values);
		const field = ([key, value]: (typeof entries)[number]): RawField =>
			typeof value === 'number' ? [Number(key), 4, UINT32] : [Number(key), value.length, 0];
		return this.define(0, number, entries.map(field)).data(0, ...entries.map(([, value]) => value));
	}

	/** `seconds` of a run of 5 km in 1800 s, a point every 100 s, counted from `FIT_START`. */
	records({ seconds = 1800, from = FIT_START, distances = true, positions = false } = {}): this {
		const fields: RawField[] = [[253, 4, UINT32]];
		fields.push(...(distances ? [[5, 4, UINT32] as const] : []));
		fields.push(...(positions ? [[0, 4, 0x85] as const, [1, 4, 0x85] as const] : []));
		this.define(1, 20, fields);
		for (let at = 0; at <= seconds; at += 100) {
			const km = (at / 1800) * 5;
			this.data(
				1,
				from + at,
				...(distances ? [Math.round(km * 100_000)] : []),
				...(positions ? [Math.round((km / 111.195 / 180) * 2 ** 31), 100] : []),
			);
		}
		return this;
	}

	/** A session of 5 km in 1800 s; other fields, or others than these, in `values`. */
	session(values: Readonly<Record<number, number | readonly number[]>> = {}): this {
		return this.message(18, {
			253: FIT_START + 1800,
			2: FIT_START,
			5: [1],
			7: 1_800_000,
			8: 1_800_000,
			9: 500_000,
			...values,
		});
	}

	close({
		version = 0x20,
		headerLength = 14,
		headerSize = headerLength,
		headerCrc = 0,
		dataSize = this.bytes.length,
		crcOff = 0,
	}: Frame = {}): Uint8Array {
		const little = (value: number, size: number) =>
			Array.from({ length: size }, (_, byte) => Math.floor(value / 256 ** byte) % 256);
		const header = [headerSize, version, 0, 0, ...little(dataSize, 4), 0x2e, 0x46, 0x49, 0x54];
		const file = [...header, ...(headerLength === 14 ? little(headerCrc, 2) : []), ...this.bytes];
		const crc = FitEncoder.calculateCRC(file) ^ crcOff;
		return Uint8Array.from([...file, ...little(crc, 2)]);
	}
}
