import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	isStepDone,
	partsPlayed,
	type Play,
	type PlayEvent,
	playMomentAt,
	reducePlay,
	restorePlay,
	secondsPlayed,
	startPlay,
	stepsDone,
} from '../../../src/core/moves/play.ts';
import { plan } from './stretch.ts';

const T0 = 1_800_000_000_000;
const at = (seconds: number) => T0 + seconds * 1000;

/** Plays from T0, with the page's tick every second, and these events at these seconds. */
function play(until: number, events: Record<number, PlayEvent['kind']> = {}): Play {
	let state = startPlay('r', false, plan, T0);
	for (let second = 1; second <= until; second++) {
		const kind = events[second];
		if (kind) {
			state = reducePlay(plan, state, { kind, now: at(second) });
		}
		state = reducePlay(plan, state, { kind: 'seen', now: at(second) });
	}
	return state;
}

const moment = (state: Play, second: number) => {
	const now = playMomentAt(plan, state, at(second));
	return now && [now.segment.kind, now.segment.step, now.segment.side, now.remaining / 1000];
};

describe('a routine being played', () => {
	it('goes from getting ready over both sides to the next step', () => {
		const state = startPlay('r', false, plan, T0);
		assert.deepEqual(moment(state, 0), ['ready', 0, 'left', 5]);
		assert.deepEqual(moment(state, 6), ['work', 0, 'left', 19]);
		assert.deepEqual(moment(state, 25), ['change', 0, 'right', 5]);
		assert.deepEqual(moment(state, 49), ['work', 0, 'right', 1]);
		assert.deepEqual(moment(state, 84), ['work', 2, null, 1]);
		assert.equal(moment(state, 85), null);
	});

	it('shows the first cue while getting ready and shares the work among the others', () => {
		const state = startPlay('r', false, plan, T0);
		const cues = [0, 6, 14, 15, 24, 26, 31, 41].map((s) => playMomentAt(plan, state, at(s))?.cue);
		assert.deepEqual(cues, [0, 1, 1, 2, 2, 0, 1, 2]);
	});

	it('counts repetitions by the seconds of the step', () => {
		assert.equal(playMomentAt(plan, play(71), at(71))?.reps, 4);
	});

	it('stands still while paused, however long', () => {
		const paused = play(12, { 10: 'pause' });
		assert.deepEqual(moment(paused, 4000), ['work', 0, 'left', 15]);
		const resumed = reducePlay(plan, paused, { kind: 'resume', now: at(4000) });
		assert.deepEqual(moment(resumed, 4001), ['work', 0, 'left', 14]);
	});

	const nexts: [string, number, unknown[]][] = [
		['from getting ready to the other side', 2, ['change', 0, 'right', 5]],
		['from one side to the other', 10, ['change', 0, 'right', 5]],
		['from the change of sides to the next step', 27, ['work', 1, null, 15]],
		['from the other side to the next step', 31, ['work', 1, null, 15]],
		['from a rest to the next step', 52, ['ready', 2, null, 5]],
	];
	for (const [way, second, expected] of nexts) {
		it(`goes on by "next" ${way}`, () => {
			assert.deepEqual(moment(play(second, { [second]: 'next' }), second), expected);
		});
	}

	it('goes a step back, to its own start first', () => {
		assert.deepEqual(moment(play(58, { 58: 'previous' }), 58), ['work', 1, null, 15]);
		assert.deepEqual(moment(play(51, { 51: 'previous' }), 51), ['ready', 0, 'left', 5]);
		assert.deepEqual(moment(play(1, { 1: 'previous' }), 1), ['ready', 0, 'left', 5]);
	});

	// The first step lasts to 50 s, the second to 65 s.
	const backs: [string, number, boolean, number][] = [
		['at the very beginning', 1, true, 0],
		['in the middle of the first step', 30, true, 0],
		['just after a step has begun', 52, false, 0],
		['once a step is under way', 53, true, 1],
		['at the start of the last step', 66, false, 1],
	];
	for (const [name, second, restarts, step] of backs) {
		it(`says before what "previous" then does ${name}`, () => {
			assert.equal(playMomentAt(plan, play(second), at(second))?.restarts, restarts);
			const back = reducePlay(plan, play(second), { kind: 'previous', now: at(second) });
			assert.equal(playMomentAt(plan, back, at(second))?.segment.step, step);
		});
	}

	it('stays paused when stepping about', () => {
		const state = play(12, { 10: 'pause', 11: 'next' });
		assert.equal(state.since, null);
		assert.deepEqual(moment(state, 900), ['change', 0, 'right', 5]);
	});

	it('finishes by itself, once', () => {
		const state = play(90);
		assert.equal(state.ended, 'finished');
		assert.equal(secondsPlayed(plan, state, at(500)), 85);
		assert.deepEqual(stepsDone(plan, state), [0, 1, 2]);
		assert.equal(reducePlay(plan, state, { kind: 'previous', now: at(91) }), state);
	});

	it('is finished by "next" on the last step, with only what was played', () => {
		const state = play(13, { 2: 'next', 3: 'next', 11: 'next', 12: 'next' });
		assert.equal(state.ended, 'finished');
		assert.equal(secondsPlayed(plan, state, at(13)), 12);
		assert.deepEqual(stepsDone(plan, state), [1]);
	});

	// The first step works for 40 s, with two times 5 s to get ready; the second, a rest, for 15 s.
	const halves: [string, number, Record<number, PlayEvent['kind']>, boolean][] = [
		['after its first side', 25, { 25: 'next' }, true],
		['a second before that', 24, { 24: 'next' }, false],
		[
			'after it began anew, just short of half of it in all',
			45,
			{ 15: 'previous', 29: 'next', 30: 'next' },
			false,
		],
		[
			'after it began anew, with half of it in all',
			45,
			{ 15: 'previous', 30: 'next', 31: 'next' },
			true,
		],
		['paused for long', 90, { 20: 'pause', 90: 'next' }, false],
		['at once', 1, { 1: 'next' }, false],
	];
	for (const [when, second, events, isDone] of halves) {
		it(`has a step ${isDone ? 'done' : 'skipped'} that was left ${when}`, () => {
			const state = play(second, events);
			assert.equal(stepsDone(plan, state).includes(0), isDone);
			assert.equal(isStepDone(partsPlayed(plan, state, at(second))[0] ?? 0), isDone);
		});
	}

	it('counts getting ready to the time played, and to no step', () => {
		const state = play(30, { 4: 'next', 5: 'next', 9: 'pause' });
		assert.equal(secondsPlayed(plan, state, at(30)), 9);
		assert.deepEqual(state.worked, [0, 4000, 0]);
	});

	it('goes on from what version 0.1 kept of it', () => {
		const { readied, ...old } = play(12, { 10: 'pause' });
		assert.equal(readied, 5000);
		const restored = restorePlay({ ...old, worked: [10_000, 0, 0] }, plan);
		assert.ok(restored);
		const on = reducePlay(plan, restored, { kind: 'resume', now: at(20) });
		assert.equal(secondsPlayed(plan, on, at(25)), 15);
	});

	it('can be left before its end', () => {
		const state = play(40, { 40: 'finish' });
		assert.equal(state.ended, 'left');
		assert.equal(secondsPlayed(plan, state, at(99)), 40);
	});

	it('runs on through a short absence and waits after a long one', () => {
		const before = play(6);
		assert.deepEqual(moment(reducePlay(plan, before, { kind: 'seen', now: at(26) }), 26), [
			'change',
			0,
			'right',
			4,
		]);
		const slept = reducePlay(plan, before, { kind: 'seen', now: at(3600) });
		assert.equal(slept.since, null);
		assert.deepEqual(moment(slept, 3600), ['work', 0, 'left', 19]);
	});

	it('moves along with a clock that is set back', () => {
		const before = play(10);
		const after = reducePlay(plan, before, { kind: 'seen', now: at(-3590) });
		assert.deepEqual(moment(after, -3589), ['work', 0, 'left', 14]);
	});

	it('never runs backwards, out of its plan, or over its real time', () => {
		const kind = fc.constantFrom<PlayEvent['kind'][]>(
			...(['pause', 'resume', 'next', 'previous', 'seen'] as const),
		);
		const events = fc.array(fc.record({ kind, wait: fc.integer({ min: -50, max: 90 }) }));
		fc.assert(
			fc.property(events, (list) => {
				let state = startPlay('r', false, plan, T0);
				let now = T0;
				let real = 0;
				for (const event of list) {
					now += event.wait * 1000;
					real += Math.abs(event.wait);
					state = reducePlay(plan, state, { kind: 'seen', now });
					state = reducePlay(plan, state, { kind: event.kind, now });
					assert.ok(state.at >= 0 && state.at <= plan.total);
					assert.ok(state.worked.every((part) => part >= 0));
					assert.ok(secondsPlayed(plan, state, now) <= real);
				}
			}),
		);
	});
});

describe('a saved routine', () => {
	it('is read back as it was', () => {
		const state = play(12);
		assert.deepEqual(restorePlay(JSON.parse(JSON.stringify(state)), plan), state);
	});

	it('is dropped when malformed, over, or of another plan', () => {
		const state = play(12);
		const bad: unknown[] = [
			undefined,
			null,
			7,
			{},
			{ ...state, at: 'x' },
			{ ...state, worked: [0, null, 0] },
			{ ...state, ended: 'finished' },
		];
		for (const value of bad) {
			assert.equal(restorePlay(value, plan), null);
		}
		assert.equal(restorePlay(state, { ...plan, steps: plan.steps.slice(1) }), null);
	});
});
