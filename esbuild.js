// Builds the product into dist/: node esbuild.js [--production] [--watch]
// test/build.mjs builds what tests it.
const { mkdir, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');
const { bundledModules, listBundledModules } = require('./.build/bundledModules.js');
const { layers } = require('./.build/layers.js');
const { buildPage } = require('./.build/pageScripts.js');
const { vscodeExternal } = require('./.build/vscodeExternal.js');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const root = __dirname;

/** Prints the begin, the errors and the end of each build as the watch task's problem matcher reads them. */
/** @type {import('esbuild').Plugin} */
const problemMatcher = {
	name: 'problem-matcher',
	setup(build) {
		build.onStart(() => console.log('[watch] build started'));
		build.onEnd(({ errors }) => {
			for (const { text, location } of errors) {
				console.error(`✘ [ERROR] ${text}`);
				if (location) {
					console.error(`    ${location.file}:${location.line}:${location.column}:`);
				}
			}
			console.log('[watch] build finished');
		});
	},
};

/** @type {import('esbuild').BuildOptions} */
const common = {
	absWorkingDir: root,
	bundle: true,
	minify: production,
	sourcemap: !production,
	sourcesContent: false,
	legalComments: 'none',
	charset: 'utf8',
	logLevel: watch ? 'silent' : 'warning',
	target: ['node20', 'chrome124'],
	// Both read those that are used here. A literal can be left out where it is not used; `new RegExp` cannot.
	supported: { 'regexp-unicode-property-escapes': true },
	plugins: [layers, listBundledModules, ...(watch ? [problemMatcher] : [])],
};

/** @type {import('esbuild').BuildOptions} */
const host = {
	...common,
	format: 'cjs',
	plugins: [...(common.plugins ?? []), vscodeExternal],
};

/** Those after the first are loaded by `import()`: app a moment after activation, lazy on demand. */
const nodeEntryPoints = ['extension', 'app', 'lazy'];

/** Keeps `import()` of another entry point external, as it cannot be split off: `splitting` needs ESM. */
/** @type {import('esbuild').Plugin} */
const lazyEntryPoints = {
	name: 'lazy-entry-points',
	setup(build) {
		build.onResolve({ filter: /\.ts$/ }, ({ kind, path: target }) => {
			const name = path.basename(target, '.ts');
			return kind === 'dynamic-import' && nodeEntryPoints.includes(name)
				? { path: `./${name}.js`, external: true }
				: undefined;
		});
	},
};

/** @type {import('esbuild').BuildOptions} */
const nodeHost = {
	...host,
	entryPoints: nodeEntryPoints.map((name) => `src/host/${name}.ts`),
	outdir: 'dist/node',
	platform: 'node',
	// VS Code answers `require('vscode')` for files that were required themselves.
	supported: { ...common.supported, 'dynamic-import': false },
	plugins: [lazyEntryPoints, ...(host.plugins ?? [])],
};

/** A web worker may load one file only. @type {import('esbuild').BuildOptions} */
const webHost = {
	...host,
	entryPoints: ['src/host/extension.ts'],
	outfile: 'dist/web/extension.js',
	platform: 'browser',
};

/**
 * Resolves `import-worker` to the bundle of the worker that reads activity files, as a text: the page's
 * policy lets it start a worker from what it holds itself, and fetch nothing.
 */
/** @type {import('esbuild').Plugin} */
const importWorker = {
	name: 'import-worker',
	setup(build) {
		build.onResolve({ filter: /^import-worker$/ }, ({ path }) => ({ path, namespace: path }));
		build.onLoad({ filter: /.*/, namespace: 'import-worker' }, async () => {
			const { outputFiles, metafile } = await esbuild.build({
				...common,
				entryPoints: [path.join(root, 'src/webview/running/import/files/worker.ts')],
				// A path in a text could not be found by the editor's own tools.
				sourcemap: false,
				format: 'iife',
				platform: 'browser',
				// sax asks for Node's streams, and does without where there are none.
				external: ['stream'],
				plugins: [layers, listBundledModules],
				write: false,
				metafile: true,
			});
			const [bundle] = outputFiles;
			return {
				contents: `export const script = ${JSON.stringify(bundle?.text)};`,
				watchFiles: Object.keys(metafile.inputs).map((input) => path.resolve(root, input)),
			};
		});
	},
};

/** @type {import('esbuild').BuildOptions} */
const page = {
	...common,
	entryPoints: ['src/webview/page.ts'],
	outdir: 'dist/webview',
	// The style sheet comes with the script: one thing less to fetch before the first view.
	loader: { '.css': 'text' },
	format: 'esm',
	splitting: true,
	chunkNames: 'chunk-[name]-[hash]',
	platform: 'browser',
	plugins: [importWorker, ...(common.plugins ?? [])],
};

async function main() {
	if (watch) {
		const contexts = await Promise.all(
			[nodeHost, webHost, page].map((options) => esbuild.context(options)),
		);
		await Promise.all(contexts.map((context) => context.watch()));
		return;
	}
	if (production) {
		// Chunks are named by their content, so those of earlier builds would be packaged too.
		await rm(path.join(root, 'dist'), { recursive: true, force: true });
	}
	await Promise.all([esbuild.build(nodeHost), esbuild.build(webHost), buildPage(page)]);
	await mkdir(path.join(root, 'out'), { recursive: true });
	const list = JSON.stringify([...bundledModules].sort(), null, 2);
	await writeFile(path.join(root, 'out', 'bundled.json'), list);
}

main().catch((error) => {
	process.exitCode = 1;
	// esbuild prints its own errors.
	if (!Array.isArray(error?.errors)) {
		console.error(error);
	}
});
