import assert from 'node:assert/strict';
import { moveFigures } from '../../../src/content/figures/index.ts';
import { moveOf } from '../../../src/content/moves/index.ts';
import { routineOf } from '../../../src/content/moves/routines.ts';
import { arrivalOf, roundOf } from '../../../src/core/figure/model/timeline.ts';
import { scheduleOf } from '../../../src/core/moves/schedule.ts';
import { type PlayMoment, playMomentAt, startPlay } from '../../../src/core/moves/play.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { countOf, figureTime, nextOf, timeLeft } from '../../../src/webview/player/momentWords.ts';

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
	for (const [seconds, gone, says] of [
		[30, 0.5, 30],
		[30, 29.5, 1],
		[99, 9, 90],
		[100, 1, '1:39'],
		[180, 15.2, '2:45'],
		[180, 170, '0:10'],
	] as const) {
		it(`is ${says} in a piece of ${seconds} s after ${gone} s`, () => {
			assert.equal(timeLeft(alone('easy-jog', seconds, gone)), says);
		});
	}

	it('tells what comes next, and of one move alone nothing', () => {
		assert.equal(nextOf(plan, after(6)), 'Next: Standing back extension');
		const last = plan.total / SECOND - 1;
		assert.equal(nextOf(plan, after(last)), 'The last one');
		const one = scheduleOf([{ move: 'easy-jog', seconds: 60 }], moveOf);
		assert.equal(nextOf(one, alone('easy-jog', 60, 1)), '');
	});
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
