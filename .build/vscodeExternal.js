// Keeps `vscode` external, with one `require('vscode')` for all modules of a bundle. With esbuild's own
// `external` each module would copy the whole API, name by name: some 180 names times sixty modules, at
// every start.
const { readFile } = require('node:fs/promises');
const path = require('node:path');

/** What later versions of the API hold as well. */
const newer = path.join(__dirname, '..', 'src', 'host', 'base', 'newerVscode.d.ts');

/** What the API holds besides types. */
const declaration = /^\texport (?:namespace|class|enum|const) (\w+)/gm;

/** @type {import('esbuild').Plugin} */
const vscodeExternal = {
	name: 'vscode-external',
	setup(build) {
		build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
			namespace === 'vscode-api'
				? { path: 'vscode', external: true }
				: { path: 'vscode', namespace: 'vscode-api' },
		);
		build.onLoad({ filter: /.*/, namespace: 'vscode-api' }, async () => {
			const types = await Promise.all(
				[require.resolve('@types/vscode/index.d.ts'), newer].map((file) => readFile(file, 'utf8')),
			);
			const names = new Set(
				types.flatMap((text) => [...text.matchAll(declaration)].map(([, name]) => name)),
			);
			// Marked as pure, so that a bundle holds no name that it does not use.
			const each = [...names].map(
				(name) => `export const ${name} = /* @__PURE__ */ member('${name}');`,
			);
			return {
				contents: [
					`const api = require('vscode');`,
					'const member = (name) => api[name];',
					...each,
				].join('\n'),
			};
		});
	},
};

module.exports = { vscodeExternal };
