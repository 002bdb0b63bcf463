import assert from 'node:assert/strict';
import {
	addsTo,
	byDecision,
	mergeRecords,
	mergeEntries,
	newerRecord,
	seenInGap,
	stillValid,
	withoutOld,
} from '../../../src/core/timer/shared/mergeRecords.ts';
import type { SharedRecord } from '../../../src/core/timer/shared/sharedRecord.ts';
import { contradicts, otherOutcomes } from '../../../src/core/timer/gaps.ts';
import { logEntry, type LogEntry } from '../../../src/core/timer/logEntries.ts';
import { type AwayDecision, newBout } from '../../../src/core/timer/state.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { Desk } from '../timer/desk.ts';
import { record, shared } from './records.ts';

const reported = (epoch: number, rev: number, writer: string, more: Partial<SharedRecord> = {}) =>
	shared({ rev, writer, ...more, record: { ...record(), epoch, ...more.record } });
const move = (at: number) => logEntry({ kind: 'move', at, move: 'plank' });
const asked = (at: number) =>
	logEntry({ kind: 'nudge', at, nudge: 'stand', line: 'a', answer: 'done' });
const sat = (start: number, end: number) =>
	logEntry({ kind: 'bout', position: 'sitting', start, end, unknown: 0, ended: 'done' });
const back = (of: LogEntry) => logEntry({ kind: 'withdrawn', of: of.id });
const ids = (entries: readonly LogEntry[]) => entries.map(({ id }) => id);

describe('of two records of the sit timer', () => {
	const rows: [what: string, loses: SharedRecord, wins: SharedRecord][] = [
		[
			'the one of the later epoch counts, whatever its rev',
			reported(0, 9, 'z'),
			reported(1, 1, 'a'),
		],
		['the later decision counts', reported(1, 1, 'z'), reported(1, 2, 'a')],
		['the later name counts, where both decided at once', reported(1, 2, 'a'), reported(1, 2, 'b')],
		[
			'the one written last counts, of one decision',
			reported(1, 2, 'a', { lastWriteAt: 5 }),
			reported(1, 2, 'a', { lastWriteAt: 6 }),
		],
		[
			'the one that lost the focus last counts, of one instant',
			reported(1, 2, 'a', { record: { ...record(), unfocusedSince: 5 } }),
			reported(1, 2, 'a', { record: { ...record(), unfocusedSince: 6 } }),
		],
		[
			'and one that has the focus counts over it',
			reported(1, 2, 'a', { record: { ...record(), unfocusedSince: 5 } }),
			reported(1, 2, 'a'),
		],
	];
	for (const [what, loses, wins] of rows) {
		it(what, () => {
			const order = loses.record.epoch === wins.record.epoch ? [0, 0] : [1, 0];
			const [ours, theirs] = [
				{ ...loses, record: { ...loses.record, epoch: order[1] ?? 0 } },
				{ ...wins, record: { ...wins.record, epoch: order[0] ?? 0 } },
			];
			assert.equal(newerRecord(ours, theirs), theirs);
			assert.equal(newerRecord(theirs, ours), theirs);
		});
	}

	const decisions: [one: SharedRecord, other: SharedRecord, sign: number][] = [
		[reported(0, 5, 'a'), reported(0, 5, 'a'), 0],
		[reported(0, 5, 'a'), reported(0, 5, 'b'), -1],
		[reported(0, 5, 'b'), reported(0, 5, 'a'), 1],
		[reported(0, 5, 'b'), reported(0, 6, 'a'), -1],
	];
	for (const [one, other, sign] of decisions) {
		it(`${one.rev}${one.writer} is ${sign} to ${other.rev}${other.writer}`, () => {
			assert.equal(Math.sign(byDecision(one, other)), sign);
		});
	}

	it('one is made that has the last presence, the last sign of life and the smaller name', () => {
		const one = reported(0, 5, 'a', {
			lastWriteAt: 7,
			machine: 'm2',
			record: { ...record(), presence: 9 },
		});
		const other = reported(0, 6, 'a', {
			lastWriteAt: 6,
			machine: 'm1',
			record: { ...record(), presence: 8 },
		});
		for (const both of [mergeRecords(one, other), mergeRecords(other, one)]) {
			assert.deepEqual(
				[both.rev, both.lastWriteAt, both.machine, both.record.presence],
				[6, 7, 'm1', 9],
			);
		}
	});

	it('one is made with the presence of the later epoch, where the clock was set back', () => {
		const early = {
			...reported(0, 5, 'a', { lastWriteAt: 7 }),
			record: { ...record(), epoch: 1, presence: 3 },
		};
		const late = {
			...reported(0, 6, 'a', { lastWriteAt: 9 }),
			record: { ...record(), presence: 8 },
		};
		for (const both of [mergeRecords(early, late), mergeRecords(late, early)]) {
			assert.deepEqual([both.lastWriteAt, both.record.presence], [7, 3]);
		}
	});

	it('the one that is not followed adds what stands by itself, and nothing else of its log', () => {
		const loser = reported(0, 5, 'a', { entries: [asked(3), move(1), move(2)] });
		const winner = reported(0, 6, 'a', { entries: [sat(1, 2), move(2)] });
		for (const both of [mergeRecords(loser, winner), mergeRecords(winner, loser)]) {
			assert.deepEqual(ids(both.entries), ids([sat(1, 2), move(1), move(2)]));
		}
		assert.equal(mergeRecords(winner, winner), winner);
	});

	const adding: [what: string, mine: SharedRecord, theirs: SharedRecord, does: boolean][] = [
		['a later decision', reported(0, 6, 'a'), reported(0, 5, 'a'), true],
		['the same', reported(0, 5, 'a'), reported(0, 5, 'a'), false],
		['an earlier one', reported(0, 4, 'a'), reported(0, 5, 'a'), false],
		['a move beside it', reported(0, 4, 'a', { entries: [move(1)] }), reported(0, 5, 'a'), true],
		[
			'a move that the other has',
			reported(0, 4, 'a', { entries: [move(1)] }),
			reported(0, 5, 'a', { entries: [move(1)] }),
			false,
		],
		['a nudge beside it', reported(0, 4, 'a', { entries: [asked(1)] }), reported(0, 5, 'a'), false],
	];
	for (const [what, mine, theirs, does] of adding) {
		it(`${does ? 'adds' : 'does not add'} to the other: ${what}`, () => {
			assert.equal(addsTo(mine, theirs), does);
		});
	}
});

