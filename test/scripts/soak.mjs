/**
 * @file `npm run soak`: eight hours of a busy person in a real VS Code with three windows, on the test clock.
 * Writes its table into test/soak/README.md; anything that leaks, fails or drifts is exit code 1.
 * `--hours 1` lives through fewer.
 */
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildProduct, buildTests } from './builds.mjs';
import { setUp } from './setUp.mjs';

await setUp();
const { argv, execPath } = process;
await buildProduct();
await buildTests('suite', 'soak');
const args = ['--enable-source-maps', 'out/soak/soak.mjs', ...argv.slice(2)];
const { code } = await run(execPath, args, { cwd: root, echo: true, minutes: 90 });
if (code !== 0) {
	process.exit(1);
}
const formatting = ['node_modules/prettier/bin/prettier.cjs', '--write', 'test/soak/README.md'];
await run(execPath, formatting, { cwd: root });
