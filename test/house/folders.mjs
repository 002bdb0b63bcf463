/**
 * @file Which folders of its layer each folder of src/ may import, types included; src/README.md says what lives
 * in them. Two folders never import each other: what both need moves down, or is handed in. The files at the
 * root of a layer are entries: they compose the folders, and no folder imports them.
 */

/** By the layer and the folder. @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
export const mayImport = {
	core: {
		base: '',
		'figure/model': 'base',
		'running/diary': 'base',
		'running/import': 'base running/diary',
		timer: 'base',
		'figure/draw': 'base figure/model',
		moves: 'base figure/model',
		'running/line': 'base running/diary',
		'running/load': 'base running/diary',
		'running/program': 'base running/diary moves running/load running/check',
		'timer/shared': 'base timer',
		'timer/view': 'base timer',
		history: 'base timer timer/shared running/diary',
		'moves/custom': 'base timer moves',
		'running/check': 'base running/diary moves',
		settings: 'base running/diary timer moves running/load',
		data: 'base running/diary running/import timer moves timer/shared history running/check running/program',
		running: 'base running/diary running/load running/check running/program',
		'running/plan':
			'base running/diary timer moves running/load running/check running/program running',
		protocol:
			'base running/diary timer moves running/load history running/check running/program running running/plan',
	},
	content: {
		figures: '',
		moves: '',
		running: 'moves',
	},
	host: {
		base: '',
		page: 'base',
		settings: 'base',
		storage: 'base',
		'moves/custom': 'base storage',
		timer: 'base settings storage',
		windows: 'base storage timer',
		history: 'base storage timer windows',
		moves: 'base storage moves/custom windows',
		running: 'base settings storage timer windows history',
		'data/files': 'base storage windows history running',
		'data/sync': 'base storage moves/custom windows history data/files',
		'data/transfer': 'base storage moves/custom timer data/files',
		data: 'base timer data/files data/transfer',
	},
	webview: {
		'running/import/files': '',
		ui: '',
		figure: 'ui',
		'running/shared': 'ui',
		history: 'ui figure running/shared',
		moves: 'ui figure',
		'running/import': 'running/import/files ui running/shared',
		timer: 'ui figure',
		player: 'ui figure moves timer',
		'running/around': 'ui figure running/shared moves',
		'running/diary': 'ui running/shared running/import',
		'running/load': 'ui running/shared moves',
		'running/check': 'ui moves running/around',
		'running/today':
			'ui running/shared moves running/around running/diary running/load running/check',
		'running/program': 'ui running/shared moves running/around running/today',
		running:
			'ui running/shared moves running/import running/around running/diary running/check running/today running/program',
		app: 'ui history moves running/import timer player running/around running',
	},
};

/** @param {string} path of a file, from src/ on */
function placeOf(path) {
	const [layer = '', ...rest] = path.split('/');
	return { layer, folder: rest.slice(0, -1).join('/') };
}

/**
 * @param {string} from a file, from src/ on
 * @param {string} to another
 * @returns {boolean} whether the one may import the other, as far as folders of one layer go
 */
export function isAllowed(from, to) {
	const [own, other] = [placeOf(from), placeOf(to)];
	if (own.layer !== other.layer || own.folder === other.folder || own.folder === '') {
		return true;
	}
	return (mayImport[own.layer]?.[own.folder] ?? '').split(' ').includes(other.folder || '(root)');
}
