import { parse } from '@babel/parser';

/** A node of a syntax tree. */
interface Node {
	readonly type: string;
	readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
	readonly [field: string]: unknown;
}

/** Something in a script that leads out of it: code made of a text, the network, another program. */
export interface Reach {
	/** Such as `fetch`, or `import "node:fs"`. */
	readonly what: string;
	readonly line: number;
	readonly column: number;
}

/** Names that every script finds around itself, and that ours are to have no use for. */
const GLOBALS = new Set(
	(
		'eval Function importScripts process Deno Bun SharedWorker ' +
		'fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource ' +
		'navigator sendBeacon RTCPeerConnection webkitRTCPeerConnection ' +
		'Worker WebAssembly createRequire mainModule'
	).split(' '),
);

/** Functions that run a text as code where they are given one. */
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate', 'execScript']);

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value;
}

/** What a literal or a template without holes says; null for anything else. */
function textOf(node: unknown): string | null {
	if (!isNode(node)) {
		return null;
	}
	if (node.type === 'StringLiteral') {
		return node.value as string;
	}
	const quasis = node.type === 'TemplateLiteral' ? (node.quasis as readonly Node[]) : [];
	const [only, ...more] = quasis;
	return only && more.length === 0 ? (only.value as { readonly cooked: string }).cooked : null;
}

/** The name that a node goes by: of an identifier, or of the member that it picks. */
function nameOf(node: unknown): string | null {
	if (!isNode(node)) {
		return null;
	}
	if (node.type === 'Identifier') {
		return node.name as string;
	}
	if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
		return node.computed === true ? textOf(node.property) : nameOf(node.property);
	}
	return null;
}

const TEXTS = new Set(['StringLiteral', 'TemplateLiteral', 'BinaryExpression']);

/** What a call reaches, by what is called and with what; null where that is nothing. */
function called(node: Node, allowed: ReadonlySet<string>): string | null {
	const callee = node.callee as Node;
	const [first] = node.arguments as readonly Node[];
	const name = nameOf(callee);
	if (name !== null && TIMERS.has(name) && first && TEXTS.has(first.type)) {
		return `${name} of a text`;
	}
	if (name === 'constructor' && callee.type !== 'Identifier') {
		return 'constructor of a function';
	}
	if (callee.type === 'Import' || name === 'require') {
		return imported(first, allowed);
	}
	return null;
}

function imported(source: unknown, allowed: ReadonlySet<string>): string | null {
	const target = textOf(source);
	if (target === null) {
		return 'import of what is not written there';
	}
	return allowed.has(target) || /^\.\/[\w-]+\.js$/.test(target) ? null : `import "${target}"`;
}

/** What all that a script finds around itself is in. */
const AROUND = new Set(['globalThis', 'self', 'window', 'global', 'top', 'parent']);

/** `process` is what many things are called; in all that is around it is the program's own. */
function isReached(name: string, object: unknown): boolean {
	const isAround =
		isNode(object) && object.type === 'Identifier' && AROUND.has(object.name as string);
	return GLOBALS.has(name) && (name !== 'process' || isAround);
}

/** What a node reaches by itself. */
function reached(node: Node, parent: Node | null, field: string, allowed: ReadonlySet<string>) {
	switch (node.type) {
		case 'CallExpression':
		case 'OptionalCallExpression':
		case 'NewExpression':
			return called(node, allowed);
		case 'ImportExpression':
		case 'ImportDeclaration':
			return imported(node.source, allowed);
		case 'ExportNamedDeclaration':
		case 'ExportAllDeclaration':
			return node.source ? imported(node.source, allowed) : null;
		case 'MemberExpression':
		case 'OptionalMemberExpression': {
			const name = nameOf(node);
			return name !== null && isReached(name, node.object) ? `.${name}` : null;
		}
		case 'Identifier': {
			const isName = (field === 'key' || field === 'property') && parent?.computed !== true;
			return !isName && GLOBALS.has(node.name as string) ? (node.name as string) : null;
		}
		default:
			return null;
	}
}

/**
 * All that a script reaches, by its syntax tree; `allowed` are modules that it may import besides its
 * neighbours. A name that is put together while it runs is not seen: in the page its policy is. Scripts that it holds as texts, such as a worker's, are to be read by themselves: `heldBy`.
 */
export function reachOf(script: string, allowed: ReadonlySet<string>): readonly Reach[] {
	const found: Reach[] = [];
	walk(parsed(script), (node, parent, field) => {
		const what = reached(node, parent, field, allowed);
		if (what !== null) {
			const { line = 0, column = 0 } = node.loc?.start ?? {};
			found.push({ what, line, column });
		}
	});
	return found;
}

/** The scripts beside a script that it loads, at once or later, as they are named in it. */
export function neighboursOf(script: string): readonly string[] {
	const found = new Set<string>();
	walk(parsed(script), (node) => {
		const { type, source, callee } = node;
		const isCall = type === 'CallExpression' && isNode(callee);
		const isLoad = isCall && (callee.type === 'Import' || nameOf(callee) === 'require');
		const [first] = isLoad ? (node.arguments as readonly Node[]) : [];
		const target = textOf(first ?? source);
		if (target?.startsWith('./')) {
			found.add(target.slice(2));
		}
	});
	return [...found];
}

/** A text as long as this may be a script. */
const LONG = 5000;

/** The scripts that a script holds as texts. */
export function heldBy(script: string): readonly string[] {
	const found: string[] = [];
	walk(parsed(script), (node) => {
		const text = textOf(node);
		if (text !== null && text.length > LONG) {
			found.push(text);
		}
	});
	return found;
}

function parsed(script: string): Node {
	return parse(script, { sourceType: 'unambiguous' }).program as unknown as Node;
}

type Visit = (node: Node, parent: Node | null, field: string) => void;

function walk(node: Node, visit: Visit, parent: Node | null = null, field = ''): void {
	visit(node, parent, field);
	for (const [name, value] of Object.entries(node)) {
		for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
			if (isNode(one)) {
				walk(one, visit, node, name);
			}
		}
	}
}
