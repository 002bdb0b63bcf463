import { inNode } from './inNode.mjs';
import { result } from './result.mjs';

/** @typedef {import('./growthChart.mjs').Growth} Growth */

/** The growth that was measured last, for the table and the chart of the README. */
export const measuredGrowth = { all: /** @type {readonly Growth[]} */ ([]) };

/** Beyond what grows as its size does, so much is let through: times of a few milliseconds jitter. */
const STEEPEST = 1.5;

/**
 * How many times as steep as its size a cost has grown, from the smallest to the largest.
 * @param {Growth} growth
 * @param {string} name
 */
function steepness({ rows }, name) {
	const [first, last] = [rows[0], rows.at(-1)];
	const grown = (last?.costs[name] ?? Number.NaN) / (first?.costs[name] ?? Number.NaN);
	return grown / ((last?.size ?? Number.NaN) / (first?.size ?? Number.NaN));
}

/** @returns {Promise<Record<string, import('./result.mjs').Result>>} */
export async function growth() {
	measuredGrowth.all = await inNode('growth');
	const rows = measuredGrowth.all.flatMap((each) =>
		Object.keys(each.units).map((name) => [
			`growth with ${each.with}, ${each.units[name] ?? name}, to even growth`,
			result(steepness(each, name), '×', STEEPEST),
		]),
	);
	return Object.fromEntries(rows);
}
