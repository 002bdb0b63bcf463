/** @file What of the source's layout can be counted, and how much of it is allowed: see src/README.md. */
import { posix } from 'node:path';
import { isAllowed } from './folders.mjs';
import { privateWord } from './words.mjs';

/** @typedef {import('./sources.mjs').Sources} Sources */

/**
 * @typedef {object} Measures
 * @property {number} files
 * @property {number} lines
 * @property {readonly (readonly string[])[]} circles files that import each other, directly or not
 * @property {readonly string[]} twoWayFolders pairs of folders of one layer that import each other
 * @property {readonly string[]} forbidden imports of a folder that folders.mjs does not allow
 * @property {readonly string[]} small files of at most 40 lines that a single other file imports
 * @property {readonly string[]} full folders of more files than one looks through
 * @property {readonly string[]} long files that are too long
 * @property {readonly string[]} privateWords names that no reader from outside would understand, once for each file
 */

const MOST_LINES = 300;
const MOST_IN_A_FOLDER = 24;
const SMALL = 40;

/** The most that is allowed; of what is listed, how many. */
export const limits = /** @type {const} */ ({
	files: 360,
	circles: 0,
	twoWayFolders: 0,
	forbidden: 0,
	small: 10,
	full: 0,
	long: 0,
	privateWords: 0,
});

const layerOf = (/** @type {string} */ path) => path.split('/', 1)[0] ?? '';

/**
 * The groups of files that reach each other by imports, found as Tarjan does: a file that reaches back to
 * one that is being looked at is in its group.
 * @param {Sources} sources
 */
function circlesOf(sources) {
	/** @type {Map<string, number>} */
	const found = new Map();
	/** @type {string[]} */
	const open = [];
	/** @type {string[][]} */
	const circles = [];
	/** @type {(path: string) => number} */
	const lowest = (path) => {
		const index = found.size;
		found.set(path, index);
		open.push(path);
		let low = index;
		for (const target of sources.get(path)?.imports ?? []) {
			if (!found.has(target)) {
				low = Math.min(low, lowest(target));
			} else if (open.includes(target)) {
				low = Math.min(low, found.get(target) ?? low);
			}
		}
		if (low === index) {
			const circle = open.splice(open.indexOf(path));
			if (circle.length > 1) {
				circles.push(circle.toSorted());
			}
		}
		return low;
	};
	for (const path of sources.keys()) {
		if (!found.has(path)) {
			lowest(path);
		}
	}
	return circles;
}

/**
 * Every import from one folder to another of the same layer.
 * @param {Sources} sources
 */
function folderImports(sources) {
	return [...sources].flatMap(([from, { imports }]) =>
		[...imports]
			.filter((to) => layerOf(to) === layerOf(from) && posix.dirname(to) !== posix.dirname(from))
			.map((to) => ({ from, to })),
	);
}

/** @param {Sources} sources */
function twoWayFoldersOf(sources) {
	const pairs = new Map(
		folderImports(sources).map(({ from, to }) => [
			`${posix.dirname(from)} -> ${posix.dirname(to)}`,
			`${from} -> ${to}`,
		]),
	);
	return [...pairs].flatMap(([pair, example]) => {
		const [one = '', other = ''] = pair.split(' -> ');
		const back = pairs.get(`${other} -> ${one}`);
		return one < other && back ? [`${one} <-> ${other} (${example}, ${back})`] : [];
	});
}

/**
 * @param {Sources} sources
 * @returns {Measures}
 */
export function measure(sources) {
	/** @type {Map<string, number>} */
	const importers = new Map();
	/** @type {Map<string, number>} */
	const folders = new Map();
	for (const [path, { imports }] of sources) {
		const folder = posix.dirname(path);
		folders.set(folder, (folders.get(folder) ?? 0) + 1);
		for (const target of imports) {
			importers.set(target, (importers.get(target) ?? 0) + 1);
		}
	}
	const all = [...sources];
	return {
		files: sources.size,
		lines: all.reduce((sum, [, { lines }]) => sum + lines, 0),
		circles: circlesOf(sources),
		twoWayFolders: twoWayFoldersOf(sources),
		forbidden: folderImports(sources)
			.filter(({ from, to }) => !isAllowed(from, to))
			.map(({ from, to }) => `${from} -> ${to}`),
		small: all
			.filter(([path, { lines }]) => lines <= SMALL && importers.get(path) === 1)
			.map(([path, { lines }]) => `${path} (${lines})`),
		full: [...folders]
			.filter(([, count]) => count > MOST_IN_A_FOLDER)
			.map(([folder, count]) => `${folder} (${count})`),
		long: all
			.filter(([, { lines }]) => lines > MOST_LINES)
			.map(([path, { lines }]) => `${path} (${lines})`),
		privateWords: all.flatMap(([path, { names }]) =>
			[...new Set(names)].filter(privateWord).map((name) => `${path}: ${name}`),
		),
	};
}

/**
 * What goes past its limit, in words.
 * @param {Measures} measures
 * @returns {string[]} empty where all is well
 */
export function faultsOf(measures) {
	return Object.entries(limits).flatMap(([name, most]) => {
		const value = measures[/** @type {keyof typeof limits} */ (name)];
		const count = typeof value === 'number' ? value : value.length;
		const list = typeof value === 'number' ? [] : value.map((one) => `\n  ${String(one)}`);
		return count > most ? [`${name}: ${count}, at most ${most}${list.join('')}`] : [];
	});
}
