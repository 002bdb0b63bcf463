import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
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

const MB = 1024 * 1024;

const text = (string: string) => new TextEncoder().encode(string);

function changed(content: Uint8Array, at: number, byte: number): Uint8Array {
	const copy = content.slice();
	copy[at < 0 ? copy.length + at : at] = byte;
	return copy;
}

const cut = (content: Uint8Array, share = 0.6) => content.slice(0, content.length * share);
const start = gpx().slice(0, 300);
const packed = zip({ 'activities/1.gpx': gpx() });
const listAt = new DataView(packed.buffer, packed.length - 22).getUint32(16, true);

describe('importing what cannot be read', () => {
	const cases: [what: string, given: File, expected: string][] = [
		['an empty file', file('a.gpx'), 'empty'],
		['an empty file, packed', file('a.gpx.gz', gz('')), 'empty'],
		[
			'a photo that is called GPX',
			file('a.gpx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
			'format',
		],
		['a gigabyte of zeros', endless('a.fit', 1024 * MB, new Uint8Array(0), 0), 'format'],
		['a page of the web', file('a.gpx', '<html><body></body></html>'), 'format'],
		['a FIT file that was cut off', file('a.fit', cut(fit([{}], 0))), 'truncated'],
		['a FIT file that was cut off in its header', file('a.fit', fit().slice(0, 13)), 'truncated'],
		['a FIT file with one bit wrong', file('a.fit', changed(fit(), 60, 0x55)), '1 run, damaged'],
		['a FIT file with a wrong checksum', file('a.fit', changed(fit(), -1, 0x55)), '1 run, damaged'],
		['a FIT file without an activity', file('a.fit', fit([])), 'noActivity'],
		['a FIT file of a gigabyte', endless('a.fit', 1024 * MB, fit(), 1), 'size'],
		['GPX that was cut off', file('a.gpx', gpx().slice(0, -30)), '1 run, truncated'],
		['GPX that was cut off before it moved', file('a.gpx', gpx().slice(0, 330)), 'truncated'],
		['TCX that was cut off', file('a.tcx', tcx().slice(0, -150)), '1 run, truncated'],
		[
			'GPX whose name has a mark of its own',
			file('a.gpx', gpx().replace('Hills', 'Hills & <')),
			'xml',
		],
		['GPX that was cut off within a mark', file('a.gpx', gpx().slice(0, -3)), '1 run, truncated'],
		[
			'GPX whose marks cross',
			file('a.gpx', gpx().replace('</trkseg></trk>', '</trk></trkseg>')),
			'1 run, xml',
		],
		['text behind the end', file('a.gpx', gpx(), 'more'), '1 run, xml'],
		['a second root', file('a.gpx', gpx(), gpx()), '1 run, xml'],
		[
			'an entity that expands without end',
			file(
				'a.gpx',
				`<!DOCTYPE g [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><gpx><trk><name>&b;</name></trk></gpx>`,
			),
			'documentType',
		],
		[
			'an entity of a file',
			file('a.gpx', '<!DOCTYPE g [<!ENTITY a SYSTEM "file:///etc/passwd">]><gpx>&a;</gpx>'),
			'documentType',
		],
		['an entity that nobody defined', file('a.gpx', gpx().replace('Hills', '&mine;')), 'xml'],
		['a million elements within each other', file('a.gpx', '<gpx>', '<a>'.repeat(MB)), 'shape'],
		['a million attributes', file('a.gpx', '<gpx ', manyAttributes(MB / 8)), 'shape'],
		['a name without end', endless('a.gpx', 1024 * MB, text('<gpx'), 0x61), 'xml'],
		['an attribute without end', endless('a.gpx', 1024 * MB, text('<gpx a="'), 0x61), 'xml'],
		['a comment without end', endless('a.gpx', 1024 * MB, text('<!--'), 0x61), 'xml'],
		[
			'a mark that begins as nothing known',
			endless('a.gpx', 1024 * MB, text('<gpx><!'), 0x21),
			'xml',
		],
		['a TCX course', file('a.tcx', tcx().replaceAll(/Activit(y|ies)/g, 'Course')), 'noActivity'],
		['a GPX route', file('a.gpx', '<gpx><rte><rtept lat="1" lon="2"/></rte></gpx>'), 'noActivity'],
		['a CSV of something else', file('a.csv', 'Name,Age\nMax,4\n'), 'columns'],
		[
			'a CSV without its distance',
			file('a.csv', 'Activity Type,Date,Title,Time\nRunning,2026-03-01 06:30:00,x,40:00\n'),
			'columns',
		],
		['a CSV without rows', file('a.csv', 'Activity Type,Date,Title,Distance,Time\n'), 'noActivity'],
		['a text', file('a.csv', 'Dear reader'), 'columns'],
		[
			'a row without end',
			endless('a.csv', 1024 * MB, text(`${stravaCsv()}"`), 0x61),
			'1 run, shape',
		],
		['a CSV that ends in a quoted field', file('a.csv', stravaCsv(), '"a,b'), '1 run, truncated'],
		['a packed file that was cut off', file('a.gpx.gz', cut(gz(gpx()))), 'truncated'],
		['a packed file without its last bytes', file('a.fit.gz', gz(fit()).slice(0, -3)), 'damaged'],
		[
			'a packed file with a wrong checksum',
			file('a.csv.gz', changed(gz(garminCsv()), -6, 0x55)),
			'damaged',
		],
		['a packed file with a wrong bit', file('a.gpx.gz', changed(gz(gpx()), 40, 0x55)), 'damaged'],
		[
			'a packed header without end',
			endless('a.gz', 1024 * MB, Uint8Array.of(0x1f, 0x8b, 8, 8), 1),
			'damaged',
		],
		['a packed file in a packed file', file('a.gpx.gz', gz(gz(gpx()))), 'nested'],
		['an archive in a packed file', file('a.zip.gz', gz(packed)), 'nested'],
		[
			'4 MB of spaces in a few KB',
			file('a.gpx.gz', gzipSync(start + ' '.repeat(LIMITS.freely), { level: 1 })),
			'bomb',
		],
		[
			'a FIT file that unpacks to many times its size',
			file('a.fit.gz', gz(fit([{}], 1)), gzipSync(new Uint8Array(6 * MB), { level: 1 })),
			'bomb',
		],
		['an archive that was cut off', file('a.zip', cut(packed, 0.9)), 'truncated'],
		['an archive without activities', file('a.zip', zip({ 'readme.txt': 'x' })), 'noActivity'],
		['an empty archive', file('a.zip', zip({})), 'noActivity'],
		['an archive whose list is wrong', file('a.zip', changed(packed, listAt, 0)), 'damaged'],
	];
	for (const [what, given, expected] of cases) {
		it(`says what is wrong with ${what}, and reads the others`, async () => {
			const { activities, reports } = await read([
				file('b.gpx', gpx()),
				given,
				file('c.fit', fit()),
			]);
			assert.deepEqual(reports.map(shortReport), [
				'b.gpx: 1 run',
				`${given.name}: ${expected}`,
				'c.fit: 1 run',
			]);
			assert.equal(activities.length, expected.startsWith('1 run') ? 3 : 2);
		});
	}

	const entries: [what: string, at: number, byte: number, expected: string][] = [
		['with a wrong checksum', listAt + 16, 0x55, 'damaged'],
		['with a wrong length', listAt + 24, 0x55, 'damaged'],
		['that are encrypted', listAt + 8, 1, 'packing'],
		['that are packed in an unknown way', listAt + 10, 14, 'packing'],
		['that are elsewhere', listAt + 42, 7, 'damaged'],
		['that are longer than the archive', listAt + 23, 0x55, 'truncated'],
	];
	for (const [what, at, byte, expected] of entries) {
		it(`says which entries of an archive cannot be read, ${what}`, async () => {
			const { reports } = await read([file('a.zip', changed(packed, at, byte))]);
			assert.deepEqual(reports.map(shortReport).slice(0, 1), [
				`a.zip: activities/1.gpx: ${expected}`,
			]);
		});
	}

	it('keeps the other entries of an archive', async () => {
		const archive = zip({ '1.gpx': gpx(), '2.fit': cut(fit([{}], 0)), '3.tcx': tcx({ km: 5 }) });
		const { activities, reports } = await read([file('a.zip', archive)]);
		assert.equal(activities.length, 2);
		assert.deepEqual(reports.map(shortReport), ['a.zip: 2.fit: truncated', 'a.zip: 2 run']);
	});

	it('lists the first of many entries that cannot be read, and counts them all', async () => {
		const many = Array.from({ length: 150 }, (_, index) => [`${index}.gpx`, 'x'] as const);
		const { reports } = await read([
			file('a.zip', zip(Object.fromEntries([...many, ['b.gpx', gpx()]]))),
		]);
		assert.equal(reports.length, 101);
		assert.equal(shortReport(reports[100] ?? assert.fail()), 'a.zip: 1 run, entries');
		assert.deepEqual(reports[100]?.fault, { kind: 'entries', faulty: 150, listed: 100 });
	});

	it('refuses entries that share their bytes', async () => {
		const two = zip({ '1.gpx': gpx(), '2.gpx': gpx({ km: 5 }) });
		const list = new DataView(two.buffer, two.length - 22).getUint32(16, true);
		const second = list + 46 + '1.gpx'.length;
		const { reports } = await read([
			file(
				'a.zip',
				new Uint8Array(
					new Uint8Array(two).map((byte, at) => (at >= second + 42 && at < second + 46 ? 0 : byte)),
				),
			),
		]);
		assert.deepEqual(reports.map(shortReport), ['a.zip: damaged']);
	});

	it('says when a file has gone since it was chosen', async () => {
		const gone = {
			name: 'a.gpx',
			size: 10,
			slice: () => ({
				arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
			}),
		};
		const { reports } = await read([gone as unknown as File]);
		assert.deepEqual(reports.map(shortReport), ['a.gpx: unreadable']);
	});

	it('has limits that honest files never reach', () => {
		assert.ok(LIMITS.activities >= 100_000 && LIMITS.unpacked >= 500 * MB && LIMITS.fit >= 30 * MB);
	});
});

function manyAttributes(count: number): string {
	return Array.from({ length: count }, (_, index) => `a${index}="1"`).join(' ');
}
