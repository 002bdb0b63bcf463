import assert from 'node:assert/strict';
import type { TimerEvent } from '../../../src/core/timer/events.ts';
import { initialState, newBout, type TimerRecord } from '../../../src/core/timer/state.ts';
import { wakeUp } from '../../../src/core/timer/sleep.ts';
import { MINUTE, SECOND } from '../../../src/core/base/time.ts';
import { Desk, logged, NINE } from './desk.ts';

const at = (minutes: number) => NINE + minutes * MINUTE;

/** A bout from nine; the person was last seen ten minutes into it. */
const known: TimerRecord = {
	...initialState(NINE).record,
	bout: newBout(NINE),
	presence: at(10),
};

/** What is known after the event: seen, back, and since when on a break. */
function after(event: TimerEvent, change: Partial<TimerRecord> = {}) {
	const record = { ...known, ...change };
	const state = { record, window: initialState(NINE).window };
	const reduced = wakeUp({ state, log: [] }, event, new Desk().rules);
	const { presence, returned, onBreak, bout } = reduced.state.record;
	const minute = (instant: number | null | undefined) =>
		instant == null ? null : (instant - NINE) / MINUTE;
	return {
		seen: minute(presence),
		back: minute(returned),
		broke: minute(onBreak?.since),
		how: onBreak?.how === 'away' ? onBreak.gap : null,
		sits: bout !== null,
		alive: minute(reduced.state.window.seen),
	};
}

/** A routine began as the person was last seen, and nothing was heard of it since. */
const playing: Partial<TimerRecord> = {
	bout: null,
	onBreak: {
		how: 'routine',
		since: at(10),
		before: newBout(NINE),
		routine: 'micro-reset',
		endsBout: false,
		wasUp: false,
		step: 0,
		sign: at(10),
	},
};

const calm = { seen: 10, back: null, broke: null, how: null, sits: true, alive: 0 };
const wake = (planned: number, now: number): TimerEvent => ({
	type: 'wake',
	planned: at(planned),
	at: at(now),
});
const opened = (lastWriteAt: number, now: number): TimerEvent => ({
	type: 'opened',
	lastWriteAt: at(lastWriteAt),
	at: at(now),
});

describe('waking up', () => {
	type Row = [what: string, event: TimerEvent, is: object, change?: Partial<TimerRecord>];
	const rows: Row[] = [
		['in time: nothing', wake(11, 11.5), {}],
		['59 s late: nothing', wake(20, 20 + 59 / 60), {}],
		['a minute late, seen just before: back', wake(12, 13), { back: 13 }],
		[
			'late, nobody seen for eight minutes: a break since then',
			wake(17, 18),
			{ back: 18, broke: 10, how: 'slept', sits: false },
		],
		['late, seen a little less ago: back', wake(16.5, 17.9), { back: 17.9 }],
		['late, without a bout: back', wake(17, 58), { back: 58, sits: false }, { bout: null }],
		[
			'late, with a routine left since that was none yet: a break since its last sign',
			wake(17, 58),
			{ back: 58, broke: 10, how: 'slept', sits: false },
			playing,
		],
		[
			'late, with a routine whose last sign is less than five minutes old: it plays on',
			wake(12, 14),
			{ back: 14, broke: 10, sits: false },
			playing,
		],
		['opened at once: seen as long as VS Code was', opened(11, 12), { seen: 11 }],
		['opened just under two minutes later', opened(11, 12.99), { seen: 11 }],
		['opened two minutes later: nobody knows', opened(11, 13), {}],
		['opened at once, last seen two minutes before', opened(12, 12.5), {}],
		['opened at once, last seen a little later', opened(11.99, 12.5), { seen: 11.99 }],
		['opened, last seen after the last sign of life', opened(9, 10.5), { seen: 10 }],
		['opened six minutes later, seen lately: back', opened(11, 17), { back: 17 }],
		['opened a little under six minutes later: nothing', opened(11, 16.99), {}],
		[
			'opened much later: a break since then',
			opened(11, 40),
			{ back: 40, broke: 10, how: 'closed', sits: false },
		],
		['opened before the last sign of life: the clock was set back', opened(30, 12), { alive: 30 }],
		['opened at the last sign of life: no such thing', opened(11, 11), { seen: 11 }],
		['something else much later: nothing', { type: 'edit', byHand: true, at: at(60) }, {}],
	];
	for (const [what, event, is, change] of rows) {
		it(what, () => assert.deepEqual(after(event, change), { ...calm, ...is }));
	}

	it('ends a small nudge, unheard', () => {
		const desk = new Desk().browse(15).sleep(30);
		assert.equal(desk.state.record.smallNudge, null);
		assert.equal(logged(desk)[0], 'nudge 15 exhale ignored');
	});

	it('begins no break before the bout', () => {
		const early = { presence: NINE - 5 * MINUTE };
		assert.equal(after(wake(1, 20), early).broke, 0);
	});

	it('is late by the second', () => {
		const late = (ms: number) => after({ type: 'wake', planned: at(12), at: at(12) + ms }).back;
		assert.equal(late(60 * SECOND - 1), null);
		assert.equal(late(60 * SECOND), 13);
	});
});
