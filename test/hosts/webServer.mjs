/**
 * @file A process of its own that serves a static VS Code build with @vscode/test-web, which prints
 * `Listening on <url>`. Its one argument is JSON: the options of test-web's `open`, without the port.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { open } from '@vscode/test-web';

// test-web takes a port but does not tell which one it got for 0.
const probe = createServer().listen(0, 'localhost');
await once(probe, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
probe.close();
await once(probe, 'close');

await open({ ...JSON.parse(process.argv[2] ?? '{}'), browserType: 'none', port });
