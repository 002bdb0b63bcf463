/**
 * @file The outline of a glyph that is drawn in strokes and discs, as TrueType wants it: closed contours
 * of straight lines and quadratic curves, which may lie over one another.
 */

/** @typedef {{ x: number, y: number, on: boolean }} Point `on` the line, or what bends it */
/** @typedef {readonly Point[]} Contour */
/** @typedef {readonly [number, number]} Place */

/** Eighths of a turn, each one curve: a disc is right to a thousandth of its radius. */
const EIGHTH = Math.PI / 4;
/** Straight pieces that stand for one curve of a stroke. */
const PIECES = 8;

const number = /-?\d*\.?\d+/g;

/**
 * The contours of a glyph's SVG, which may hold `<circle cx cy r>`, filled, and `<path stroke-width d>`
 * of the commands M, L, H, V and Q, stroked with round ends.
 * @param {string} svg
 * @returns {Contour[]}
 * @throws {Error} that names what it cannot draw
 */
export function outlineOf(svg) {
	const [, inner = ''] = /<svg[^>]*>(.*)<\/svg>/s.exec(svg) ?? [];
	return [...inner.matchAll(/<(\w+)([^>]*?)\/?>/g)].flatMap(([whole, tag, rest = '']) => {
		const attribute = (/** @type {string} */ name) => {
			const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(rest) ?? [];
			if (value === undefined) {
				throw new Error(`${whole} lacks ${name}.`);
			}
			return value;
		};
		switch (tag) {
			case 'circle': {
				/** @type {Place} */
				const at = [Number(attribute('cx')), Number(attribute('cy'))];
				return [capsule(at, at, Number(attribute('r')))];
			}
			case 'path': {
				const half = Number(attribute('stroke-width')) / 2;
				return linesOf(attribute('d')).flatMap((places) =>
					places.slice(1).map((place, index) => capsule(places[index] ?? place, place, half)),
				);
			}
			case undefined:
			default:
				throw new Error(`A glyph has circles and paths, not ${whole}.`);
		}
	});
}

/**
 * @param {string} d
 * @returns {Place[][]} a list of places for each M
 */
function linesOf(d) {
	/** @type {Place[][]} */
	const lines = [];
	for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const values = (rest.match(number) ?? []).map(Number);
		const [x = 0, y = 0, endX = 0, endY = 0] = values;
		const line = lines.at(-1) ?? [];
		const [fromX, fromY] = line.at(-1) ?? [0, 0];
		const takes = { M: 2, L: 2, H: 1, V: 1, Q: 4 }[command];
		if (takes !== values.length) {
			throw new Error(`A glyph's path cannot have ${command}${rest}.`);
		}
		switch (command) {
			case 'M':
				lines.push([[x, y]]);
				break;
			case 'L':
				line.push([x, y]);
				break;
			case 'H':
				line.push([x, fromY]);
				break;
			case 'V':
				line.push([fromX, x]);
				break;
			default:
				for (let piece = 1; piece <= PIECES; piece++) {
					const t = piece / PIECES;
					const along = (
						/** @type {number} */ a,
						/** @type {number} */ b,
						/** @type {number} */ c,
					) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
					line.push([along(fromX, x, endX), along(fromY, y, endY)]);
				}
		}
	}
	return lines;
}

/**
 * What a disc of `radius` covers on its way from one place to another.
 * @param {Place} from
 * @param {Place} to
 * @param {number} radius
 * @returns {Contour}
 */
function capsule(from, to, radius) {
	const way = Math.atan2(to[1] - from[1], to[0] - from[0]);
	/** @type {(centre: Place, start: number) => Point[]} */
	const half = ([x, y], start) =>
		Array.from({ length: 9 }, (_, index) => {
			const on = index % 2 === 0;
			const angle = start + (index * EIGHTH) / 2;
			const reach = on ? radius : radius / Math.cos(EIGHTH / 2);
			return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach, on };
		});
	return [...half(to, way - Math.PI / 2), ...half(from, way + Math.PI / 2)];
}
