import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loggedDay } from '../../../src/core/history/queries.ts';
import { sittingDays } from '../../../src/core/history/sittingDays.ts';
import { minutesOf, type TimelinePart } from '../../../src/core/history/timeline.ts';
import { HOUR, MINUTE, SECOND } from '../../../src/core/base/time.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import { todayOf } from '../../../src/core/timer/logEntries.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
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
		return { timeline, rows, sums, besideRuns: beside?.sittingMinutes ?? 0 };
	});
}

const rowsOf = (rows: readonly TimelinePart[], kind: TimelinePart['kind']) =>
	rows.filter((row) => row.kind === kind).map(minutesOf);
const total = (minutes: readonly number[]) => minutes.reduce((sum, one) => sum + one, 0);

/** Someone who sits down in the middle of a minute, at 9:00:50. */
const START = NINE + 50 * SECOND;
const sitDown = () => new Desk({ smallNudges: 'none' }, alwaysOpen, START);

describe('the minutes of a day', () => {
	it('are those of the rows, wherever they are added up', () => {
		const desk = sitDown();
		desk.browse(25.7).imUp().still(5.8).present().browse(9.7).imUp().still(5.9).present();
		desk.browse(14.5);
		const { rows, sums, besideRuns } = shown(desk.log, desk.state.record, desk.now);
		// By the clock 9:00, 9:26, 9:32, 9:42, 9:47; the last goes on, and counts as the item does.
		assert.deepEqual(rows.map(minutesOf), [26, 6, 10, 5, 14]);
		assert.equal(desk.view.minutes, 14);
		assert.deepEqual(
			[sums.sat, sums.rested].map((sum) => sum / MINUTE),
			[50, 11],
		);
		assert.equal(besideRuns, 50);
	});

	const spans: [minutes: number, item: number, over: number][] = [
		[0.1, 0, 0],
		[0.4, 0, 1],
		[9.7, 9, 10],
		[25.01, 25, 25],
		[31.2, 31, 32],
	];
	for (const [span, item, over] of spans) {
		it(`of a bout of ${span} are ${item} in item, row and headline while it goes on, and ${over} by the clock after it`, () => {
			const desk = sitDown().browse(span);
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
		const desk = sitDown().browse(10).leave(12.6);
		const { content } = desk.view;
		assert.deepEqual(content, { what: 'question', gap: 'unfocused', minutes: 13 });
		const { rows } = shown(desk.log, desk.state.record, desk.now);
		assert.deepEqual(rowsOf(rows, 'unknown'), [13]);
	});

	const divided: [what: string, entries: LogEntry[], rows: number[], longest: number][] = [
		[
			'divides',
			[
				entry.bout(START, START + 51 * MINUTE, { unknown: 19.6 }),
				entry.gap(START + 20.6 * MINUTE, START + 40.2 * MINUTE),
			],
			[21, 10],
			31,
		],
		[
			'ends, where nobody knows when it was',
			[entry.bout(START, START + 51 * MINUTE, { unknown: 19.6 })],
			[32],
			32,
		],
	];
	for (const [what, entries, expected, longest] of divided) {
		it(`of a bout that unknown time ${what} make those of headline and tooltip`, () => {
			const { rows, sums } = shown(entries, idle, at('12:00'));
			assert.deepEqual(rowsOf(rows, 'sitting'), expected);
			assert.equal(sums.sat / MINUTE, longest);
			assert.equal(sums.longest / MINUTE, longest);
			assert.equal(todayOf(entries, NINE).longestMinutes, longest);
		});
	}

	it('of a bout that unknown time divides make those of the item while it goes on', () => {
		const desk = sitDown().browse(20.6).leave(12.6).browse(5.2);
		const { rows, sums } = shown(desk.log, desk.state.record, desk.now);
		assert.deepEqual(rowsOf(rows, 'sitting'), [20, 5]);
		assert.equal(desk.view.minutes, 25);
		assert.equal(sums.longest / MINUTE, 25);
	});

	it('of a bout over midnight make those of the bout', () => {
		const entries = [entry.bout(at('23:39', -1) + 20 * SECOND, at('0:20') + 10 * SECOND)];
		const eve = shown(entries, idle, at('0:00') - 1).sums;
		const { sums } = shown(entries, idle, at('12:00'));
		assert.equal((eve.sat + sums.sat) / MINUTE, 41);
		assert.equal(sums.longest / MINUTE, 41);
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

	it('add up to the whole time, whatever was logged, and each row lies less than one off', () => {
		fc.assert(
			fc.property(fc.array(logged, { maxLength: 12 }), (entries) => {
				const { timeline, rows, sums } = shown(entries, idle, NINE + 6 * HOUR);
				assert.equal(total(timeline.map(minutesOf)), (9 + 6) * 60);
				const { sat, stood, rested, unknown, paused } = sums;
				const of = { sitting: sat, standing: stood, break: rested, unknown, paused };
				for (const [kind, sum] of Object.entries(of)) {
					const all = rows.filter((row) => row.kind === kind);
					assert.equal(sum / MINUTE, total(all.map(minutesOf)));
				}
				for (const row of rows) {
					assert.ok(Math.abs(minutesOf(row) * MINUTE - (row.to - row.from)) < MINUTE);
				}
			}),
		);
	});
});
