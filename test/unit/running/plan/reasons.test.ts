import assert from 'node:assert/strict';
import type { CheckDone } from '../../../../src/core/running/check/readiness.ts';
import type { Warning } from '../../../../src/core/running/check/warningSigns.ts';
import type { Plan } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import type { Verdict } from '../../../../src/core/running/plan/verdict.ts';
import { emptyRunningState } from '../../../../src/core/running/runningState.ts';
import { reasons } from '../../../../src/webview/running/today/reasons.ts';
import type { Situation } from '../../../../src/webview/running/today/situation.ts';

const today = 20_400;
const ran: Run = { id: 'r', start: 0, km: 5, seconds: null, kinds: [], note: '' };
const plan: Plan = { id: 'p', at: 0, km: 8, minutes: null, kinds: ['easy'] };
const checked: CheckDone = { at: 1, outcome: 'easy', score: 0, worse: false };
const ANOTHER = 'Today’s run is in the diary: this answer is for another one.';

describe('today’s card', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const verdict = { changes: [], warmUp: null, ofPlan: [], report: { findings: [] } };
	const factsOf = (situation: Situation, checked: CheckDone | null, ran: Run | null) => ({
		situation,
		verdict: verdict as unknown as Verdict,
		checked,
		ran,
		running: { ...emptyRunningState, plans: [plan] },
		today,
	});

	const warnings: [Warning, string][] = [
		['emergency', 'If you still have that sign: call 999, 112, 911 or your local number now.'],
		['same-day', 'If you still have that sign, please get medical advice today.'],
	];
	for (const [warning, line] of warnings) {
		it(`says what to do, and when, after a sign of the kind ${warning} that still holds`, () => {
			assert.deepEqual(reasons(factsOf({ kind: 'warned', warning }, null, null)), [line]);
		});
	}

	const open: Situation = { kind: 'open', outcome: 'easy', next: null };
	const rows: readonly [string, Situation, CheckDone | null, Run | null, boolean][] = [
		['a check after a run', open, checked, ran, true],
		['a check without a run', open, checked, null, false],
		['a check after a run, with another planned', { kind: 'ready', plan }, checked, ran, true],
		['a plan that is not checked, after a run', { kind: 'unchecked', plan }, null, ran, false],
		['a plan of tomorrow, after a run', { kind: 'later', plan }, checked, ran, false],
		[
			'a plan that the check leaves out',
			{ kind: 'otherwise', plan, rewritten: null },
			checked,
			ran,
			true,
		],
		['a run, which is the last that was done', { kind: 'ran', run: ran }, checked, ran, false],
	];
	for (const [what, situation, done, run, said] of rows) {
		it(`${said ? 'says' : 'does not say'} that the answer is for another run: ${what}`, () => {
			assert.equal(reasons(factsOf(situation, done, run)).includes(ANOTHER), said);
		});
	}
});
