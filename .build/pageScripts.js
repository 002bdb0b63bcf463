// Builds the page's scripts in two passes, so that the first view needs a single file. esbuild's splitting
// puts what the entry point and a dynamic import share into shared chunks, which the entry point imports; a
// webview asks its service worker for each of them. The second pass merges those chunks into page.js, and
// lets the chunks of dynamic imports import what they share from there.
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..');
const firstPass = 'out/page';

/** @typedef {{ output: string, name: string, as: string }} Export an export of a shared chunk, and its name in page.js */

/** The outputs that page.js imports statically, directly or not, and page.js itself. */
function staticOutputs(/** @type {import('esbuild').Metafile} */ { outputs }) {
	const found = new Set([`${firstPass}/page.js`]);
	for (const output of found) {
		for (const { path: imported, kind } of outputs[output]?.imports ?? []) {
			if (kind === 'import-statement') {
				found.add(imported);
			}
		}
	}
	return found;
}

/** The entry point of the second pass: all that page.js needs at once, its exports under unique names. */
function entryText(/** @type {Export[]} */ named) {
	const exported = named.map(
		({ output, name, as }) =>
			`export { ${name} as ${as} } from './${path.posix.basename(output)}';`,
	);
	return [`import './page.js';`, ...exported].join('\n');
}

/** A shared chunk as a module that exports from page.js what was in it. */
function reexportText(/** @type {Export[]} */ named, /** @type {string} */ output) {
	return named
		.filter((each) => each.output === output)
		.map(({ name, as }) => `export { ${as} as ${name} } from './page.js';`)
		.join('\n');
}

/**
 * @param {ReadonlySet<string>} eager
 * @param {Export[]} named
 * @returns {import('esbuild').Plugin}
 */
function mergeStatic(eager, named) {
	const inRoot = (/** @type {string} */ file) => path.relative(root, file).replaceAll('\\', '/');
	const resolveDir = path.join(root, firstPass);
	return {
		name: 'merge-static-chunks',
		setup(build) {
			build.onResolve({ filter: /^page-entry$/ }, ({ path }) => ({ path, namespace: path }));
			build.onLoad({ filter: /.*/, namespace: 'page-entry' }, () => ({
				contents: entryText(named),
				resolveDir,
			}));
			build.onResolve({ filter: /.*/, namespace: 'reexport' }, ({ path }) => ({
				path,
				external: true,
			}));
			build.onLoad({ filter: /.*/, namespace: 'reexport' }, ({ path: output }) => ({
				contents: reexportText(named, output),
			}));
			build.onResolve({ filter: /^\.\// }, ({ path: target, importer, namespace, resolveDir }) => {
				const output = inRoot(path.join(resolveDir, target));
				const later = namespace === 'file' && !eager.has(inRoot(importer));
				return later && eager.has(output)
					? // One for each importer: a shared one would be a file of its own.
						{ path: output, namespace: 'reexport', suffix: `?${importer}` }
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
		outdir: firstPass,
		minify: false,
		metafile: true,
	});
	const eager = staticOutputs(metafile);
	const named = [...eager].flatMap((output, index) =>
		(metafile.outputs[output]?.exports ?? []).map((name) => ({
			output,
			name,
			as: `chunk${index}_${name}`,
		})),
	);
	const later = Object.entries(metafile.outputs).filter(
		([output, { entryPoint }]) => entryPoint && !eager.has(output),
	);
	await esbuild.build({
		...options,
		plugins: [mergeStatic(eager, named)],
		entryPoints: [
			{ in: 'page-entry', out: 'page' },
			...later.map(([output]) => ({ in: output, out: path.posix.basename(output, '.js') })),
		],
	});
}

module.exports = { buildPage };
