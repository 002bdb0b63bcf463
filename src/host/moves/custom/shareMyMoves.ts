import * as vscode from 'vscode';
import { inBoth, joinShared, type SharedMoves, shareOf } from '../../../core/moves/custom/share.ts';
import { commandArgument, uriArgument } from '../../base/commandArguments.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { encodeJson } from '../../storage/jsonText.ts';
import { IMPORTED_MOVES_FILE, readCustomFiles, MY_MOVES_FILE } from './customFiles.ts';

/** Writes all good entries, pictures inside, into one file to share; asks where, unless that is `given`. */
export async function exportMyMoves(
	folder: vscode.Uri,
	log: { warn(message: string): void },
	given?: unknown,
): Promise<void> {
	const { t } = vscode.l10n;
	const { entries, customMoves, faults } = await readCustomFiles(folder);
	faults.forEach(({ text }) => log.warn(text));
	const shared = shareOf(entries, customMoves.pictures);
	const [moves, routines, nudges] = countsOf(shared);
	if (moves + routines + nudges === 0) {
		void vscode.window.showInformationMessage(t('There are no moves or nudges of your own yet.'));
		return;
	}
	const target =
		commandArgument(COMMANDS.exportMyMoves, uriArgument, given, log) ?? (await askWhere());
	if (!target) {
		return;
	}
	const kept = [MY_MOVES_FILE, IMPORTED_MOVES_FILE].map((name) =>
		vscode.Uri.joinPath(folder, name).toString(),
	);
	if (kept.includes(target.toString())) {
		void vscode.window.showErrorMessage(
			t('Your own files are not written over. Choose another name.'),
		);
		return;
	}
	await vscode.workspace.fs.writeFile(target, encodeJson(shared));
	void vscode.window.showInformationMessage(
		faults.length === 0
			? t('Exported moves: {0}, routines: {1}, nudges: {2}.', moves, routines, nudges)
			: t(
					'Exported moves: {0}, routines: {1}, nudges: {2}. Not all could be read; see the log.',
					moves,
					routines,
					nudges,
				),
	);
}

function countsOf({ moves, routines, nudges }: SharedMoves): readonly [number, number, number] {
	return [moves.length, routines.length, nudges.length];
}

async function askWhere(): Promise<vscode.Uri | undefined> {
	const near = vscode.workspace.workspaceFolders?.[0]?.uri;
	return vscode.window.showSaveDialog({
		...(near ? { defaultUri: vscode.Uri.joinPath(near, 'my-moves.shared.json') } : {}),
		filters: { JSON: ['json'] },
		title: vscode.l10n.t('Export my moves'),
	});
}

/**
 * Imports a file that someone shared. It goes into a file of its own, for the hand-written one is
 * never written; what was imported before under the same id is replaced only by the person's word.
 */
export async function importMyMoves(
	folder: vscode.Uri,
	log: { warn(message: string): void },
	given?: unknown,
): Promise<void> {
	const { t } = vscode.l10n;
	const source =
		commandArgument(COMMANDS.importMyMoves, uriArgument, given, log) ?? (await askWhich());
	if (!source) {
		return;
	}
	const name = source.path.slice(source.path.lastIndexOf('/') + 1);
	const came = await readCustomFiles(vscode.Uri.joinPath(source, '..'), [name]);
	came.faults.forEach(({ text }) => log.warn(text));
	const coming = shareOf(came.entries, came.customMoves.pictures);
	const before = await readImported(folder);
	if (!before) {
		return;
	}
	const [moves, routines, nudges] = countsOf(coming);
	if (moves + routines + nudges === 0) {
		const why = came.faults[0]?.text ?? t('it is empty');
		void vscode.window.showErrorMessage(t('Nothing could be imported from {0}: {1}', name, why));
		return;
	}
	const both = inBoth(before, coming);
	const replace = both.length > 0 ? await askWhetherToReplace(both) : false;
	if (replace === null) {
		return;
	}
	// While the person was asked, another window may have imported something.
	const there = both.length > 0 ? await readImported(folder) : before;
	if (!there) {
		return;
	}
	const joined = joinShared(there, coming, replace);
	await vscode.workspace.fs.createDirectory(folder);
	await vscode.workspace.fs.writeFile(
		vscode.Uri.joinPath(folder, IMPORTED_MOVES_FILE),
		encodeJson(joined),
	);
	const left = came.faults.length;
	void vscode.window.showInformationMessage(
		left === 0
			? t('Imported moves: {0}, routines: {1}, nudges: {2}.', moves, routines, nudges)
			: t(
					'Imported moves: {0}, routines: {1}, nudges: {2}. Not all could be read; see the log.',
					moves,
					routines,
					nudges,
				),
	);
}

async function askWhich(): Promise<vscode.Uri | undefined> {
	const [chosen] =
		(await vscode.window.showOpenDialog({
			filters: { JSON: ['json'] },
			title: vscode.l10n.t('Import moves'),
		})) ?? [];
	return chosen;
}

/** Whether what is there is to be replaced; null where the import is called off. */
async function askWhetherToReplace(both: readonly string[]): Promise<boolean | null> {
	const { t } = vscode.l10n;
	const [replace, keep] = [t('Replace'), t('Keep what is there')];
	const answer = await vscode.window.showWarningMessage(
		t('You have imported some of these before. Replace them?'),
		{ modal: true, detail: both.join('\n') },
		replace,
		keep,
	);
	return answer === undefined ? null : answer === replace;
}

/** What was imported before; null: it cannot be read whole, which the person is shown. */
async function readImported(folder: vscode.Uri): Promise<SharedMoves | null> {
	const { entries, customMoves, faults } = await readCustomFiles(folder, [IMPORTED_MOVES_FILE]);
	const [fault] = faults;
	if (fault === undefined) {
		return shareOf(entries, customMoves.pictures);
	}
	await refuse(folder, fault.text);
	return null;
}

/** What cannot be read whole is not written anew: something of the person's would be lost. */
async function refuse(folder: vscode.Uri, fault: string): Promise<void> {
	const open = vscode.l10n.t('Open');
	const message = vscode.l10n.t(
		'{0} Mend or delete {1} first; {2} is never written by an import.',
		fault,
		IMPORTED_MOVES_FILE,
		MY_MOVES_FILE,
	);
	if ((await vscode.window.showErrorMessage(message, open)) === open) {
		await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, IMPORTED_MOVES_FILE));
	}
}
