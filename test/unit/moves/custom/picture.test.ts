import assert from 'node:assert/strict';
import {
	bytesOf,
	PICTURE_LIMIT,
	pictureAddress,
} from '../../../../src/host/moves/custom/customFiles.ts';

const text = (content: string) => new TextEncoder().encode(content);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('a picture of one’s own', () => {
	const rows: [string, Uint8Array, string][] = [
		['a PNG', Uint8Array.of(...PNG, 1, 2), 'data:image/png;base64,'],
		['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'data:image/svg+xml;base64,'],
		[
			'an SVG after a declaration',
			text('\uFEFF<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<svg></svg>'),
			'data:image/svg+xml;base64,',
		],
		[
			'an SVG with a script, which an image does not run',
			text('<svg><script>alert(1)</script></svg>'),
			'data:image/svg+xml;base64,',
		],
		[
			'an SVG with a document type',
			text('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg/>'),
			'type',
		],
		[
			'an SVG that declares entities',
			text('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'),
			'type',
		],
		['a page', text('<html><svg/></html>'), 'type'],
		['a script', text('alert(1)//<svg>'), 'type'],
		['a GIF', text('GIF89a'), 'type'],
		['the beginning of a PNG', Uint8Array.of(...PNG.slice(0, 4)), 'type'],
		['nothing', new Uint8Array(), 'type'],
		['many comments without an end', text('<!--'.repeat(200_000)), 'type'],
		['a PNG of 1 MB', Uint8Array.of(...PNG, ...new Uint8Array(100)), 'data:image/png;base64,'],
	];
	for (const [what, bytes, start] of rows) {
		it(`from ${what}: ${start}`, () => {
			const found = pictureAddress(bytes);
			assert.ok(
				('address' in found ? found.address : found.problem).startsWith(start),
				JSON.stringify(found),
			);
		});
	}

	it('is none where its address is cut off', () => {
		assert.equal(bytesOf('data:image/png;base64,A'), null);
	});

	it('is at most 1 MB, and comes through whole', () => {
		const most = new Uint8Array(PICTURE_LIMIT).fill(0xff);
		most.set(PNG);
		const found = pictureAddress(most);
		assert.ok('address' in found);
		assert.deepEqual(bytesOf(found.address), most);
		assert.deepEqual(pictureAddress(new Uint8Array(PICTURE_LIMIT + 1)), { problem: 'large' });
	});
});
