/** @file Bundles the unit tests of some folders with broken sources in place of the real ones. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { root } from '../hosts/places.mjs';

/**
 * @param {ReadonlyMap<string, string>} texts what to take for a source file, by its whole path
 * @returns {import('esbuild').Plugin}
 */
function instead(texts) {
	return {
		name: 'instead',
		setup(build) {
			build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
				const contents = texts.get(path);
				return contents === undefined ? undefined : { contents, loader: 'ts' };
			});
		},
	};
}

/**
 * @param {string} outdir
 * @param {readonly string[]} which folders of test/unit (without those within them), or single files of them,
 * without ending
 * @param {ReadonlyMap<string, string>} texts
 * @returns {Promise<readonly string[]>} the bundled test files
 */
export async function bundleTests(outdir, which, texts) {
	const unit = join(root, 'test', 'unit');
	const found = await Promise.all(
		which.map(async (one) => {
			const single = join(unit, `${one}.test.ts`);
			if (existsSync(single)) {
				return [single];
			}
			const names = await readdir(join(unit, one));
			return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(unit, one, name));
		}),
	);
	await esbuild.build({
		entryPoints: found.flat(),
		outdir,
		outbase: unit,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		define: { global: 'globalThis' },
		alias: {
			vscode: join(root, 'test', 'support', 'vscode.ts'),
			'import-worker': join(root, 'test', 'support', 'importWorker.ts'),
		},
		// A module of the page asks for the editor's side of the webview when it is loaded.
		banner: {
			js: 'globalThis.acquireVsCodeApi ??= () => ({ postMessage() {}, getState() {}, setState() {} });',
		},
		external: ['mocha', 'fast-check', '@vscode/l10n-dev'],
		logLevel: 'warning',
		plugins: [instead(texts)],
	});
	const bundled = await readdir(outdir, { recursive: true });
	return bundled.filter((name) => name.endsWith('.test.js')).map((name) => join(outdir, name));
}
