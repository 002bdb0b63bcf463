import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loggedDay } from '../../../src/core/history/queries.ts';
import { sittingDays } from '../../../src/core/history/sittingDays.ts';
import { minutesOf, type TimelinePart } from '../../../src/core/history/timeline.ts';
import { HOUR, MINUTE, SECOND, wholeMinutes } from '../../../src/core/base/time.ts';
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
		assert.deepEqual(rowsOf(rows, 'sitting'), [25, 9, 14]);
		assert.deepEqual(rowsOf(rows, 'break'), [5, 5]);
		assert.equal(sums.sat / MINUTE, 48, 'not 49, though 49.9 minutes were sat');
		assert.equal(sums.rested / MINUTE, 10);
		assert.equal(besideRuns, 48);
	});

	const spans = [0.5, 9.7, 14.99, 25.01, 31.2];
	for (const span of spans) {
		it(`of a bout of ${span} minutes are those of the item while it goes on, and when it is over`, () => {
			const desk = new Desk({ smallNudges: 'none' }).browse(span);
			const item = desk.view.minutes ?? 0;
			const going = shown(desk.log, desk.state.record, desk.now);
			assert.equal(total(rowsOf(going.rows, 'sitting')), item);
			assert.equal(wholeMinutes(going.sums.longest), item);
			desk.imUp();
			const over = shown(desk.log, desk.state.record, desk.now);
			assert.equal(total(rowsOf(over.rows, 'sitting')), item);
			assert.equal(todayOf(desk.log, NINE).longestMinutes, item);
		});
	}

	it('of a bout that unknown time divides make those of the bout', () => {
		const start = at('9:00');
		const [from, to] = [start + 20.6 * MINUTE, start + 40.2 * MINUTE];
		const end = start + 51 * MINUTE;
		const entries = [entry.bout(start, end, { unknown: 19.6 }), entry.gap(from, to)];
		const { rows, sums } = shown(entries, idle, at('12:00'));
		assert.deepEqual(rowsOf(rows, 'sitting'), [20, 11]);
		assert.equal(sums.sat / MINUTE, 31);
		assert.equal(wholeMinutes(sums.longest), 31);
	});

	it('of a bout over midnight make those of the bout', () => {
		const [start, end] = [at('23:39', -1) + 20 * SECOND, at('0:20') + 50 * SECOND];
		const entries = [entry.bout(start, end)];
		const eve = shown(entries, idle, at('0:00') - 1).sums;
		const { sums } = shown(entries, idle, at('12:00'));
		assert.equal((eve.sat + sums.sat) / MINUTE, wholeMinutes(end - start));
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

	it('add up, whatever was logged, and lie below the true length by less than one a row', () => {
		fc.assert(
			fc.property(fc.array(logged, { maxLength: 12 }), (entries) => {
				const { rows, sums } = shown(entries, idle, NINE + 6 * HOUR);
				const { sat, stood, rested, unknown, paused } = sums;
				const of = { sitting: sat, standing: stood, break: rested, unknown, paused };
				for (const [kind, sum] of Object.entries(of)) {
					const all = rows.filter((row) => row.kind === kind);
					const exact = all.reduce((length, { from, to }) => length + to - from, 0);
					assert.equal(sum / MINUTE, total(all.map(minutesOf)));
					assert.ok(sum <= exact && exact - sum < Math.max(1, all.length) * MINUTE);
				}
			}),
		);
	});
});
