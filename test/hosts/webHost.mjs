import { join } from 'node:path';
import { root } from './places.mjs';
import { runSuitePage } from './suitePage.mjs';
import { startWebServer } from './webServer.mjs';

/**
 * Host B: runs the suite in the web worker extension host of the oldest supported VS Code.
 * @param {{ tests?: string, extension?: string }} [paths] absolute; the suite and this extension
 * @returns {ReturnType<typeof runSuitePage>}
 * @throws {Error} when the browser cannot be had
 */
export async function runInWebHost({
	tests = join(root, 'out', 'suite', 'index.js'),
	extension = root,
} = {}) {
	const server = await startWebServer({ extension, tests });
	try {
		return await runSuitePage(server.url);
	} finally {
		server.stop();
	}
}
