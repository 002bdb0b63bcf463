import * as vscode from 'vscode';
import { COMMANDS } from '../../src/host/base/commandIds.ts';
import { deepEqual } from './assert.ts';
import { desk } from './desk.ts';

const loop: { self?: unknown } = {};
loop.self = loop;
/** What a keybinding or another extension may hand to a command. */
const JUNK: readonly unknown[] = [
	null,
	Number.NaN,
	1e308,
	'__proto__',
	'\ud800',
	'x'.repeat(1_000_000),
	[[]],
	{ constructor: { prototype: { polluted: true } } },
	loop,
];
type Call = (...args: readonly unknown[]) => unknown;
/** What asks the person for something, or shows something over the editor. */
const ASKING = [
	'showInformationMessage',
	'showWarningMessage',
	'showErrorMessage',
	'showQuickPick',
	'showInputBox',
	'showOpenDialog',
	'showSaveDialog',
	'showTextDocument',
] as const;

/** Does `work` while nobody answers anything; tells what was asked, in order. */
async function unanswered(work: () => Thenable<unknown>): Promise<readonly string[]> {
	const asked: string[] = [];
	const window = vscode.window as unknown as Record<string, Call>;
	const workspace = vscode.workspace as unknown as Record<string, Call>;
	const { openTextDocument } = workspace;
	const before = ASKING.map((name) => [name, window[name]] as const);
	for (const name of ASKING) {
		window[name] = () => {
			asked.push(name);
			return Promise.resolve(undefined);
		};
	}
	workspace['openTextDocument'] = () => Promise.resolve({ getText: () => 'as it was' });
	try {
		await work();
	} finally {
		for (const [name, original] of before) {
			window[name] = original as Call;
		}
		workspace['openTextDocument'] = openTextDocument as Call;
	}
	return asked;
}

/** Every command that package.json has. */
function contributed(): readonly string[] {
	const manifest = vscode.extensions.getExtension('next-posture.next-posture')?.packageJSON as {
		readonly contributes: { readonly commands: readonly { readonly command: string }[] };
	};
	return manifest.contributes.commands.map(({ command }) => command);
}

const isText = (junk: unknown) => typeof junk === 'string';
/** Where an argument of that kind means something, so that the person is not asked for it. */
const MEANT: Readonly<Record<string, (junk: unknown) => boolean>> = {
	// Whatever is no routine is told in the log, and is no wish for the list of them.
	[COMMANDS.startRoutine]: () => true,
	// A name is any text of 1 to 60 characters; one that is too long is dropped.
	[COMMANDS.nameMachine]: isText,
};

/** These open the page, which then says in its own time what it plays. */
const OPENS_PAGE: readonly string[] = [
	COMMANDS.stretchNow,
	COMMANDS.showStretches,
	COMMANDS.startRoutine,
	COMMANDS.showHistory,
	COMMANDS.showRun,
	COMMANDS.checkBeforeRun,
	COMMANDS.importRuns,
	COMMANDS.warmUp,
	COMMANDS.coolDown,
	COMMANDS.core,
];

describe('what nobody means', () => {
	it('as an argument makes no command fail, and does no more than none does', async () => {
		const { api } = await desk();
		const { store } = (await api.running()).service;
		const done = async (command: string, ...args: readonly unknown[]) => {
			await vscode.commands.executeCommand(COMMANDS.restartTimer);
			const asked = await unanswered(() => vscode.commands.executeCommand(command, ...args));
			const { phase, content: shows, click, why } = api.view();
			const runs = store.diary.runs.length;
			const plans = Object.keys(store.plans.current).length;
			const timer = OPENS_PAGE.includes(command) ? [] : [phase, shows.what, click.does, why.reason];
			return { asked, timer, runs, plans };
		};
		const commands = contributed();
		deepEqual(commands.length, Object.keys(COMMANDS).length);
		const ours = commands.filter((command) => !OPENS_PAGE.includes(command));
		for (const command of [...ours, ...OPENS_PAGE]) {
			const plain = await done(command);
			for (const [index, junk] of JUNK.entries()) {
				const expected = MEANT[command]?.(junk) ? { ...plain, asked: [] } : plain;
				deepEqual(await done(command, junk, junk), expected, `${command}, junk ${index}`);
			}
		}
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await vscode.commands.executeCommand(COMMANDS.restartTimer);
		await api.clock.advance(60_000);
		deepEqual(({} as { polluted?: unknown }).polluted, undefined);
	}).timeout(60_000);

	it('in a workspace’s settings changes none of ours', async () => {
		const { api } = await desk();
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		deepEqual(folder !== undefined, true);
		const file = vscode.Uri.joinPath(
			folder?.uri ?? vscode.Uri.file('/'),
			'.vscode',
			'settings.json',
		);
		const before = api.view().dueAt;
		const text =
			'{ "nextPosture.sitMinutes": 5, "nextPosture.nudgeStyle": "toast", "editor.tabSize": 3 }';
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
		try {
			// The editor’s own setting tells when the file was read.
			for (let tries = 0; tries < 100; tries++) {
				if (vscode.workspace.getConfiguration('editor', folder?.uri).get('tabSize') === 3) {
					break;
				}
				await new Promise((resolve) => {
					setTimeout(resolve, 50);
				});
			}
			deepEqual(vscode.workspace.getConfiguration('editor', folder?.uri).get('tabSize'), 3);
			deepEqual(api.view().dueAt, before);
		} finally {
			await vscode.workspace.fs.delete(file);
		}
	});
});
