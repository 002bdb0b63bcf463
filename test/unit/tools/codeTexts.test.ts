import assert from 'node:assert/strict';
import { textsOf } from '../../texts/codeTexts.mjs';
import { englishLeft, faultsOfTranslation } from '../../texts/translation.mjs';

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

describe('a text with a number in it', () => {
	const contents = "counted(count, '{0} day', '{0} days');";

	it('is found in its two English forms, of which a language may have more', () => {
		const { lookedUp, counted } = textsOf({ file: 'src/webview/x.ts', contents });
		assert.deepEqual([lookedUp, counted], [['{0} day', '{0} days'], ['{0} days']]);
	});

	const days = { '{0} day': '{0} day', '{0} days': '{0} days' };
	const rows: readonly [language: string, forms: string[], faults: string[]][] = [
		['de', [], []],
		['ja', [], []],
		['pl', ['few', 'many'], []],
		['pl', ['few'], ['bundle.l10n.pl.json lacks "{0} days#many"']],
		['de', ['few'], ['bundle.l10n.de.json has "{0} days#few", which is no text of ours']],
	];
	for (const [language, forms, faults] of rows) {
		it(`has ${forms.length} forms more in ${language}: ${faults.length} faults`, () => {
			const more = forms.map((form) => [`{0} days#${form}`, '{0}'] as const);
			const translated = { ...days, ...Object.fromEntries(more) };
			const name = `bundle.l10n.${language}.json`;
			assert.deepEqual(faultsOfTranslation(name, days, translated, ['{0} days']), faults);
		});
	}
});

describe('what is still English in a translation', () => {
	const english = { key: 'Set your data free in {0}', 'x.keywords': 'hour clock' };
	const rows: readonly [language: string, text: string, left: number][] = [
		['de', 'Set your data free in {0}', 1],
		['de', 'Befreie deine Daten in {0}', 0],
		['ja', '{0}でdataを自由に', 1],
		['ja', '$(database) {0}で[データ](command:nextPosture.data)を自由に', 0],
		['ru', 'Экспорт в JSON и `my-moves.json`: {0}', 0],
	];
	for (const [language, text, left] of rows) {
		it(`“${text}” in ${language}: ${left}`, () => {
			const other = { key: text, 'x.keywords': 'hour clock' };
			assert.equal(englishLeft(language, english, other).length, left);
		});
	}
});
