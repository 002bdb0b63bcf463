import * as vscode from 'vscode';
import { routineTitles } from '../../content/routineTitles.ts';
import type { Routine, RoutineTitle } from '../../core/moves/routine.ts';
import { readOwnFiles } from './own/ownFiles.ts';

/**
 * Asks which routine to start, of ours (by the name that suits who stays `seated`) or the person's own
 * in `folder`; a locked one says why it is.
 */
export async function pickRoutine(
	folder: vscode.Uri,
	seated: boolean,
): Promise<string | undefined> {
	const { t } = vscode.l10n;
	const { mine } = await readOwnFiles(folder);
	const picked = await vscode.window.showQuickPick(
		[...mine.routines.map(ownItem), ...routineTitles.map((title) => ourItem(title, seated))],
		{ title: t('Start a routine'), matchOnDescription: true },
	);
	if (picked?.locked !== undefined) {
		void vscode.window.showInformationMessage(`${picked.name}: ${picked.locked}`);
		return undefined;
	}
	return picked?.id;
}

interface Item extends vscode.QuickPickItem {
	readonly id: string;
	readonly name: string;
	readonly locked?: string;
}

/** The person's own texts are in their own language already. */
function ownItem({ id, name, where }: Routine): Item {
	return { label: `$(account) ${name}`, description: where, id, name };
}

function ourItem(routine: RoutineTitle, seated: boolean): Item {
	const { t } = vscode.l10n;
	const { id } = routine;
	const name = t((seated && routine.seatedName) || routine.name);
	const item = { description: t(routine.where), id, name };
	if (routine.locked === undefined) {
		return { ...item, label: `$(play) ${name}` };
	}
	const locked = t(routine.locked);
	return { ...item, label: `$(lock) ${name}`, detail: locked, locked };
}
