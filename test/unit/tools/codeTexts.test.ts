import assert from 'node:assert/strict';
import { textsOf } from '../../texts/codeTexts.mjs';
import { faultsOfTranslation } from '../../texts/translation.mjs';

describe('a text that no language can have is found', () => {
	const rows: readonly [string, string, number][] = [
		['between tags', 'html`<p>Two words</p>`', 1],
		['in an attribute that is read out', 'html`<p aria-label="Two words"></p>`', 1],
		['in a menu', "const item = { label: 'Two words' };", 1],
		['in a message', "vscode.window.showInformationMessage('Two words');", 1],
		['in a message made of parts', 'vscode.window.showErrorMessage(`Two ${words}`);', 1],
		['looked up by a value', 'l10n.t(words);', 1],
		['looked up', "html`<p>${l10n.t('Two words')}</p>`", 0],
		['a class is no text', 'html`<p class="two words"></p>`', 0],
		['an id is no text', "const item = { label: 'id' };", 0],
	];
	for (const [title, contents, faults] of rows) {
		it(title, () => {
			assert.equal(textsOf({ file: 'src/webview/x.ts', contents }).faults.length, faults);
		});
	}
});

describe('a translation', () => {
	const english = { 'Up {0}m: {1}?': 'Up {0}m: {1}?', Stretch: 'Stretch' };
	const rows: readonly [string, Record<string, string>, string[]][] = [
		['has every text', { 'Up {0}m: {1}?': '{1} {0}', Stretch: 'S' }, []],
		['lacks one', { Stretch: 'S' }, ['de lacks "Up {0}m: {1}?"']],
		['has one more', { ...english, More: 'M' }, ['de has "More", which is no text of ours']],
		[
			'has other places',
			{ 'Up {0}m: {1}?': '{0} {0}', Stretch: 'S' },
			['de: the places in "Up {0}m: {1}?" are not those of the English'],
		],
	];
	for (const [title, other, faults] of rows) {
		it(title, () => assert.deepEqual(faultsOfTranslation('de', english, other), faults));
	}
});
