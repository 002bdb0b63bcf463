/**
 * @file Finds work in a queue that waits for the person: a notification may stay open for hours, and all
 * that comes after such work would wait with it.
 */
import { posix } from 'node:path';
import { parse } from '@babel/parser';

/**
 * @typedef {{ type: string, loc?: { start: { line: number } }, [field: string]: any }} Node
 *
 * @typedef {object} Func a function, with what it calls and does not leave to itself by `void`
 * @property {string} file
 * @property {string} name
 * @property {string | null} owner the class that it is a method of
 * @property {Call[]} calls
 *
 * @typedef {object} Call
 * @property {'name' | 'this' | 'member'} how
 * @property {string} name
 */

/** What of VS Code's own resolves when the person has answered, or closed it. */
const ASKING =
	/^show(?:(?:Information|Warning|Error)Message|QuickPick|InputBox|(?:Open|Save)Dialog|WorkspaceFolderPick)$/u;

/**
 * What is handed to these is done in turn, or waited for by all: methods of a queue, the handlers of the Run
 * tab, and what makes something that is made once.
 */
const QUEUES = /(?:^|\.)(?:sequencer\.(?:run|queue)|inTurn|Lazy)$/u;

/** What is handed to these is called later, by an event or a timer, and nobody waits for it. */
const LATER = /^(?:onDid\w*|wakeAt|watchFiles|followMachines|setTimeout)$/u;

const FUNCTIONS = new Set([
	'FunctionDeclaration',
	'FunctionExpression',
	'ArrowFunctionExpression',
	'ClassMethod',
	'ClassPrivateMethod',
	'ObjectMethod',
]);

/** @param {Node} node @returns {Node[]} what stands directly in it */
function childrenOf(node) {
	return Object.entries(node)
		.filter(([field]) => field !== 'loc' && !field.endsWith('Comments'))
		.flatMap(([, child]) => child)
		.filter((child) => typeof child === 'object' && child !== null && 'type' in child);
}

/** @param {Node} callee @returns {string} such as `this.sequencer.run` */
function pathOf(callee) {
	switch (callee.type) {
		case 'Identifier':
			return callee['name'];
		case 'ThisExpression':
			return 'this';
		case 'MemberExpression':
		case 'OptionalMemberExpression':
			return `${pathOf(callee['object'])}.${callee['property']['name'] ?? callee['property']['id']?.['name'] ?? ''}`;
		default:
			return '?';
	}
}

/** @param {string} path @returns {Call} */
function callOf(path) {
	const parts = path.split('.');
	const name = parts.at(-1) ?? '';
	const how =
		parts.length === 1 ? 'name' : parts.length === 2 && parts[0] === 'this' ? 'this' : 'member';
	return { how, name };
}

const CALLS = new Set(['CallExpression', 'OptionalCallExpression', 'NewExpression']);
const isCall = (/** @type {Node} */ { type }) => CALLS.has(type);

/** @param {Node} node @returns {string} what it names; empty for what is no name */
function nameOf(node) {
	switch (node.type) {
		case 'Identifier':
			return node['name'];
		case 'MemberExpression':
		case 'OptionalMemberExpression':
			return node['property']['name'] ?? '';
		default:
			return '';
	}
}

/**
 * The calls that a function waits for. What is handed to one of them is taken to be called by it; what is
 * left to itself by `void`, or called by an event later, is not.
 * @param {Node} node
 * @returns {Call[]}
 */
function callsIn(node) {
	if (node.type === 'UnaryExpression' && node['operator'] === 'void') {
		return [];
	}
	if (node.type === 'ObjectPattern') {
		// Taken out of its object under the same name, it is found where it is called.
		return childrenOf(node).flatMap(({ key, value }) =>
			ASKING.test(key?.name ?? '') && value?.name !== key.name
				? [{ how: 'name', name: key.name }]
				: [],
		);
	}
	if (ASKING.test(nameOf(node))) {
		return [{ how: 'name', name: nameOf(node) }];
	}
	if (!isCall(node)) {
		return childrenOf(node).flatMap(callsIn);
	}
	const call = callOf(pathOf(node['callee']));
	const handed = LATER.test(call.name)
		? []
		: /** @type {Node[]} */ (node['arguments']).flatMap((one) => [
				...callsIn(one),
				// A function that is handed over by its name is called as well.
				...(one.type === 'Identifier' ? [callOf(one['name'])] : []),
			]);
	return [call, ...callsIn(node['callee']), ...handed];
}

