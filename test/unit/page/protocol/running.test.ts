import assert from 'node:assert/strict';
import {
	type FromPage,
	type ToPage,
	parseFromPage,
	parseToPage,
} from '../../../../src/core/protocol/protocol.ts';
import { SLICE } from '../../../../src/core/protocol/running.ts';
import type { Plan } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { emptyRunningState, type RunningState } from '../../../../src/core/running/runningState.ts';

const run: Run = { id: 'r1', start: 1e12, km: 8.2, seconds: 2710, kinds: ['hills'], note: '' };
const plan: Plan = { id: 'p1', at: 1e12, km: 8, minutes: null, kinds: ['easy'] };
const check = { at: 1e12, outcome: 'easy', score: 0, worse: false } as const;
const running: RunningState = {
	...emptyRunningState,
	plans: [plan, { ...plan, id: 'p2', km: null, minutes: 40, ran: 'r1' }],
	units: 'miles',
	rulesOff: ['R4'],
	checks: [check],
	ticked: { at: 1e12, warning: 'same-day' },
	days: [{ day: 20000, sittingMinutes: 340, core: true }],
	undoable: { at: 5, what: 'imported', about: null, runs: 3 },
};

const toPage: ToPage[] = [
	{ kind: 'running', running: emptyRunningState },
	{ kind: 'running', running },
	{ kind: 'runs', runs: [run, { ...run, id: 'r2', seconds: null, pain: 3, source: 'a.gpx' }] },
	{ kind: 'runsChanged', put: [run], gone: ['r2'] },
	{ kind: 'runsTaken', batch: 'b', runs: 500, failed: null },
	{ kind: 'open', view: 'check' },
];

const fromPage: FromPage[] = [
	{ kind: 'askRuns' },
	{ kind: 'logRun', run, plan: null },
	{ kind: 'logRuns', batch: 'b', runs: [run], last: true },
	{ kind: 'editRun', run: { ...run, km: 9 } },
	{ kind: 'deleteRun', run: 'r1' },
	{ kind: 'undoRuns' },
	{ kind: 'setPlan', plan },
	{ kind: 'clearPlan', plan: 'p1' },
	{ kind: 'checkDone', check, cleared: false },
	{ kind: 'signTicked', at: 1e12, warning: 'emergency' },
	{ kind: 'keepOutcomes', on: true },
	{ kind: 'loadRule', rule: 'R2b', on: false },
	{ kind: 'saveCalendar', title: 'Running program', ics: 'BEGIN:VCALENDAR' },
	{ kind: 'copyText', text: 'Core' },
	{ kind: 'saveCard', title: 'Core', html: '<!doctype html>' },
];

describe('what host and page tell each other of running', () => {
	it('comes through as it is', () => {
		for (const message of toPage) {
			assert.equal(parseToPage(message), message);
		}
		for (const message of fromPage) {
			assert.equal(parseFromPage(message), message);
		}
	});

	const faults: [string, unknown, string][] = [
		[
			'a warning as an outcome to keep',
			{ kind: 'checkDone', check: { ...check, outcome: 'emergency' } },
			'checkDone: check.outcome is none of easy, short, swap, no-run',
		],
		[
			'a score beyond ten',
			{ kind: 'checkDone', check: { ...check, score: 11 } },
			'checkDone: check.score is not a whole number from 0 to 10',
		],
		[
			'a run of less than nothing',
			{ kind: 'editRun', run: { ...run, km: -1 } },
			'editRun: run.km is not a number from 0 up',
		],
		[
			'a note without an end',
			{ kind: 'logRun', run: { ...run, note: 'x'.repeat(1001) }, plan: null },
			'logRun: run.note is longer than 1000 characters',
		],
		[
			'a slice that is too long',
			{
				kind: 'logRuns',
				batch: 'b',
				runs: Array.from({ length: SLICE + 1 }, () => run),
				last: true,
			},
			'logRuns: runs has more than 500 entries',
		],
		[
			'a rule that is none',
			{ kind: 'loadRule', rule: 'R9', on: true },
			'loadRule: rule is none of R0, R1, R2, R2b, R3, R4, R5, R6',
		],
	];
	for (const [story, message, reason] of faults) {
		it(`is not ${story}`, () => assert.equal(parseFromPage(message), reason));
	}
});
