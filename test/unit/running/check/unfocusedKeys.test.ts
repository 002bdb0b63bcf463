import assert from 'node:assert/strict';
import { isKeyFor, isUnfocused } from '../../../../src/webview/ui/browser.ts';

const body = {} as Element;
const documentElement = {} as Element;
const question = {} as Element;
const option = {} as Element;
const tab = {} as Element;

describe('a key on a question of the check', () => {
	before(() => Object.assign(globalThis, { document: { body, documentElement } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const rows: readonly [
		where: string,
		path: readonly Element[],
		meant: boolean,
		unfocused: boolean,
	][] = [
		['within it', [option, question, body, documentElement], true, false],
		['while nothing has the focus', [body, documentElement], true, true],
		[
			'while nothing has the focus, by a page without a body to take it',
			[documentElement],
			true,
			true,
		],
		['on another control of the page', [tab, body, documentElement], false, false],
	];
	for (const [where, path, meant, unfocused] of rows) {
		it(`${meant ? 'counts' : 'does not count'} ${where}`, () => {
			const event = { composedPath: () => [...path] };
			assert.deepEqual([isKeyFor(question, event), isUnfocused(event)], [meant, unfocused]);
		});
	}
});
