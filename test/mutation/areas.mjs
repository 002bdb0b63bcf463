/** @file What is broken on purpose, and the tests that are to notice. */

/**
 * @typedef {object} Area
 * @property {string} name
 * @property {string} folder of the sources
 * @property {RegExp} which of its files
 * @property {readonly string[]} tests folders of test/unit, or single files of them, without ending
 */

/** @type {readonly Area[]} */
export const areas = [
	{
		name: 'check',
		folder: 'src/core/running',
		which: /^(check|checkChanges|checkContext|grid|nextQuestion|signs)\.ts$/,
		tests: ['running'],
	},
	{
		name: 'load',
		folder: 'src/core/running',
		which: /^(load|loadRules|weeks|days|verdict|rewrite|planChanges|warmUp)\.ts$/,
		tests: ['running'],
	},
	{
		name: 'sitting',
		folder: 'src/core/sitting',
		which: /\.ts$/,
		// The simulation notices more, and takes seconds a mutant: it is left out.
		tests: ['sitting', 'storage', 'page/boutWords'],
	},
];
