import assert from 'node:assert/strict';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { weeksOf, yearsOf } from '../../../../src/webview/running/diary/diaryWeeks.ts';
import { localDays } from '../../../../src/webview/ui/browser.ts';

/** 1 January 2026, a Thursday. */
const NEW_YEAR = 20_454;

const run = (day: number, km = 5): Run => ({
	id: `r${day}`,
	start: localDays.at(day, 600),
	km,
	seconds: null,
	kinds: [],
	note: '',
});

const runs = [run(NEW_YEAR + 1, 7), run(NEW_YEAR - 1), run(NEW_YEAR - 4), run(NEW_YEAR - 5)];

describe('the diary’s weeks', () => {
	it('begin on the person’s first weekday and belong to the year of their last day', () => {
		const monday = weeksOf(runs, 2026, 1);
		assert.deepEqual(
			monday.map(({ first, km }) => [first, km]),
			[[NEW_YEAR - 3, 12]],
		);
		const sunday = weeksOf(runs, 2026, 0);
		assert.deepEqual(
			sunday.map(({ first, km }) => [first, km]),
			[[NEW_YEAR - 4, 17]],
		);
		assert.equal(weeksOf(runs, 2025, 1).length, 1);
	});

	it('have the years with runs to choose from, and this one', () => {
		assert.deepEqual(yearsOf(runs, NEW_YEAR), [2026, 2025]);
		assert.deepEqual(yearsOf([], NEW_YEAR), [2026]);
	});
});
