/**
 * @file `npm run screenshots`: takes the README's pictures anew, in a real workbench with the product as
 * it is. `npm run screenshots -- --only player` takes some.
 */
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { setUp } from './setUp.mjs';

await setUp();
const { argv, execPath } = process;
for (const args of [
	['esbuild.js', '--production'],
	['esbuild.js', '--suite'],
	['esbuild.js', '--screenshots'],
	['out/screenshots/screenshots.mjs', ...argv.slice(2)],
]) {
	const { code } = await run(execPath, args, { cwd: root, echo: true, minutes: 15 });
	if (code !== 0) {
		process.exit(1);
	}
}
