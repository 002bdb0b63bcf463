// Builds every bundle of the product and of its tests.
//   node esbuild.js [--production] [--watch] [--unit] [--suite] [--e2e] [--kills] [--simulate] [--fuzz]
//     [--faults] [--bench] [--screenshots] [--soak]
// --unit, --suite, --e2e, --kills, --simulate, --fuzz, --faults, --bench, --screenshots and --soak build the unit tests, the
// suite that runs inside VS Code, the end-to-end tests that drive it, the kill test of the storage, the
// simulation, the fuzzing, the table of faults, the measuring of the import, what takes the README's pictures and
// the eight hours of a busy person instead.
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { editorApi } = require('./.build/editorApi.js');
const { buildPage } = require('./.build/pageScripts.js');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const root = __dirname;
const layerOf = (/** @type {string} */ file) =>
	/^src[\\/](core|content|host|webview)[\\/]/.exec(path.relative(root, file))?.[1];

/** Who may import whom: src/README.md, enforced here as well as by the compiler and the linter. */
const mayImport = {
	core: ['core'],
	content: ['core', 'content'],
	host: ['core', 'content', 'host'],
	webview: ['core', 'content', 'webview'],
};

/** @type {import('esbuild').Plugin} */
const layers = {
	name: 'layers',
	setup(build) {
		build.onResolve({ filter: /.*/ }, ({ path: target, importer }) => {
			const from = /** @type {keyof typeof mayImport | undefined} */ (layerOf(importer));
			if (!from) {
				return undefined;
			}
			const relative = target.startsWith('.');
			const to = relative ? layerOf(path.resolve(path.dirname(importer), target)) : undefined;
			const pure = from === 'core' || from === 'content';
			const allowed = relative
				? to !== undefined && mayImport[from].includes(to)
				: !pure || (from === 'core' && target === 'valibot');
			return allowed
				? undefined
				: { errors: [{ text: `src/${from} may not import "${target}" (${importer})` }] };
		});
	},
};

/** Prints errors in the form that the watch task's problem matcher reads. */
/** @type {import('esbuild').Plugin} */
const report = {
	name: 'report',
	setup(build) {
		build.onStart(() => {
			if (watch) {
				console.log('[watch] build started');
			}
		});
		build.onEnd(({ errors }) => {
			if (watch) {
				for (const { text, location } of errors) {
					console.error(`✘ [ERROR] ${text}`);
					if (location) {
						console.error(`    ${location.file}:${location.line}:${location.column}:`);
					}
				}
				console.log('[watch] build finished');
			}
		});
	},
};

/** The modules of node_modules that ended up in what was built. */
const bundled = new Set();

/** Notes what a build took from node_modules, for the third-party notices. */
/** @type {import('esbuild').Plugin} */
const noteBundled = {
	name: 'note-bundled',
	setup(build) {
		build.initialOptions.metafile = true;
		build.onEnd(({ metafile }) => {
			for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
				for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
					const at = input.indexOf('node_modules/');
					if (at >= 0 && bytesInOutput > 0) {
						bundled.add(input.slice(at));
					}
				}
			}
		});
	},
};

/** @type {import('esbuild').BuildOptions} */
const common = {
	bundle: true,
	minify: production,
	sourcemap: !production,
	sourcesContent: false,
	legalComments: 'none',
	charset: 'utf8',
	logLevel: watch ? 'silent' : 'warning',
	target: ['node20', 'chrome124'],
	plugins: [layers, report, noteBundled],
};

/** @type {import('esbuild').BuildOptions} */
const host = {
	...common,
	entryPoints: ['src/host/extension.ts'],
	format: 'cjs',
	plugins: [...(common.plugins ?? []), editorApi],
};

/**
 * In Node, what is read a moment after activation, and what is read on demand, are files of their own.
 * A web worker may load only one.
 */
const readLater = ['app', 'lazy'];

/** @type {import('esbuild').Plugin} */
const laterApart = {
	name: 'later-apart',
	setup(build) {
		build.onResolve({ filter: /\/(app|lazy)\.ts$/ }, ({ kind, path: target }) =>
			kind === 'dynamic-import'
				? { path: `./${path.basename(target, '.ts')}.js`, external: true }
				: undefined,
		);
	},
};

