/** @file Finds the words that the code looks up, and those that it shows without, so that no language has them. */
import { parse } from '@babel/parser';

/**
 * @typedef {{ type: string, loc?: { start: { line: number } }, [field: string]: unknown }} Node
 * @typedef {Node & { tag: { name?: string }, quasi: { quasis: { value: { raw: string } }[], expressions: Node[] } }} Tagged
 */

/** What stands between tags, or is the value of an attribute that is read or read out. */
const BETWEEN = />([^<>]*)</gu;
const ATTRIBUTE = /\b(?:aria-label|aria-description|title|placeholder|alt|label)="([^"]*)"/gu;
/** Two letters in a row make a word; a lone one is a unit or a key. */
const WORD = /\p{L}{2}/u;
/** Stands for an expression in a template. */
const HOLE = '\u0001';

/** Fields whose value a person reads, and the calls that show their first argument. */
const SHOWN_FIELDS = new Set(
	'title label detail description placeHolder prompt tooltip text hint message'.split(' '),
);
const SHOWING_CALLS = /^show(?:Information|Warning|Error)Message$|^setStatusBarMessage$/u;

/** Functions that look a text up by a value which is not there to be read. */
const LOOKS_UP = new Set([
	'src/webview/ui/words.ts',
	'src/webview/running/shared/lineReading.ts',
	'src/webview/running/load/findingWords.ts',
	'src/host/moves/commands.ts',
	'src/host/timer/askText.ts',
	'src/host/running/lineInput.ts',
	'src/host/running/lineLocale.ts',
	'src/host/chatTools.ts',
	'src/host/base/page.ts',
	'src/host/running/runReminder.ts',
	'src/host/timer/menus.ts',
]);

/**
 * @param {unknown} value
 * @returns {Generator<Node>} every node below
 */
function* nodesOf(value) {
	if (Array.isArray(value)) {
		for (const one of value) {
			yield* nodesOf(one);
		}
	} else if (typeof value === 'object' && value !== null && 'type' in value) {
		const node = /** @type {Node} */ (value);
		yield node;
		for (const [field, child] of Object.entries(node)) {
			if (field !== 'loc' && !field.endsWith('Comments')) {
				yield* nodesOf(child);
			}
		}
	}
}

/** @param {Node} node */
const lineOf = (node) => node.loc?.start.line ?? 0;

/** @param {Tagged} template @returns {string[]} words of a Lit template that are in no bundle */
function wordsInTemplate({ quasi }) {
	const raw = quasi.quasis.map(({ value }) => value.raw).join(HOLE);
	const markup = `>${raw.replaceAll(/<!--.*?-->/gsu, '')}<`;
	// A tag with an expression in it may hold a ">" of its own only within quotes.
	return [...markup.matchAll(BETWEEN), ...markup.matchAll(ATTRIBUTE)]
		.map(([, words = '']) => words.replaceAll(HOLE, '').trim())
		.filter((words) => WORD.test(words));
}

/** So a file takes `t` from l10n; another `t` may look up texts of the content. */
const DESTRUCTURED = /const \{ t \} = (?:vscode\.)?l10n;/u;

/**
 * @param {Node} node
 * @param {boolean} hasT whether `t` is that of l10n
 * @returns {{ text: string | null } | null} what it looks up; null where it looks up nothing, and its text null
 * where that is none that stands there
 */
function lookUp(node, hasT) {
	const { callee, arguments: args } = /** @type {{ callee?: Node, arguments?: Node[] }} */ (
		/** @type {unknown} */ (node)
	);
	const property = /** @type {{ name?: string } | undefined} */ (callee?.['property']);
	const object = /** @type {{ name?: string, property?: { name?: string } } | undefined} */ (
		callee?.['object']
	);
	const isMember = property?.name === 't' && (object?.name ?? object?.property?.name) === 'l10n';
	const isOurs = isMember || (hasT && callee?.['name'] === 't');
	if (node.type !== 'CallExpression' || !isOurs) {
		return null;
	}
	const [first] = args ?? [];
	return { text: first?.type === 'StringLiteral' ? String(first['value']) : null };
}

/**
 * @param {unknown} value a node
 * @returns {string | null} its words, where it is a text as it stands
 */
function plainWords(value) {
	const node =
		/** @type {{ type?: string, value?: unknown, quasis?: { value: { raw: string } }[] }} */ (
			value ?? {}
		);
	const words =
		node.type === 'StringLiteral'
			? String(node.value)
			: node.type === 'TemplateLiteral'
				? (node.quasis ?? []).map((part) => part.value.raw).join(' ')
				: '';
	const stated = words.replaceAll(/\$\([\w-]+\)/gu, '').trim();
	const several = /\s/u.test(stated) || (node.quasis?.length ?? 0) > 1;
	return WORD.test(stated) && several ? words : null;
}

/**
 * @param {Node} node
 * @returns {string | null} a text that it shows as it stands
 */
function shownAsItStands(node) {
	const {
		key,
		callee,
		arguments: args,
	} = /** @type {{ key?: { name?: string }, callee?: Node, arguments?: Node[] }} */ (
		/** @type {unknown} */ (node)
	);
	if (node.type === 'ObjectProperty' && SHOWN_FIELDS.has(key?.name ?? '')) {
		return plainWords(node['value']);
	}
	const called = /** @type {{ name?: string } | undefined} */ (callee?.['property'])?.name ?? '';
	return node.type === 'CallExpression' && SHOWING_CALLS.test(called)
		? plainWords(args?.[0])
		: null;
}

/**
 * @param {Node} node
 * @returns {string[]} the English forms of a text with a number in it: for one, and for others
 */
function formsOf(node) {
	const { callee, arguments: args } = /** @type {{ callee?: Node, arguments?: Node[] }} */ (
		/** @type {unknown} */ (node)
	);
	return node.type === 'CallExpression' && callee?.['name'] === 'counted'
		? (args ?? [])
				.slice(1, 3)
				.flatMap((arg) => (arg.type === 'StringLiteral' ? String(arg['value']) : []))
		: [];
}

/**
 * @typedef {object} Texts
 * @property {string[]} lookedUp the texts that are looked up, in order
 * @property {string[]} counted those of them that a language may have in more forms than English
 * @property {string[]} faults a line for each text that no language can have
 */

/**
 * @param {{ file: string, contents: string }} source
 * @returns {Texts}
 */
export function textsOf({ file, contents }) {
	const tree = parse(contents, { sourceType: 'module', plugins: ['typescript'] });
	/** @type {Texts} */
	const { lookedUp, counted, faults } = { lookedUp: [], counted: [], faults: [] };
	for (const node of nodesOf(tree.program)) {
		if (node.type === 'TaggedTemplateExpression') {
			const tagged = /** @type {Tagged} */ (node);
			if (tagged.tag.name === 'html') {
				faults.push(
					...wordsInTemplate(tagged).map(
						(words) => `${file}:${lineOf(node)} shows "${words}" in English only`,
					),
				);
			}
		}
		const shown = shownAsItStands(node);
		if (shown !== null) {
			faults.push(`${file}:${lineOf(node)} shows "${shown}" in English only`);
		}
		const [one, other] = formsOf(node);
		if (one !== undefined && other !== undefined) {
			lookedUp.push(one, other);
			counted.push(other);
		}
		const look = lookUp(node, DESTRUCTURED.test(contents));
		if (look && look.text !== null) {
			lookedUp.push(look.text);
		} else if (look && !LOOKS_UP.has(file)) {
			faults.push(`${file}:${lineOf(node)} looks up a text that the extraction cannot see`);
		}
	}
	return { lookedUp, counted, faults };
}
