import assert from 'node:assert/strict';
import { randomId } from '../../../src/host/base/bytes.ts';
import { pageHtml } from '../../../src/host/page/pageHtml.ts';

const parts = {
	script: 'https://host/page.js?a=1&b="2"',
	source: 'https://*.host',
	nonce: 'abc123',
	state: { at: 7, messages: [{ kind: 'play', routine: '"><script>' }] } as const,
	language: 'de',
	succeeds: null,
};

describe('the page’s document', () => {
	const html = pageHtml(parts);

	it('lets in one script by its nonce, and nothing inline', () => {
		assert.match(
			html,
			/default-src 'none'; script-src 'nonce-abc123'; style-src https:\/\/\*\.host;/,
		);
		assert.doesNotMatch(html, /unsafe|style=|<style| on[a-z]+=/);
		assert.equal(html.match(/<script/g)?.length, 1);
	});

	it('lets the page start workers that it makes itself, and fetch nothing', () => {
		assert.match(html, /; worker-src blob:;/);
		assert.doesNotMatch(html, /connect-src/);
	});

	it('escapes what it is given', () => {
		assert.match(html, /src="https:\/\/host\/page\.js\?a=1&amp;b=&quot;2&quot;"/);
		assert.match(html, /<html lang="de">/);
	});

	it('has a fresh nonce each time', () => {
		assert.match(randomId(), /^[0-9a-f]{32}$/);
		assert.notEqual(randomId(), randomId());
	});
});
