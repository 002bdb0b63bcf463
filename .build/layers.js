// Who may import whom: src/README.md, enforced here as well as by the compiler and the linter.
const path = require('node:path');

const root = path.join(__dirname, '..');

const mayImport = {
	core: ['core'],
	content: ['core', 'content'],
	host: ['core', 'content', 'host'],
	webview: ['core', 'content', 'webview'],
};

const layerOf = (/** @type {string} */ file) =>
	/^src[\\/](core|content|host|webview)[\\/]/.exec(path.relative(root, file))?.[1];

/** Fails the build where a layer imports what it may not know. */
/** @type {import('esbuild').Plugin} */
const layers = {
	name: 'layers',
	setup(build) {
		build.onResolve({ filter: /.*/ }, ({ path: target, importer }) => {
			const from = /** @type {keyof typeof mayImport | undefined} */ (layerOf(importer));
			if (!from) {
				return undefined;
			}
			const file = target.startsWith('.')
				? path.resolve(path.dirname(importer), target)
				: undefined;
			const to = file && layerOf(file);
			const pure = from === 'core' || from === 'content';
			const allowed = file
				? to !== undefined && mayImport[from].includes(to)
				: !pure || (from === 'core' && target === 'valibot');
			if (!allowed) {
				return { errors: [{ text: `src/${from} may not import "${target}" (${importer})` }] };
			}
			// Loading a file of these two does nothing by itself, so one of which nothing is used is left out.
			return file && (to === 'core' || to === 'content')
				? { path: file, sideEffects: false }
				: undefined;
		});
	},
};

module.exports = { layers };
