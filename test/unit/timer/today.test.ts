import assert from 'node:assert/strict';
import { MINUTE } from '../../../src/core/base/time.ts';
import {
	activeEntries,
	logEntry,
	type LogEntry,
	movesOf,
	todayOf,
} from '../../../src/core/timer/logEntries.ts';
import { NINE } from './desk.ts';

const at = (minutes: number) => NINE + minutes * MINUTE;
const rest = (start: number, end: number) =>
	logEntry({ kind: 'break', start: at(start), end: at(end), how: 'done', routine: null });
const sat = (start: number, end: number, unknown = 0) =>
	logEntry({
		kind: 'bout',
		position: 'sitting',
		start: at(start),
		end: at(end),
		unknown: unknown * MINUTE,
		ended: 'done',
	});
const away = (start: number, end: number) =>
	logEntry({ kind: 'gap', start: at(start), end: at(end), known: 'slept' });
const move = (minutes: number, id = 'plank') =>
	logEntry({ kind: 'move', at: at(minutes), move: id });
const nudge = (minutes: number) =>
	logEntry({ kind: 'nudge', at: at(minutes), nudge: 'stand', line: 'a', answer: 'done' });
const back = ({ id }: LogEntry) => logEntry({ kind: 'withdrawn', of: id });

/** The day begins at minute 0. */
describe('the day so far', () => {
	const rows: [what: string, entries: LogEntry[], breaks: number, longestMinutes: number][] = [
		['is nothing before anything is logged', [], 0, 0],
		['has the breaks that ended in it', [rest(10, 12), rest(40, 45)], 2, 0],
		['has a break over midnight', [rest(-5, 1)], 1, 0],
		['has no break that ended at midnight', [rest(-5, 0)], 0, 0],
		['has no break that was taken back', [rest(10, 12), back(rest(10, 12))], 0, 0],
		['has a break once that two windows logged', [rest(10, 12), rest(10, 12)], 1, 0],
		['takes a gap for no break, and for no bout', [away(10, 90)], 0, 0],
		['has the longest bout', [sat(0, 20), sat(22, 55), sat(60, 70)], 0, 33],
		['has the whole of a bout over midnight', [sat(-30, 10)], 0, 40],
		['has no bout that ended at midnight', [sat(-30, 0), sat(5, 10)], 0, 5],
		['leaves out the time that nobody knows of a bout', [sat(0, 60, 45), sat(62, 80)], 0, 18],
		['has no bout that was taken back', [sat(0, 60), back(sat(0, 60)), sat(0, 30)], 0, 30],
	];
	for (const [what, entries, breaks, longestMinutes] of rows) {
		it(what, () => assert.deepEqual(todayOf(entries, NINE), { breaks, longestMinutes }));
	}
});

describe('the moves of the day', () => {
	const rows: [what: string, entries: LogEntry[], moves: string[]][] = [
		['are none where none was done', [rest(1, 2), nudge(3)], []],
		['are those from midnight on', [move(-1, 'before'), move(0, 'plank')], ['plank']],
		['come in the order in which they were done', [move(9, 'b'), move(5, 'a')], ['a', 'b']],
		['are there as often as they were done', [move(5), move(9)], ['plank', 'plank']],
		['are there once where two windows logged one', [move(5), move(5)], ['plank']],
	];
	for (const [what, entries, moves] of rows) {
		it(what, () => assert.deepEqual(movesOf(entries, NINE), moves));
	}
});

it('what was taken back holds no more, nor does the entry that takes it back', () => {
	const [kept, gone] = [rest(1, 2), rest(3, 4)];
	assert.deepEqual(activeEntries([kept, gone, back(gone)]), [kept]);
});
