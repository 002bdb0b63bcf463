import { chunk, packed, png, unpacked, words, type Picture } from './png.ts';

/** One picture of an animation and how long it stays, in milliseconds. */
export interface Frame {
	readonly shot: Buffer;
	readonly lasts: number;
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The least box that holds all pixels in which two pictures differ; one pixel where none do. */
function changed(before: Picture, after: Picture): Box {
	const { width, height, depth, pixels } = after;
	let [left, top, right, bottom] = [width, height, -1, -1];
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = (y * width + x) * depth;
			if (pixels.slice(at, at + depth).some((byte, index) => byte !== before.pixels[at + index])) {
				[left, top] = [Math.min(left, x), Math.min(top, y)];
				[right, bottom] = [Math.max(right, x), y];
			}
		}
	}
	return right < 0
		? { x: 0, y: 0, width: 1, height: 1 }
		: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

function cut({ width, depth, pixels }: Picture, box: Box): Picture {
	const rows = Array.from({ length: box.height }, (_, row) => {
		const at = ((box.y + row) * width + box.x) * depth;
		return pixels.subarray(at, at + box.width * depth);
	});
	return { width: box.width, height: box.height, depth, pixels: Buffer.concat(rows) };
}

/**
 * An animated PNG (https://www.w3.org/TR/png-3) that goes round for ever; a viewer that cannot play it
 * shows its first frame. Each frame holds only what has changed.
 * @throws {Error} when there is no frame, or frames differ in size
 */
export function animated(frames: readonly Frame[]): Buffer {
	const pictures = frames.map(({ shot }) => unpacked(shot));
	const [first] = pictures;
	if (
		!first ||
		pictures.some(({ width, height }) => width !== first.width || height !== first.height)
	) {
		throw new Error('An animation takes one frame or more, all of one size.');
	}
	let sequence = 0;
	const chunks = pictures.flatMap((picture, index) => {
		const before = pictures[index - 1];
		const box = before
			? changed(before, picture)
			: { x: 0, y: 0, width: picture.width, height: picture.height };
		const delay = Buffer.alloc(6);
		delay.writeUInt16BE(frames[index]?.lasts ?? 0, 0);
		delay.writeUInt16BE(1000, 2);
		const control = chunk('fcTL', words(sequence++, box.width, box.height, box.x, box.y), delay);
		const data = packed(cut(picture, box));
		return before
			? [control, chunk('fdAT', words(sequence++), data)]
			: [control, chunk('IDAT', data)];
	});
	return png(first, chunk('acTL', words(pictures.length, 0)), ...chunks);
}