describe('entries of the log', () => {
	it('are each there once, by their ids, whatever order they came in', () => {
		const [a, b, c] = [move(1), move(2), move(3)];
		assert.deepEqual(ids(mergeEntries([c, a], [b, a])), ids([a, b, c]));
		assert.deepEqual(ids(mergeEntries([b], [c, a])), ids([a, b, c]));
	});

	it('are the same list where the other adds none', () => {
		const list = [move(2), move(1)];
		assert.equal(mergeEntries(list, []), list);
		assert.equal(mergeEntries(list, [move(2), move(1)]), list);
	});

	const longer: LogEntry = Object.assign(asked(5), { mood: 'fine' });
	const other = { ...asked(5), answer: 'skip' } as LogEntry;
	const same: [one: LogEntry, other: LogEntry, stays: LogEntry][] = [
		[asked(5), longer, longer],
		[asked(5), other, other],
	];
	for (const [one, another, stays] of same) {
		it(`of one id and different: the fuller stays, or the later by its letters (${JSON.stringify(stays).length})`, () => {
			assert.deepEqual(mergeEntries([one], [another]), [stays]);
			assert.deepEqual(mergeEntries([another], [one]), [stays]);
		});
	}

	const filed: [what: string, entry: LogEntry, stays: boolean][] = [
		['one that the record tells', asked(50), true],
		['one that it does not, from its time', sat(40, 51), false],
		['one that ended when it begins', sat(40, 45), false],
		['one from before it', sat(40, 44), true],
		['a move', move(52), true],
		['what takes back one that it tells, and it does not', back(asked(50)), false],
		['what takes back one from before', back(sat(40, 44)), true],
	];
	for (const [what, entry, stays] of filed) {
		it(`${stays ? 'stay' : 'go'} in the file of the day: ${what}`, () => {
			const rest = stillValid([entry], { entries: [asked(50)], since: 45 });
			assert.deepEqual(rest, stays ? [entry] : []);
		});
	}

	it('all stay in the file of the day where nobody knows when the record begins', () => {
		assert.deepEqual(stillValid([sat(1, 99)], { entries: [] }), [sat(1, 99)]);
	});

	const credited = (entry: LogEntry): AwayDecision => ({
		gap: 'due',
		before: newBout(0),
		from: 0,
		to: 1,
		outcome: 'moved',
		entries: [entry.id],
		askUntil: null,
	});
	const old: [what: string, entries: LogEntry[], stay: LogEntry[], awayDecision?: AwayDecision][] =
		[
			['none that is recent', [sat(1, 50), move(51)], [sat(1, 50), move(51)]],
			['what ended before', [sat(1, 49), move(51)], [move(51)]],
			['with what takes it back', [sat(1, 49), back(sat(1, 49)), move(51)], [move(51)]],
			['not what takes a recent one back', [move(51), back(move(51))], [move(51), back(move(51))]],
			['not what may still be taken back', [sat(1, 49)], [sat(1, 49)], credited(sat(1, 49))],
		];
	for (const [what, entries, stay, awayDecision = null] of old) {
		it(`leave the record when they are old: ${what}`, () => {
			const left = withoutOld(shared({ entries, record: { ...record(), awayDecision } }), 50);
			assert.deepEqual(left, stay);
			assert.equal(left === entries, stay.length === entries.length);
		});
	}
});

