import assert from 'node:assert/strict';
import { distanceWords, unitWords } from '../../../../src/webview/running/shared/runWords.ts';

describe('a distance in words', () => {
	const rows: [string, number, 'km' | 'miles', 0 | 1, string, string][] = [
		['en', 6, 'km', 0, '6 km', 'km'],
		['en', 6, 'km', 1, '6.0 km', 'km'],
		['en', 9.94, 'km', 1, '9.9 km', 'km'],
		['de', 6, 'km', 1, '6,0 km', 'km'],
		['ru', 6, 'km', 1, '6,0 км', 'км'],
		['zh-CN', 6, 'km', 1, '6.0公里', '公里'],
	];
	for (const [lang, km, units, decimals, words, unit] of rows) {
		it(`is ${words}, beside it ${unit}, in ${lang}`, () => {
			Object.assign(globalThis, { document: { documentElement: { lang } } });
			try {
				// Some languages have a space there that does not break.
				assert.equal(distanceWords(km, units, decimals).replace(/\s/g, ' '), words);
				assert.equal(unitWords(units), unit);
			} finally {
				Reflect.deleteProperty(globalThis, 'document');
			}
		});
	}
});
