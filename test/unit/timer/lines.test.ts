import assert from 'node:assert/strict';
import { nudges } from '../../../src/content/nudges.ts';
import {
	chooseLine,
	type LineTag,
	type LullTrigger,
	NO_OWN_NUDGES,
	type OwnLine,
	type Position,
	withOwnLines,
} from '../../../src/core/timer/nudgeLines.ts';
import { nextLull } from '../../../src/core/timer/nudges.ts';
import { initialState } from '../../../src/core/timer/state.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { NINE } from './desk.ts';

const lines: readonly LineTag[] = [
	{ id: 'plain' },
	{ id: 'plainer' },
	{ id: 'saved', when: 'save' },
	{ id: 'done', when: 'task' },
];

const choice = { trigger: 'any', position: 'sitting', last: undefined, at: NINE } as const;

/** How often each line is chosen in a thousand seconds. */
function chosen(
	trigger: LullTrigger,
	last?: string,
	of = lines,
	position: Position = 'sitting',
): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (let second = 0; second < 1000; second++) {
		const id = chooseLine(of, { trigger, position, last, at: NINE + second * SECOND });
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
		const at = (ms: number) => chooseLine(lines, { ...choice, trigger: 'save', at: NINE + ms });
		assert.equal(at(5000), at(5999));
		const first = Array.from({ length: 20 }, (_, second) => at(second * SECOND));
		assert.ok(new Set(first).size === 3, first.join());
	});

	it('is the only one where there is no other, twice running or not', () => {
		assert.deepEqual(chosen('any', 'plain', [{ id: 'plain' }]), { plain: 1000 });
	});

	it('has to be one', () => {
		assert.throws(() => chooseLine([], choice), /no lines/);
	});
});

describe('lines that the person wrote', () => {
	const own = (id: string, of: Partial<OwnLine> = {}): OwnLine => ({
		id: `mine:${id}`,
		kind: 'posture',
		text: id,
		short: id,
		...of,
	});
	const ours = { ...nudges, posture: lines };
	const both = ['mine:a', 'plain', 'plainer'];
	const tagged = own('saved', { when: 'save' });
	const rows: readonly [
		story: string,
		lines: readonly OwnLine[],
		hidden: readonly ('posture' | 'exhale')[],
		trigger: LullTrigger,
		position: Position,
		ids: readonly string[],
	][] = [
		['stand beside ours', [own('a')], [], 'any', 'sitting', both],
		['stand in place of ours', [own('a')], ['posture'], 'any', 'sitting', ['mine:a']],
		['leave ours of another kind', [own('a')], ['exhale'], 'any', 'sitting', both],
		[
			'come after what they are for',
			[tagged],
			[],
			'save',
			'sitting',
			['mine:saved', 'plain', 'plainer', 'saved'],
		],
		['come after nothing else', [tagged], [], 'any', 'sitting', ['plain', 'plainer']],
		[
			'leave ours where none of them needs no trigger',
			[tagged],
			['posture'],
			'idle',
			'sitting',
			['plain', 'plainer'],
		],
		[
			'of which one needs no trigger are enough',
			[own('a'), tagged],
			['posture'],
			'save',
			'sitting',
			['mine:a', 'mine:saved'],
		],
		[
			'for sitting are not shown to someone who stands',
			[own('a', { position: 'sitting' })],
			['posture'],
			'any',
			'standing',
			['plain', 'plainer'],
		],
		[
			'for standing are',
			[own('a', { position: 'standing' })],
			['posture'],
			'any',
			'standing',
			['mine:a'],
		],
		['hide nothing where there are none', [], ['posture'], 'any', 'sitting', ['plain', 'plainer']],
	];
	for (const [story, written, hidden, trigger, position, ids] of rows) {
		it(`${story}: ${ids.join(', ')}`, () => {
			const { posture } = withOwnLines(ours, { lines: written, hidden });
			assert.deepEqual(
				Object.keys(chosen(trigger, undefined, posture, position)).toSorted(),
				ids.toSorted(),
			);
		});
	}

	it('change nothing where there are none', () => {
		assert.deepEqual(withOwnLines(ours, NO_OWN_NUDGES), ours);
	});

	it('of which only one fits show it again, and none that is for another lull', () => {
		const { posture } = withOwnLines(ours, { lines: [tagged, own('a')], hidden: ['posture'] });
		assert.deepEqual(chosen('any', 'mine:a', posture), { 'mine:a': 1000 });
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
