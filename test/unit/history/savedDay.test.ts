import assert from 'node:assert/strict';
import { savedDay } from '../../../src/webview/history/historyStore.ts';

const today = 20_000;

describe('the day of the history in the page’s memory', () => {
	for (const day of [today - 1, today - 400, 0]) {
		it(`comes back: ${day}`, () => assert.equal(savedDay(day, today), day));
	}

	const others: readonly [string, unknown][] = [
		['today', today],
		['a day to come', today + 1],
		['a day before all days', -1],
		['half a day', 1.5],
		['no number', NaN],
		['a text', '19999'],
		['null', null],
		['nothing', undefined],
		['an object', {}],
	];
	for (const [what, bad] of others) {
		it(`is today where what is kept is ${what}`, () => assert.equal(savedDay(bad, today), null));
	}
});
