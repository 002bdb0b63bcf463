import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loggedDay } from '../../../src/core/history/queries.ts';
import { sittingDays } from '../../../src/core/history/sittingDays.ts';
import { minutesOf, type TimelinePart } from '../../../src/core/history/timeline.ts';
import { HOUR, MINUTE, nearestMinutes, SECOND } from '../../../src/core/base/time.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import { todayOf } from '../../../src/core/timer/logEntries.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { inZone } from '../../support/zone.ts';
import { Desk, NINE } from '../timer/desk.ts';
import { at, entry, idle } from './log.ts';

/** The day of `now` as its rows and sums are shown. */
function shown(entries: readonly LogEntry[], record: TimerRecord, now: number) {
	return inZone('UTC', () => {
		const known = { entries, record, now, local: localDays };
		const { timeline, sums } = loggedDay(known, localDays.dayOf(now), []);
		const rows = timeline.filter(({ kind }) => kind !== 'nothing');
		const [beside] = sittingDays(known, localDays.dayOf(now));
		return { rows, sums, besideRuns: beside?.sittingMinutes ?? 0 };
	});
}

const rowsOf = (rows: readonly TimelinePart[], kind: TimelinePart['kind']) =>
	rows.filter((row) => row.kind === kind).map(minutesOf);
const total = (minutes: readonly number[]) => minutes.reduce((sum, one) => sum + one, 0);

describe('the minutes of a day', () => {
	it('are those of the rows, wherever they are added up', () => {
		const desk = new Desk({ smallNudges: 'none' });
		desk.browse(25.7).imUp().still(5.8).present().browse(9.7).imUp().still(5.9).present();
		desk.browse(14.5);
		const { rows, sums, besideRuns } = shown(desk.log, desk.state.record, desk.now);
		assert.deepEqual(rowsOf(rows, 'sitting'), [26, 10, 14]);
		assert.deepEqual(rowsOf(rows, 'break'), [6, 6]);
		assert.equal(sums.sat / MINUTE, 50, 'of 49.9 minutes');
		assert.equal(sums.rested / MINUTE, 12);
		assert.equal(besideRuns, 50);
	});

	const spans: [minutes: number, item: number, over: number][] = [
		[0.4, 0, 0],
		[0.5, 0, 1],
		[9.7, 9, 10],
		[14.99, 14, 15],
		[25.01, 25, 25],
		[31.2, 31, 31],
	];
	for (const [span, item, over] of spans) {
		it(`of a bout of ${span} are ${item} in item, row and headline while it goes on, and ${over} after it`, () => {
			const desk = new Desk({ smallNudges: 'none' }).browse(span);
			const going = shown(desk.log, desk.state.record, desk.now);
			assert.equal(desk.view.minutes, item);
			assert.deepEqual(rowsOf(going.rows, 'sitting'), [item]);
			assert.equal(going.sums.longest / MINUTE, item);
			desk.imUp();
			const ended = shown(desk.log, desk.state.record, desk.now);
			assert.deepEqual(rowsOf(ended.rows, 'sitting'), [over]);
			assert.equal(ended.sums.longest / MINUTE, over);
			assert.equal(todayOf(desk.log, NINE).longestMinutes, over);
		});
	}

	it('of a time away are those that the item asked about', () => {
		const desk = new Desk({ smallNudges: 'none' }).browse(10).leave(12.6);
		const { content } = desk.view;
		assert.deepEqual(content, { what: 'question', gap: 'unfocused', minutes: 13 });
		const { rows } = shown(desk.log, desk.state.record, desk.now);
		assert.deepEqual(rowsOf(rows, 'unknown'), [13]);
	});

	it('of a bout that unknown time divides make those of the bout', () => {
		const start = at('9:00');
		const [from, to] = [start + 20.6 * MINUTE, start + 40.2 * MINUTE];
		const end = start + 51 * MINUTE;
		const entries = [entry.bout(start, end, { unknown: 19.6 }), entry.gap(from, to)];
		const { rows, sums } = shown(entries, idle, at('12:00'));
		assert.deepEqual(rowsOf(rows, 'sitting'), [21, 10]);
		assert.equal(sums.sat / MINUTE, 31);
		assert.equal(sums.longest / MINUTE, 31);
	});

	it('of a bout that unknown time divides make those of the item, too, while it goes on', () => {
		const desk = new Desk({ smallNudges: 'none' }).browse(20.6).leave(12.6).browse(5.2);
		const { rows, sums } = shown(desk.log, desk.state.record, desk.now);
		assert.deepEqual(rowsOf(rows, 'sitting'), [20, 5]);
		assert.equal(desk.view.minutes, 25);
		assert.equal(sums.longest / MINUTE, 25);
	});

	it('of a bout over midnight make those of the bout', () => {
		const [start, end] = [at('23:39', -1) + 20 * SECOND, at('0:20') + 50 * SECOND];
		const entries = [entry.bout(start, end)];
		const eve = shown(entries, idle, at('0:00') - 1).sums;
		const { sums } = shown(entries, idle, at('12:00'));
		assert.equal((eve.sat + sums.sat) / MINUTE, nearestMinutes(end - start));
	});

	const second = fc.integer({ min: 0, max: 3 * 3600 }).map((seconds) => NINE + seconds * SECOND);
	const span = fc.tuple(second, fc.integer({ min: 1, max: 3600 }));
	const logged = fc
		.tuple(fc.constantFrom('sitting', 'standing', 'break', 'gap', 'pause'), span)
		.map(([kind, [from, seconds]]): LogEntry => {
			const to = from + seconds * SECOND;
			switch (kind) {
				case 'break':
					return entry.rest(from, to);
				case 'gap':
					return entry.gap(from, to);
				case 'pause':
					return entry.pause(from, to);
				case 'sitting':
				case 'standing':
					return entry.bout(from, to, { position: kind });
			}
		});

	it('add up, whatever was logged, and lie off the true length by half of one a row at most', () => {
		fc.assert(
			fc.property(fc.array(logged, { maxLength: 12 }), (entries) => {
				const { rows, sums } = shown(entries, idle, NINE + 6 * HOUR);
				const { sat, stood, rested, unknown, paused } = sums;
				const of = { sitting: sat, standing: stood, break: rested, unknown, paused };
				for (const [kind, sum] of Object.entries(of)) {
					const all = rows.filter((row) => row.kind === kind);
					const exact = all.reduce((length, { from, to }) => length + to - from, 0);
					assert.equal(sum / MINUTE, total(all.map(minutesOf)));
					assert.ok(Math.abs(exact - sum) <= (all.length * MINUTE) / 2);
				}
			}),
		);
	});
});
