/**
 * @file `npm run texts` writes l10n/bundle.l10n.json: every text of the product, to be translated.
 * With `--check` it writes nothing and fails where that file, the texts or their placeholders are not
 * as they are to be; a translation (bundle.l10n.<language>.json, package.nls.<language>.json) counts too.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { extract } from './extract.mjs';
import { faultsOfTranslation } from './translation.mjs';

const folder = join(root, 'l10n');
const file = join(folder, 'bundle.l10n.json');
const extracted = await extract();
const text = `${JSON.stringify(extracted.texts, null, '\t')}\n`;

/** @param {string} path */
const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

/**
 * @param {string} at folder
 * @param {string} original its English file
 * @returns {Promise<string[]>} what is wrong with the translations beside it
 */
async function faultsBeside(at, original) {
	const stem = original.slice(0, -'.json'.length);
	const names = (await readdir(at)).filter(
		(name) => name.startsWith(`${stem}.`) && name.endsWith('.json') && name !== original,
	);
	const english = await json(join(at, original));
	const faults = await Promise.all(
		names.map(async (name) => faultsOfTranslation(name, english, await json(join(at, name)))),
	);
	return faults.flat();
}

if (process.argv.includes('--check')) {
	const written = await readFile(file, 'utf8').catch(() => '');
	const faults = [
		...(written === text ? [] : ['l10n/bundle.l10n.json is not up to date: npm run texts']),
		...extracted.faults,
		...(await faultsBeside(folder, 'bundle.l10n.json')),
		...(await faultsBeside(root, 'package.nls.json')),
	];
	console.log(faults.join('\n'));
	process.exitCode = faults.length > 0 ? 1 : 0;
} else {
	await mkdir(folder, { recursive: true });
	await writeFile(file, text);
}