/** @type {import('esbuild').BuildOptions} */
const nodeHost = {
	...host,
	platform: 'node',
	// VS Code answers `require('vscode')` for files that were required themselves.
	supported: { 'dynamic-import': false },
	plugins: [laterApart, ...(host.plugins ?? [])],
};

/** @type {import('esbuild').BuildOptions[]} */
const hostBuilds = [
	{ ...nodeHost, outfile: 'dist/node/extension.js' },
	...readLater.map((name) => ({
		...nodeHost,
		entryPoints: [`src/host/${name}.ts`],
		outfile: `dist/node/${name}.js`,
	})),
	{ ...host, platform: 'browser', outfile: 'dist/web/extension.js' },
];

/**
 * Makes the module `import-worker`: the script of the worker that reads activity files, as a text. The
 * page's policy lets it start a worker from what it holds itself, and fetch nothing.
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
				absWorkingDir: root,
				// A path in a text could not be found by the editor's own tools.
				sourcemap: false,
				format: 'iife',
				platform: 'browser',
				// sax asks for Node's streams, and does without where there are none.
				external: ['stream'],
				plugins: [layers, noteBundled],
				write: false,
				metafile: true,
			});
			const [{ text }] = outputFiles;
			return {
				contents: `export const script = ${JSON.stringify(text)};`,
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

/** @type {import('esbuild').BuildOptions} */
const tests = {
	...common,
	minify: false,
	sourcemap: 'inline',
	define: { global: 'globalThis' },
};

/** @type {import('esbuild').BuildOptions[]} */
const unitTests = [
	{
		...tests,
		entryPoints: ['test/unit/**/*.test.ts'],
		outdir: 'out/unit',
		platform: 'node',
		format: 'cjs',
		alias: {
			vscode: './test/unit/vscode.ts',
			'import-worker': './test/unit/running/import/workerText.ts',
		},
		external: ['mocha', 'fast-check', '@vscode/l10n-dev', '@babel/parser'],
		// A module of the page asks for the editor's side of the webview when it is loaded.
		banner: {
			js: 'globalThis.acquireVsCodeApi ??= () => ({ postMessage() {}, getState() {}, setState() {} });',
		},
	},
];

/** @type {import('esbuild').BuildOptions[]} */
const simulation = unitTests.map((options) => ({
	...options,
	entryPoints: ['test/simulate/simulate.ts'],
	outdir: 'out/simulate',
	// To the engine of Node 20 each place with `{ ...one, changed }` makes objects of a kind of its
	// own, which slows whatever reads them; Object.assign copies the same and makes one kind.
	supported: { 'object-rest-spread': false },
	footer: { js: 'var __spreadValues = Object.assign, __spreadProps = Object.assign;' },
}));

/** @type {import('esbuild').BuildOptions[]} */
const fuzzing = unitTests.map((options) => ({
	...options,
	entryPoints: ['test/fuzz/main.ts', 'test/fuzz/hostile/main.ts'],
	outdir: 'out/fuzz',
}));

/** @type {import('esbuild').BuildOptions[]} */
const faultTable = unitTests.map((options) => ({
	...options,
	entryPoints: ['test/faults/main.ts'],
	outdir: 'out/faults',
}));

/** @type {import('esbuild').BuildOptions[]} */
const importBench = unitTests.map((options) => ({
	...options,
	entryPoints: ['test/bench/import.ts', 'test/bench/exportTime.ts', 'test/bench/growth.ts'],
	outdir: 'out/bench',
	minify: true,
}));

/** Makes the module `every-suite-test` of all the suite's test files, so that none is forgotten. */
/** @type {import('esbuild').Plugin} */
const everySuiteTest = {
	name: 'every-suite-test',
	setup(build) {
		const resolveDir = path.join(root, 'test', 'suite');
		build.onResolve({ filter: /^every-suite-test$/ }, () => ({
			path: 'every-suite-test',
			namespace: 'every-suite-test',
		}));
		build.onLoad({ filter: /.*/, namespace: 'every-suite-test' }, async () => {
			const files = await fs.promises.readdir(resolveDir, { recursive: true });
			const tests = files.filter((file) => file.endsWith('.test.ts')).sort();
			const imports = tests.map((file) => `import './${file.replaceAll('\\', '/')}';`);
			return { contents: imports.join('\n'), resolveDir };
		});
	},
};

