import assert from 'node:assert/strict';
import { nudgeBlocker } from '../../../src/core/timer/nudges.ts';
import { newBout, type TimerRecord, type WindowSignals } from '../../../src/core/timer/state.ts';
import { Desk, NINE } from './desk.ts';
import { at, state } from './deskState.ts';

describe('what keeps a nudge back', () => {
	const rows: [
		what: string,
		of: Partial<TimerRecord>,
		own: Partial<WindowSignals>,
		now: number,
		hushed: string | null,
	][] = [
		['nothing', {}, {}, 21, null],
		['quiet', { quietUntil: at(22) }, {}, 21, 'quiet'],
		['quiet, not when it ends', { quietUntil: at(22) }, {}, 22, null],
		['a skip', { bout: { ...newBout(NINE), skipped: true } }, {}, 21, 'skipped'],
		['no focus', {}, { focused: false }, 21, 'unfocused'],
		['a return', { returned: at(20) }, {}, 21.9, 'settling'],
		['a return, for two minutes', { returned: at(20) }, {}, 22, null],
		['nobody seen for eight minutes', {}, {}, 28, 'away'],
		['nobody seen, not a little less', {}, {}, 27.9, null],
	];
	for (const [what, of, own, now, hushed] of rows) {
		it(`is ${what}`, () =>
			assert.equal(nudgeBlocker(state(of, own), at(now), new Desk().rules), hushed));
	}
});
