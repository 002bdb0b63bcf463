import assert from 'node:assert/strict';
import { type Instant, SECOND } from '../../../src/core/base/time.ts';
import type { HandSign } from '../../../src/core/timer/hands.ts';
import { HandWatch } from '../../../src/host/timer/handWatch.ts';
import { NINE } from './desk.ts';

/** When the timer was told that the person is here, of what may be signs of a hand. */
function toldOf(signs: readonly (readonly [sign: HandSign, at: Instant])[]): readonly Instant[] {
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
	for (const [sign, at] of signs) {
		now = at;
		watch.feel(sign);
	}
	return told;
}

describe('what a window tells the timer of the keys', () => {
	const at = (seconds: number) => NINE + seconds * SECOND;
	const rows: readonly (readonly [
		what: string,
		signs: readonly (readonly [sign: HandSign, second: number])[],
		told: readonly number[],
	])[] = [
		['the first one', keys(0), [0]],
		['no more than one in five seconds', keys(0, 2, 4, 5, 9, 10), [0, 5, 10]],
		['the first one after the clock was set back', keys(40, 20, 22, 25), [40, 20, 25]],
		['no more than that when the clock goes back by a second', keys(10, 9, 13, 15), [10, 15]],
		['what changes beside a key', [...keys(0, 4), ['change', 5.5]], [0, 5.5]],
		[
			'nothing that changes alone, when the clock shows the time of a key once more',
			[...keys(60), ['change', 30], ['change', 60]],
			[60],
		],
		[
			'nothing that changes alone, soon after the clock was set back',
			[...keys(60), ['change', 30], ['change', 34]],
			[60],
		],
		[
			'what activity proves, that goes on while the clock is set back',
			[
				['active', 60],
				['change', 30],
				['change', 130],
			],
			[60, -40, 60],
		],
	];
	for (const [what, signs, told] of rows) {
		it(`is ${what}`, () => {
			const given = signs.map(([sign, second]) => [sign, at(second)] as const);
			assert.deepEqual(toldOf(given), told.map(at));
		});
	}
});

function keys(...seconds: readonly number[]): readonly (readonly ['hand', number])[] {
	return seconds.map((second) => ['hand', second] as const);
}

describe('a tab that is closed', () => {
	const closings: readonly (readonly [what: string, after: number, lulls: number])[] = [
		['right after edits that no hand made is no lull', 1, 0],
		['long after them is one', 60, 1],
		['is one after the clock was set back over them', -600, 1],
	];
	for (const [what, after, lulls] of closings) {
		it(what, () => {
			let now = NINE;
			let settle = () => {};
			const found: unknown[] = [];
			const watch = new HandWatch({
				now: () => now,
				dispatch: (event) => {
					if (event.type === 'lull') {
						found.push(event);
					}
				},
				later: (_, run) => {
					settle = run;
					return { dispose: () => {} };
				},
				isActive: () => false,
				inRealTime: true,
			});
			watch.enter();
			watch.edit({
				document: {},
				isShown: true,
				undone: false,
				atCursor: false,
				isFromDisk: () => false,
			});
			settle();
			now += after * SECOND;
			watch.closeTab();
			assert.equal(found.length, lulls);
		});
	}
});
