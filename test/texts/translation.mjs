/** @file Compares a translation with the English that it stands for. */

/** Texts by their keys, as translators have them. @typedef {Record<string, string | { message: string, comment: string[] }>} Bundle */

/** @param {string | { message: string } | undefined} entry */
const wordsOf = (entry) => (typeof entry === 'object' ? entry.message : (entry ?? ''));

/**
 * What must be the same in every language: numbered places, settings, commands, codicons.
 * @param {string} words
 */
const marksOf = (words) =>
	(words.match(/\{\d+\}|#nextPosture\.\w+#|command:[\w.]+|\$\([\w-]+\)/gu) ?? []).toSorted();

/**
 * @param {string} name of the translation's file
 * @param {Bundle} english
 * @param {Bundle} other
 * @returns {string[]} what is wrong with it, a line each
 */
export function faultsOfTranslation(name, english, other) {
	return [
		...Object.keys(english)
			.filter((key) => !(key in other))
			.map((key) => `${name} lacks "${key}"`),
		...Object.keys(other)
			.filter((key) => !(key in english))
			.map((key) => `${name} has "${key}", which is no text of ours`),
		...Object.entries(other)
			.filter(([key]) => key in english)
			.filter(
				([key, entry]) =>
					marksOf(wordsOf(entry)).join(' ') !== marksOf(wordsOf(english[key])).join(' '),
			)
			.map(([key]) => `${name}: the places in "${key}" are not those of the English`),
	];
}
