import assert from 'node:assert/strict';
import type { Plan } from '../../../../src/core/running/diary/plan.ts';
import { capped } from '../../../../src/core/running/plan/rewrite.ts';

const plan: Plan = { id: 'p', at: 0, km: 8, minutes: 50, kinds: ['easy'] };
const inTurns = (times: number) => ({ times, run: 3, walk: 2 });

describe('a plan that is to go no further than so many km', () => {
	const rows: [string, Partial<Plan>, number | null, number, string][] = [
		['goes less far', {}, 8, 8.1, 'as it was'],
		['goes just so far', {}, 8, 8, 'as it was'],
		['goes as far as nobody knows', { km: null }, null, 4, 'as it was'],
		['goes further', {}, 8, 6.45, '6.4 km, 40 min'],
		['goes further, by distance alone', { minutes: null }, 8, 4, '4 km'],
		['goes further, by time alone', { km: null }, 10, 5, '25 min'],
		['is run in turns', { intervals: inTurns(9) }, 8, 4, '4 km, 25 min, 4 times'],
		['has one turn', { intervals: inTurns(1) }, 8, 4, '4 km, 25 min, 1 times'],
		['has 1 km left', { minutes: null }, 8, 1, '1 km'],
		['has less than 1 km left', {}, 8, 0.99, 'dropped'],
	];
	for (const [story, given, km, most, expected] of rows) {
		it(`${story}: ${expected}`, () => {
			const before = { ...plan, ...given };
			const { plan: after, changes } = capped(before, 'R1', km, most, 'km');
			const figures = [
				...(after && after.km !== null ? [`${after.km} km`] : []),
				...(after && after.minutes !== null ? [`${after.minutes} min`] : []),
				...(after?.intervals ? [`${after.intervals.times} times`] : []),
			].join(', ');
			const stated = after === before ? 'as it was' : after === null ? 'dropped' : figures;
			assert.equal(stated, expected);
			assert.equal(changes.length, expected === 'as it was' ? 0 : 1);
		});
	}
});
