import assert from 'node:assert/strict';
import { LIMITS } from '../../../../src/webview/running/import/files/importError.ts';
import { file } from '../../../support/activityFiles.ts';
import { cpuTime } from '../../../support/cpuTime.ts';
import { FIT_START, RawFit } from '../../../support/rawFit.ts';
import { cut, framed, lap, RIDE, RUN, UINT32, whole, withBytes } from './fitCases.ts';
import { read, short, shortReport } from './reading.ts';

/** A point each 20 s, of which only the first has its whole time. */
function compressed(field253: boolean): Uint8Array {
	const fit = new RawFit().define(1, 20, [
		[253, 4, UINT32],
		[5, 4, UINT32],
	]);
	fit.data(1, FIT_START, 0);
	fit.define(2, 20, [...(field253 ? [[253, 4, UINT32] as const] : []), [5, 4, UINT32]]);
	for (let at = 20; at <= 1800; at += 20) {
		const km = Math.round((at / 1800) * 500_000);
		fit.compressed(2, FIT_START + at, ...(field253 ? [FIT_START + at] : []), km);
	}
	return fit.close();
}

describe('the contents of a FIT file', () => {
	const unsaid: [what: string, bytes: Uint8Array][] = [
		['of points alone', new RawFit().records().close()],
		[
			'of points alone, by their positions',
			new RawFit().records({ distances: false, positions: true }).close(),
		],
		['of compressed times, in whose definition there is none', compressed(false)],
		['of compressed times beside whole ones', compressed(true)],
		[
			'of points after a file id',
			new RawFit()
				.message(0, { 0: [4] })
				.records()
				.close(),
		],
		[
			'of no sport',
			new RawFit()
				.records()
				.session({ 5: [0xff] })
				.close(),
		],
	];
	for (const [what, bytes] of unsaid) {
		it(`is taken for a run: one ${what}`, async () => {
			const { activities, reports } = await read([file('a.fit', bytes)]);
			assert.deepEqual(reports.map(shortReport), ['a.fit: 1 run, 1 unsaid']);
			assert.deepEqual(activities.map(short), [RUN]);
		});
	}

	const counted: [what: string, bytes: Uint8Array, expected: string][] = [
		[
			'two in a row',
			withBytes(framed({}), new RawFit().session({ 2: FIT_START + 9999 }).close()),
			'2 run',
		],
		[
			'two in a row, the first of which is damaged',
			withBytes(framed({ crcOff: 1 }), framed({})),
			'2 run, damaged',
		],
		[
			'two in a row, the second of which is cut',
			withBytes(framed({}), cut(framed({}), 2)),
			'2 run, truncated',
		],
		['a ride', new RawFit().session({ 5: RIDE }).close(), '1 other'],
		[
			'a ride, by the sport message',
			new RawFit()
				.message(12, { 0: RIDE, 1: [0] })
				.session({ 5: [0xff] })
				.close(),
			'1 other',
		],
		[
			'a ride, by its laps',
			new RawFit()
				.message(19, lap(0, 1800, 5, 2))
				.session({ 5: [0] })
				.close(),
			'1 other',
		],
		['a walk on a treadmill', new RawFit().session({ 5: [11], 6: [27] }).close(), '1 other'],
		[
			'a swim, a ride and a run',
			new RawFit()
				.session({ 5: [5] })
				.session({ 5: RIDE })
				.session()
				.close(),
			'1 run, 2 other',
		],
		[
			'a ride and a run, each after its sport message',
			new RawFit()
				.message(12, { 0: RIDE })
				.session({ 5: [0xff] })
				.message(12, { 0: [1] })
				.session({ 5: [0xff] })
				.close(),
			'1 run, 1 other',
		],
		[
			'a sport message at its end',
			new RawFit()
				.session({ 5: [0xff] })
				.message(12, { 0: RIDE })
				.close(),
			'1 other',
		],
		[
			'a clock that was never set',
			new RawFit().records({ from: 5000 }).session({ 2: 5000, 253: 6800 }).close(),
			'1 incomplete',
		],
		[
			'the moment before the year 2000',
			new RawFit().session({ 2: 315_619_199, 253: 315_619_199 }).close(),
			'1 incomplete',
		],
		['the year 2000', new RawFit().session({ 2: 315_619_200 }).close(), '1 run'],
		['no distance', new RawFit().session({ 9: 0 }).close(), '1 incomplete'],
		[
			'a course, which nobody has run',
			new RawFit()
				.message(0, { 0: [6] })
				.records()
				.close(),
			'noActivity',
		],
		[
			'settings',
			new RawFit()
				.message(0, { 0: [2] })
				.message(3, { 4: 1 })
				.close(),
			'noActivity',
		],
		['a cut by a byte', cut(framed({}), 1), '1 run, truncated'],
		['a cut by its checksum', cut(framed({}), 2), '1 run, truncated'],
		['a cut within its session', cut(framed({}), 10), '1 run, 1 unsaid, truncated'],
		[
			'a cut within a ride',
			cut(new RawFit().records().session({ 5: RIDE }).session().close(), 6),
			'1 other, truncated',
		],
		['a wrong checksum', framed({ crcOff: 0x55 }), '1 run, damaged'],
		['no length, and no end', cut(framed({ dataSize: 0 }), 2), '1 run, truncated'],
		['a message that nothing defines', whole().data(9, 1, 2).close(), '1 run, damaged'],
		[
			'a message that goes on past the end',
			whole()
				.define(5, 20, [[253, 200, 13]])
				.data(5, 1)
				.close(),
			'1 run, damaged',
		],
	];
	for (const [what, bytes, expected] of counted) {
		it(`with ${what}: ${expected}`, async () => {
			const { reports } = await read([file('a.fit', bytes)]);
			assert.deepEqual(reports.map(shortReport), [`a.fit: ${expected}`]);
		});
	}

	it('that stops between its points has their time without the stop', async () => {
		const stop = { 253: FIT_START + 1800, 0: [0], 1: [4] };
		const fit = new RawFit()
			.records()
			.message(21, stop)
			.records({ from: FIT_START + 5400 });
		const { activities } = await read([file('a.fit', fit.close())]);
		assert.deepEqual(activities.map(short), ['2025-05-04 06:00:00 10.00 km 3600 s']);
	});

	it('keeps what the clock on the wall showed, where it says how far that is from UTC', async () => {
		const here = (minutes: number) =>
			whole()
				.message(34, { 253: FIT_START + 1800, 5: FIT_START + 1800 + minutes * 60 })
				.close();
		const { activities } = await read([
			file('east.fit', here(330)),
			file('west.fit', here(-420)),
			file('wrong.fit', here(5000)),
			file(
				'untimed.fit',
				whole()
					.message(34, { 5: FIT_START + 1800 + 7200 })
					.close(),
			),
			file('none.fit', framed({})),
		]);
		assert.deepEqual(
			activities.map(({ local }) => local),
			['2025-05-04T11:30:00', '2025-05-03T23:00:00', undefined, '2025-05-04T08:00:00', undefined],
		);
	});

	it('of more sessions or laps than anyone has is no burden', async () => {
		const laps = new RawFit().define(0, 19, [[24, 1, 0]]);
		const sessions = new RawFit().define(0, 18, [[24, 1, 0]]);
		const many = (fit: RawFit, count: number) => {
			const bytes = fit.close();
			const all = new Uint8Array(bytes.length - 2 + count * 2 + 2);
			all.set(bytes.subarray(0, -2));
			new DataView(all.buffer).setUint32(4, all.length - 16, true);
			return all;
		};
		const { reports } = await read([
			file('laps.fit', many(laps, 4_000_000)),
			file('sessions.fit', many(sessions, 4_000_000)),
		]);
		assert.deepEqual(reports.map(shortReport), [
			'laps.fit: 1 incomplete, damaged',
			'sessions.fit: number',
		]);
	}).timeout(120_000);

	it('is read at a rate that a day of it allows', async () => {
		const fit = new RawFit().records({ seconds: 4_000_000 }).session().close();
		assert.ok(fit.length < LIMITS.fit);
		const before = cpuTime();
		await read([file('a.fit', fit)]);
		assert.ok(cpuTime() - before < 3000);
	});
});
