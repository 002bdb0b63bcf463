import assert from 'node:assert/strict';
import { savedTab, tabs } from '../../../src/webview/app/tabs.ts';

describe('the tab in the page’s memory', () => {
	for (const tab of tabs) {
		it(`comes back: ${tab}`, () => assert.equal(savedTab(tab), tab));
	}

	for (const bad of [undefined, null, 7, '', 'admin', { tab: 'run' }]) {
		it(`is the first where none is kept: ${JSON.stringify(bad)}`, () =>
			assert.equal(savedTab(bad), tabs[0]));
	}
});
