import assert from 'node:assert/strict';
import {
	checkContext,
	type KnownBefore,
	painOfWeek,
	strainStop,
} from '../../../../src/core/running/check/checkContext.ts';
import type { StrainStop } from '../../../../src/core/moves/body.ts';
import type { CheckDone, OrdinaryOutcome } from '../../../../src/core/running/check/readiness.ts';
import { emptyRunningState } from '../../../../src/core/running/runningState.ts';
import { HOUR } from '../../../../src/core/base/time.ts';
import { dayName } from '../../../../src/core/base/calendar.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { days, run, today } from '../diary/diaries.ts';

const now = days.at(today, 20 * 60);
const nobody = { pregnant: false, postpartum: false };
const check = (hoursAgo: number, score: number, outcome: OrdinaryOutcome = 'easy'): CheckDone => ({
	at: now - hoursAgo * HOUR,
	outcome,
	score,
	worse: false,
});
const of = (checks: readonly CheckDone[], runs = [run(60, 5)]) =>
	checkContext({ ...emptyRunningState, checks }, runs, nobody, now, days);

describe('what the check knows before anything is asked', () => {
	it('is nothing where nothing was kept', () => {
		const { afterNoRun, known48, baseline } = of([]);
		assert.deepEqual([afterNoRun, known48, baseline], [false, null, null]);
	});

	const noRuns: [string, readonly CheckDone[], ReturnType<typeof run>[], boolean][] = [
		['no-run, and no run since', [check(20, 7, 'no-run')], [run(3, 5)], true],
		['no-run, and a run since', [check(40, 7, 'no-run')], [run(0, 5)], false],
		['a better check since, but no run', [check(1, 0), check(20, 7, 'no-run')], [], true],
		['no no-run', [check(20, 4, 'swap')], [], false],
		[
			'a run before the no-run and one since',
			[check(20, 7, 'no-run')],
			[run(3, 5), run(0, 5)],
			false,
		],
		[
			'a run since, and no-run again',
			[check(40, 7, 'no-run'), check(1, 7, 'no-run')],
			[run(0, 5)],
			true,
		],
		['a run at that very moment', [check(13, 7, 'no-run')], [run(0, 5)], true],
		['a run that is still to come', [check(20, 7, 'no-run')], [run(-1, 5)], true],
	];
	for (const [story, checks, runs, after] of noRuns) {
		it(`is ${after ? '' : 'not '}the first run after no-run: ${story}`, () => {
			assert.equal(of(checks, runs).afterNoRun, after);
		});
	}

	it('is the worst of the last 48 hours, of checks and runs', () => {
		assert.equal(of([check(1, 2), check(47, 3), check(48, 9)]).known48, 3);
		assert.equal(of([check(1, 2)], [run(1, 5, { pain: 5 }), run(3, 5, { pain: 9 })]).known48, 5);
		assert.equal(of([check(0, 4), check(-1, 9)]).known48, 4);
		assert.equal(of([], [run(0, 5), run(1, 5, { pain: 0 })]).known48, 0);
	});

	it('is how it was before yesterday’s run', () => {
		// Yesterday's run began at seven in the morning, 37 hours ago.
		const rows: [readonly CheckDone[], ReturnType<typeof run>[], number | null][] = [
			[[check(38, 2)], [run(1, 5)], 2],
			[[check(30, 2)], [run(1, 5)], null],
			[[check(38, 2)], [run(2, 5)], null],
			[[check(37.5, 3), check(39, 2)], [run(1, 5)], 3],
			[[check(62, 2)], [run(1, 5)], null],
			[[check(37, 2)], [run(1, 5)], 2],
			[[check(39, 2), check(37.5, 3)], [run(1, 5)], 3],
			[[check(38, 2)], [run(0, 5), run(1, 5), run(2, 5)], 2],
			[[check(38, 2)], [run(0, 5)], null],
			[[check(30, 3), check(38, 2)], [run(1, 5), { ...run(1, 5), start: now - 29 * HOUR }], 3],
		];
		for (const [checks, runs, baseline] of rows) {
			assert.equal(of(checks, runs).baseline, baseline);
		}
	});
});

describe('what the check knows after a run in another time zone', () => {
	/** Yesterday at eleven in the evening there, which is this morning here. */
	const late = run(0, 5, { start: days.at(today, 5 * 60), local: `${dayName(today - 1)}T23:00` });
	/** Today at one in the night there, which is yesterday here. */
	const early = run(1, 5, { start: days.at(today - 1, 17 * 60), local: `${dayName(today)}T01:00` });
	const rows: [string, readonly CheckDone[], Run, number | null][] = [
		['by the clocks there, the check of the hour before', [check(16, 2)], late, 2],
		['of yesterday there, that of the day before here', [check(37, 2)], late, 2],
		['of the day before there', [check(39.5, 2)], late, null],
		['of today there: it is no run of yesterday', [check(28, 2)], early, null],
	];
	for (const [story, checks, ran, baseline] of rows) {
		it(`is ${baseline ?? 'nothing'} ${story}`, () =>
			assert.equal(of(checks, [ran]).baseline, baseline));
	}
});

describe('the pain of a week', () => {
	it('is the worst score of seven days, and whether walking made it worse on any', () => {
		const checks = [check(2, 1), { ...check(26, 3), worse: true }, check(24 * 7, 9)];
		assert.deepEqual(painOfWeek(checks, today, days), { worst: 3, worse: true });
		assert.deepEqual(painOfWeek([], today, days), { worst: null, worse: false });
		assert.equal(painOfWeek([check(2, 7), check(26, 3)], today, days).worst, 7);
		assert.equal(painOfWeek([check(0, 7)], today, days).worst, 7);
		const edges = [check(24 * 6, 5), check(24 * 7, 9), { ...check(-24, 8), worse: true }];
		assert.deepEqual(painOfWeek(edges, today, days), { worst: 5, worse: false });
	});
});

describe('what closes everything that strains', () => {
	const severe = check(1, 8, 'no-run');
	const rows: [string, Partial<KnownBefore>, StrainStop | null][] = [
		['nothing', {}, null],
		['an emergency', { ticked: { at: now, warning: 'emergency' } }, 'emergency'],
		['a sign for the same day', { ticked: { at: now, warning: 'same-day' } }, 'same-day'],
		[
			'a sign after a score of 8',
			{ ticked: { at: now, warning: 'same-day' }, checks: [severe] },
			'same-day',
		],
		['a score of 8', { checks: [severe] }, 'severe'],
		['a score of 10', { checks: [check(1, 10, 'no-run')] }, 'severe'],
		['a score of 8 before a lower one', { checks: [check(0, 2), severe] }, null],
		['a score of 8 after a lower one', { checks: [check(2, 2), severe] }, 'severe'],
		['a score of 7', { checks: [check(1, 7, 'no-run')] }, null],
		['a score of 8 of yesterday', { checks: [check(24, 8, 'no-run')] }, null],
	];
	for (const [story, known, stop] of rows) {
		it(`is ${stop ?? 'none'} after ${story}`, () => {
			assert.equal(strainStop({ checks: [], ticked: null, ...known }, now, days), stop);
		});
	}
});
