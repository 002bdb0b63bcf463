import assert from 'node:assert/strict';
import { neutralBody } from '../../../../src/core/moves/body.ts';
import { noLikes } from '../../../../src/core/moves/prefs.ts';
import { AROUND, offerById } from '../../../../src/webview/running/around/runOffers.ts';
import { sheetOf, sheetPage, sheetText } from '../../../../src/webview/running/around/sheet.ts';

const figures = { style: '', of: (move: string) => `<svg class="${move}"></svg>` };
const person = {
	body: neutralBody,
	likes: noLikes,
	done: [],
	wholeDay: false,
	warmUpExtra: 0,
	readySeconds: 5,
};

describe('a routine to take along', () => {
	// The words ask the page for its language.
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	for (const id of AROUND) {
		it(`has all its steps, as text and as a page: ${id}`, () => {
			const offer = offerById(id, person);
			assert.ok(offer);
			const sheet = sheetOf(offer);
			const [text, page] = [sheetText(sheet), sheetPage(sheet, 'en', figures)];
			assert.equal(sheet.lines.length, offer.routine.steps.length);
			for (const { move, name, dose } of sheet.lines) {
				assert.ok(page.includes(`<svg class="${move}">`), move);
				assert.ok(text.includes(`${name}, ${dose}`), name);
				assert.ok(page.includes(`<i>${dose}</i>`), dose);
			}
			assert.match(text, /not medical advice/);
			assert.doesNotMatch(page, /<script|https?:|url\(/);
		});
	}

	it('asks before the cool-down whether it was walked off', () => {
		const offer = offerById('cooldown', person);
		assert.match(offer ? sheetText(sheetOf(offer)) : '', /Already walked it off\?/);
	});

	it('takes what it is given for text and never for markup', () => {
		const line = { move: 'x', name: '<b onclick="x">', dose: '&', how: '</li>' };
		const page = sheetPage(
			{ title: '<script>', first: '<', lines: [line], last: '"' },
			'en"',
			figures,
		);
		assert.doesNotMatch(page, /<script|<b onclick|lang="en""/);
		assert.ok(page.includes('&lt;script>'));
	});
});
