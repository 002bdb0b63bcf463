import assert from 'node:assert/strict';
import { noCustomMoves } from '../../../src/core/moves/customMoves.ts';
import { noPrefs, type Prefs } from '../../../src/core/moves/prefs.ts';
import { saveLastKnown, LAST_KNOWN, lastKnown } from '../../../src/host/moves/prefsStore.ts';
import { MemoryState } from '../../support/memoryState.ts';

const sore: Prefs = { ...noPrefs, sore: { on: true, at: 5 } };

describe('what the page was last known to show', () => {
	let state: MemoryState;
	const keep = (...[prefs, mine = noCustomMoves]: [Prefs, typeof noCustomMoves?]) =>
		saveLastKnown(state as never, prefs, mine);
	const known = () => lastKnown(state as never);

	beforeEach(() => {
		state = new MemoryState();
	});

	it('is nothing special before the page was ever open', () => {
		assert.deepEqual(known(), noPrefs);
	});

	it('is what it showed then', () => {
		keep(sore);
		assert.deepEqual(known(), sore);
	});

	it('is written only when it differs', () => {
		keep(noPrefs);
		assert.equal(state.written, 0);
		keep(sore);
		keep({ ...sore });
		assert.equal(state.written, 1);
		keep(noPrefs);
		assert.deepEqual(known(), noPrefs);
	});

	it('is to be read first where there are moves of the person’s own', () => {
		keep(sore, { ...noCustomMoves, hidden: ['air-squat'] });
		assert.equal(known(), null);
		keep(sore);
		assert.deepEqual(known(), sore);
	});

	for (const kept of [
		'',
		7,
		[],
		{ version: 1 },
		{ ...noPrefs, version: 2 },
		{ ...noPrefs, sore: 1 },
	]) {
		it(`is to be read first where ${JSON.stringify(kept)} was kept`, async () => {
			await state.update(LAST_KNOWN, kept);
			assert.equal(known(), null);
		});
	}
});
