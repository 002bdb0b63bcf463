import * as vscode from 'vscode';
import { type Deeds, rowsOf, sitUntilWatched, takenFor } from '../support/whoDidIt.ts';
import { deepEqual, ok } from './assert.ts';
import { desk } from './desk.ts';

/** Longer than edits take to be judged, and files to be told of, in real time. */
const TOLD_WITHIN = 1200;

const { workspace, window, commands } = vscode;

const pause = (milliseconds: number) =>
	new Promise<void>((resolve) => {
		setTimeout(resolve, milliseconds);
	});

/** A file of the workspace, written anew. */
async function file(name: string): Promise<vscode.Uri> {
	const [folder] = workspace.workspaceFolders ?? [];
	ok(folder, 'No folder is open.');
	const uri = vscode.Uri.joinPath(folder.uri, name);
	await workspace.fs.writeFile(uri, new TextEncoder().encode('one\ntwo\nthree\n'.repeat(100)));
	return uri;
}

describe('what happens without a hand', () => {
	const owned: vscode.Disposable[] = [];
	let files: readonly vscode.Uri[] = [];
	let editor: vscode.TextEditor;

	// In a browser VS Code saves after a delay unless told.
	const autoSave = (value: string | undefined) =>
		workspace.getConfiguration('files').update('autoSave', value, true);

	before(async () => {
		await autoSave('off');
		files = await Promise.all(['one.txt', 'two.txt', 'three.txt'].map(file));
		await pause(TOLD_WITHIN);
		const [shown] = files;
		ok(shown);
		editor = await window.showTextDocument(shown);
		owned.push(
			vscode.languages.registerDocumentFormattingEditProvider(
				{ pattern: '**/one.txt' },
				{
					provideDocumentFormattingEdits: () => [
						vscode.TextEdit.insert(new vscode.Position(0, 0), '\t'),
						vscode.TextEdit.insert(new vscode.Position(80, 0), '\t'),
					],
				},
			),
		);
	});

	after(async () => {
		await workspace.saveAll();
		await autoSave(undefined);
		await commands.executeCommand('workbench.action.closeAllEditors');
		await Promise.all(files.map((uri) => workspace.fs.delete(uri)));
		owned.forEach((each) => each.dispose());
	});

	/** Inserts a line into documents, as agents do: all at once, without a look at the cursor. */
	const insert = (uris: readonly vscode.Uri[], line: number) => {
		const edit = new vscode.WorkspaceEdit();
		for (const uri of uris) {
			edit.insert(uri, new vscode.Position(line, 0), 'written\n');
		}
		return workspace.applyEdit(edit);
	};

	const deeds: Deeds<'extension'> = {
		'an extension that edits': () =>
			editor.edit((edit) => edit.insert(editor.selection.active, 'inserted')),
		'a formatter': () => commands.executeCommand('editor.action.formatDocument'),
		'a refactoring': () => insert(files, 0),
		'an agent in one file': async () => {
			for (let line = 40; line < 44; line++) {
				await insert(files.slice(0, 1), line);
			}
		},
		'an agent in many files': async () => {
			for (const [index, uri] of files.entries()) {
				await window.showTextDocument(uri);
				await insert([uri], 20 + index);
			}
		},
		'an agent that opens and scrolls': async () => {
			for (const uri of files) {
				const opened = await window.showTextDocument(uri, { preview: false });
				opened.revealRange(new vscode.Range(60, 0, 60, 0));
				opened.selection = new vscode.Selection(60, 0, 60, 0);
				await pause(100);
			}
		},
		'an agent whose edits are saved after a delay': async () => {
			await autoSave('afterDelay');
			await insert(files.slice(0, 1), 60);
			ok(editor.document.isDirty, 'There is nothing to save.');
			for (let wait = 0; editor.document.isDirty && wait < 50; wait++) {
				await pause(100);
			}
			ok(!editor.document.isDirty, 'It was not saved.');
		},
	};
	for (const { who, play, expected } of rowsOf(deeds)) {
		it(`${who} is taken for what it is`, async () => {
			const { api } = await desk();
			await sitUntilWatched({
				dispatch: (event) => api.dispatch(event),
				advance: (span) => api.clock.advance(span),
			});
			ok(api.view().watchesDisk, 'The disk is not watched.');
			await pause(TOLD_WITHIN / 4);
			const before = api.signals();
			await play();
			await pause(TOLD_WITHIN);
			deepEqual(takenFor(before, api.signals()), expected);
			deepEqual(api.signals().saved, before.saved, 'a save that nobody asked for is a pause');
		});
	}
});
