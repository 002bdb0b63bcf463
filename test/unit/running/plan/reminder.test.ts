import assert from 'node:assert/strict';
import {
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
	for (const [story, now, near, wake] of rows) {
		it(`says ${near ?? 'nothing'} ${story}`, () => {
			assert.deepEqual([nearRunAt(agenda, now), nextReminderChange(agenda, now)], [near, wake]);
		});
	}
});
