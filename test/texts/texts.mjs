/**
 * @file `npm run texts` writes l10n/bundle.l10n.json, every text of the product, to be translated, and takes out
 * of the translations (bundle.l10n.<language>.json, package.nls.<language>.json) what is no text any more.
 * With `--check` it writes nothing and fails where a file, a text or its places are not as they are to be.
 * With `--missing <language>` it prints what that language still lacks, as JSON.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { extract } from './extract.mjs';
import { englishLeft, expectedKeys, faultsOfTranslation, languageOf } from './translation.mjs';

/** The display languages of VS Code besides English. */
const LANGUAGES = 'cs de es fr it ja ko pl pt-br ru tr zh-cn zh-tw'.split(' ');

const folder = join(root, 'l10n');
const file = join(folder, 'bundle.l10n.json');
const extracted = await extract();
const text = `${JSON.stringify(extracted.texts, null, '\t')}\n`;

/** The English files, and the texts of each that a language has in all forms in which it counts. */
const originals = [
	{ at: folder, stem: 'bundle.l10n', counted: extracted.counted, indent: '\t' },
	{ at: root, stem: 'package.nls', counted: [], indent: '  ' },
];

/** @param {string} path */
const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** @typedef {(typeof originals)[number]} Original */

/**
 * @param {Original} original
 * @returns {Promise<string[]>} the names of its translations
 */
async function translationsOf({ at, stem }) {
	const names = await readdir(at);
	return names.filter((name) => name.startsWith(`${stem}.`) && name !== `${stem}.json`);
}

/**
 * @param {Original} original
 * @returns {Promise<string[]>} what is wrong with its translations
 */
async function faultsBeside(original) {
	const { at, stem, counted } = original;
	const names = await translationsOf(original);
	const english = await json(join(at, `${stem}.json`));
	const missing = LANGUAGES.filter((language) => !names.includes(`${stem}.${language}.json`));
	const faults = await Promise.all(
		names.map(async (name) => {
			const other = await json(join(at, name));
			return [
				...faultsOfTranslation(name, english, other, counted),
				...englishLeft(languageOf(name), english, other),
			];
		}),
	);
	return [
		...missing.map((language) => `${stem} has no translation: ${language}`),
		...faults.flat(),
	];
}

/**
 * Takes out of the translations what is no text any more, and puts the rest in the order of the English.
 * @param {Original} original
 */
async function tidy(original) {
	const { at, stem, counted, indent } = original;
	const english = await json(join(at, `${stem}.json`));
	for (const name of await translationsOf(original)) {
		const other = await json(join(at, name));
		const keys = expectedKeys(languageOf(name), english, counted).filter((key) => key in other);
		const kept = Object.fromEntries(keys.map((key) => [key, other[key]]));
		await writeFile(join(at, name), `${JSON.stringify(kept, null, indent)}\n`);
	}
}

const asked = process.argv.indexOf('--missing');
if (asked > 0) {
	const language = process.argv[asked + 1] ?? '';
	for (const { at, stem, counted } of originals) {
		const english = await json(join(at, `${stem}.json`));
		const other = await json(join(at, `${stem}.${language}.json`));
		const keys = expectedKeys(language, english, counted).filter((key) => !(key in other));
		console.log(
			JSON.stringify(Object.fromEntries(keys.map((key) => [key, english[key] ?? ''])), null, 1),
		);
	}
} else if (process.argv.includes('--check')) {
	const written = await readFile(file, 'utf8').catch(() => '');
	const faults = [
		...(written === text ? [] : ['l10n/bundle.l10n.json is not up to date: npm run texts']),
		...extracted.faults,
		...(await Promise.all(originals.map(faultsBeside))).flat(),
	];
	console.log(faults.join('\n'));
	process.exitCode = faults.length > 0 ? 1 : 0;
} else {
	await mkdir(folder, { recursive: true });
	await writeFile(file, text);
	await Promise.all(originals.map(tidy));
}
