import assert from 'node:assert/strict';
import type { Routine, RoutineStep } from '../../../src/core/moves/routine.ts';
import { warmUpRoutine, type WarmUpOrder } from '../../../src/core/running/warmUp.ts';

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
const told = ({ steps }: Pick<Routine, 'steps'>) =>
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
			assert.deepEqual([told(warmUp), warmUp.seconds], [steps, seconds]);
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
		assert.equal(chair && told(chair), 'march 160, squats 30');
		assert.equal(chair?.seconds, 190);
	});

	it('stays empty where it has no step', () => {
		const none = { ...routine, steps: [], seconds: 0 };
		assert.deepEqual(warmUpRoutine(none, { extraMinutes: 2, order: 'article' }, '').steps, []);
	});
});
