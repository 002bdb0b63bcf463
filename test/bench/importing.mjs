import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';

/**
 * @template T
 * @param {...string} args of the bundle of import.ts
 * @returns {Promise<T>} what it printed
 * @throws {Error} with its output, when it prints nothing
 */
async function measure(...args) {
	const script = join(root, 'out', 'bench', 'import.js');
	const { output } = await run(process.execPath, [script, ...args], { cwd: root });
	const [, result] = /^BENCH (.*)$/m.exec(output) ?? [];
	if (result === undefined) {
		throw new Error(`Measuring the import failed:\n${output.slice(-2000)}`);
	}
	return /** @type {T} */ (JSON.parse(result));
}

/**
 * Measures the import in Node, with the code that the worker runs: how long it takes beside the parsing
 * libraries alone, and the most memory that a process of its own holds for 10,000 activity files.
 * @returns {Promise<{ rows: Record<string, { ours: number[], alone: number[] }>, megabytes: number }>}
 *   milliseconds of each round
 */
export async function measureImport() {
	const built = await run(process.execPath, ['esbuild.js', '--bench'], { cwd: root });
	if (built.code !== 0) {
		throw new Error(`esbuild.js --bench failed:\n${built.output}`);
	}
	/** @type {Record<string, { ours: number[], alone: number[] }>} */
	const rows = await measure('compare');
	/** @type {{ path: string, folder: string }} */
	const { path, folder } = await measure('prepare');
	return { rows, megabytes: await measure('hold', path, folder) };
}
