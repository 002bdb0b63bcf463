import assert from 'node:assert/strict';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { newerNode } from '../hosts/node.mjs';
import { root } from '../hosts/places.mjs';

const needed = [
	'package.json',
	'package.nls.json',
	'README.md',
	'LICENSE',
	'dist/node/extension.js',
	'dist/web/extension.js',
	'dist/webview/page.js',
];
const allowed =
	/^(package(\.nls(\.[\w-]+)?)?\.json|(README|CHANGELOG|THIRD-PARTY-NOTICES)\.\w+|LICENSE|l10n\/[\w.-]+\.json|media\/[\w-]+\.(png|schema\.json)|dist\/(node|web)\/[\w-]+\.js|dist\/webview\/[\w-]+\.js)$/;

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
			needed.filter((file) => !files.includes(file)),
			[],
		);
	});

	it('has nothing else: no sources, maps or tests', () => {
		assert.deepEqual(
			files.filter((file) => !allowed.test(file)),
			[],
		);
	});
});
