/** @file Finds every text that the product shows: those in its code, and those of its content. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from '../hosts/places.mjs';
import { textsOf } from './codeTexts.mjs';

/**
 * The sources that hold texts: what the host and the page say.
 * @returns {Promise<{ file: string, contents: string }[]>}
 */
async function sources() {
	const names = await readdir(join(root, 'src'), { recursive: true });
	const files = names
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /^(?:host|webview)\/.*\.ts$/u.test(name) && !name.endsWith('.d.ts'))
		.toSorted();
	return Promise.all(
		files.map(async (name) => ({
			file: `src/${name}`,
			contents: await readFile(join(root, 'src', name), 'utf8'),
		})),
	);
}

/** @returns {Promise<readonly string[]>} */
async function contentTexts() {
	const outfile = join(root, 'out', 'texts', `contentTexts-${process.pid}.mjs`);
	await esbuild.build({
		entryPoints: [join(root, 'test', 'texts', 'contentTexts.ts')],
		bundle: true,
		format: 'esm',
		outfile,
		logLevel: 'warning',
	});
	/** @type {{ contentTexts(): readonly string[] }} */
	const module = await import(pathToFileURL(outfile).href);
	return module.contentTexts();
}

/**
 * @returns {Promise<{ texts: Record<string, string>, counted: string[], faults: string[] }>} every text, under
 * the key by which a translation is found, in order; which of them are counted; and what keeps a text of the
 * code from being translated
 */
export async function extract() {
	const code = (await sources()).map(textsOf);
	const all = [...(await contentTexts()), ...code.flatMap(({ lookedUp }) => lookedUp)];
	const texts = [...new Set(all)].toSorted();
	return {
		texts: Object.fromEntries(texts.map((text) => [text, text])),
		counted: [...new Set(code.flatMap(({ counted }) => counted))],
		faults: code.flatMap(({ faults }) => faults),
	};
}
