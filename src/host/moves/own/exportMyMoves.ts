import * as vscode from 'vscode';
import { shareOf } from '../../../core/moves/own/share.ts';
import { encodeJson } from './jsonFile.ts';
import { IMPORTED, readOwnFiles, WRITTEN } from './ownFiles.ts';

/** Writes all good entries, pictures inside, into one file to share; asks where unless told. */
export async function exportMyMoves(
	folder: vscode.Uri,
	log: { warn(message: string): void },
	wanted?: unknown,
): Promise<void> {
	const { t } = vscode.l10n;
	const { own, values, mine, faults } = await readOwnFiles(folder);
	faults.forEach((fault) => log.warn(fault));
	const shared = shareOf(own, values, mine.pictures);
	const { length: moves } = shared.moves;
	const { length: routines } = shared.routines;
	if (moves + routines === 0) {
		void vscode.window.showInformationMessage(t('There are no moves of your own yet.'));
		return;
	}
	const target = wanted instanceof vscode.Uri ? wanted : await askWhere();
	if (!target) {
		return;
	}
	const kept = [WRITTEN, IMPORTED].map((name) => vscode.Uri.joinPath(folder, name).toString());
	if (kept.includes(target.toString())) {
		void vscode.window.showErrorMessage(
			t('Your own files are not written over. Choose another name.'),
		);
		return;
	}
	await vscode.workspace.fs.writeFile(target, encodeJson(shared));
	void vscode.window.showInformationMessage(
		faults.length === 0
			? t('Exported moves: {0}, routines: {1}.', moves, routines)
			: t(
					'Exported moves: {0}, routines: {1}. Not all could be read; see the log.',
					moves,
					routines,
				),
	);
}

async function askWhere(): Promise<vscode.Uri | undefined> {
	const near = vscode.workspace.workspaceFolders?.[0]?.uri;
	return vscode.window.showSaveDialog({
		...(near ? { defaultUri: vscode.Uri.joinPath(near, 'my-moves.shared.json') } : {}),
		filters: { JSON: ['json'] },
		title: vscode.l10n.t('Export my moves'),
	});
}
