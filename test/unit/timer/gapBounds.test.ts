import assert from 'node:assert/strict';
import { breakOrGap, type PresenceGap, gapBetween } from '../../../src/core/timer/gaps.ts';
import { newBout } from '../../../src/core/timer/state.ts';
import { Desk, NINE } from './desk.ts';
import { at } from './deskState.ts';

describe('a gap', () => {
	const rows: [
		from: number,
		to: number,
		unfocused: number | null,
		kind: PresenceGap['kind'] | null,
	][] = [
		[10, 17.99, null, null],
		[10, 18, null, 'quiet'],
		[10, 18, 11, 'unfocused'],
		[29.9, 31.4, null, null],
		[30, 31.5, null, 'due'],
		[30, 31.49, null, null],
		[30, 31.5, 31, 'due'],
	];
	for (const [from, to, unfocused, kind] of rows) {
		it(`from ${from} to ${to}${unfocused === null ? '' : ' without focus'}: ${kind ?? 'none'}`, () => {
			const since = unfocused === null ? null : at(unfocused);
			const gap = gapBetween(newBout(NINE), at(from), at(to), since, new Desk().rules);
			assert.deepEqual(gap, kind && { kind, from: at(from), to: at(to) });
		});
	}

	const lengths: [minutes: number, kind: string | null][] = [
		[0, null],
		[-1, null],
		[0.1, 'break'],
		[60, 'break'],
		[60.1, 'gap'],
	];
	for (const [minutes, kind] of lengths) {
		it(`of ${minutes} minutes is logged as ${kind ?? 'nothing'}`, () => {
			const how = { how: 'away', routine: null, known: 'slept', before: null } as const;
			const entries = breakOrGap(NINE, at(minutes), how);
			assert.deepEqual(
				entries.map((entry) => entry.kind),
				kind === null ? [] : [kind],
			);
		});
	}
});
