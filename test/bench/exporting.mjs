import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';

/**
 * Measures the export in Node, from the files of the log in memory to the texts of JSON and CSV.
 * @returns {Promise<{ one: number[], ten: number[] }>} milliseconds of each round, of one year and of ten
 */
export async function measureExport() {
	const built = await run(process.execPath, ['esbuild.js', '--bench'], { cwd: root });
	if (built.code !== 0) {
		throw new Error(`esbuild.js --bench failed:\n${built.output}`);
	}
	const script = join(root, 'out', 'bench', 'exportTime.js');
	const { output } = await run(process.execPath, [script], { cwd: root });
	const [, result] = /^BENCH (.*)$/m.exec(output) ?? [];
	if (result === undefined) {
		throw new Error(`Measuring the export failed:\n${output.slice(-2000)}`);
	}
	return JSON.parse(result);
}
