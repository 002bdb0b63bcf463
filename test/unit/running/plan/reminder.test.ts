import assert from 'node:assert/strict';
import {
	REMIND_AFTER,
	type RunAgenda,
	REMIND_BEFORE,
	mayRemind,
	nearRunAt,
	nextReminderChange,
} from '../../../../src/core/running/plan/reminder.ts';
import type { TimerView } from '../../../../src/core/timer/view/view.ts';

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

	type Seen = Pick<TimerView, 'phase' | 'quietUntil' | 'content'>;
	const sitting: Seen = {
		phase: 'sitting',
		quietUntil: null,
		content: { what: 'minutes', minutes: 9 },
	};
	const nudge = (kind: 'stand' | 'exhale' | 'posture') =>
		({ what: 'nudge', kind, line: 'x' }) as const;
	const looks: [string, Partial<Seen>, boolean][] = [
		['while the minutes show', {}, true],
		['instead of a stand nudge', { phase: 'asking', content: nudge('stand') }, true],
		['when overdue', { phase: 'overdue', content: { what: 'due', minutes: 50 } }, true],
		['on a break', { phase: 'onBreak', content: { what: 'up', minutes: 3 } }, true],
		['not instead of a small nudge', { content: nudge('exhale') }, false],
		['not while an undo is offered', { phase: 'onBreak', content: { what: 'undo' } }, false],
		['not during a routine', { phase: 'onBreak', content: { what: 'routine', minutes: 1 } }, false],
		[
			'not instead of a question',
			{ phase: 'back', content: { what: 'question', gap: 'quiet', minutes: 12 } },
			false,
		],
		['not in quiet', { quietUntil: 5 }, false],
		['not while paused', { phase: 'paused', content: { what: 'nothing' } }, false],
		['not outside working hours', { phase: 'off', content: { what: 'nothing' } }, false],
	];
	for (const [story, part, may] of looks) {
		it(`shows ${story}`, () => assert.equal(mayRemind({ ...sitting, ...part }), may));
	}
});
