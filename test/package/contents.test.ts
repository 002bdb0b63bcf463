import assert from 'node:assert/strict';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { newerNode } from '../hosts/node.mjs';
import { root } from '../hosts/places.mjs';

/** Every file there is to be, by name. */
const expected = [
	'package.json',
	'package.nls.json',
	'README.md',
	'CHANGELOG.md',
	'LICENSE',
	'THIRD-PARTY-NOTICES.txt',
	'dist/node/extension.js',
	'dist/node/app.js',
	'dist/node/lazy.js',
	'dist/web/extension.js',
	'dist/webview/page.js',
	'media/api.d.ts',
	'media/glyphs.woff',
	'media/icon.png',
	'media/my-moves.schema.json',
	'media/walkthrough/nudge.svg',
	'media/walkthrough/rhythm.svg',
	'media/walkthrough/run.svg',
	'media/walkthrough/stretch.svg',
];
/** What there may be as many of as the build or the translators make. */
const many = [
	/^dist\/webview\/chunk-[\w-]+-[0-9A-Z]{8}\.js$/,
	/^package\.nls\.[\w-]+\.json$/,
	/^l10n\/bundle\.l10n\.[\w-]+\.json$/,
];

describe('what is packaged', () => {
	let files: string[];

	before(async () => {
		const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
		const { code, output } = await run(await newerNode(), [vsce, 'ls', '--no-dependencies'], {
			cwd: root,
		});
		assert.equal(code, 0, output);
		files = output.trim().split(/\r?\n/);
	});

	it('has all that the extension needs', () => {
		assert.deepEqual(
			expected.filter((file) => !files.includes(file)),
			[],
		);
	});

	it('has nothing else: no sources, maps or tests', () => {
		assert.deepEqual(
			files.filter((file) => !expected.includes(file) && !many.some((name) => name.test(file))),
			[],
		);
	});
});
