import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { heldBy, neighboursOf, reachOf } from './reach.ts';

type Where = 'host' | 'page' | 'worker';

/** What is reached all the same: how often at most in one script, and why that is harmless. */
const exceptions: readonly [Where, what: string, most: number, why: string][] = [
	[
		'host',
		'process',
		6,
		'reads which folder is the person’s own, for a path that begins with ~, and the system’s locale, for its clock; has the machine’s time zone looked for again',
	],
	['page', 'constructor of a function', 1, 'd3-color copies a colour: new this.constructor'],
	['page', 'navigator', 3, 'vscode-elements picks a font by the name of the system'],
	[
		'page',
		'fetch',
		1,
		'@vscode/l10n can load an address; we hand it texts, and the policy forbids it',
	],
	[
		'page',
		'Worker',
		1,
		'activity files are read in a worker, whose script the page holds; the policy lets in no other',
	],
	['worker', '.Worker', 2, 'Papa Parse can start one of its own; it is not asked to'],
	['worker', 'XMLHttpRequest', 1, 'Papa Parse can load an address; we hand it texts, as above'],
];

const modules: Readonly<Record<Where, ReadonlySet<string>>> = {
	host: new Set(['vscode']),
	page: new Set(),
	worker: new Set(),
};

interface Script {
	readonly name: string;
	readonly where: Where;
	readonly text: string;
}

async function scripts(): Promise<readonly Script[]> {
	const names = await readdir(join(root, 'dist'), { recursive: true });
	const built = await Promise.all(
		names
			.filter((name) => name.endsWith('.js'))
			.map(async (name): Promise<Script> => {
				const where = name.startsWith('webview') ? 'page' : 'host';
				return { name, where, text: await readFile(join(root, 'dist', name), 'utf8') };
			}),
	);
	const workers = built
		.filter(({ name }) => name.includes('import-worker'))
		.flatMap(({ name, text }) => heldBy(text).map((held) => ({ name, text: held })));
	return [...built, ...workers.map((held): Script => ({ ...held, where: 'worker' }))];
}

describe('what is built', () => {
	let all: readonly Script[];

	before(async () => {
		all = await scripts();
	});

	it('is a host for Node and one for the web, a page and the worker in it', () => {
		for (const where of ['host', 'page', 'worker'] as const) {
			assert.ok(
				all.some((script) => script.where === where),
				where,
			);
		}
	});

	it('is read to its last part: all that is loaded later, and nothing that nobody loads', () => {
		const byName = new Map(all.map(({ name, text }) => [name.replaceAll('\\', '/'), text]));
		const found = new Set(['node/extension.js', 'web/extension.js', 'webview/page.js']);
		for (const name of found) {
			const folder = name.replace(/[^/]*$/u, '');
			const text = byName.get(name) ?? assert.fail(`${name} is loaded and not there`);
			neighboursOf(text).forEach((neighbour) => found.add(`${folder}${neighbour}`));
		}
		assert.deepEqual([...byName.keys()].toSorted(), [...found].toSorted());
		const parts = [
			'node/app.js',
			'node/lazy.js',
			...[
				'figures',
				'historyView',
				'import-worker',
				'importRuns',
				'library',
				'loadView',
				'player',
				'programCalendar',
				'programView',
				'runView',
			].map((part) => `webview/chunk-${part}-`),
		];
		const missing = parts.filter((part) => ![...found].some((name) => name.startsWith(part)));
		assert.deepEqual(missing, []);
	});

	it('makes no code of texts and reaches no network, no program and no module but VS Code', () => {
		const found = all.flatMap(({ name, where, text }) => {
			const reached = reachOf(text, modules[where]);
			const within = (what: string) =>
				exceptions.some(
					([place, known, most]) =>
						place === where &&
						known === what &&
						reached.filter((one) => one.what === what).length <= most,
				);
			return reached
				.filter(({ what }) => !within(what))
				.map(({ what, line, column }) => `${name}:${line}:${column} ${what}`);
		});
		assert.deepEqual(found, []);
	});

	it('needs every exception that is made', () => {
		for (const [where, what, most, why] of exceptions) {
			const counts = all
				.filter((script) => script.where === where)
				.map(({ text }) => reachOf(text, modules[where]).filter((one) => one.what === what).length);
			assert.equal(Math.max(...counts), most, `${what}: ${why}`);
		}
	});

	const rows: [script: string, what: string][] = [
		['eval("1")', 'eval'],
		['(0, eval)("1")', 'eval'],
		['window["eval"]("1")', '.eval'],
		['new Function("1")', 'Function'],
		['(() => {}).constructor("1")()', 'constructor of a function'],
		['setTimeout("1", 0)', 'setTimeout of a text'],
		['window.setInterval(`1`, 0)', 'setInterval of a text'],
		['import(name)', 'import of what is not written there'],
		['import("node:http")', 'import "node:http"'],
		['import planted from "child_process"', 'import "child_process"'],
		['export * from "net"', 'import "net"'],
		['require("https")', 'import "https"'],
		['require(a)', 'import of what is not written there'],
		['fetch("/")', 'fetch'],
		['self?.fetch("/")', '.fetch'],
		['new WebSocket(a)', 'WebSocket'],
		['new window.EventSource(a)', '.EventSource'],
		['navigator.sendBeacon(a)', '.sendBeacon'],
		['importScripts(a)', 'importScripts'],
		['globalThis.process.kill(1)', '.process'],
		['self["process"].env', '.process'],
		['module.require("net")', 'import "net"'],
		['process.mainModule', '.mainModule'],
		['new Worker("worker.js")', 'Worker'],
		['WebAssembly.compile(a)', 'WebAssembly'],
		['new RTCPeerConnection()', 'RTCPeerConnection'],
		['new XMLHttpRequest()', 'XMLHttpRequest'],
	];
	for (const [script, what] of rows) {
		it(`would not be let through with ${script}`, () => {
			const found = reachOf(script, modules.host).map((one) => one.what);
			assert.ok(found.includes(what), found.join());
		});
	}

	it('would not be let through with any of these in any part of it', () => {
		const planted = rows.map(([script]) =>
			/^(?:import|export) .*from/u.test(script) ? `${script};` : `void (() => { ${script}; });`,
		);
		const hidden = rows.map(([, what]) => what);
		for (const { name, where, text } of all) {
			const before = reachOf(text, modules[where]).map(({ what }) => what);
			const after = reachOf(`${text}\n;${planted.join('\n')}`, modules[where]);
			const more = after.map(({ what }) => what);
			before.forEach((what) => more.splice(more.indexOf(what), 1));
			assert.deepEqual(
				hidden.filter((what) => !more.includes(what)),
				[],
				`${name} hides what is planted`,
			);
		}
	});

	it('may say such words, and call its own things so', () => {
		const harmless = `const a = { fetch: 1, eval() {} }; "fetch(1)"; /* eval(1) */ setTimeout(() => {}, 1);
			require("vscode"); import("./x.js"); a.process = 1;`;
		assert.deepEqual(reachOf(harmless, modules.host), []);
	});
});
