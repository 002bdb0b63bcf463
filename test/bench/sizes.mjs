import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../hosts/places.mjs';
import { makePackage } from '../scripts/package.mjs';
import { result } from './result.mjs';

const folder = join(root, 'dist', 'webview');

/** KB, gzipped, of the scripts that the page reads before its first view: the entry and its imports. */
async function firstLoad() {
	const read = new Map();
	const follow = async (/** @type {string} */ name) => {
		if (!read.has(name)) {
			const text = await readFile(join(folder, name), 'utf8');
			read.set(name, gzipSync(text).length);
			const imports = text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g);
			await Promise.all([...imports].map(([, next]) => follow(String(next))));
		}
	};
	await follow('page.js');
	return [...read.values()].reduce((sum, size) => sum + size, 0) / 1024;
}

/** KB, gzipped, of the script with all figures and what draws them: the one that registers their element. */
async function figures() {
	for (const name of await readdir(folder)) {
		const text = await readFile(join(folder, name), 'utf8');
		if (/customElements\.define\("posture-figure"/.test(text)) {
			return gzipSync(text).length / 1024;
		}
	}
	throw new Error('No script registers the element of the figures.');
}

/** @param {readonly string[]} files of dist, together */
async function kilobytes(...files) {
	const sizes = await Promise.all(
		files.map(async (file) => (await stat(join(root, 'dist', file))).size),
	);
	return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function sizes() {
	const vsix = (await stat(await makePackage())).size / 1024;
	return {
		'node bundle, minified': result(await kilobytes('node/extension.js', 'node/app.js'), 'KB', 80),
		'node, loaded on demand': result(await kilobytes('node/lazy.js'), 'KB'),
		'web bundle, minified': result(await kilobytes('web/extension.js'), 'KB'),
		'page, first load, gzipped': result(await firstLoad(), 'KB', 120),
		'figures, gzipped': result(await figures(), 'KB', 50),
		'package (vsix)': result(vsix, 'KB', 1126),
	};
}
