import assert from 'node:assert/strict';
import { faultOf } from '../../../../src/core/base/schema.ts';
import type { Routine, RoutineStep } from '../../../../src/core/moves/routine.ts';
import {
	warmUpAfter,
	warmUpFor,
	type WarmUpOrder,
	warmUpRoutine,
	warmUpSchema,
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

describe('a warm-up chosen by its id', () => {
	const rows: [id: string, extraMinutes: number, order: WarmUpOrder | null][] = [
		['warmup-easy', 0, null],
		['warmup-easy', 4, null],
		['warmup-speed', 0, 'article'],
		['warmup-speed', 2, 'jog-first'],
	];
	for (const [id, extraMinutes, order] of rows) {
		it(`is ${id}, ${extraMinutes} minutes longer, in order ${order ?? 'as it is'}`, () =>
			assert.deepEqual(warmUpAfter(id, extraMinutes), { routine: id, extraMinutes, order }));
	}

	it('is none where the routine is another', () =>
		assert.equal(warmUpAfter('desk-reset', 2), null));
});

describe('a warm-up that the page asks for', () => {
	const easy = { routine: 'warmup-easy', extraMinutes: 2, order: null };
	const rows: [what: string, warmUp: unknown, fault: string | null][] = [
		['as it is', easy, null],
		['drills first', { ...easy, routine: 'warmup-speed', order: 'article' }, null],
		['jog first', { ...easy, routine: 'warmup-speed', order: 'jog-first' }, null],
		[
			'another routine',
			{ ...easy, routine: 'desk-reset' },
			'routine is none of warmup-easy, warmup-speed',
		],
		['an order of its own', { ...easy, order: 'drills' }, 'order is none of article, jog-first'],
		['a shorter start', { ...easy, extraMinutes: -1 }, 'extraMinutes is not a number from 0 up'],
		['no routine', { extraMinutes: 2, order: null }, 'routine is missing'],
	];
	for (const [what, warmUp, fault] of rows) {
		it(`${what}: ${fault ?? 'taken'}`, () => assert.equal(faultOf(warmUpSchema, warmUp), fault));
	}
});
