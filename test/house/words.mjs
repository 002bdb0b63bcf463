/** @file The words of our own that a name may not hold; src/README.md has the field's words for them. */

/** Not as a part of a name either, such as `stillTold` or `tellOnce`. */
const NEVER = new Set(
	'teller telling told tell hear heard hush doings wishes pulse happening stepped'.split(' '),
);

/** Not as a whole name: they are parts of plain ones, such as `sayings`. */
const NOT_ALONE = new Set(
	(
		'say said lie lieIn take takeIn takeOver handOver goOn dress happen atOnce wheels doubles ' +
		'checkedHere daysBeside'
	).split(' '),
);

/**
 * @param {string} name an identifier
 * @returns {boolean} whether only who wrote it knows what it means
 */
export function privateWord(name) {
	const parts = name.split(/(?<=[a-z0-9])(?=[A-Z])|_/);
	return NOT_ALONE.has(name) || parts.some((part) => NEVER.has(part.toLowerCase()));
}
