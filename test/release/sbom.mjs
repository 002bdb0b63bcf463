/** @file The software bill of materials: what of node_modules is in the package, as npm's lock has it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../hosts/install.mjs';
import { root } from '../hosts/places.mjs';
import { bundledFolders } from './notices.mjs';

/**
 * @typedef {{ 'bom-ref': string, name: string, version: string, scope?: string, properties?: unknown }} Component
 *
 * @typedef {object} Bom CycloneDX, as far as it is read here
 * @property {string} bomFormat
 * @property {{ component: Component }} metadata
 * @property {readonly Component[]} components
 * @property {readonly { ref: string, dependsOn: readonly string[] }[]} dependencies
 */

/**
 * The part of a bill that is bundled. npm lists all that is installed, and knows nothing of what a bundler took
 * of it: to npm, all of it is for development.
 * @param {Bom} bom of all that the lock has
 * @param {ReadonlySet<string>} bundled names and versions, such as `lit@3.3.3`
 * @param {string} name of the package itself, which npm calls by its folder
 * @returns {Bom}
 * @throws {Error} when the lock does not have what was bundled
 */
export function bundledBom(bom, bundled, name) {
	const components = bom.components.filter((component) => bundled.has(component['bom-ref']));
	if (components.length !== bundled.size) {
		throw new Error(`The lock has ${components.length} of the ${bundled.size} bundled packages.`);
	}
	const { component } = bom.metadata;
	const own = component['bom-ref'];
	return {
		...bom,
		metadata: { ...bom.metadata, component: { ...component, name } },
		components: components.map((one) => ({ ...one, scope: 'required', properties: [] })),
		dependencies: [
			{ ref: own, dependsOn: [...bundled] },
			...bom.dependencies
				.filter(({ ref }) => bundled.has(ref))
				.map(({ ref, dependsOn }) => ({
					ref,
					dependsOn: dependsOn.filter((one) => bundled.has(one)),
				})),
		],
	};
}

/**
 * Writes the bill of what the last production build bundled, beside the package.
 * @param {string} vsix
 * @returns {Promise<string>} the path of the bill
 * @throws {Error} with npm's output when it fails, or as `bundledBom` says
 */
export async function writeSbom(vsix) {
	const folders = await bundledFolders();
	const bundled = await Promise.all(
		folders.map(async (folder) => {
			const { name, version } = JSON.parse(
				await readFile(join(root, folder, 'package.json'), 'utf8'),
			);
			return `${name}@${version}`;
		}),
	);
	const output = await npm(['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], root);
	const bom = bundledBom(JSON.parse(output), new Set(bundled), 'next-posture');
	const file = vsix.replace(/\.vsix$/, '.cdx.json');
	await writeFile(file, `${JSON.stringify(bom, null, 2)}\n`);
	return file;
}
