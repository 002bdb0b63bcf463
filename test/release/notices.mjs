/** @file The third-party notices: the licence of each package that is bundled, as the package has it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';

export const noticesFile = join(root, 'THIRD-PARTY-NOTICES.txt');

/** Licences that ask for nothing but their text; with any other a person has to decide. */
const PERMISSIVE = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'ISC',
	'MIT',
]);

/** The licence's own words, for a package that names it and its author but forgot the file. */
const MIT = (/** @type {string} */ author) => `MIT License (as the package's own package.json says)

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const RULE = '-'.repeat(78);

/**
 * The folders of the packages that modules belong to.
 * @param {readonly string[]} modules paths from node_modules/ on
 * @returns {string[]} sorted, each once
 */
export function packageFolders(modules) {
	const folders = modules.map((module) => {
		const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
		if (folder === undefined) {
			throw new Error(`${module} is in no package.`);
		}
		return folder;
	});
	return [...new Set(folders)].sort();
}

/**
 * What the notices say of one package.
 * @param {string} folder
 * @throws {Error} when its licence is not permissive, or its text is missing
 */
async function notice(folder) {
	const { name, version, license, author } = JSON.parse(
		await readFile(join(root, folder, 'package.json'), 'utf8'),
	);
	if (!PERMISSIVE.has(license)) {
		throw new Error(`${name} ${version} has the licence ${license}, which nobody has agreed to.`);
	}
	const text = await licenceText(join(root, folder), license, author?.name ?? author);
	if (text === undefined) {
		throw new Error(`${name} ${version} has no licence file.`);
	}
	return `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${text}\n`;
}

/**
 * @param {string} folder
 * @param {string} licence
 * @param {unknown} author
 */
async function licenceText(folder, licence, author) {
	const files = await readdir(folder);
	const file = files.find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one));
	if (file === undefined) {
		return licence === 'MIT' && typeof author === 'string' ? MIT(author) : undefined;
	}
	return (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
}

/**
 * @returns {Promise<string[]>} the folders of the packages that the last production build bundled, sorted
 * @throws {Error} when there was no such build
 */
export async function bundledFolders() {
	const list = await readFile(join(root, 'out', 'bundled.json'), 'utf8').catch(() => {
		throw new Error('Nothing was built yet: run `npm run build` first.');
	});
	return packageFolders(JSON.parse(list));
}

/**
 * @returns {Promise<string>} the notices of what the last production build bundled
 * @throws {Error} when there was no such build, or a package cannot be bundled
 */
export async function notices() {
	const parts = await Promise.all((await bundledFolders()).map(notice));
	const head = 'Next Posture holds parts of these packages. `npm run notices` makes this file.\n';
	return [head, ...parts].join('\n');
}
