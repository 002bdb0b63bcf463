import assert from 'node:assert/strict';
import {
	type AgendaSpan,
	agendaSpan,
	isWithin,
	REMIND_AFTER,
	type RunAgenda,
	REMIND_BEFORE,
	nearRunAt,
	nextReminderChange,
} from '../../../../src/core/running/plan/reminder.ts';

const agenda: RunAgenda = { plan: 'p', at: 100 * 60_000, over: 160 * 60_000 };
const { at, over } = agenda;

describe('the reminder of a planned run', () => {
	const rows: [string, number, string | null, number | null][] = [
		['long before', 0, null, at - REMIND_BEFORE],
		['a moment too early', at - REMIND_BEFORE - 1, null, at - REMIND_BEFORE],
		['20 minutes before', at - REMIND_BEFORE, 'before', at],
		['just before', at - 1, 'before', at],
		['when it begins', at, null, over],
		['during the run', over - 1, null, over],
		['when it is over', over, 'after', over + REMIND_AFTER],
		['an hour later', over + REMIND_AFTER, null, null],
	];
	it('opens running from twenty minutes before it on, as long as nobody opened it since', () => {
		const span = agendaSpan(agenda, () => 60);
		const within = (now: number, ahead = 60) => isWithin(span, now, () => ahead);
		assert.deepEqual(
			[at - REMIND_BEFORE - 1, at - REMIND_BEFORE, over + 10 * REMIND_AFTER].map((now) =>
				within(now),
			),
			[false, true, true],
		);
	});

	const spans: [string, AgendaSpan | undefined, boolean][] = [
		['nothing was ever planned', undefined, false],
		['nothing is planned', agendaSpan(null, () => 60), false],
		['the clocks are those of then', agendaSpan(agenda, () => 120), false],
		[
			'the clocks are of another zone: then the plan is at another instant',
			agendaSpan(agenda, () => 60),
			true,
		],
		['version 0.1 wrote it, without its clocks', { from: at, to: over }, false],
	];
	for (const [story, span, opens] of spans) {
		it(`${opens ? 'opens' : 'does not open'} running long before where ${story}`, () => {
			assert.equal(
				isWithin(span, 0, () => 120),
				opens,
			);
		});
	}

	for (const [story, now, near, wake] of rows) {
		it(`says ${near ?? 'nothing'} ${story}`, () => {
			assert.deepEqual([nearRunAt(agenda, now), nextReminderChange(agenda, now)], [near, wake]);
		});
	}
});
