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
		folder: 'src/core/running/check',
		which: /^(check|checkContext|readiness|nextQuestion|warningSigns)\.ts$/,
		tests: ['running/check'],
	},
	{
		name: 'load',
		folder: 'src/core',
		which:
			/^(running\/load\/(load|loadRules|weeks)|running\/plan\/(verdict|rewrite|warmUp)|base\/calendar)\.ts$/,
		tests: [
			'running/load',
			'running/plan',
			'running/check',
			'running/diary',
			'history',
			'base/calendar',
		],
	},
	{
		name: 'line',
		folder: 'src/core/running/line',
		which: /\.ts$/,
		tests: ['running/line'],
	},
	{
		name: 'program',
		folder: 'src/core/running/program',
		which: /\.ts$/,
		tests: ['running/program'],
	},
	{
		name: 'sport',
		folder: 'src/core/running/import',
		which: /^(sport|fold)\.ts$/,
		tests: [
			'running/import/sport',
			'running/import/words',
			'running/import/columns',
			'running/import/fold',
		],
	},
	{
		name: 'timer',
		folder: 'src/core/timer',
		which: /\.ts$/,
		// The simulation notices more, and takes seconds a mutant: it is left out.
		tests: ['timer', 'windows'],
	},
];
