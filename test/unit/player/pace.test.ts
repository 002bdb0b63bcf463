import assert from 'node:assert/strict';
import { moveFigures } from '../../../src/content/figures/index.ts';
import { moveOf } from '../../../src/content/moves/index.ts';
import { routineOf } from '../../../src/content/moves/routines.ts';
import { arrivalOf, roundOf } from '../../../src/core/figure/model/timeline.ts';
import { type Schedule, scheduleOf } from '../../../src/core/moves/schedule.ts';
import {
	type PlayMoment,
	playMomentAt,
	reducePlay,
	startPlay,
} from '../../../src/core/moves/play.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import {
	beatOf,
	countOf,
	figureTime,
	nextOf,
	noteOf,
	ringWords,
} from '../../../src/webview/player/momentWords.ts';
import { titleOf } from '../../../src/webview/player/session.ts';

const plan = scheduleOf(routineOf('stand-break')?.steps ?? [], moveOf);
const figure = moveFigures['air-squat'];

/** The moment so many seconds after the routine began: five to get ready, thirty of squats. */
function after(seconds: number): PlayMoment {
	const moment = playMomentAt(plan, startPlay('stand-break', false, plan, 0), seconds * SECOND);
	assert.ok(moment);
	return moment;
}

/** Of one move alone, the moment so many seconds after its work began. */
function alone(move: string, seconds: number, gone: number): PlayMoment {
	const one = scheduleOf([{ move, seconds }], moveOf);
	const at = (one.segments.find(({ kind }) => kind === 'work')?.at ?? 0) + gone * SECOND;
	const moment = playMomentAt(one, startPlay('move', false, one, 0), at);
	assert.ok(moment);
	return moment;
}

describe('what the ring and the words beside it say', () => {
	const words = (schedule: Schedule, moment: PlayMoment) => {
		const { figure, of } = ringWords(schedule, moment);
		return of === null ? `${figure}` : `${figure} ${of}`;
	};

	for (const [seconds, gone, says] of [
		[30, 0, '1 of 30 s'],
		[30, 0.5, '1 of 30 s'],
		[30, 29.5, '30 of 30 s'],
		[99, 9, '10 of 99 s'],
		[100, 1, '0:02 of 1:40'],
		[180, 15.2, '0:16 of 3:00'],
		[180, 170, '2:51 of 3:00'],
	] as const) {
		it(`is ${says} in a piece of ${seconds} s after ${gone} s, as the ring fills`, () => {
			const schedule = scheduleOf([{ move: 'easy-jog', seconds }], moveOf);
			assert.equal(words(schedule, alone('easy-jog', seconds, gone)), says);
		});
	}

	it('counts repetitions up, and down to the beginning of the work', () => {
		assert.deepEqual(
			[0, 4.5, 5, 34.9].map((seconds) => words(plan, after(seconds))),
			['5', '1', '1 of 8', '8 of 8'],
		);
	});

	it('has a note on the first repetition only until it is done', () => {
		const first = 'First, rise from the chair: both feet planted, breathe out.';
		assert.deepEqual(
			[2, 6, 9, 20].map((seconds) => noteOf(plan, after(seconds))),
			[first, first, '', ''],
		);
		const walk = scheduleOf([{ move: 'walk-easy', seconds: 60, note: 'Walk briskly.' }], moveOf);
		assert.equal(noteOf(walk, alone('walk-easy', 60, 50)), 'Walk briskly.');
	});

	it('asks for a breath beside the ring only where the cue does not', () => {
		const squat = alone('air-squat', 30, 2);
		assert.equal(beatOf(squat, 'in'), 'Repetitions');
		assert.equal(beatOf(alone('chin-tuck', 30, 29), 'out'), 'Breathe out');
	});

	it('tells what comes next, and of one move alone nothing', () => {
		assert.equal(nextOf(plan, after(6)), 'Next: Standing back extension');
		const last = plan.total / SECOND - 1;
		assert.equal(nextOf(plan, after(last)), 'Last move');
		const one = scheduleOf([{ move: 'easy-jog', seconds: 60 }], moveOf);
		assert.equal(nextOf(one, alone('easy-jog', 60, 1)), '');
	});

	// Ready 0-5, left 5-25, change 25-30, right 30-50, then the squats.
	const twoSides = scheduleOf(
		[
			{ move: 'wall-calf-stretch', seconds: 20 },
			{ move: 'air-squat', seconds: 30 },
		],
		moveOf,
	);
	for (const [when, seconds, says, title] of [
		['while one gets ready', 2, 'Next: the other side', 'Wall calf stretch, right side'],
		['on the first side', 10, 'Next: the other side', 'Wall calf stretch, right side'],
		['as the sides change', 27, 'Next: Air squat', 'Air squat'],
		['on the other side', 31, 'Next: Air squat', 'Air squat'],
	] as const) {
		it(`says "${says}" ${when}, and there the button leads`, () => {
			const now = seconds * SECOND;
			const play = startPlay('two', false, twoSides, 0);
			const moment = playMomentAt(twoSides, play, now);
			const next = reducePlay(twoSides, play, { kind: 'next', now });
			const then = playMomentAt(twoSides, next, now);
			assert.ok(moment && then);
			assert.deepEqual([nextOf(twoSides, moment), titleOf(then)], [says, title]);
		});
	}
});

describe('the pace of a step', () => {
	it('counts nothing while the person gets ready', () => {
		assert.equal(countOf(plan, after(2)), null);
	});

	it('counts repetitions from one to the last', () => {
		assert.equal(after(6).reps, 8);
		assert.equal(countOf(plan, after(5)), 1);
		assert.equal(countOf(plan, after(5 + 3.8)), 2);
		assert.equal(countOf(plan, after(34.9)), 8);
	});

	it('counts breaths, and leaves holds to the seconds', () => {
		const breathing = plan.segments.find(
			({ kind, step }) => kind === 'work' && plan.steps[step]?.move.id === 'long-exhale',
		);
		assert.equal(countOf(plan, after((breathing?.at ?? 0) / SECOND)), 1);
		const hold = plan.segments.find(
			({ kind, step }) => kind === 'work' && plan.steps[step]?.move.id === 'doorway-pec',
		);
		assert.equal(countOf(plan, after((hold?.at ?? 0) / SECOND + 1)), null);
	});

	it('has the figure in its first pose as the work begins, and once more at each repetition', () => {
		const first = arrivalOf(figure, 0);
		assert.equal(figureTime(plan, after(5), figure), first);
		const next = figureTime(plan, after(5 + 30 / 8), figure);
		assert.ok(Math.abs(next - first - roundOf(figure)) < 1);
	});

	it('comes to that pose while getting ready, without a jump', () => {
		const [before, begin] = [after(4.99), after(5)].map((at) => figureTime(plan, at, figure));
		assert.ok((begin ?? 0) - (before ?? 0) < 30);
	});
});
