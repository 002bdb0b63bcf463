import assert from 'node:assert/strict';
import {
	hasRoom,
	type ItemLayer,
	itemLayer,
	type OverTimer,
} from '../../../src/core/timer/view/itemLayer.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import type { TimerView } from '../../../src/core/timer/view/view.ts';
import { Desk } from './desk.ts';

type Seen = Pick<TimerView, 'content' | 'severity'>;

const sitting: Seen = {
	content: { what: 'minutes', minutes: 9 },
	severity: 'plain',
};
const nudge = (kind: 'stand' | 'exhale' | 'posture') =>
	({ what: 'nudge', kind, line: 'x', minutes: 9, cause: 'idle' }) as const;
const asking: Partial<Seen> = { content: nudge('stand') };
const trial = { what: 'trial', line: 'x' } as const;
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
		['what covers it, in quiet', overlay, { content: nothing }, 'overlay'],
		['a reminder, over the minutes', reminder, {}, 'reminder'],
		['a stand nudge, over a reminder', reminder, asking, 'nudge'],
		['a nudge that is tried, over a reminder', reminder, { content: trial }, 'nudge'],
		['a small nudge, over a reminder', reminder, { content: nudge('exhale') }, 'nudge'],
		['the colour of a nudge, over a reminder', reminder, { severity: 'warning' }, 'nudge'],
		[
			'a reminder, over a nudge that is only due by now',
			reminder,
			{ content: { what: 'due', minutes: 56 } },
			'reminder',
		],
		[
			'a reminder, over how long a break is',
			reminder,
			{ content: { what: 'up', minutes: 3 } },
			'reminder',
		],
		['an undo, over a reminder', reminder, { content: { what: 'undo' } }, 'timer'],
		['a routine, over a reminder', reminder, { content: { what: 'routine', minutes: 1 } }, 'timer'],
		[
			'a question, over a reminder',
			reminder,
			{ content: { what: 'question', gap: 'quiet', minutes: 12 } },
			'timer',
		],
		['a note, over the minutes', note, {}, 'note'],
		['a note, over a reminder', { ...note, reminder: true }, {}, 'note'],
		['a nudge, over a note', note, asking, 'nudge'],
		['what covers it, over a note', { ...note, overlay: true }, {}, 'overlay'],
		['no note where the timer shows nothing', note, { content: nothing }, 'timer'],
		['no reminder where the timer shows nothing', reminder, { content: nothing }, 'timer'],
	];
	for (const [what, over, part, layer] of rows) {
		it(what, () => assert.equal(itemLayer(over, { ...sitting, ...part }), layer));
	}
});

describe('a note has', () => {
	const rows: [where: string, seen: Partial<Seen>, room: boolean][] = [
		['room over the minutes', {}, true],
		['room over a nudge that is only due by now', { content: { what: 'due', minutes: 56 } }, true],
		['room over how long a break is', { content: { what: 'up', minutes: 3 } }, true],
		['no room over a nudge', asking, false],
		['no room over one that is tried', { content: trial }, false],
		['no room over the colour of a nudge', { severity: 'warning' }, false],
		['no room over an undo', { content: { what: 'undo' } }, false],
		['no room over a routine', { content: { what: 'routine', minutes: 1 } }, false],
		[
			'no room over a question',
			{ content: { what: 'question', gap: 'quiet', minutes: 12 } },
			false,
		],
		['no room where the timer shows nothing', { content: nothing }, false],
	];
	for (const [where, part, room] of rows) {
		it(where, () => assert.equal(hasRoom({ ...sitting, ...part }), room));
	}
});

describe('the timer shows nothing, which no note covers,', () => {
	const rows: [when: string, desk: () => Desk][] = [
		['in quiet', () => new Desk().browse(31).quiet(10)],
		['while paused', () => new Desk().browse(31).pause()],
		['outside working hours', () => new Desk({}, { ...alwaysOpen, isOpen: () => false })],
	];
	for (const [when, desk] of rows) {
		it(when, () => assert.deepEqual(desk().view.content, nothing));
	}
});
