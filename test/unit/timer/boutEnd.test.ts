import assert from 'node:assert/strict';
import { newBout } from '../../../src/core/timer/state.ts';
import { closeBout, restsAfter } from '../../../src/core/timer/reduced.ts';
import { NINE } from './desk.ts';
import { at } from './deskState.ts';

describe('the end of a bout', () => {
	const asked = { kind: 'stand', line: 'a', at: at(30), tried: false, early: false } as const;
	const rows: [end: number, kinds: string[]][] = [
		[0, []],
		[1, ['bout']],
		[29, ['bout']],
		[30, ['bout', 'nudge']],
		[31, ['bout', 'nudge']],
	];
	for (const [end, kinds] of rows) {
		it(`at ${end} minutes logs ${kinds.join(' and ') || 'nothing'}, asked at 30`, () => {
			const entries = closeBout(
				{ ...newBout(NINE), standNudge: asked },
				'sitting',
				at(end),
				'done',
			);
			assert.deepEqual(
				entries.map(({ kind }) => kind),
				kinds,
			);
		});
	}

	it('lets the next rest from small nudges after three, and not twice running', () => {
		assert.equal(restsAfter(null, 3, 3), true);
		assert.equal(restsAfter(newBout(NINE), 2, 3), false);
		assert.equal(restsAfter(newBout(NINE), 3, 3), true);
		assert.equal(restsAfter(newBout(NINE, true), 9, 3), false);
	});
});
