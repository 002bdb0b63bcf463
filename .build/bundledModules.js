// Lists the modules of node_modules that the product's bundles hold, for the third-party notices.

/** Their paths, from node_modules/ on. @type {Set<string>} */
const bundledModules = new Set();

/** @type {import('esbuild').Plugin} */
const listBundledModules = {
	name: 'list-bundled-modules',
	setup(build) {
		build.initialOptions.metafile = true;
		build.onEnd(({ metafile }) => {
			for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
				for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
					const at = input.indexOf('node_modules/');
					if (at >= 0 && bytesInOutput > 0) {
						bundledModules.add(input.slice(at));
					}
				}
			}
		});
	},
};

module.exports = { bundledModules, listBundledModules };
