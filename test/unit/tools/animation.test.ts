import assert from 'node:assert/strict';
import { animated } from '../../screenshots/animation.ts';
import { chunk, packed, png, unpacked, type Picture } from '../../screenshots/png.ts';

/** A picture of `width` by `height`, grey but for one red pixel. */
function dotted(width: number, height: number, dot: number): Picture {
	const pixels = new Uint8Array(width * height * 3).fill(90);
	pixels.set([255, 0, 0], dot * 3);
	return { width, height, depth: 3, pixels };
}

const file = (picture: Picture) => png(picture, chunk('IDAT', packed(picture)));

/** The types and lengths of a file's chunks. */
function chunksOf(data: Buffer): [string, number][] {
	const found: [string, number][] = [];
	for (let at = 8; at < data.length; at += data.readUInt32BE(at) + 12) {
		found.push([data.toString('latin1', at + 4, at + 8), data.readUInt32BE(at)]);
	}
	return found;
}

describe('an animation for the README', () => {
	it('unpacks what it packs', () => {
		const picture = dotted(7, 5, 17);
		const { width, height, depth, pixels } = unpacked(file(picture));
		assert.deepEqual({ width, height, depth }, { width: 7, height: 5, depth: 3 });
		assert.deepEqual([...pixels], [...picture.pixels]);
	});

	it('is a PNG that shows its first frame where it cannot play', () => {
		const first = dotted(8, 8, 3);
		const data = animated([
			{ shot: file(first), lasts: 100 },
			{ shot: file(dotted(8, 8, 4)), lasts: 100 },
		]);
		assert.deepEqual([...unpacked(data).pixels], [...first.pixels]);
		assert.deepEqual(
			chunksOf(data).map(([type]) => type),
			['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND'],
		);
	});

	it('holds of a later frame only what has changed', () => {
		const data = animated([
			{ shot: file(dotted(8, 8, 9)), lasts: 100 },
			{ shot: file(dotted(8, 8, 10)), lasts: 100 },
		]);
		const second = data.lastIndexOf('fcTL') + 4;
		const [width, height, x, y] = [4, 8, 12, 16].map((at) => data.readUInt32BE(second + at));
		assert.deepEqual({ width, height, x, y }, { width: 2, height: 1, x: 1, y: 1 });
	});

	it('takes frames of one size only', () => {
		const shots = [dotted(8, 8, 0), dotted(8, 9, 0)].map((picture) => file(picture));
		assert.throws(() => animated(shots.map((shot) => ({ shot, lasts: 1 }))), /all of one size/);
	});
});