/**
 * @param {string} path
 * @param {string} text
 */
function readFile(path, text) {
	const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
	/** @type {Map<string, string>} the files that names were imported from */
	const imports = new Map();
	/** @type {Func[]} */
	const functions = [];
	/** @type {{ file: string, line: number, owner: string | null, calls: Call[] }[]} */
	const queued = [];

	/** @param {Node} node @param {string | null} owner */
	const visit = (node, owner) => {
		const inside = node.type === 'ClassDeclaration' ? (node['id']?.name ?? null) : owner;
		if (node.type === 'ImportDeclaration') {
			const source = String(node['source']['value']);
			for (const { local } of node['specifiers']) {
				imports.set(
					local.name,
					source.startsWith('.') ? posix.join(posix.dirname(path), source) : source,
				);
			}
		} else if (node.type === 'VariableDeclarator') {
			const { id, init } = node;
			if (init && FUNCTIONS.has(init.type)) {
				functions.push({ file: path, name: id.name, owner: null, calls: callsIn(init) });
			}
		} else if (FUNCTIONS.has(node.type)) {
			const name = node['id']?.name ?? node['key']?.name ?? node['key']?.id?.name;
			if (name) {
				const isMethod = node.type.startsWith('Class');
				functions.push({
					file: path,
					name,
					owner: isMethod ? inside : null,
					calls: callsIn(node['body']),
				});
			}
		} else if (isCall(node) && QUEUES.test(pathOf(node['callee']))) {
			queued.push({
				file: path,
				line: node.loc?.start.line ?? 0,
				owner: inside,
				calls: /** @type {Node[]} */ (node['arguments']).flatMap(callsIn),
			});
		}
		childrenOf(node).forEach((child) => visit(child, inside));
	};
	visit(/** @type {Node} */ (/** @type {unknown} */ (program)), null);
	return { imports, functions, queued };
}

/**
 * Queued work that asks the person something and waits for the answer, by file and line, with the calls
 * that lead there. A method is known by its name alone where its object is another's, so that one that asks
 * stands for all of that name; the shortest way is the likeliest.
 * @param {ReadonlyMap<string, string>} texts by the files' paths
 * @returns {string[]}
 */
export function waitsForPerson(texts) {
	const files = new Map([...texts].map(([path, text]) => [path, readFile(path, text)]));
	const functions = [...files.values()].flatMap((file) => file.functions);
	/** @type {Map<string, Func[]>} */
	const called = new Map();
	for (const one of functions) {
		called.set(one.name, [...(called.get(one.name) ?? []), one]);
	}

	/** @param {Call} call @param {string} file @param {string | null} owner @returns {Func[]} */
	const targets = ({ how, name }, file, owner) => {
		const from = how === 'name' ? (files.get(file)?.imports.get(name) ?? file) : file;
		return (called.get(name) ?? []).filter((one) =>
			how === 'member'
				? one.owner !== null
				: one.file === from && one.owner === (how === 'this' ? owner : null),
		);
	};

	/** @type {Map<Func, string>} the way from a function to what asks, where there is one */
	const ways = new Map();
	/** @type {(from: Pick<Func, 'calls' | 'file' | 'owner'>) => string | undefined} */
	const wayFrom = ({ calls, file, owner }) => {
		for (const call of calls) {
			const next = targets(call, file, owner).find((target) => ways.has(target));
			if (ASKING.test(call.name) || next) {
				return next ? `${next.name} > ${ways.get(next)}` : call.name;
			}
		}
		return undefined;
	};
	for (let before = -1; before < ways.size;) {
		before = ways.size;
		for (const one of functions.filter((each) => !ways.has(each))) {
			const way = wayFrom(one);
			if (way !== undefined) {
				ways.set(one, way);
			}
		}
	}
	return [...files.values()]
		.flatMap(({ queued }) => queued)
		.flatMap((work) => {
			const way = wayFrom(work);
			return way === undefined ? [] : [`${work.file}:${work.line}: ${way}`];
		})
		.toSorted((one, other) => one.length - other.length);
}
