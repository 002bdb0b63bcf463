import assert from 'node:assert/strict';
import { shiftBack, adoptRemote } from '../../../src/core/timer/clockSetBack.ts';
import {
	initialState,
	newBout,
	type OngoingBreak,
	type TimerState,
} from '../../../src/core/timer/state.ts';

const BY = 1000;

const nudge = (at: number) =>
	({ kind: 'stand', line: 'stand-up', at, tried: false, early: false }) as const;

/** Every anchor there is, `by` earlier. No two of them are the same. */
function full(by: number, epoch: number, onBreak: OngoingBreak): TimerState {
	const at = (instant: number) => 50_000 + instant - by;
	const bout = (first: number) => ({
		...newBout(at(first)),
		snoozedUntil: at(first + 1),
		standNudge: nudge(at(first + 2)),
		unknown: 7,
	});
	const { record, window } = initialState(0);
	return {
		record: {
			...record,
			epoch,
			bout: bout(10),
			onBreak: { ...onBreak, before: bout(20) },
			pause: { since: at(30), until: at(31) },
			quietUntil: at(32),
			presence: at(33),
			unfocusedSince: at(34),
			returned: at(35),
			awayDecision: {
				gap: 'due',
				before: bout(40),
				from: at(43),
				to: at(44),
				outcome: 'moved',
				entries: ['x'],
				askUntil: at(45),
			},
			smallNudge: nudge(at(50)),
		},
		window: {
			...window,
			edited: at(60),
			saved: at(61),
			work: {
				edits: { since: at(62), seen: at(64) },
				files: { since: at(65), seen: at(66) },
				task: { since: at(67), seen: null },
				command: { since: at(68), seen: null },
			},
			seen: at(63),
		},
	};
}

const since = 50_100;
const breaks = (by: number): OngoingBreak[] => [
	{ how: 'done', since: since - by, before: null },
	{ how: 'away', since: since - by, before: null, gap: 'slept' },
	{
		how: 'routine',
		since: since - by,
		before: null,
		routine: 'quick',
		endsBout: true,
		wasUp: false,
		step: 2,
		sign: since + 1 - by,
	},
];

describe('a clock that was set back', () => {
	for (const [index, onBreak] of breaks(0).entries()) {
		it(`moves every anchor and nothing else, and raises the epoch: a break ${onBreak.how}`, () => {
			const moved = breaks(BY)[index] ?? onBreak;
			assert.deepEqual(shiftBack(full(0, 4, onBreak), BY), full(BY, 5, moved));
		});
	}

	it('leaves what there is none of', () => {
		const state = initialState(5000);
		const { record, window } = shiftBack(state, BY);
		assert.deepEqual(record, {
			...state.record,
			epoch: 1,
			presence: state.record.presence - BY,
			unfocusedSince: 4000,
		});
		assert.deepEqual(window, { ...state.window, seen: 4000 });
	});

	/** This window has seen 5000, and its last key was at 4000. */
	const mine = (): TimerState => {
		const state = initialState(5000);
		return { ...state, window: { ...state.window, edited: 4000, saved: null } };
	};
	const rows: [what: string, lastWriteAt: number, now: number, seen: number, edited: number][] = [
		['as ever: what this window knows stays', 4500, 6000, 5000, 4000],
		['at the very instant that it saw last: it stays', 4500, 5000, 5000, 4000],
		['by a clock that is ahead, where this one never was: it stays', 7000, 6000, 5000, 4000],
		['set back before it was written: this window moves what it knows', 1500, 2000, 2000, 1000],
		['set back since: that is left for the next step', 5500, 2000, 5500, 4000],
		['set back since by a part of it', 3000, 2000, 3000, 2000],
	];
	for (const [what, lastWriteAt, now, seen, edited] of rows) {
		it(`is known by when the record was written that is taken over, ${what}`, () => {
			const { record: reported } = initialState(1);
			const { record, window } = adoptRemote(mine(), reported, lastWriteAt, now);
			assert.equal(record, reported);
			assert.deepEqual([window.seen, window.edited, window.saved], [seen, edited, null]);
		});
	}
});
