// Lets all modules of a bundle share one `require('vscode')`. esbuild by itself would copy the whole API, name
// by name, for each of them: some 180 names times sixty modules, at every start.
const { readFile } = require('node:fs/promises');

/** What the API holds besides types. */
const declared = /^\texport (?:namespace|class|enum|const) (\w+)/gm;

/** @type {import('esbuild').Plugin} */
const editorApi = {
	name: 'editor-api',
	setup(build) {
		build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
			namespace === 'editor-api'
				? { path: 'vscode', external: true }
				: { path: 'vscode', namespace: 'editor-api' },
		);
		build.onLoad({ filter: /.*/, namespace: 'editor-api' }, async () => {
			const types = await readFile(require.resolve('@types/vscode/index.d.ts'), 'utf8');
			const names = new Set([...types.matchAll(declared)].map(([, name]) => name));
			// Marked as pure, so that a bundle holds no name that it does not use.
			const each = [...names].map(
				(name) => `export const ${name} = /* @__PURE__ */ of('${name}');`,
			);
			return {
				contents: [
					`const api = require('vscode');`,
					'const of = (name) => api[name];',
					...each,
				].join('\n'),
			};
		});
	},
};

module.exports = { editorApi };
