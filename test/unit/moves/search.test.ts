import assert from 'node:assert/strict';
import { moves } from '../../../src/content/moves.ts';
import { NO_FILTER, passes, savedFilter, type Filter } from '../../../src/webview/moves/search.ts';

const found = (filter: Partial<Filter>) =>
	moves.filter((move) => passes(move, { ...NO_FILTER, ...filter })).map(({ id }) => id);

describe('a search in the library', () => {
	it('finds everything unless narrowed', () => {
		assert.equal(found({}).length, moves.length);
	});

	it('narrows by position, area and words together', () => {
		assert.deepEqual(found({ position: 'wall' }), ['wall-calf-stretch', 'doorway-pec']);
		assert.deepEqual(found({ position: 'wall', area: 'calves' }), ['wall-calf-stretch']);
		assert.deepEqual(found({ query: 'Foam  BACK' }), ['foam-roller-upper-back']);
		assert.deepEqual(found({ query: 'no such move' }), []);
	});

	it('looks at the words that are shown', () => {
		const german = (text: string) => (text === 'neck' ? 'Nacken' : text);
		const filter = { ...NO_FILTER, query: 'nacken' };
		assert.deepEqual(
			moves.filter((move) => passes(move, filter, german)).map(({ id }) => id),
			['chin-tuck'],
		);
	});

	it('is read back, without what it could not be', () => {
		const filter: Filter = { position: 'wall', area: 'calves', query: 'calf' };
		assert.deepEqual(savedFilter(filter), { ...filter, area: '' });
		for (const bad of [undefined, null, 7, { position: 'ceiling', query: 3 }]) {
			assert.deepEqual(savedFilter(bad), NO_FILTER);
		}
	});
});
