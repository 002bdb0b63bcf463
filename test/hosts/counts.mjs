/**
 * How many tests of a run went how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

const mark = 'SUITE ';

/** Starts each line that the suite prints for a person to read; VS Code prints many others. */
export const testMark = /^TEST> /gm;

/**
 * Reads the counts from what a run of mocha printed: JSON in a line that starts with `SUITE `.
 * @param {string} output
 * @returns {Counts | undefined} nothing when the run never got to its end
 */
export function readCounts(output) {
	const line = output.split('\n').findLast((text) => text.startsWith(mark));
	return line && JSON.parse(line.slice(mark.length));
}
