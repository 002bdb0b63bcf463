/**
 * @file `npm run package`: builds the product and makes next-posture-<version>.vsix of it, and beside it
 * next-posture-<version>.cdx.json, which lists what is bundled.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../hosts/children.mjs';
import { newerNode } from '../hosts/node.mjs';
import { root } from '../hosts/places.mjs';
import { writeSbom } from '../release/sbom.mjs';
import { buildProduct } from './builds.mjs';
import { setUp } from './setUp.mjs';

/** The README's pictures are not in the package: they are fetched from here, or left out. */
const imagesUrl = process.env.IMAGES_URL;
const README_WITHOUT_PICTURES = 'out/README.md';

/** @param {string} readme */
export const withoutPictures = (readme) => readme.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '');

/** @returns {Promise<string[]>} the flags that say which README is packed */
async function readmeFlags() {
	if (imagesUrl) {
		return ['--baseImagesUrl', imagesUrl];
	}
	const readme = await readFile(join(root, 'README.md'), 'utf8');
	await mkdir(join(root, 'out'), { recursive: true });
	await writeFile(join(root, README_WITHOUT_PICTURES), withoutPictures(readme));
	return ['--readme-path', README_WITHOUT_PICTURES, '--no-rewrite-relative-links'];
}

/**
 * Packs what dist/ and .vscodeignore say, with the Node that vsce wants.
 * @returns {Promise<string>} the path of the .vsix
 * @throws {Error} with vsce's output when it fails
 */
export async function makePackage() {
	const manifest = await readFile(join(root, 'package.json'), 'utf8');
	const { name, version } = /** @type {Record<string, string>} */ (JSON.parse(manifest));
	const vsix = join(root, `${name}-${version}.vsix`);
	const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
	// There is no public repository to name, and everything is bundled.
	const flags = [
		'--no-dependencies',
		'--allow-missing-repository',
		'--out',
		vsix,
		...(await readmeFlags()),
	];
	const { code, output } = await run(await newerNode(), [vsce, 'package', ...flags], { cwd: root });
	if (code !== 0) {
		throw new Error(`vsce could not make the package:\n${output}`);
	}
	return vsix;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
	await setUp();
	await buildProduct();
	const vsix = await makePackage();
	console.log(`${vsix}\n${await writeSbom(vsix)}`);
}
