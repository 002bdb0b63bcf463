/** @file Breaks source files on purpose: every mutant of a file, each behind a switch, in one text. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from '../hosts/places.mjs';

/**
 * One fault put in on purpose.
 * @typedef {object} Mutant
 * @property {string} id by which it is switched on
 * @property {string} file from the clone's folder
 * @property {number} line from 1
 * @property {string} kind what was broken, e.g. EqualityOperator
 * @property {string} was the code as it is
 * @property {string} is the code as the mutant has it
 */

/** @typedef {(message: string, ...more: unknown[]) => void} Say */

/** @type {Say} */
const noop = () => {};
const silent = {
	isTraceEnabled: () => false,
	isDebugEnabled: () => false,
	isInfoEnabled: () => false,
	isWarnEnabled: () => false,
	isErrorEnabled: () => false,
	isFatalEnabled: () => false,
	trace: noop,
	debug: noop,
	info: noop,
	warn: noop,
	error: noop,
	fatal: noop,
};

/**
 * Texts are no rules: those of a closed type are held by the compiler, those shown by other tests. A `?.`
 * left out where it is needed is refused by the compiler, one too many by the linter.
 */
const excludedMutations = ['StringLiteral', 'OptionalChaining'];

/** An empty list that gets a text in it: the compiler refuses it in every list of ours. */
const isRefused = (/** @type {Mutant} */ { kind, was }) =>
	kind === 'ArrayDeclaration' && was === '[]';

/** @param {string} text @param {{ line: number, column: number }} place both from 0 */
function offset(text, { line, column }) {
	const before = text.split('\n').slice(0, line);
	return before.reduce((sum, one) => sum + one.length + 1, 0) + column;
}

/**
 * @param {readonly string[]} files whole paths
 * @returns {Promise<{ texts: ReadonlyMap<string, string>, mutants: readonly Mutant[] }>} what to bundle
 * instead of each file, and the mutants in it
 */
export async function mutantsOf(files) {
	const originals = new Map(
		await Promise.all(
			files.map(async (name) => /** @type {const} */ ([name, await readFile(name, 'utf8')])),
		),
	);
	const instrumented = await new Instrumenter(silent).instrument(
		[...originals].map(([name, content]) => ({ name, content, mutate: true })),
		{ plugins: null, ignorers: [], excludedMutations },
	);
	return {
		texts: new Map(instrumented.files.map(({ name, content }) => [name, content])),
		mutants: instrumented.mutants
			.filter(({ status }) => status !== 'Ignored')
			.map(({ id, fileName, location, mutatorName, replacement }) => {
				const text = originals.get(fileName) ?? '';
				return {
					id,
					file: relative(root, fileName),
					line: location.start.line + 1,
					kind: mutatorName,
					was: text.slice(offset(text, location.start), offset(text, location.end)),
					is: replacement ?? '',
				};
			})
			.filter((mutant) => !isRefused(mutant)),
	};
}
