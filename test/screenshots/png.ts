import { deflateSync, inflateSync } from 'node:zlib';

/** A picture as PNG has it unpacked: eight bits a channel, row by row. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	/** Bytes of one pixel: 3 without transparency, 4 with it. */
	readonly depth: 3 | 4;
	readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOUR_TYPE = { 3: 2, 4: 6 } as const;

const table = Array.from({ length: 256 }, (_, n) => {
	let code = n;
	for (let bit = 0; bit < 8; bit++) {
		code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
	}
	return code;
});

function crc(data: Uint8Array): number {
	let code = 0xffffffff;
	for (const byte of data) {
		code = (table[(code ^ byte) & 0xff] ?? 0) ^ (code >>> 8);
	}
	return ~code >>> 0;
}

/** Big-endian words. */
export function words(...values: readonly number[]): Buffer {
	const data = Buffer.alloc(values.length * 4);
	values.forEach((value, index) => data.writeUInt32BE(value >>> 0, index * 4));
	return data;
}

/** One chunk of a PNG file. */
export function chunk(type: string, ...parts: readonly Uint8Array[]): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
	return Buffer.concat([words(body.length - 4), body, words(crc(body))]);
}

/** The parts of a PNG file: signature and header, then `chunks`, then the end. */
export function png({ width, height, depth }: Picture, ...chunks: readonly Buffer[]): Buffer {
	const header = Buffer.concat([
		words(width, height),
		Buffer.from([8, COLOUR_TYPE[depth], 0, 0, 0]),
	]);
	return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...chunks, chunk('IEND')]);
}

/** Pixels packed, each row as its difference from the row above, which suits flat drawings. */
export function packed({ width, height, depth, pixels }: Picture): Buffer {
	const span = width * depth;
	const rows = Buffer.alloc(height * (span + 1));
	for (let y = 0; y < height; y++) {
		const at = y * (span + 1);
		rows[at] = 2;
		for (let x = 0; x < span; x++) {
			const above = y === 0 ? 0 : (pixels[(y - 1) * span + x] ?? 0);
			rows[at + 1 + x] = (pixels[y * span + x] ?? 0) - above;
		}
	}
	return deflateSync(rows, { level: 9 });
}

/**
 * Reads a PNG as Chromium writes screenshots: eight bits, not interlaced, with or without transparency.
 * @throws {Error} on any other kind
 */
export function unpacked(file: Buffer): Picture {
	const data: Buffer[] = [];
	for (let at = SIGNATURE.length; at < file.length;) {
		const length = file.readUInt32BE(at);
		if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
			data.push(file.subarray(at + 8, at + 8 + length));
		}
		at += length + 12;
	}
	const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
	const [bits, type, , , interlaced] = file.subarray(24, 29);
	const depth = type === COLOUR_TYPE[3] ? 3 : 4;
	if (bits !== 8 || interlaced !== 0 || type !== COLOUR_TYPE[depth]) {
		throw new Error(`A PNG of ${bits} bits and colour type ${type} is not one of Chromium's.`);
	}
	return {
		width,
		height,
		depth,
		pixels: unfiltered(inflateSync(Buffer.concat(data)), width, height, depth),
	};
}

function unfiltered(rows: Buffer, width: number, height: number, depth: 3 | 4): Uint8Array {
	const span = width * depth;
	const pixels = new Uint8Array(height * span);
	for (let y = 0; y < height; y++) {
		const filter = rows[y * (span + 1)];
		for (let x = 0; x < span; x++) {
			const left = x < depth ? 0 : (pixels[y * span + x - depth] ?? 0);
			const above = y === 0 ? 0 : (pixels[(y - 1) * span + x] ?? 0);
			const corner = x < depth || y === 0 ? 0 : (pixels[(y - 1) * span + x - depth] ?? 0);
			const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0];
			pixels[y * span + x] = (rows[y * (span + 1) + 1 + x] ?? 0) + (guess ?? 0);
		}
	}
	return pixels;
}

/** Of three neighbours the one that is nearest to what a plane through them would say. */
function paeth(left: number, above: number, corner: number): number {
	const plane = left + above - corner;
	const [a, b, c] = [left, above, corner].map((value) => Math.abs(plane - value)) as [
		number,
		number,
		number,
	];
	return a <= b && a <= c ? left : b <= c ? above : corner;
}