/** @type {import('esbuild').BuildOptions[]} */
const suiteTests = [
	{
		...tests,
		entryPoints: [
			'test/suite/index.ts',
			'test/e2e/resident.ts',
			'test/bench/resident.ts',
			'test/bench/activation.ts',
			'test/bench/hour.ts',
			'test/bench/page.ts',
			'test/bench/playing.ts',
			'test/bench/keeping.ts',
			'test/bench/chart.ts',
		],
		outbase: 'test',
		outdir: 'out',
		platform: 'browser',
		// Not cjs: mocha's browser build would take the bundle's own exports for its own.
		format: 'iife',
		globalName: 'tests',
		footer: { js: 'module.exports = tests;' },
		// What drives an extension host or looks into its process is for Node's alone.
		external: ['vscode', 'node:fs/promises', 'node:v8', 'node:vm'],
		plugins: [...common.plugins, everySuiteTest],
	},
];

/** @type {import('esbuild').BuildOptions[]} */
const e2eTests = [
	{
		...tests,
		entryPoints: ['test/e2e/**/*.test.ts', 'test/package/**/*.test.ts'],
		outbase: 'test',
		outdir: 'out',
		outExtension: { '.js': '.mjs' },
		platform: 'node',
		format: 'esm',
		splitting: true,
		packages: 'external',
	},
];

/** @type {import('esbuild').BuildOptions[]} */
const killTest = [
	{
		...tests,
		entryPoints: ['test/kills/kills.ts', 'test/kills/writer.ts'],
		outdir: 'out/kills',
		platform: 'node',
		format: 'cjs',
		alias: { vscode: './test/unit/vscode.ts' },
	},
];

/** @type {import('esbuild').BuildOptions[]} */
const pictures = e2eTests.map((options) => ({
	...options,
	entryPoints: ['test/screenshots/screenshots.ts'],
	outdir: 'out/screenshots',
	outbase: 'test/screenshots',
}));

/** @type {import('esbuild').BuildOptions[]} */
const soak = e2eTests.map((options) => ({
	...options,
	entryPoints: ['test/soak/soak.ts'],
	outdir: 'out/soak',
	outbase: 'test/soak',
}));

async function productBuilds() {
	if (watch) {
		return [...hostBuilds, page];
	}
	await buildPage(page);
	return hostBuilds;
}

/** What is built instead of the product, by the flag that asks for it. */
const otherBuilds = {
	unit: unitTests,
	suite: suiteTests,
	e2e: e2eTests,
	kills: killTest,
	simulate: simulation,
	fuzz: fuzzing,
	faults: faultTable,
	bench: importBench,
	screenshots: pictures,
	soak,
};

async function main() {
	if (production) {
		// Chunks are named by their content, so those of earlier builds would be packaged too.
		await fs.promises.rm(path.join(root, 'dist'), { recursive: true, force: true });
	}
	const asked = Object.entries(otherBuilds).find(([flag]) => process.argv.includes(`--${flag}`));
	const chosen = asked?.[1] ?? (await productBuilds());
	const contexts = await Promise.all(chosen.map((options) => esbuild.context(options)));
	if (watch) {
		await Promise.all(contexts.map((context) => context.watch()));
		return;
	}
	const results = await Promise.allSettled(contexts.map((context) => context.rebuild()));
	await Promise.all(contexts.map((context) => context.dispose()));
	if (results.some(({ status }) => status === 'rejected')) {
		process.exitCode = 1;
	} else if (chosen[0]?.outfile?.startsWith('dist')) {
		const list = JSON.stringify([...bundled], null, 2);
		await fs.promises.mkdir(path.join(root, 'out'), { recursive: true });
		await fs.promises.writeFile(path.join(root, 'out', 'bundled.json'), list);
	}
}

void main();
