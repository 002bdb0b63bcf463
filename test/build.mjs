/**
 * @file Builds the tests and the tools into out/: `node test/build.mjs --unit`, or several at once, such as
 * `--suite --e2e`. The flags are the names of `builds` below. What they drive in a real VS Code is the
 * product, which esbuild.js builds.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { layers } from '../.build/layers.js';
import { root } from './hosts/places.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} */
const common = {
	absWorkingDir: root,
	bundle: true,
	sourcemap: 'inline',
	sourcesContent: false,
	legalComments: 'none',
	charset: 'utf8',
	logLevel: 'warning',
	target: ['node20', 'chrome124'],
	define: { global: 'globalThis' },
	plugins: [layers],
};

/** Outside of VS Code an imitation answers for it, as far as the tests need it. */
const imitation = { vscode: './test/support/vscode.ts' };

/** A module of the page asks for the editor's side of the webview when it is loaded. */
const webviewApi = {
	js: 'globalThis.acquireVsCodeApi ??= () => ({ postMessage() {}, getState() {}, setState() {} });',
};

/** In plain Node, without VS Code. @type {BuildOptions} */
const inNode = {
	...common,
	platform: 'node',
	format: 'cjs',
	alias: {
		...imitation,
		'import-worker': './test/support/importWorker.ts',
	},
	external: ['mocha', 'fast-check', '@vscode/l10n-dev', '@babel/parser'],
	banner: webviewApi,
};

/** Resolves `every-suite-test` to imports of all the suite's test files, so that none is forgotten. */
/** @type {import('esbuild').Plugin} */
const everySuiteTest = {
	name: 'every-suite-test',
	setup(build) {
		const resolveDir = join(root, 'test', 'suite');
		build.onResolve({ filter: /^every-suite-test$/ }, ({ path }) => ({ path, namespace: path }));
		build.onLoad({ filter: /.*/, namespace: 'every-suite-test' }, async () => {
			const files = await readdir(resolveDir, { recursive: true });
			const tests = files.filter((file) => file.endsWith('.test.ts')).sort();
			const imports = tests.map((file) => `import './${file.replaceAll('\\', '/')}';`);
			return { contents: imports.join('\n'), resolveDir };
		});
	},
};

/** Inside VS Code's extension host, in Node or in a web worker. @type {BuildOptions} */
const inHost = {
	...common,
	outbase: 'test',
	outdir: 'out',
	platform: 'browser',
	// Not cjs: mocha's browser build would take the bundle's own exports for its own.
	format: 'iife',
	globalName: 'tests',
	footer: { js: 'module.exports = tests;' },
	// What drives an extension host or looks into its process is for Node's alone.
	external: ['vscode', 'node:child_process', 'node:fs/promises', 'node:v8', 'node:vm'],
	plugins: [layers, everySuiteTest],
};

/** Outside of VS Code, driving it with Playwright. @type {BuildOptions} */
const driver = {
	...common,
	alias: imitation,
	banner: webviewApi,
	outExtension: { '.js': '.mjs' },
	platform: 'node',
	format: 'esm',
	splitting: true,
	packages: 'external',
};

/** What each flag builds. @type {Record<string, BuildOptions>} */
const builds = {
	unit: { ...inNode, entryPoints: ['test/unit/**/*.test.ts'], outdir: 'out/unit' },
	suite: {
		...inHost,
		entryPoints: [
			'test/suite/index.ts',
			'test/e2e/resident.ts',
			...['activation', 'building', 'chart', 'hour', 'keeping', 'page', 'playing', 'resident'].map(
				(name) => `test/bench/${name}.ts`,
			),
		],
	},
	e2e: {
		...driver,
		entryPoints: ['test/e2e/**/*.test.ts', 'test/package/**/*.test.ts'],
		outbase: 'test',
		outdir: 'out',
	},
	kills: {
		...inNode,
		entryPoints: ['test/kills/kills.ts', 'test/kills/writer.ts'],
		outdir: 'out/kills',
	},
	simulate: { ...inNode, entryPoints: ['test/simulate/simulate.ts'], outdir: 'out/simulate' },
	years: { ...inNode, entryPoints: ['test/years/main.ts'], outdir: 'out/years' },
	fuzz: {
		...inNode,
		entryPoints: ['test/fuzz/main.ts', 'test/fuzz/hostile/main.ts'],
		outdir: 'out/fuzz',
	},
	versions: { ...inNode, entryPoints: ['test/versions/write.ts'], outdir: 'out/versions' },
	faults: { ...inNode, entryPoints: ['test/faults/main.ts'], outdir: 'out/faults' },
	bench: {
		...inNode,
		entryPoints: ['exportTime', 'growth', 'import'].map((name) => `test/bench/${name}.ts`),
		outdir: 'out/bench',
		minify: true,
	},
	screenshots: {
		...driver,
		entryPoints: ['test/screenshots/screenshots.ts'],
		outdir: 'out/screenshots',
	},
	soak: { ...driver, entryPoints: ['test/soak/soak.ts'], outdir: 'out/soak' },
};

const chosen = process.argv.slice(2).map((flag) => builds[flag.replace(/^--/, '')]);
if (chosen.length === 0 || chosen.includes(undefined)) {
	throw new Error(`Flags are needed, of --${Object.keys(builds).join(', --')}.`);
}
const results = await Promise.allSettled(chosen.map((options = {}) => esbuild.build(options)));
process.exitCode = results.every(({ status }) => status === 'fulfilled') ? 0 : 1;
