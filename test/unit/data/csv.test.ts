import assert from 'node:assert/strict';
import { boutsCsv, breaksCsv, runsCsv } from '../../../src/core/data/csv.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { at, entry } from '../history/log.ts';
import { runOf } from './machine.ts';

const iso = (instant: number) => new Date(instant).toISOString();
const { bout, rest, withdrawn } = entry;

describe('CSV', () => {
	it('has the bouts that hold, the first one first', () => {
		const early = bout(at('9:00'), at('9:30'), { unknown: 5 });
		const taken = bout(at('9:30'), at('9:40'));
		const log = [bout(at('10:00'), at('10:20')), early, taken, withdrawn(taken)];
		assert.equal(
			boutsCsv(log, iso),
			[
				'start,end,position,minutes,unknown minutes,ended',
				'2026-03-02T09:00:00.000Z,2026-03-02T09:30:00.000Z,sitting,30,5,done',
				'2026-03-02T10:00:00.000Z,2026-03-02T10:20:00.000Z,sitting,20,0,done',
				'',
			].join('\r\n'),
		);
	});

	it('has the breaks, and the routine of those that were one', () => {
		const start = at('9:30');
		assert.equal(
			breaksCsv([rest(start, start + 3 * MINUTE, 'routine')], iso),
			'start,end,minutes,how,routine\r\n2026-03-02T09:30:00.000Z,2026-03-02T09:33:00.000Z,3,routine,core\r\n',
		);
	});

	const notes: readonly (readonly [string, string])[] = [
		['plain', 'plain'],
		['with, a comma', '"with, a comma"'],
		['a "quote"', '"a ""quote"""'],
		['two\nlines', '"two\nlines"'],
		['=1+1', "'=1+1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['', ''],
	];
	for (const [note, written] of notes) {
		it(`writes the note ${JSON.stringify(note)} as ${written}`, () => {
			const [, row] = runsCsv([runOf('r', at('7:00'), note)], iso).split('\r\n');
			assert.equal(row, `2026-03-02T07:00:00.000Z,5,1800,easy,,${written},`);
		});
	}
});
