/**
 * One row of the bench.
 * @typedef {{ value: number, unit: string, budget: number | null, ok: boolean }} Result
 */

/**
 * @param {number} value
 * @param {string} unit
 * @param {number | null} [budget] the most that is right; null: only watched
 * @returns {Result} a value that could not be measured is not ok
 */
export function result(value, unit, budget = null) {
	const rounded = Math.round(value * 100) / 100;
	const ok = Number.isFinite(rounded) && (budget === null || rounded <= budget);
	return { value: rounded, unit, budget, ok };
}

/** @param {readonly number[]} values */
export function median(values) {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/**
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 * @param {number} budget
 */
export function ratio(ours, theirs, budget) {
	return result(median(ours) / median(theirs), '×', budget);
}
