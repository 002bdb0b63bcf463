/** @file Wraps a font's tables as WOFF 1.0: https://www.w3.org/TR/WOFF */
import { checksum, padded } from './trueType.mjs';

const HEADER = 44;
const ENTRY = 20;
const TRUE_TYPE = 0x00010000;

/**
 * Stored as they are: the font is small, and every zlib packs differently.
 * @param {readonly import('./trueType.mjs').Table[]} tables in the order of their tags
 * @returns {Buffer}
 */
export function woff(tables) {
	const directory = Buffer.alloc(tables.length * ENTRY);
	let at = HEADER + directory.length;
	tables.forEach(({ tag, data }, index) => {
		directory.write(tag.padEnd(4), index * ENTRY, 'latin1');
		[at, data.length, data.length, checksum(data)].forEach((value, field) =>
			directory.writeUInt32BE(value, index * ENTRY + 4 + field * 4),
		);
		at += padded(data).length;
	});
	const sizeOfFont = 12 + tables.length * 16 + at - HEADER - directory.length;
	const header = Buffer.alloc(HEADER);
	header.write('wOFF', 0, 'latin1');
	header.writeUInt32BE(TRUE_TYPE, 4);
	header.writeUInt32BE(at, 8);
	header.writeUInt16BE(tables.length, 12);
	header.writeUInt32BE(sizeOfFont, 16);
	header.writeUInt16BE(1, 20);
	return Buffer.concat([header, directory, ...tables.map(({ data }) => padded(data))]);
}
