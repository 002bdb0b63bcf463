/** @file Finds every text that the product shows: those in its code, and those of its content. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import l10nDev from '@vscode/l10n-dev';
import esbuild from 'esbuild';
import { root } from '../hosts/places.mjs';

/** @typedef {Record<string, string | { message: string, comment: string[] }>} Bundle */

/**
 * The sources that hold texts: what the host and the page say.
 * @returns {Promise<{ file: string, contents: string }[]>}
 */
export async function sources() {
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
 * `const { t } = vscode.l10n` is not seen through by what finds the texts, and all that such a `t` is
 * called with would be left out.
 * @param {string} contents
 */
function undestructured(contents) {
	const [, l10n] = /const \{ t \} = ((?:vscode\.)?l10n);/u.exec(contents) ?? [];
	return l10n === undefined ? contents : contents.replaceAll(/(?<![\w$.])t\(/gu, `${l10n}.t(`);
}

/** @returns {Promise<Bundle>} every text, under the key by which a translation is found, in order */
export async function extract() {
	const scripts = (await sources()).map(({ contents }) => ({
		extension: '.ts',
		contents: undestructured(contents),
	}));
	const code = await l10nDev.getL10nJson(scripts);
	const content = Object.fromEntries((await contentTexts()).map((text) => [text, text]));
	const all = Object.entries({ ...content, ...code });
	return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
