/** @file The source files and what they import from each other, types included, as the parser reads them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse } from '@babel/parser';

/**
 * @typedef {object} Source
 * @property {number} lines
 * @property {ReadonlySet<string>} imports the files that it imports, by their paths from src/ on
 * @property {ReadonlySet<string>} loads those of them that are loaded with it: not for types alone, and not later
 * @property {readonly string[]} names every identifier in it, as often as it stands there
 */

/** The files by their paths from src/ on, such as `core/timer/reduce.ts`. @typedef {ReadonlyMap<string, Source>} Sources */

/** A module's name stands in the `source` of each kind of import and export. */
const IMPORTING = new Set([
	'ImportDeclaration',
	'ExportNamedDeclaration',
	'ExportAllDeclaration',
	'ImportExpression',
	'TSImportType',
]);

/**
 * @typedef {{ type: string, [field: string]: unknown }} Node
 * @typedef {{ value?: unknown, literal?: { value?: unknown } } | null | undefined} Specifier
 */

/**
 * @param {unknown} value a node, or a list of nodes
 * @param {(node: Node) => void} visit
 */
function walk(value, visit) {
	if (Array.isArray(value)) {
		for (const one of value) {
			walk(one, visit);
		}
	} else if (typeof value === 'object' && value !== null && 'type' in value) {
		visit(/** @type {Node} */ (value));
		for (const [field, child] of Object.entries(value)) {
			if (field !== 'loc' && !field.endsWith('Comments')) {
				walk(child, visit);
			}
		}
	}
}

/** What a declaration names, where each may be a type alone. @typedef {readonly Record<string, unknown>[]} Named */

/** @param {Node} node an import or export of another module */
function isLoaded(node) {
	const named = /** @type {Named} */ (node['specifiers'] ?? []);
	const isType = (/** @type {Record<string, unknown>} */ one) =>
		one['importKind'] === 'type' || one['exportKind'] === 'type';
	return (
		node.type.endsWith('Declaration') && !isType(node) && !(named.length > 0 && named.every(isType))
	);
}

/**
 * @param {string} path from src/ on
 * @param {string} text
 * @param {(path: string) => boolean} exists
 * @returns {Source}
 */
function readSource(path, text, exists) {
	/** @type {Set<string>} */
	const imports = new Set();
	/** @type {Set<string>} */
	const loads = new Set();
	/** @type {string[]} */
	const names = [];
	const { program } = parse(text, {
		sourceType: 'module',
		plugins: ['typescript'],
		createImportExpressions: true,
	});
	walk(program, (node) => {
		if (node.type === 'Identifier' && typeof node['name'] === 'string') {
			names.push(node['name']);
		} else if (IMPORTING.has(node.type)) {
			const source = /** @type {Specifier} */ (node['source'] ?? node['argument']);
			const specifier = source?.value ?? source?.literal?.value;
			const target =
				typeof specifier === 'string' && specifier.startsWith('.')
					? posix.join(posix.dirname(path), specifier)
					: undefined;
			if (target !== undefined && target !== path && exists(target)) {
				imports.add(target);
				if (isLoaded(node)) {
					loads.add(target);
				}
			}
		}
	});
	return { lines: text.split('\n').length - 1, imports, loads, names };
}

/**
 * @param {ReadonlyMap<string, string>} texts by the files' paths from src/ on
 * @returns {Sources}
 */
export function parseSources(texts) {
	return new Map(
		[...texts].map(([path, text]) => [path, readSource(path, text, (other) => texts.has(other))]),
	);
}

/**
 * @param {string} src the folder
 * @returns {Promise<ReadonlyMap<string, string>>} the text of each TypeScript file, by its path from src/ on
 */
export async function readTexts(src) {
	const names = await readdir(src, { recursive: true });
	const paths = names
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
		.toSorted();
	const texts = await Promise.all(paths.map((path) => readFile(join(src, path), 'utf8')));
	return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}
