// Builds the page's scripts so that the first view needs only one: a webview fetches each of its files by
// a long way round. What is loaded later takes from that one what both use.
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..');
const parts = 'out/page';

/** @typedef {{ output: string, name: string, as: string }} Named an export of a part, and its name in page.js */

/** The outputs that page.js imports at once, directly or not, and page.js itself. */
function firstOf(/** @type {import('esbuild').Metafile} */ { outputs }) {
	const first = new Set([`${parts}/page.js`]);
	for (const output of first) {
		for (const { path: imported, kind } of outputs[output]?.imports ?? []) {
			if (kind === 'import-statement') {
				first.add(imported);
			}
		}
	}
	return first;
}

/** The one script: all first parts, with everything that they export under names of its own. */
function joinedText(/** @type {Named[]} */ named) {
	const exported = named.map(
		({ output, name, as }) =>
			`export { ${name} as ${as} } from './${path.posix.basename(output)}';`,
	);
	return [`import './page.js';`, ...exported].join('\n');
}

/** What stands for a first part in a script that is loaded later. */
function standIn(/** @type {Named[]} */ named, /** @type {string} */ output) {
	return named
		.filter((each) => each.output === output)
		.map(({ name, as }) => `export { ${as} as ${name} } from './page.js';`)
		.join('\n');
}

/**
 * @param {ReadonlySet<string>} first
 * @param {Named[]} named
 * @returns {import('esbuild').Plugin}
 */
function joining(first, named) {
	const inRoot = (/** @type {string} */ file) => path.relative(root, file).replaceAll('\\', '/');
	const resolveDir = path.join(root, parts);
	return {
		name: 'joining',
		setup(build) {
			build.onResolve({ filter: /^first-script$/ }, ({ path }) => ({ path, namespace: path }));
			build.onLoad({ filter: /.*/, namespace: 'first-script' }, () => ({
				contents: joinedText(named),
				resolveDir,
			}));
			build.onResolve({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
				path,
				external: true,
			}));
			build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path: output }) => ({
				contents: standIn(named, output),
			}));
			build.onResolve({ filter: /^\.\// }, ({ path: target, importer, namespace, resolveDir }) => {
				const output = inRoot(path.join(resolveDir, target));
				const later = namespace === 'file' && !first.has(inRoot(importer));
				return later && first.has(output)
					? // One for each importer: a shared one would be a file of its own.
						{ path: output, namespace: 'stand-in', suffix: `?${importer}` }
					: undefined;
			});
		},
	};
}

/**
 * Builds `options.entryPoints` into `options.outdir`: page.js, which imports nothing, and what it loads.
 * @param {import('esbuild').BuildOptions} options with splitting
 */
async function buildPage(options) {
	const { metafile } = await esbuild.build({
		...options,
		outdir: parts,
		minify: false,
		metafile: true,
	});
	const first = firstOf(metafile);
	const named = [...first].flatMap((output, index) =>
		(metafile.outputs[output]?.exports ?? []).map((name) => ({
			output,
			name,
			as: `part${index}_${name}`,
		})),
	);
	const later = Object.entries(metafile.outputs).filter(
		([output, { entryPoint }]) => entryPoint && !first.has(output),
	);
	await esbuild.build({
		...options,
		plugins: [joining(first, named)],
		entryPoints: [
			{ in: 'first-script', out: 'page' },
			...later.map(([output]) => ({ in: output, out: path.posix.basename(output, '.js') })),
		],
	});
}

module.exports = { buildPage };
