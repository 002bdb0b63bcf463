import assert from 'node:assert/strict';
import type { Routine, RoutineStep } from '../../../../src/core/moves/routine.ts';
import {
	warmUpFor,
	type WarmUpOrder,
	warmUpRoutine,
} from '../../../../src/core/running/plan/warmUp.ts';

const walk: RoutineStep = { move: 'walk', seconds: 60 };
const squats: RoutineStep = { move: 'squats', seconds: 30 };
const seated: RoutineStep = { move: 'march', seconds: 40 };
const routine: Routine = {
	id: 'warmup-speed',
	name: 'Warm-up',
	where: 'outside',
	endsBout: 'always',
	steps: [walk, squats],
	seconds: 90,
};
const reported = ({ steps }: Pick<Routine, 'steps'>) =>
	steps.map(({ move, seconds }) => `${move} ${seconds}`).join(', ');

describe('the routine of a warm-up', () => {
	const rows: [WarmUpOrder | null, number, string, number][] = [
		[null, 0, 'walk 60, squats 30', 90],
		[null, 2, 'walk 180, squats 30', 210],
		['article', 0, 'walk 60, squats 30, easy-jog 180', 270],
		['article', 2, 'walk 180, squats 30, easy-jog 180', 390],
		['jog-first', 4, 'walk 300, easy-jog 180, squats 30', 510],
	];
	for (const [order, extraMinutes, steps, seconds] of rows) {
		it(`in order ${order ?? 'as it is'}, ${extraMinutes} minutes longer: ${steps}`, () => {
			const warmUp = warmUpRoutine(routine, { extraMinutes, order }, 'slowly');
			assert.deepEqual([reported(warmUp), warmUp.seconds], [steps, seconds]);
			assert.deepEqual([warmUp.id, 'chair' in warmUp], [routine.id, false]);
		});
	}

	it('says a word with the jog alone', () => {
		const { steps } = warmUpRoutine(routine, { extraMinutes: 0, order: 'article' }, 'slowly');
		assert.deepEqual(
			steps.map(({ note }) => note),
			[undefined, undefined, 'slowly'],
		);
	});

	it('is longer on a chair too, without the jog', () => {
		const both = { ...routine, chair: { steps: [seated, squats], seconds: 70 } };
		const { chair } = warmUpRoutine(both, { extraMinutes: 2, order: 'jog-first' }, '');
		assert.equal(chair && reported(chair), 'march 160, squats 30');
		assert.equal(chair?.seconds, 190);
	});

	it('stays empty where it has no step', () => {
		const none = { ...routine, steps: [], seconds: 0 };
		assert.deepEqual(warmUpRoutine(none, { extraMinutes: 2, order: 'article' }, '').steps, []);
	});
});

describe('the warm-up for a run', () => {
	const rows: [kinds: readonly string[], sat: number, warmUp: string][] = [
		[[], 0, 'warmup-easy'],
		[['easy'], 59, 'warmup-easy'],
		[['long', 'hills'], 60, 'warmup-easy, 2 min longer'],
		[['easy'], 119, 'warmup-easy, 2 min longer'],
		[['easy'], 120, 'warmup-easy, 4 min longer'],
		[['speed'], 0, 'warmup-speed, article'],
		[['race'], 0, 'warmup-speed, article'],
		[['hills', 'speed'], 0, 'warmup-speed, article'],
		[['speed', 'long'], 60, 'warmup-speed, 2 min longer, jog-first'],
	];
	for (const [kinds, sat, expected] of rows) {
		it(`of ${kinds.join(' and ') || 'no'} kind, after ${sat} minutes of sitting: ${expected}`, () => {
			const { routine: id, extraMinutes, order } = warmUpFor(kinds, sat);
			const longer = extraMinutes > 0 ? `${extraMinutes} min longer` : null;
			assert.equal([id, longer, order].filter((part) => part !== null).join(', '), expected);
		});
	}
});
