import assert from 'node:assert/strict';
import type { Plan } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import type { CheckDone } from '../../../../src/core/running/check/readiness.ts';
import { MINUTE } from '../../../../src/core/base/time.ts';
import { localDays } from '../../../../src/webview/ui/browser.ts';
import {
	checkOfToday,
	situation,
	type Situation,
} from '../../../../src/webview/running/today/situation.ts';

const today = 20_400;
const at = (minutes: number, day = today) => localDays.at(day, minutes);
const now = at(12 * 60);
const plan: Plan = { id: 'p', at: at(18 * 60), km: 8, minutes: null, kinds: ['easy'] };
const half = { ...plan, km: 4 };
const checked: CheckDone = { at: at(11 * 60), outcome: 'easy', score: 0, worse: false };

const ran: Run = { id: 'r', start: at(480), km: 5, seconds: null, kinds: [], note: '' };

interface Case {
	readonly plan?: Plan | null;
	readonly rewritten?: Plan | null;
	readonly ticked?: 'emergency' | 'same-day';
	readonly checked?: CheckDone;
	readonly ran?: Run;
}

function kindOf({ plan: planned = null, rewritten = planned, ...more }: Case): Situation['kind'] {
	const changes = rewritten === planned ? [] : ([{ what: 'halved', by: 'check' }] as const);
	const verdict = { plan: planned, rewritten, changes };
	const { ticked = null, checked: done = null, ran: run = null } = more;
	return situation(verdict, { ticked }, { checked: done, ran: run }, today, now).kind;
}

describe('what today’s card is about', () => {
	const rows: readonly [string, Case, Situation['kind']][] = [
		['nothing planned, nothing checked', {}, 'open'],
		['nothing planned, but checked', { checked }, 'open'],
		['nothing planned, and a run behind one', { ran }, 'ran'],
		['a run behind one, and another planned', { ran, plan }, 'unchecked'],
		['planned, not checked', { plan }, 'unchecked'],
		['planned and checked', { plan, checked }, 'ready'],
		['planned for tomorrow', { plan: { ...plan, at: at(600, today + 1) }, checked }, 'later'],
		['a plan that is halved', { plan, rewritten: half, checked }, 'otherwise'],
		['a plan that is left out', { plan, rewritten: null, checked }, 'otherwise'],
		['30 minutes past the plan', { plan: { ...plan, at: now - 30 * MINUTE } }, 'unchecked'],
		['more than that', { plan: { ...plan, at: now - 30 * MINUTE - 1 } }, 'after'],
		['a warning sign, whatever else', { plan, checked, ticked: 'same-day' }, 'warned'],
		['a warning sign and no plan', { ticked: 'emergency' }, 'warned'],
	];
	for (const [when, given, kind] of rows) {
		it(`${when}: ${kind}`, () => assert.equal(kindOf(given), kind));
	}
});

describe('the check that counts today', () => {
	it('is the latest of today', () => {
		const yesterday = { ...checked, at: at(600, today - 1) };
		assert.equal(checkOfToday([checked, yesterday], today), checked);
		assert.equal(checkOfToday([yesterday], today), null);
		assert.equal(checkOfToday([], today), null);
	});
});
