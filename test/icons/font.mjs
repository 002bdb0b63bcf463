/** @file Makes media/glyphs.woff of media/glyphs/*.svg. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { outlineOf } from './outline.mjs';
import { EM, trueType } from './trueType.mjs';
import { woff } from './woff.mjs';

export const fontFile = join(root, 'media', 'glyphs.woff');

/** The glyphs by their codes, from the start of the private use area. New ones come last. */
export const GLYPHS = [
	'sit',
	'sink',
	'slouch',
	'stand',
	'exhale',
	'posture',
	'stretch',
	'run',
	'eyes',
];
const FIRST = 0xe001;
/** The side of the square that a glyph is drawn in. */
const GRID = 16;

/** @param {string} name */
export const codeOf = (name) => FIRST + GLYPHS.indexOf(name);

/**
 * @returns {Promise<Buffer>} the font that the drawings make, always the same bytes
 * @throws {Error} when a drawing has what cannot be drawn
 */
export async function font() {
	const scale = EM / GRID;
	const drawn = await Promise.all(
		GLYPHS.map(async (name) => {
			const svg = await readFile(join(root, 'media', 'glyphs', `${name}.svg`), 'utf8');
			const contours = outlineOf(svg).map((contour) =>
				contour.map(({ x, y, on }) => ({
					x: Math.round(x * scale),
					y: Math.round(EM - y * scale),
					on,
				})),
			);
			return { name, code: codeOf(name), contours };
		}),
	);
	return woff(trueType('next-posture', [{ name: '.notdef', code: 0, contours: [] }, ...drawn]));
}
