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

/** What tells a form that English has not from the text that it is a form of: "{0} breaks#few". */
const FORM = /#(?:zero|one|two|few|many)$/u;

/**
 * @param {string} language
 * @returns {string[]} the categories in which it counts whole things and English does not
 */
function formsOf(language) {
	const rules = new Intl.PluralRules(language);
	const categories = Array.from({ length: 200 }, (_, count) => rules.select(count));
	return [...new Set(categories)].filter((category) => category !== 'one' && category !== 'other');
}

/** @param {string} name of a translation's file, or a language */
export const languageOf = (name) =>
	name.replace(/^.*\.(?=[\w-]+\.json$)/u, '').replace('.json', '');

/**
 * @param {string} language
 * @param {Bundle} english
 * @param {readonly string[]} counted
 * @returns {string[]} the keys that a translation has, in order: a form more stands behind the text it is of
 */
export function expectedKeys(language, english, counted) {
	const forms = formsOf(language);
	return Object.keys(english).flatMap((key) =>
		counted.includes(key) ? [key, ...forms.map((form) => `${key}#${form}`)] : [key],
	);
}

/**
 * @param {string} name of the translation's file: `bundle.l10n.<language>.json`, or the language alone
 * @param {Bundle} english
 * @param {Bundle} other
 * @param {readonly string[]} counted those texts that a language has in all forms in which it counts
 * @returns {string[]} what is wrong with it, a line each
 */
export function faultsOfTranslation(name, english, other, counted = []) {
	const expected = expectedKeys(languageOf(name), english, counted);
	const originalOf = (/** @type {string} */ key) => wordsOf(english[key.replace(FORM, '')]);
	return [
		...expected.filter((key) => !(key in other)).map((key) => `${name} lacks "${key}"`),
		...Object.keys(other)
			.filter((key) => !expected.includes(key))
			.map((key) => `${name} has "${key}", which is no text of ours`),
		...Object.entries(other)
			.filter(([key]) => expected.includes(key))
			.filter(
				([key, entry]) => marksOf(wordsOf(entry)).join(' ') !== marksOf(originalOf(key)).join(' '),
			)
			.map(([key]) => `${name}: the places in "${key}" are not those of the English`),
	];
}

/** Names, formats and keys that every script writes in Latin letters, and words of examples that are typed so. */
const LATIN = new Set(
	[
		'Next Posture VS Code Garmin Connect Strava Enter Shift Ctrl Alt Tab Esc PM AM OK AI Pure Data',
		'LSD JSON GPX TCX FIT CSV SVG PNG XML UTF zip id MB km mi activities csv json true false',
		'monday tue thu sat dec easy skip am pm my moves shell ics iCalendar PDF CLI URI API SHA MIT',
	].flatMap((words) => words.split(' ')),
);
/** What is read by machines: codicons, addresses, settings, code, tags. */
const MARKS = /\$\([\w-]+\)|\]\([^)]*\)|command:\S+|#nextPosture\.\w+#|`[^`]*`|<[^>]*>|\{\d+\}/gu;

/** Languages that are written in Latin letters themselves. */
const WRITES_LATIN = /^(?:cs|de|es|fr|it|pl|pt-br|tr)$/u;

/**
 * @param {string} language
 * @param {Bundle} english
 * @param {Bundle} other
 * @returns {string[]} texts that are still English: the same in three words or more, or with a word in Latin
 * letters where the language has others
 */
export function englishLeft(language, english, other) {
	// Words by which a setting is found are found in English too.
	const shown = Object.entries(other).filter(([key]) => !key.endsWith('.keywords'));
	return shown.flatMap(([key, entry]) => {
		const words = wordsOf(entry).replaceAll(MARKS, ' ');
		if (!WRITES_LATIN.test(language)) {
			const latin = words.match(/[A-Za-z]{2,}/gu) ?? [];
			const left = latin.filter((word) => !LATIN.has(word));
			return left.length > 0 ? [`${language}: "${key}" still says "${left.join(' ')}"`] : [];
		}
		const isSame = wordsOf(entry) === wordsOf(english[key]);
		// Muscles have their Latin names in several languages.
		const count = (words.match(/\p{L}{2,}/gu) ?? []).length;
		return isSame && count > 3 ? [`${language}: "${key}" is still English`] : [];
	});
}
