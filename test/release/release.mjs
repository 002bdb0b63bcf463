/** @file A release: one file, checked, published to both registries. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The most that a package may weigh, in bytes. */
export const MOST = 1400 * 1024;

/** The client of Open VSX is no dependency: only a release needs it. */
const OVSX = 'ovsx@1.3.0';

/**
 * @typedef {object} Step
 * @property {string} command
 * @property {readonly string[]} client the arguments that start the registry's client
 * @property {readonly string[]} args all arguments
 */

/**
 * Why a version is not ready, in plain words.
 * @param {{ version: string, changelog: string, ref?: string | undefined }} release `ref`: the tag that is
 *   released, if known
 * @returns {string[]}
 */
export function versionReasons({ version, changelog, ref }) {
	const [, heading] = /^## (.+)$/m.exec(changelog) ?? [];
	const dated = new RegExp(`^${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`);
	return [
		...(dated.test(heading ?? '')
			? []
			: [`CHANGELOG.md begins with "${heading}" and not with "${version} (year-month-day)".`]),
		...(ref === undefined || ref === `v${version}`
			? []
			: [`The tag is ${ref} and not v${version}, as package.json says.`]),
	];
}

/**
 * What is wrong with a package, in plain words.
 * @param {{ bytes: number, sha256: string, built?: string | undefined }} file `built`: the sum of the one
 *   that was built, if known
 * @returns {string[]}
 */
export function packageReasons({ bytes, sha256, built }) {
	return [
		...(bytes <= MOST ? [] : [`The package has ${bytes} bytes; it may have ${MOST}.`]),
		...(built === undefined || built === sha256
			? []
			: [`The package is not the one that was built: its SHA-256 is ${sha256}.`]),
	];
}

/**
 * How one file reaches both registries: the Marketplace by trusted publishing, so that there is no
 * secret to lose; Open VSX by the token in OVSX_PAT.
 * @param {string} vsix
 * @returns {readonly Step[]}
 */
export function publishSteps(vsix) {
	const steps = [
		{ client: ['vsce'], rest: ['publish', '--packagePath', vsix, '--oidc', '--skip-duplicate'] },
		{ client: ['--yes', OVSX], rest: ['publish', vsix, '--skip-duplicate'] },
	];
	return steps.map(({ client, rest }) => ({
		command: 'npx',
		client,
		args: [...client, ...rest],
	}));
}

/**
 * @param {string} file
 * @returns {Promise<{ bytes: number, sha256: string }>}
 */
export async function weigh(file) {
	const data = await readFile(file);
	return { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
}
