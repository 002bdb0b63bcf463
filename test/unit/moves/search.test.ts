import assert from 'node:assert/strict';
import { moves } from '../../../src/content/moves/index.ts';
import { type Filter, NO_FILTER, passes, savedFilter } from '../../../src/webview/moves/search.ts';

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

	it('narrows by equipment, length, floor and favourites', () => {
		assert.deepEqual(found({ equipment: 'foam roller' }), ['foam-roller-upper-back']);
		assert.ok(found({ noFloor: true }).length < moves.length);
		assert.ok(!found({ noFloor: true }).includes('childs-pose'));
		assert.ok(!found({ most: 20 }).includes('wall-calf-stretch'), 'both sides count');
		assert.deepEqual(found({ favourites: true }), []);
		const liked = moves.filter((move) =>
			passes(move, { ...NO_FILTER, favourites: true }, undefined, ['air-squat']),
		);
		assert.deepEqual(
			liked.map(({ id }) => id),
			['air-squat'],
		);
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
		const filter: Filter = {
			position: 'wall',
			area: 'calves',
			equipment: 'wall',
			most: 60,
			noFloor: true,
			favourites: true,
			query: 'calf',
		};
		assert.deepEqual(savedFilter(filter), { ...filter, area: '', equipment: '' });
		for (const bad of [undefined, null, 7, { position: 'ceiling', query: 3, most: 31 }]) {
			assert.deepEqual(savedFilter(bad), NO_FILTER);
		}
	});
});
