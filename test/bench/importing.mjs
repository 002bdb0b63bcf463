import { inNode } from './inNode.mjs';
import { ratio, result } from './result.mjs';

/**
 * Measures the import in Node, with the code that the worker runs: how long it takes beside the parsing
 * libraries alone, and the most memory that a process of its own holds for 10,000 activity files.
 * @returns {Promise<Record<string, import('./result.mjs').Result>>}
 */
export async function importing() {
	/** @type {Record<string, { ours: number[], alone: number[] }>} */
	const rows = await inNode('import', 'compare');
	/** @type {{ path: string, folder: string }} */
	const { path, folder } = await inNode('import', 'prepare');
	/** @type {number} */
	const megabytes = await inNode('import', 'hold', path, folder);
	const ratios = Object.entries(rows).map(([what, { ours, alone }]) => [
		`import, ${what}, to the parser alone`,
		ratio(ours, alone, 3),
	]);
	return {
		...Object.fromEntries(ratios),
		'import, memory for 10,000 files': result(megabytes, 'MB', 300),
	};
}
