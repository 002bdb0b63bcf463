import assert from 'node:assert/strict';
import { type LogEntry, todayOf } from '../../../src/core/timer/logEntries.ts';
import { max } from '../../../src/core/base/max.ts';
import { neutralBody } from '../../../src/core/moves/body.ts';
import { checkContext, painOfWeek } from '../../../src/core/running/check/checkContext.ts';
import { load } from '../../../src/core/running/load/load.ts';
import { emptyRunningState } from '../../../src/core/running/runningState.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { days, run, today } from '../running/diary/diaries.ts';

/** More than an engine takes as arguments. */
const MANY = 130_000;
const many = <T>(make: (index: number) => T) =>
	Array.from({ length: MANY }, (_, index) => make(index));
const now = days.at(today, 20 * 60);
const past = run(20, 5);
const sore = run(0, 5, { pain: 3 });

describe('the largest of a list', function () {
	this.timeout(20_000);
	const rows: [string, readonly number[], number | undefined, number][] = [
		['none', [], undefined, -Infinity],
		['none, but no less than', [], 0, 0],
		['one', [3], undefined, 3],
		['one that is less than the least', [-3], 0, 0],
		['several', [2, 7, 5], 0, 7],
	];
	for (const [story, list, least, expected] of rows) {
		it(`of ${story}`, () => assert.equal(max(list, least), expected));
	}

	const lists: [string, () => unknown, unknown][] = [
		['numbers', () => max(many((index) => index)), MANY - 1],
		['runs', () => load([...many(() => past), run(19, 9)], today, { days }).longest30, 9],
		[
			'runs with pain',
			() =>
				checkContext(
					emptyRunningState,
					many(() => sore),
					neutralBody,
					now,
					days,
				).known48,
			3,
		],
		[
			'checks',
			() =>
				painOfWeek(
					many(() => ({ at: now - HOUR, outcome: 'swap', score: 4, worse: false })),
					today,
					days,
				).worst,
			4,
		],
		[
			'bouts',
			() =>
				todayOf(
					many((index): LogEntry => ({
						kind: 'bout',
						id: `b${index}`,
						start: now - 20 * MINUTE,
						end: now,
						unknown: 0,
						position: 'sitting',
						ended: 'done',
					})),
					0,
				).longestMinutes,
			20,
		],
	];
	for (const [what, of, expected] of lists) {
		it(`of more ${what} than a function takes as arguments`, () => assert.equal(of(), expected));
	}
});