describe('someone seen in the gap that is asked about', () => {
	const awayDecision: AwayDecision = {
		gap: 'quiet',
		before: newBout(0),
		from: 100,
		to: 200,
		outcome: 'moved',
		entries: [],
		askUntil: 300,
	};
	const marks: [mark: number, change: Partial<AwayDecision>, seen: boolean][] = [
		[100, {}, false],
		[101, {}, true],
		[199, {}, true],
		[200, {}, false],
		[150, { askUntil: null }, false],
	];
	for (const [mark, change, seen] of marks) {
		it(`at ${mark}${change.askUntil === null ? ', where nothing is asked' : ''}: ${seen}`, () => {
			assert.equal(
				seenInGap({ ...record(), awayDecision: { ...awayDecision, ...change } }, mark),
				seen,
			);
		});
	}
	it('is nobody where there was no gap', () => {
		assert.equal(seenInGap({ ...record(), awayDecision: null }, 150), false);
	});

	const AWAY = 8 * MINUTE;
	const gap = { ...awayDecision, from: 0, to: 16 * MINUTE, askUntil: 18 * MINUTE };
	const doubts: [
		what: string,
		change: Partial<AwayDecision>,
		mark: number,
		at: number,
		no: boolean,
	][] = [
		['it was none', {}, AWAY + 1, 17 * MINUTE, true],
		['not once the question is over', {}, AWAY + 1, 18 * MINUTE, false],
		['not where nothing is asked', { askUntil: null }, AWAY + 1, 17 * MINUTE, false],
		['not where it was taken for none', { outcome: 'here' }, AWAY + 1, 17 * MINUTE, false],
		['not by what began it', {}, 0, 17 * MINUTE, false],
		['not by what ended it', {}, 16 * MINUTE, 17 * MINUTE, false],
		['not where as much is left after it', {}, AWAY, 17 * MINUTE, false],
		['not where more is left before it', {}, AWAY + MINUTE, 17 * MINUTE, false],
		['where a little less is left before it', {}, AWAY + MINUTE - 1, 17 * MINUTE, true],
		['not after a short gap', { to: AWAY + 30_000 }, AWAY + 40_000, 10 * MINUTE, false],
		['nor by the end of one', { to: AWAY + 30_000 }, AWAY + 30_000, 10 * MINUTE, false],
		['while due a minute and a half counts', { gap: 'due', to: 150_000 }, 70_000, 160_000, true],
		['and no less is left', { gap: 'due', to: 150_000 }, 60_000, 160_000, false],
	];
	for (const [what, change, mark, at, no] of doubts) {
		it(`tells that there was none: ${what}`, () => {
			assert.equal(contradicts({ ...gap, ...change }, mark, at, new Desk().rules), no);
		});
	}

	it('does not go by what began the gap, though gaps are to be longer since', () => {
		const { rules } = new Desk({ awayMinutes: 20 });
		assert.equal(contradicts(gap, 0, 17 * MINUTE, rules), false);
	});

	it('may have been anything where no window had the focus', () => {
		const of = (kind: AwayDecision['gap']) => otherOutcomes({ ...awayDecision, gap: kind });
		assert.deepEqual(of('unfocused'), ['here', 'unknown']);
		assert.deepEqual(of('quiet'), ['here']);
	});
});
