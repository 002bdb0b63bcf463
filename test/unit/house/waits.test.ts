import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readTexts } from '../../house/sources.mjs';
import { waitsForPerson } from '../../house/waits.mjs';

/** The ways to what asks, in files of these texts. */
const found = (texts: Readonly<Record<string, string>>) =>
	waitsForPerson(new Map(Object.entries(texts)));

const queued = (work: string) => `class A { go() { return this.sequencer.run(${work}); } }`;

describe('work in a queue that waits for the person', () => {
	const waiting: readonly (readonly [how: string, texts: Record<string, string>, way: string])[] = [
		[
			'asks itself',
			{ 'a.ts': queued('async () => { await vscode.window.showWarningMessage("?"); }') },
			'a.ts:1: showWarningMessage',
		],
		[
			'hands the answer on',
			{ 'a.ts': queued('() => window.showQuickPick([])') },
			'a.ts:1: showQuickPick',
		],
		[
			'calls what asks in another file',
			{
				'a.ts': `import { ask } from './b.ts'; ${queued('() => ask()')}`,
				'b.ts': 'export const ask = async () => (await window.showInputBox()) ?? "";',
			},
			'a.ts:1: ask > showInputBox',
		],
		[
			'calls methods that call what asks',
			{
				'a.ts': `class A { sync() { return this.sequencer.run(() => this.now()); }
					async now() { await this.notices.copy(); } }`,
				'b.ts':
					'class B { async copy() { const a = await ask(); } } async function ask() { return vscode.window.showErrorMessage("?"); }',
			},
			'a.ts:1: now > copy > ask > showErrorMessage',
		],
		[
			'chooses how to ask',
			{
				'a.ts': queued(
					'async () => { const { showInformationMessage, showErrorMessage } = window; await (mild ? showInformationMessage : showErrorMessage)("?"); }',
				),
			},
			'a.ts:1: showInformationMessage',
		],
		[
			'gives what asks another name',
			{ 'a.ts': queued('async () => { const { showQuickPick: pick } = window; await pick([]); }') },
			'a.ts:1: showQuickPick',
		],
		[
			'asks for each of several',
			{
				'a.ts':
					queued('() => Promise.all(names.map((name) => ask(name)))') +
					'function ask() { return window.showOpenDialog(); }',
			},
			'a.ts:1: ask > showOpenDialog',
		],
		[
			'makes what is made once',
			{ 'a.ts': 'const made = new Lazy(async () => window.showInputBox());' },
			'a.ts:1: showInputBox',
		],
		[
			'is a message of the page that is handled in turn',
			{ 'a.ts': 'class A { handlers = { x: this.inTurn(() => window.showSaveDialog()) }; }' },
			'a.ts:1: showSaveDialog',
		],
	];
	for (const [how, texts, way] of waiting) {
		it(`is found where it ${how}`, () => {
			assert.deepEqual(found(texts), [way]);
		});
	}

	const free: readonly (readonly [how: string, texts: Record<string, string>])[] = [
		[
			'leaves a message to itself',
			{ 'a.ts': queued('async () => { void window.showWarningMessage("!"); await read(); }') },
		],
		[
			'leaves what asks to itself',
			{ 'a.ts': `${queued('() => void ask()')} const ask = () => window.showQuickPick([]);` },
		],
		[
			'only has something asked at an event',
			{ 'a.ts': queued('() => settings.onDidChange(() => window.showQuickPick([]))') },
		],
		['is in no queue', { 'a.ts': 'class A { async run() { await window.showQuickPick([]); } }' }],
	];
	for (const [how, texts] of free) {
		it(`is none where it ${how}`, () => {
			assert.deepEqual(found(texts), []);
		});
	}

	it('is nowhere in the source', async () => {
		const texts = await readTexts(join('src', 'host'));
		assert.ok(texts.size > 50);
		assert.deepEqual(waitsForPerson(texts), []);
	});
});
