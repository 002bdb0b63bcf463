import assert from 'node:assert/strict';
import { file } from '../../../support/activityFiles.ts';
import { FIT_START, RawFit } from '../../../support/rawFit.ts';
import { framed, lap, RUN, UINT32, whole, withBytes } from './fitCases.ts';
import { read, short, shortReport } from './reading.ts';

/** Messages that are none of ours, of other widths, with developer fields; then the run. */
function developerFields(): Uint8Array {
	return new RawFit()
		.define(2, 206, [[0, 1, 2]])
		.data(2, [0])
		.define(
			1,
			20,
			[[253, 4, UINT32]],
			[
				[0, 4, 0],
				[1, 3, 0],
			],
		)
		.data(1, FIT_START, 77, [1, 2, 3])
		.session()
		.close();
}

describe('a FIT file', () => {
	const sound: [what: string, bytes: Uint8Array][] = [
		['as most are', framed({})],
		['of version 0.1', framed({ version: 0x01 })],
		['of version 0.2', framed({ version: 0x02 })],
		['of version 1.0', framed({ version: 0x10 })],
		['of a version to come', framed({ version: 0x30 })],
		['with a header of 12 bytes', framed({ headerLength: 12 })],
		['whose header says that it has no length', framed({ headerSize: 0 })],
		['whose header of 12 bytes says so', framed({ headerLength: 12, headerSize: 0 })],
		['whose header has a wrong checksum', framed({ headerCrc: 0x1234 })],
		['whose header says another length than it has', framed({ headerSize: 13 })],
		['whose header says a length beyond its end', framed({ headerSize: 255 })],
		['that does not say how long it is', framed({ dataSize: 0 })],
		['with bytes after it', withBytes(framed({}), [1, 2, 3, 4, 5])],
		['with a block of zeros after it', withBytes(framed({}), new Uint8Array(512))],
		['from the highest byte on', new RawFit({ bigEndian: true }).records().session().close()],
		['with developer fields', developerFields()],
		[
			'with a field twice in a definition',
			whole()
				.define(3, 23, [
					[27, 4, 7],
					[27, 4, 7],
				])
				.data(3, 1, 2)
				.close(),
		],
		[
			'with a field of the session twice, of which the first counts',
			new RawFit()
				.define(0, 18, [
					[2, 4, UINT32],
					[9, 4, UINT32],
					[9, 4, UINT32],
					[8, 4, UINT32],
					[5, 1, 0],
				])
				.data(0, FIT_START, 500_000, 100, 1_800_000, [1])
				.close(),
		],
		[
			'with a field of the session twice, of which only the second has a value',
			new RawFit()
				.define(0, 18, [
					[2, 4, UINT32],
					[9, 4, UINT32],
					[9, 4, UINT32],
					[8, 4, UINT32],
					[5, 1, 0],
				])
				.data(0, FIT_START, 0xffffffff, 500_000, 1_800_000, [1])
				.close(),
		],
		[
			'whose distance is a row of bytes, from its points',
			new RawFit()
				.records()
				.define(0, 18, [
					[2, 4, UINT32],
					[9, 4, 13],
					[8, 4, 2],
					[7, 4, UINT32],
					[5, 1, 0],
				])
				.data(0, FIT_START, 500_000, 1_800_000, 1_800_000, [1])
				.close(),
		],
		[
			'whose session has a number of eight bytes',
			new RawFit()
				.define(0, 18, [
					[2, 4, UINT32],
					[9, 8, 0x8f],
					[8, 4, UINT32],
					[5, 1, 0],
				])
				.data(0, FIT_START, [32, 161, 7, 0, 0, 0, 0, 0], 1_800_000, [1])
				.close(),
		],
		[
			'with a field whose size does not fit its type',
			new RawFit()
				.records()
				.define(0, 18, [
					[2, 4, UINT32],
					[9, 3, UINT32],
					[8, 4, UINT32],
					[5, 1, 0],
				])
				.data(0, FIT_START, [1, 2, 3], 1_800_000, [1])
				.close(),
		],
		[
			'with fields of types that are not known, and of no size',
			new RawFit()
				.records()
				.define(0, 18, [
					[2, 4, UINT32],
					[99, 4, 0x9f],
					[98, 0, 2],
					[9, 4, UINT32],
					[8, 4, UINT32],
					[5, 1, 0],
				])
				.data(0, FIT_START, 1, 500_000, 1_800_000, [1])
				.close(),
		],
		[
			'whose session has its numbers in other types',
			new RawFit()
				.define(0, 18, [
					[2, 4, UINT32],
					[9, 4, 0x85],
					[8, 4, 0x85],
					[5, 2, 0x84],
				])
				.data(0, FIT_START, 500_000, 1_800_000, [1, 0])
				.close(),
		],
		[
			'without a session, from its laps',
			new RawFit()
				.message(19, lap(0, 900, 2.5))
				.message(19, lap(900, 900, 2.5))
				.close(),
		],
		[
			'without a distance in its session, from its laps',
			new RawFit()
				.message(19, lap(0, 1800, 5))
				.session({ 9: 0xffffffff })
				.close(),
		],
		[
			'without a distance in its session, from its points',
			new RawFit().records().session({ 9: 0 }).close(),
		],
		[
			'without any distance, from its positions',
			new RawFit()
				.records({ distances: false, positions: true })
				.session({ 9: 0xffffffff })
				.close(),
		],
		[
			'without a time in its session, from its points',
			new RawFit().records().session({ 7: 0xffffffff, 8: 0xffffffff }).close(),
		],
		['without a timer in its session', new RawFit().session({ 8: 0 }).close()],
		[
			'without a start in its session, from its points',
			new RawFit().records().session({ 2: 0xffffffff }).close(),
		],
		[
			'whose session began before the clock was set',
			new RawFit().records().session({ 2: 5000 }).close(),
		],
		[
			'whose session began before the clock was set, by its end',
			new RawFit().session({ 2: 5000 }).close(),
		],
		['whose session has no start, by its end', new RawFit().session({ 2: 0xffffffff }).close()],
		['whose session comes first', new RawFit().session({ 9: 0xffffffff }).records().close()],
		[
			'whose sport is in the sport message',
			new RawFit()
				.message(12, { 0: [1], 1: [0] })
				.session({ 5: [0xff] })
				.close(),
		],
		[
			'that says "generic" first, and the sport in its own message',
			new RawFit()
				.message(12, { 0: [1], 1: [0] })
				.session({ 5: [0] })
				.close(),
		],
		['of a treadmill among fitness equipment', new RawFit().session({ 5: [4], 6: [1] }).close()],
		['of training on a track', new RawFit().session({ 5: [10], 6: [4] }).close()],
	];
	for (const [what, bytes] of sound) {
		it(`is read: one ${what}`, async () => {
			const { activities, reports } = await read([file('a.fit', bytes)]);
			assert.deepEqual(reports.map(shortReport), ['a.fit: 1 run']);
			assert.deepEqual(activities.map(short), [RUN]);
		});
	}
});
