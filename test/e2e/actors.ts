import type { OtherExtension } from './workbench.ts';

/** Seconds of the test clock between an agent's edits, and between the files that it opens. */
const [EDITS_EVERY, OPENS_EVERY] = [5, 30];
/** Edits are judged so many milliseconds after they came, in real time. */
const JUDGED_IN = 60;

/**
 * An extension that does as agents and languages do: it opens and edits with nobody at the keyboard, renames,
 * formats and runs the cells of a notebook.
 */
export const actors: OtherExtension = {
	manifest: {
		contributes: {
			notebooks: [
				{
					type: 'actors-book',
					displayName: 'Book',
					selector: [{ filenamePattern: '*.book' }],
				},
			],
		},
	},
	script: `
		const vscode = require('vscode');
		const { commands, languages, notebooks, window, workspace } = vscode;
		const wait = (span) => new Promise((resolve) => setTimeout(resolve, span));
		const fileOf = (name) => vscode.Uri.joinPath(workspace.workspaceFolders[0].uri, name);
		const start = new vscode.Position(0, 0);
		const write = (names) => {
			const edit = new vscode.WorkspaceEdit();
			names.forEach((name) => edit.insert(fileOf(name), start, 'written '));
			return workspace.applyEdit(edit);
		};
		const open = async (name) => void (await window.showTextDocument(fileOf(name), { preview: false }));

		/** Works for a minute of the test clock, in one file and then in another. */
		const work = async () => {
			const { clock } = vscode.extensions.getExtension('next-posture.next-posture').exports;
			for (const name of ['notes.md', 'pace.js']) {
				await open(name);
				for (let at = 0; at < ${OPENS_EVERY}; at += ${EDITS_EVERY}) {
					await write([name]);
					await wait(${JUDGED_IN});
					await clock.advance(${EDITS_EVERY} * 1000);
				}
			}
		};

		const rename = (document, position, newName) => {
			const edit = new vscode.WorkspaceEdit();
			edit.replace(document.uri, document.getWordRangeAtPosition(position), newName);
			['notes.md', 'pace.js'].forEach((name) => edit.insert(fileOf(name), start, newName));
			return edit;
		};
		const tabs = (document) =>
			[...Array(document.lineCount).keys()].map((line) =>
				vscode.TextEdit.insert(new vscode.Position(line, 0), '\\t'));

		const openBook = async () => {
			const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'cell', 'plaintext');
			const book = await workspace.openNotebookDocument('actors-book', new vscode.NotebookData([cell]));
			await window.showNotebookDocument(book);
		};

		exports.activate = ({ subscriptions }) => {
			const controller = notebooks.createNotebookController('actors', 'actors-book', 'Actors');
			const runCell = async (span) => {
				const { notebook } = window.activeNotebookEditor;
				const chosen = new Promise((resolve) => controller.onDidChangeSelectedNotebooks(resolve));
				const kernel = { id: 'actors', extension: 'next-posture.actors' };
				await commands.executeCommand('notebook.selectKernel', kernel);
				await chosen;
				const run = controller.createNotebookCellExecution(notebook.cellAt(0));
				run.start(Date.now());
				await wait(span);
				run.end(true, Date.now());
			};
			subscriptions.push(
				controller,
				workspace.registerNotebookSerializer('actors-book', {
					deserializeNotebook: () => new vscode.NotebookData([]),
					serializeNotebook: () => new Uint8Array(),
				}),
				languages.registerRenameProvider({ pattern: '**/draft.txt' }, { provideRenameEdits: rename }),
				languages.registerDocumentFormattingEditProvider(
					{ pattern: '**/draft.txt' }, { provideDocumentFormattingEdits: tabs }),
				...Object.entries({ open, openBook, runCell, work, write }).map(([name, run]) =>
					commands.registerCommand('actors.' + name, run)),
			);
		};
	`,
};

/** An extension as those for Vim: from when it is on, "j" moves the cursor and "x" deletes a line. */
export const vim: OtherExtension = {
	manifest: { categories: ['Keymaps'] },
	script: `
		const { commands, Range, Selection, window } = require('vscode');
		const press = ({ text }) => {
			const editor = window.activeTextEditor;
			const next = editor.selection.active.translate(1, 0);
			if (text === 'j') {
				editor.selection = new Selection(next, next);
			} else if (text === 'x') {
				return editor.edit((edit) => edit.delete(editor.document.lineAt(next.line - 1).range));
			}
		};
		exports.activate = ({ subscriptions }) => {
			subscriptions.push(commands.registerCommand('vim.on', () => {
				subscriptions.push(commands.registerCommand('type', press));
				// By the answer, the window knows.
				return commands.getCommands().then(() => {});
			}));
		};
	`,
};
