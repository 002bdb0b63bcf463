import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';

/**
 * @param {...string} args
 * @throws {Error} with esbuild's output when it fails
 */
async function node(...args) {
	const { code, output } = await run(process.execPath, args, { cwd: root });
	if (code !== 0) {
		throw new Error(`node ${args.join(' ')} failed:\n${output}`);
	}
}

/**
 * Builds the product into dist/, as it is packaged unless `production` is false.
 * @param {{ production?: boolean }} [options]
 * @throws {Error} with esbuild's output when it fails
 */
export async function buildProduct({ production = true } = {}) {
	await node('esbuild.js', ...(production ? ['--production'] : []));
}

/**
 * Builds tests or tools into out/.
 * @param {...string} names of test/build.mjs, such as `unit`
 * @throws {Error} with esbuild's output when it fails
 */
export async function buildTests(...names) {
	await node('test/build.mjs', ...names.map((name) => `--${name}`));
}
