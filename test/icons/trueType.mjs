/** @file Writes a TrueType font of a few glyphs: https://learn.microsoft.com/typography/opentype/spec */

/** @typedef {import('./outline.mjs').Contour} Contour */
/** @typedef {{ name: string, code: number, contours: readonly Contour[] }} Glyph */
/** @typedef {{ tag: string, data: Buffer }} Table */

/** Units a glyph is high and wide. */
export const EM = 1024;

/** No clock: the same drawings make the same font. */
const MADE = 0n;

const u8 = (/** @type {number} */ value) => Buffer.from([value]);
/** @param {...number} values */
function u16(...values) {
	const data = Buffer.alloc(values.length * 2);
	values.forEach((value, index) => data.writeUInt16BE(value & 0xffff, index * 2));
	return data;
}
/** @param {...number} values */
function u32(...values) {
	const data = Buffer.alloc(values.length * 4);
	values.forEach((value, index) => data.writeUInt32BE(value >>> 0, index * 4));
	return data;
}

/** @param {Buffer} data */
export function padded(data) {
	return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

/** @param {Buffer} data the sum of its big-endian words */
export function checksum(data) {
	const whole = padded(data);
	let sum = 0;
	for (let at = 0; at < whole.length; at += 4) {
		sum = (sum + whole.readUInt32BE(at)) >>> 0;
	}
	return sum;
}

/** @param {readonly Contour[]} contours */
function boxOf(contours) {
	const points = contours.flat();
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	return points.length === 0
		? [0, 0, 0, 0]
		: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** @param {readonly Contour[]} contours */
function glyf(contours) {
	if (contours.length === 0) {
		return Buffer.alloc(0);
	}
	let last = -1;
	const ends = contours.map((contour) => (last += contour.length));
	const points = contours.flat();
	const ON = 1;
	// Contours lie over one another: a rasteriser has to know, or it leaves seams.
	const OVERLAP = 64;
	const flags = points.map(({ on }, index) => u8((on ? ON : 0) | (index === 0 ? OVERLAP : 0)));
	const steps = (/** @type {'x' | 'y'} */ axis) =>
		u16(...points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0)));
	return padded(
		Buffer.concat([
			u16(contours.length, ...boxOf(contours)),
			u16(...ends, 0),
			...flags,
			steps('x'),
			steps('y'),
		]),
	);
}

/** @param {readonly Glyph[]} glyphs */
function cmap(glyphs) {
	const codes = glyphs.slice(1).map(({ code }) => code);
	const count = codes.length + 1;
	const power = 2 ** Math.floor(Math.log2(count));
	const format4 = Buffer.concat([
		u16(count * 2, power * 2, Math.log2(power), (count - power) * 2),
		u16(...codes, 0xffff, 0, ...codes, 0xffff),
		u16(...codes.map((code, index) => index + 1 - code), 1),
		u16(...codes.map(() => 0), 0),
	]);
	const table = Buffer.concat([u16(4, format4.length + 6, 0), format4]);
	return Buffer.concat([u16(0, 1, 3, 1), u32(12), table]);
}

/** @param {Readonly<Record<number, string>>} texts by the ids of the specification */
function nameTable(texts) {
	const entries = Object.entries(texts).map(([id, text]) => ({
		id: Number(id),
		data: Buffer.from(text, 'utf16le').swap16(),
	}));
	let at = 0;
	const records = entries.map(({ id, data }) => {
		const record = u16(3, 1, 0x409, id, data.length, at);
		at += data.length;
		return record;
	});
	return Buffer.concat([
		u16(0, entries.length, 6 + entries.length * 12),
		...records,
		...entries.map(({ data }) => data),
	]);
}

/**
 * The tables of a font, in the order of their tags. Each glyph fills a square of EM units; the first
 * stands for what is missing.
 * @param {string} family
 * @param {readonly Glyph[]} glyphs by ascending codes, below 0xFFFF
 * @returns {Table[]}
 */
export function trueType(family, glyphs) {
	const drawn = glyphs.map(({ contours }) => glyf(contours));
	let at = 0;
	const loca = u32(0, ...drawn.map((data) => (at += data.length)));
	const [xMin = 0, yMin = 0, xMax = 0, yMax = 0] = boxOf(
		glyphs.flatMap(({ contours }) => contours),
	);
	const most = (/** @type {(glyph: Glyph) => number} */ of) => Math.max(...glyphs.map(of));
	const dates = Buffer.alloc(16);
	dates.writeBigUInt64BE(MADE, 0);
	dates.writeBigUInt64BE(MADE, 8);
	const codes = glyphs.slice(1).map(({ code }) => code);
	/** @type {Record<string, Buffer>} */
	const tables = {
		'OS/2': Buffer.concat([
			u16(4, EM, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 477, 50, 258, 0),
			Buffer.alloc(10),
			u32(0, 0, 0, 0),
			Buffer.from('NONE'),
			u16(64, codes[0] ?? 0, codes.at(-1) ?? 0, EM, 0, 0, EM, 0),
			u32(1, 0),
			u16(0, 0, 0, 32, 1),
		]),
		cmap: cmap(glyphs),
		glyf: Buffer.concat(drawn),
		head: Buffer.concat([
			u16(1, 0, 1, 0),
			u32(0, 0x5f0f3cf5),
			u16(0b11, EM),
			dates,
			u16(xMin, yMin, xMax, yMax, 0, 8, 2, 1, 0),
		]),
		hhea: u16(1, 0, EM, 0, 0, EM, xMin, EM - xMax, xMax, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length),
		hmtx: u16(...glyphs.flatMap(({ contours }) => [EM, boxOf(contours)[0] ?? 0])),
		loca,
		maxp: Buffer.concat([
			u16(
				1,
				0,
				glyphs.length,
				most(({ contours }) => contours.flat().length),
			),
			u16(
				most(({ contours }) => contours.length),
				0,
				0,
				2,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
			),
		]),
		name: nameTable({ 1: family, 2: 'Regular', 3: family, 4: family, 5: 'Version 1.0', 6: family }),
		post: Buffer.concat([u32(0x30000, 0), u16(0, 0), u32(0, 0, 0, 0, 0)]),
	};
	return Object.entries(tables).map(([tag, data]) => ({ tag, data }));
}
