import assert from 'node:assert/strict';
import { chooseLine, type LineTag, type LullTrigger } from '../../../src/core/timer/nudgeLines.ts';
import { nextLull } from '../../../src/core/timer/nudges.ts';
import { initialState } from '../../../src/core/timer/state.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { NINE } from './desk.ts';

const lines: readonly LineTag[] = [
	{ id: 'plain', when: 'any' },
	{ id: 'plainer', when: 'any' },
	{ id: 'saved', when: 'save' },
	{ id: 'done', when: 'task' },
];

/** How often each line is chosen in a thousand seconds. */
function chosen(trigger: LullTrigger, last?: string, of = lines): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (let second = 0; second < 1000; second++) {
		const id = chooseLine(of, trigger, last, NINE + second * SECOND);
		counts[id] = (counts[id] ?? 0) + 1;
	}
	return counts;
}

describe('the line of a nudge', () => {
	const rows: [trigger: LullTrigger, last: string | undefined, ids: string[]][] = [
		['any', undefined, ['plain', 'plainer']],
		['any', 'plain', ['plainer']],
		['save', undefined, ['plain', 'plainer', 'saved']],
		['task', undefined, ['done', 'plain', 'plainer']],
		['idle', undefined, ['plain', 'plainer']],
		['save', 'saved', ['plain', 'plainer']],
		['save', 'plainer', ['plain', 'saved']],
	];
	for (const [trigger, last, ids] of rows) {
		it(`after ${trigger}, and ${last ?? 'none'} before, is one of ${ids.join(', ')}`, () => {
			assert.deepEqual(Object.keys(chosen(trigger, last)).toSorted(), ids);
		});
	}

	it('is a tagged one every other time, and the plain ones share the rest', () => {
		const { saved = 0, plain = 0, plainer = 0 } = chosen('save');
		assert.ok(Math.abs(saved - 500) < 100, `${saved} of 1000`);
		assert.ok(Math.abs(plain - plainer) < 100, `${plain} and ${plainer}`);
	});

	it('changes from second to second, and not within one', () => {
		const at = (ms: number) => chooseLine(lines, 'save', undefined, NINE + ms);
		assert.equal(at(5000), at(5999));
		const first = Array.from({ length: 20 }, (_, second) => at(second * SECOND));
		assert.ok(new Set(first).size === 3, first.join());
	});

	it('is the only one where there is no other, twice running or not', () => {
		assert.deepEqual(chosen('any', 'plain', [{ id: 'plain', when: 'any' }]), { plain: 1000 });
	});

	it('has to be one', () => {
		assert.throws(() => chooseLine([], 'any', undefined, 0), /no lines/);
	});
});

describe('a lull', () => {
	const rows: [edited: number | null, saved: number | null, from: number, trigger: LullTrigger][] =
		[
			[null, null, -Infinity, 'any'],
			[null, 5, -Infinity, 'any'],
			[100, null, 120, 'idle'],
			[100, 100, 103, 'save'],
			[100, 99, 120, 'idle'],
			[100, 116.9, 119.9, 'save'],
			[100, 117, 120, 'idle'],
			[100, 118, 120, 'idle'],
		];
	for (const [edited, saved, from, trigger] of rows) {
		it(`after a key at ${edited} s and a save at ${saved} s begins at ${from} s`, () => {
			const { window } = initialState(0);
			const seconds = (at: number | null) => (at === null ? null : at * SECOND);
			const lull = nextLull({ ...window, edited: seconds(edited), saved: seconds(saved) });
			assert.deepEqual(lull, { from: from * SECOND, trigger });
		});
	}
});
