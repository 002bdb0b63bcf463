import assert from 'node:assert/strict';
import { FitEncoder } from 'fit-file-parser/encoder';
import { LIMITS } from '../../../../src/webview/running/import/files/importError.ts';
import { read, shortReport } from './reading.ts';
import {
	endless,
	file,
	fit,
	garminCsv,
	gpx,
	gz,
	stravaCsv,
	tcx,
	zip,
} from '../../../support/activityFiles.ts';

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

describe('archives in an archive', () => {
	const inner = zip({ 'a.fit': fit() });
	const settings = fit([]);
	const cases: [what: string, archive: Uint8Array, expected: string[]][] = [
		['as it is', zip({ 'x/Part1.zip': inner }, 0), ['a.zip: 1 run']],
		['that is packed', zip({ 'x/Part1.zip': zip({ 'a.gpx': gpx() }, 0) }), ['a.zip: 1 run']],
		[
			'beside others and beside activities',
			zip({ '1.zip': inner, '2.ZIP': zip({ 'b.tcx': tcx() }), 'c.gpx': gpx() }),
			['a.zip: 3 run'],
		],
		['in an archive in it', zip({ '1.zip': zip({ '2.zip': inner }) }), ['a.zip: 1 run']],
		[
			'too deep',
			zip({ '1.zip': zip({ '2.zip': zip({ '3.zip': inner }) }), 'b.gpx': gpx() }),
			['a.zip: 1.zip: 2.zip: 3.zip: nested', 'a.zip: 1 run'],
		],
		[
			'of Strava: its list is enough',
			zip({ 'export.zip': zip({ 'activities.csv': stravaCsv([{}, {}]), 'a.gpx': gpx() }) }),
			['a.zip: 2 run'],
		],
		[
			'of Garmin’s list',
			zip({ '1.zip': zip({ 'Activities.csv': garminCsv() }) }),
			['a.zip: 1 run'],
		],
		['without activities', zip({ '1.zip': zip({ 'a.txt': 'x' }) }), ['a.zip: 1 empty, noActivity']],
		[
			'without activities, beside one',
			zip({ '1.zip': zip({ 'a.txt': 'x' }), 'b.gpx': gpx() }),
			['a.zip: 1 run, 1 empty'],
		],
		[
			'with what devices keep beside activities',
			zip({ '1.zip': zip({ 'a.fit': fit(), 'b.fit': settings, 'c.fit': settings }) }),
			['a.zip: 1 run, 2 empty'],
		],
		[
			'that is none',
			zip({ '1.zip': gpx(), 'b.gpx': gpx() }),
			['a.zip: 1.zip: format', 'a.zip: 1 run'],
		],
		[
			'that is cut off',
			zip({ '1.zip': inner.slice(0, -30), 'b.gpx': gpx() }),
			['a.zip: 1.zip: truncated', 'a.zip: 1 run'],
		],
		[
			'with a file that is damaged',
			zip({ '1.zip': zip({ 'a.fit': fit().slice(0, 12), 'b.gpx': gpx() }) }),
			['a.zip: 1.zip: a.fit: truncated', 'a.zip: 1 run'],
		],
		['as macOS shadows it', zip({ '__MACOSX/._1.zip': 'x', '1.zip': inner }), ['a.zip: 1 run']],
	];
	for (const [what, archive, expected] of cases) {
		it(`are opened: one ${what}`, async () => {
			const { reports } = await read([file('a.zip', archive)]);
			assert.deepEqual(reports.map(shortReport), expected);
		});
	}

	it('are opened so many times', async () => {
		const many = Array.from({ length: LIMITS.inner.count + 5 }, (_, at) => [`${at}.zip`, inner]);
		const archive = zip(Object.fromEntries(many) as Record<string, Uint8Array>, 0);
		const { reports } = await read([file('a.zip', archive)]);
		const last = reports.at(-1) ?? assert.fail();
		assert.equal(shortReport(last), `a.zip: ${LIMITS.inner.count} run`);
		assert.deepEqual(reports[0]?.fault, { kind: 'archives', most: LIMITS.inner.count });
		assert.equal(reports.length, 6);
	});

	it('are not unpacked without end', async () => {
		const bomb = zip({
			'1.zip': zip({ 'a.fit': fit() }),
			'2.zip': new Uint8Array(8 * 1024 * 1024),
		});
		const { reports } = await read([file('a.zip', bomb)]);
		assert.deepEqual(reports.map(shortReport), ['a.zip: 2.zip: bomb', 'a.zip: 1 run']);
	});

	it('are not read where only their names are wanted: photos of a gigabyte beside them', async () => {
		const GB = 1024 ** 3;
		const start = zip({ '1.zip': inner }, 0);
		// A local header alone; the bytes of the photo are the file's.
		const { packed, listed, end } = parts(start);
		const photo = parts(zip({ 'photo.jpg': new Uint8Array(1) }, 0));
		photo.listed.set(little(GB, 4), 20);
		photo.listed.set(little(GB, 4), 24);
		photo.listed.set(little(packed.length, 4), 42);
		const size = packed.length + photo.packed.length - 1 + GB;
		const tail = Uint8Array.from([...listed, ...photo.listed, ...end]);
		const view = new DataView(tail.buffer, tail.length - END);
		view.setUint16(8, 2, true);
		view.setUint16(10, 2, true);
		view.setUint32(12, listed.length + photo.listed.length, true);
		view.setUint32(16, size, true);
		let bytesRead = 0;
		const whole = endless(
			'a.zip',
			size + tail.length,
			packed,
			0,
			tail,
			(bytes) => (bytesRead += bytes),
		);
		const { reports } = await read([whole]);
		assert.deepEqual(reports.map(shortReport), ['a.zip: 1 run']);
		assert.ok(bytesRead < 1024 * 1024, String(bytesRead));
	});

	it('gzip is none of them', async () => {
		const { reports } = await read([file('a.zip', zip({ 'a.gpx.gz': gz(gz(gpx())) }))]);
		assert.deepEqual(reports.map(shortReport), ['a.zip: a.gpx.gz: nested', 'a.zip: ']);
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
