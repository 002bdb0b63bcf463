import assert from 'node:assert/strict';
import {
	type ItemLayer,
	itemLayer,
	type OverTimer,
} from '../../../src/core/timer/view/itemLayer.ts';
import type { TimerView } from '../../../src/core/timer/view/view.ts';

type Seen = Pick<TimerView, 'phase' | 'quietUntil' | 'content' | 'severity'>;

const sitting: Seen = {
	phase: 'sitting',
	quietUntil: null,
	content: { what: 'minutes', minutes: 9 },
	severity: 'plain',
};
const nudge = (kind: 'stand' | 'exhale' | 'posture') =>
	({ what: 'nudge', kind, line: 'x', minutes: 9, cause: 'idle' }) as const;
const asking: Partial<Seen> = { phase: 'asking', content: nudge('stand') };
const nothing = { what: 'nothing' } as const;

const neither: OverTimer = { overlay: false, note: false, reminder: false };
const reminder: OverTimer = { ...neither, reminder: true };
const note: OverTimer = { ...neither, note: true };
const overlay: OverTimer = { ...neither, overlay: true };
const both: OverTimer = { ...overlay, reminder: true };

describe('the status item shows', () => {
	const rows: [string, OverTimer, Partial<Seen>, ItemLayer][] = [
		['the minutes, where there is nothing else', neither, {}, 'timer'],
		['a stand nudge', neither, asking, 'nudge'],
		['what covers it, over the minutes', overlay, {}, 'overlay'],
		['what covers it, over a nudge', overlay, asking, 'overlay'],
		['what covers it, over a reminder', both, {}, 'overlay'],
		['what covers it, over a nudge and a reminder', both, asking, 'overlay'],
		['what covers it, in quiet', overlay, { quietUntil: 5 }, 'overlay'],
		['a reminder, over the minutes', reminder, {}, 'reminder'],
		['a stand nudge, over a reminder', reminder, asking, 'nudge'],
		['a small nudge, over a reminder', reminder, { content: nudge('exhale') }, 'nudge'],
		[
			'the colour of a nudge, over a reminder',
			reminder,
			{ phase: 'asking', severity: 'warning' },
			'nudge',
		],
		[
			'a reminder, over a nudge that is only due by now',
			reminder,
			{ phase: 'overdue', content: { what: 'due', minutes: 56 } },
			'reminder',
		],
		[
			'a reminder, over how long a break is',
			reminder,
			{ phase: 'onBreak', content: { what: 'up', minutes: 3 } },
			'reminder',
		],
		[
			'an undo, over a reminder',
			reminder,
			{ phase: 'onBreak', content: { what: 'undo' } },
			'timer',
		],
		[
			'a routine, over a reminder',
			reminder,
			{ phase: 'onBreak', content: { what: 'routine', minutes: 1 } },
			'timer',
		],
		[
			'a question, over a reminder',
			reminder,
			{ phase: 'back', content: { what: 'question', gap: 'quiet', minutes: 12 } },
			'timer',
		],
		['a note, over the minutes', note, {}, 'note'],
		['a note, over a reminder', { ...note, reminder: true }, {}, 'note'],
		['a nudge, over a note', note, asking, 'nudge'],
		['what covers it, over a note', { ...note, overlay: true }, {}, 'overlay'],
		['no note in quiet', note, { quietUntil: 5, content: nothing }, 'timer'],
		['no note while paused', note, { phase: 'paused', content: nothing }, 'timer'],
		['no reminder in quiet', reminder, { quietUntil: 5, content: nothing }, 'timer'],
		['no reminder while paused', reminder, { phase: 'paused', content: nothing }, 'timer'],
		['no reminder outside working hours', reminder, { phase: 'off', content: nothing }, 'timer'],
	];
	for (const [what, over, part, layer] of rows) {
		it(what, () => assert.equal(itemLayer(over, { ...sitting, ...part }), layer));
	}
});
