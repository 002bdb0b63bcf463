import assert from 'node:assert/strict';
import { type Instant, SECOND } from '../../../src/core/base/time.ts';
import { HandWatch } from '../../../src/host/timer/handWatch.ts';
import { NINE } from './desk.ts';

/** When the timer was told that the person is here, of keys pressed at `keys` by the clock. */
function toldOf(keys: readonly Instant[]): readonly Instant[] {
	const told: Instant[] = [];
	let now = NINE;
	const watch = new HandWatch({
		now: () => now,
		dispatch: (event) => {
			if (event.type === 'presence') {
				told.push(event.mark);
			}
		},
		later: () => ({ dispose: () => {} }),
		isActive: () => false,
		inRealTime: true,
	});
	watch.enter();
	for (const key of keys) {
		now = key;
		watch.feel('hand');
	}
	return told;
}

describe('what a window tells the timer of the keys', () => {
	const rows: readonly (readonly [
		what: string,
		keys: readonly number[],
		told: readonly number[],
	])[] = [
		['the first one', [0], [0]],
		['no more than one in five seconds', [0, 2, 4, 5, 9, 10], [0, 5, 10]],
		['the first one after the clock was set back by half a minute', [40, 20, 22, 25], [40, 20, 25]],
		['no more than that when the clock goes back by a second', [10, 9, 13, 15], [10, 15]],
	];
	for (const [what, keys, told] of rows) {
		it(`is ${what}`, () => {
			const at = (seconds: number) => NINE + seconds * SECOND;
			assert.deepEqual(toldOf(keys.map(at)), told.map(at));
		});
	}
});
