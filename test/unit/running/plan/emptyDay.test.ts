import assert from 'node:assert/strict';
import { emptyDayText } from '../../../../src/webview/running/today/planWords.ts';

describe('a day of which nothing is logged', () => {
	const rows: [string, number, number, string][] = [
		['is one of rest after the first run', 100, 90, 'rest'],
		['may be today, which is not over', 107, 90, 'nothing yet'],
		['is not one of rest before the first run', 100, 101, 'not known'],
		['is today before the first run, too', 107, 108, 'nothing yet'],
	];
	for (const [name, day, first, expected] of rows) {
		it(name, () => {
			assert.equal(emptyDayText(day, 107, first), expected);
		});
	}
});
