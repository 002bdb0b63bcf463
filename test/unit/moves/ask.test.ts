import assert from 'node:assert/strict';
import { savedAsk } from '../../../src/webview/moves/search.ts';

describe('what the person asks of a break', () => {
	it('is two minutes off the floor until they say otherwise', () => {
		for (const nothing of [undefined, null, 'x', { minutes: 3, floor: 'yes' }]) {
			assert.deepEqual(savedAsk(nothing), { minutes: 2, floor: false });
		}
	});

	it('is kept', () => {
		assert.deepEqual(savedAsk({ minutes: 10, floor: true }), { minutes: 10, floor: true });
	});
});
