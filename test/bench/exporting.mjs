import { inNode } from './inNode.mjs';
import { median, result } from './result.mjs';

/**
 * Measures the export in Node, from the files of the log in memory to the texts of JSON and CSV.
 * @returns {Promise<Record<string, import('./result.mjs').Result>>}
 */
export async function exporting() {
	/** @type {{ one: number[], ten: number[] }} */
	const { one, ten } = await inNode('exportTime');
	return {
		'export, time a year of ten years to one': result(median(ten) / 10 / median(one), '×', 1.5),
		'export of ten years': result(median(ten), 'ms'),
	};
}
