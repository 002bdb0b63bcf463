import assert from 'node:assert/strict';
import { FitEncoder } from 'fit-file-parser/encoder';
import { read, shortReport } from './reading.ts';
import { file, gpx, tcx, zip } from '../../../support/activityFiles.ts';

/** A number of so many bytes, the lowest first. */
function little(value: number, size: number): number[] {
	return Array.from({ length: size }, (_, byte) => Math.floor(value / 256 ** byte) % 256);
}

const END = 22;

/** The parts of an archive of one entry: what is packed, its place in the list, and the end. */
function parts(archive: Uint8Array) {
	const end = archive.length - END;
	const list = new DataView(archive.buffer).getUint32(end + 16, true);
	return {
		packed: archive.slice(0, list),
		listed: archive.slice(list, end),
		end: archive.slice(end),
		list,
	};
}

/** The same archive as one of more than 4 GB is written: its numbers are elsewhere, in 64 bits. */
function in64Bits(archive: Uint8Array): Uint8Array {
	const { packed, listed, end, list } = parts(archive);
	const view = new DataView(listed.buffer);
	const numbers = [24, 20, 42].flatMap((at) => little(view.getUint32(at, true), 8));
	const extra = [
		...little(0x7777, 2),
		...little(3, 2),
		1,
		2,
		3,
		...little(1, 2),
		...little(24, 2),
		...numbers,
	];
	for (const at of [20, 24, 42]) {
		listed.set([255, 255, 255, 255], at);
	}
	listed.set(little(extra.length, 2), 30);
	end.set([255, 255, 255, 255, 255, 255, 255, 255], 12);
	const length = listed.length + extra.length;
	const counts = [...little(1, 8), ...little(1, 8), ...little(length, 8), ...little(list, 8)];
	const second = [0x50, 0x4b, 6, 6, ...little(44, 8), ...little(45, 4), ...little(0, 8), ...counts];
	const place = [0x50, 0x4b, 6, 7, ...little(0, 4), ...little(list + length, 8), ...little(1, 4)];
	return Uint8Array.from([...packed, ...listed, ...extra, ...second, ...place, ...end]);
}

/** The same archive as one that was written in one go: checksum and lengths come after the entry. */
function inOneGo(archive: Uint8Array): Uint8Array {
	const { packed, listed, end, list } = parts(archive);
	const after = [0x50, 0x4b, 7, 8, ...packed.slice(14, 26)];
	packed.set([8], 6);
	packed.fill(0, 14, 26);
	listed.set([8], 8);
	end.set(little(list + after.length, 4), 16);
	return Uint8Array.from([...packed, ...after, ...listed, ...end]);
}

/** With a comment, which comes last of all and may look like an end. */
function commented(archive: Uint8Array, comment: readonly number[]): Uint8Array {
	const copy = archive.slice();
	copy.set(little(comment.length, 2), copy.length - 2);
	return Uint8Array.from([...copy, ...comment]);
}

describe('an archive', () => {
	const plain = zip({ 'activities/1.gpx': gpx() });
	const cases: [what: string, archive: Uint8Array][] = [
		['as most are', plain],
		['of more than 4 GB', in64Bits(plain)],
		['that was written in one go', inOneGo(plain)],
		['with a comment', commented(plain, [1, 2, 3])],
		[
			'with the longest comment',
			commented(
				plain,
				Array.from({ length: 0xffff }, () => 32),
			),
		],
		['with files that are not packed', zip({ 'activities/1.gpx': gpx() }, 0)],
	];
	for (const [what, archive] of cases) {
		it(`is read: one ${what}`, async () => {
			const { reports } = await read([file('a.zip', archive)]);
			assert.deepEqual(reports.map(shortReport), ['a.zip: 1 run']);
		});
	}

	it('of more than 4 GB without its second end is damaged', async () => {
		const archive = in64Bits(plain);
		archive[archive.length - END - 20] = 0;
		const { reports } = await read([file('a.zip', archive)]);
		assert.deepEqual(reports.map(shortReport), ['a.zip: damaged']);
	});

	it('is read in the order of its entries', async () => {
		const archive = zip({ 'b.gpx': gpx({ title: 'first' }), 'a.tcx': tcx({ title: 'second' }) });
		const { activities } = await read([file('a.zip', archive)]);
		assert.deepEqual(
			activities.map(({ title }) => title),
			['first', 'second'],
		);
	});
});

describe('FIT of another make', () => {
	/** Sessions as a device writes them that counts from the highest byte, with its sport first. */
	function bigEndian(): Uint8Array {
		const big = (value: number) => little(value, 4).reverse();
		const definition = [0x40, 0, 1, 0, 18, 4, 5, 1, 0, 2, 4, 0x86, 8, 4, 0x86, 9, 4, 0x86];
		const start = Date.UTC(2026, 2, 1) / 1000 - 631065600;
		const session = [0, 1, ...big(start), ...big(2710_000), ...big(820_000)];
		const data = [...definition, ...session];
		const header = [14, 0x10, 0, 0, ...little(data.length, 4), 0x2e, 0x46, 0x49, 0x54, 0, 0];
		const file = Uint8Array.from([...header, ...data]);
		return Uint8Array.from([...file, ...little(FitEncoder.calculateCRC(file), 2)]);
	}

	it('is read from the highest byte on', async () => {
		const { activities } = await read([file('a.fit', bigEndian())]);
		assert.deepEqual(activities, [
			{ start: Date.UTC(2026, 2, 1), km: 8.2, seconds: 2710, title: '' },
		]);
	});
});
