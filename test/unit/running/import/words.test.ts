import assert from 'node:assert/strict';
import type { ImportFault } from '../../../../src/core/running/import/importReport.ts';
import { faultWords } from '../../../../src/webview/running/import/importPanel.ts';

describe('what is wrong with a file, in words', () => {
	const cases: Record<ImportFault['kind'], [fault: ImportFault, words: RegExp]> = {
		empty: [{ kind: 'empty' }, /empty/],
		unreadable: [{ kind: 'unreadable' }, /moved/],
		format: [{ kind: 'format' }, /GPX, TCX, FIT, a CSV/],
		truncated: [{ kind: 'truncated' }, /ends too early/],
		damaged: [{ kind: 'damaged' }, /damaged/],
		xml: [{ kind: 'xml', line: 7 }, /line 7$/],
		documentType: [{ kind: 'documentType' }, /entities/],
		shape: [{ kind: 'shape' }, /no activity file/],
		columns: [{ kind: 'columns', missing: ['Date', 'Time'] }, /Date, Time$/],
		values: [{ kind: 'values', column: 'Datum', example: 'x' }, /“Datum”.*“x”$/],
		language: [
			{ kind: 'language', column: 'Typ', examples: ['a', 'b'] },
			/“Typ” is known as running \(a, b\); export it in English/,
		],
		noActivity: [{ kind: 'noActivity' }, /no recorded activity/],
		size: [{ kind: 'size', megabytes: 32 }, /larger than 32 MB/],
		bomb: [{ kind: 'bomb', times: 200 }, /200 times/],
		number: [{ kind: 'number', most: 100_000 }, /the first 100000 /],
		nested: [{ kind: 'nested' }, /within what is packed, too deep/],
		archives: [{ kind: 'archives', most: 200 }, /more than 200 archives/],
		packing: [{ kind: 'packing' }, /encrypted/],
		entries: [{ kind: 'entries', faulty: 900, listed: 100 }, /^900 files .* 100 are listed$/],
		failed: [{ kind: 'failed', message: 'x is not a function' }, /x is not a function/],
	};
	for (const [kind, [fault, words]] of Object.entries(cases)) {
		it(`${kind}: goes on after a colon, and without a full stop`, () => {
			assert.match(faultWords(fault), words);
			assert.match(faultWords(fault), /^[a-z\d].*[^.]$/);
		});
	}
});
