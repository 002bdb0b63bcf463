import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { encodeJson, jsonOf } from '../../storage/jsonText.ts';
import { MY_MOVES_FILE } from './customFiles.ts';

/** What an empty file is offered to begin with: a move, a routine with it, a nudge, and nothing hidden. */
export function example() {
	const { t } = l10n;
	return {
		version: 1,
		moves: [
			{
				name: t('Wall sit'),
				id: 'wall-sit',
				area: ['quads', 'glutes'],
				seconds: 30,
				sides: 1,
				position: 'wall',
				cues: [t('Back on the wall, feet a step out.'), t('Slide down, breathe out, stay.')],
				figure: 'air-squat',
			},
		],
		routines: [
			{
				name: t('My morning'),
				steps: ['wall-sit', { move: 'chin-tuck', seconds: 20 }, 'long-exhale'],
			},
		],
		hidden: [],
		nudges: [
			{
				kind: 'stand',
				short: t('Stand: refill the mug'),
				text: t('Up, and refill the mug by the window'),
			},
		],
	};
}

/**
 * Opens the hand-written file. Where there is none, an unsaved one with an example is opened in its
 * place: it is written when, and only when, the person saves it.
 */
export async function editMyMoves(folder: vscode.Uri): Promise<void> {
	const uri = vscode.Uri.joinPath(folder, MY_MOVES_FILE);
	if (await exists(uri)) {
		await vscode.window.showTextDocument(uri);
		return;
	}
	await vscode.workspace.fs.createDirectory(folder);
	if (uri.scheme === 'file') {
		await offerUnsaved(uri.with({ scheme: 'untitled' }));
	} else {
		await offerToCreate(uri);
	}
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

async function offerUnsaved(untitled: vscode.Uri): Promise<void> {
	const document = await vscode.workspace.openTextDocument(untitled);
	await vscode.window.showTextDocument(document);
	if (document.getText() === '') {
		const edit = new vscode.WorkspaceEdit();
		edit.insert(untitled, new vscode.Position(0, 0), jsonOf(example()));
		await vscode.workspace.applyEdit(edit);
	}
}

/** A browser's store knows no unsaved file with a place of its own: there the person is asked. */
async function offerToCreate(uri: vscode.Uri): Promise<void> {
	const { t } = vscode.l10n;
	const create = t('Create');
	const question = t(
		'There is no {0} yet. Create it with an example to begin with?',
		MY_MOVES_FILE,
	);
	if ((await vscode.window.showInformationMessage(question, create)) !== create) {
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	const contents = encodeJson(example());
	edit.createFile(uri, { ignoreIfExists: true, contents });
	await vscode.workspace.applyEdit(edit);
	await vscode.window.showTextDocument(uri);
}
