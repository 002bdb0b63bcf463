import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from '../scripts/builds.mjs';

/** @type {Promise<void> | undefined} */
let built;

/**
 * Runs a script of the bench in a process of its own, in Node.
 * @template T
 * @param {string} name of the script in out/bench, without its ending
 * @param {...string} args
 * @returns {Promise<T>} what it printed after `BENCH `
 * @throws {Error} with its output, when it prints nothing
 */
export async function inNode(name, ...args) {
	await (built ??= buildTests('bench'));
	const script = join(root, 'out', 'bench', `${name}.js`);
	const { output } = await run(process.execPath, [script, ...args], { cwd: root });
	const [, measured] = /^BENCH (.*)$/m.exec(output) ?? [];
	if (measured === undefined) {
		throw new Error(`Measuring the ${name} failed:\n${output.slice(-2000)}`);
	}
	return /** @type {T} */ (JSON.parse(measured));
}
