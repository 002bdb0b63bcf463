/** @file Reads the options of a script, such as `--files 500`. */

/**
 * @param {string} name of an option
 * @param {number} otherwise
 * @returns {number} a whole number from 0 up
 * @throws {Error} when anything else is given
 */
export function option(name, otherwise) {
	const at = process.argv.indexOf(`--${name}`);
	const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
	if (!Number.isSafeInteger(value) || value < 0) {
		throw new Error(`--${name} takes a whole number from 0 up.`);
	}
	return value;
}
