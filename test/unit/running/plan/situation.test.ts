import assert from 'node:assert/strict';
import type { Plan } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import type { CheckDone } from '../../../../src/core/running/check/readiness.ts';
import { MINUTE } from '../../../../src/core/base/time.ts';
import { localDays } from '../../../../src/webview/ui/browser.ts';
import {
	checkOfToday,
	isPlannedFor,
	planInView,
	situation,
	type Situation,
} from '../../../../src/webview/running/today/situation.ts';

const today = 20_400;
const at = (minutes: number, day = today) => localDays.at(day, minutes);
const now = at(12 * 60);
const plan: Plan = { id: 'p', at: at(18 * 60), km: 8, minutes: null, kinds: ['easy'] };
const half = { ...plan, km: 4 };

const ran: Run = { id: 'r', start: at(480), km: 5, seconds: null, kinds: [], note: '' };

interface Case {
	readonly plan?: Plan | null;
	readonly rewritten?: Plan | null;
	readonly ticked?: 'emergency' | 'same-day';
	readonly checked?: CheckDone;
	readonly ran?: Run;
}

const easily: CheckDone = { at: at(11 * 60), outcome: 'easy', score: 0, worse: false };
const swapped: CheckDone = { at: at(11 * 60), outcome: 'swap', score: 4, worse: false };
const early: CheckDone = { ...swapped, at: at(420) };
const late: Run = { ...ran, start: at(11 * 60 + 5) };
const tomorrow: Plan = { ...plan, at: at(600, today + 1) };
const passed: Plan = { ...plan, at: at(9 * 60) };

function situationOf({ plan: planned = null, rewritten = planned, ...more }: Case): Situation {
	const { checked = null, ran: run = null } = more;
	const ticked = more.ticked ? { at: now, warning: more.ticked } : null;
	const done = { checked, ran: run };
	const running = { ticked, plans: planned ? [planned] : [] };
	const inView = planInView(running, done, today);
	const what = rewritten ? 'halved' : 'dropped';
	const changes = rewritten === planned || !inView ? [] : ([{ what, by: 'check' }] as const);
	const verdict = { plan: inView, rewritten: inView && rewritten, changes };
	return situation(verdict, running, done, today, now);
}

describe('what today’s card is about', () => {
	const rows: readonly [string, Case, Situation['kind']][] = [
		['nothing planned, nothing checked', {}, 'open'],
		['nothing planned, but checked', { checked: easily }, 'open'],
		['nothing planned, and a run behind one', { ran }, 'ran'],
		['a run behind one, and another planned', { ran, plan }, 'unchecked'],
		['planned, not checked', { plan }, 'unchecked'],
		['planned and checked', { plan, checked: easily }, 'ready'],
		['planned for tomorrow', { plan: tomorrow }, 'later'],
		['planned for tomorrow, and a run behind one', { plan: tomorrow, ran }, 'later'],
		['a plan that is halved', { plan, rewritten: half, checked: easily }, 'otherwise'],
		['a plan that is left out', { plan, rewritten: null, checked: swapped }, 'otherwise'],
		['30 minutes past the plan', { plan: { ...plan, at: now - 30 * MINUTE } }, 'unchecked'],
		['more than that', { plan: { ...plan, at: now - 30 * MINUTE - 1 } }, 'after'],
		['a warning sign, whatever else', { plan, checked: easily, ticked: 'same-day' }, 'warned'],
		['a warning sign and no plan', { ticked: 'emergency' }, 'warned'],
	];
	for (const [when, given, kind] of rows) {
		it(`${when}: ${kind}`, () => assert.equal(situationOf(given).kind, kind));
	}
});

describe('a check of now', () => {
	const rows: readonly [string, Case, Situation['kind']][] = [
		['after a run', { ran, checked: swapped }, 'open'],
		['before a run', { ran: late, checked: easily }, 'ran'],
		['after the time of the plan', { plan: passed, checked: easily }, 'ready'],
		[
			'after the time of a plan that it halves',
			{ plan: passed, rewritten: half, checked: easily },
			'otherwise',
		],
		[
			'after the time of a plan that it leaves out',
			{ plan: passed, rewritten: null, checked: swapped },
			'otherwise',
		],
		[
			'after a run and the time of a plan that it leaves out',
			{ ran, plan: passed, rewritten: null, checked: swapped },
			'otherwise',
		],
		['before the time of the plan', { plan: passed, checked: { ...easily, at: at(420) } }, 'after'],
		[
			'before the time of a plan that it leaves out',
			{ plan: passed, rewritten: null, checked: early },
			'otherwise',
		],
		[
			'before a run that was run against it',
			{ plan: passed, rewritten: null, checked: early, ran },
			'after',
		],
		['with a plan for tomorrow', { plan: tomorrow, checked: swapped }, 'open'],
		['after a run, with a plan for tomorrow', { plan: tomorrow, ran, checked: swapped }, 'open'],
		[
			'before a run, with a plan for tomorrow',
			{ plan: tomorrow, ran: late, checked: easily },
			'later',
		],
	];
	for (const [when, given, kind] of rows) {
		it(`${when}: ${kind}`, () => {
			const found = situationOf(given);
			assert.equal(found.kind, kind);
			if (found.kind === 'open') {
				assert.equal(found.outcome, given.checked?.outcome);
				assert.equal(found.next, given.plan ?? null);
			}
		});
	}
});

describe('the check that counts today', () => {
	it('is the latest of today', () => {
		const yesterday = { ...easily, at: at(600, today - 1) };
		assert.equal(checkOfToday([easily, yesterday], today), easily);
		assert.equal(checkOfToday([yesterday], today), null);
		assert.equal(checkOfToday([], today), null);
	});
});

describe('whether a run is planned for today', () => {
	const rows: readonly [what: string, plans: readonly Plan[], planned: boolean][] = [
		['nothing', [], false],
		['a run today', [plan], true],
		['a run today whose time has passed', [passed], true],
		['a run tomorrow', [tomorrow], false],
		['a run tomorrow and one today', [plan, tomorrow], true],
	];
	for (const [what, plans, planned] of rows) {
		it(`is ${planned} with ${what}`, () => {
			assert.equal(isPlannedFor(today, { plans }), planned);
		});
	}
});
