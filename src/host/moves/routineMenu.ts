import * as vscode from 'vscode';
import { routineTitles } from '../../content/routineTitles.ts';
import { COMMANDS } from '../commandIds.ts';

/** Asks which routine to start; a locked one says why it is. Undefined: none. */
export async function pickRoutine(): Promise<string | undefined> {
	const { t } = vscode.l10n;
	const picked = await vscode.window.showQuickPick(
		routineTitles.map((routine) => ({
			label: `$(${'locked' in routine ? 'lock' : 'play'}) ${t(routine.name)}`,
			description: t(routine.where),
			...('locked' in routine ? { detail: t(routine.locked) } : {}),
			routine,
		})),
		{ title: t('Start a routine'), matchOnDescription: true },
	);
	if (picked && 'locked' in picked.routine) {
		void vscode.window.showInformationMessage(
			`${t(picked.routine.name)}: ${t(picked.routine.locked)}`,
		);
		return undefined;
	}
	return picked?.routine.id;
}

/** The routine that a keybinding names as its argument; `log` hears of one that is not there. */
export function routineCalled(
	wanted: unknown,
	log: { warn(message: string): void },
): string | undefined {
	const found = routineTitles.find(({ id }) => id === wanted);
	if (!found) {
		const ids = routineTitles.map(({ id }) => id).join(', ');
		log.warn(
			`${COMMANDS.startRoutine} was given ${JSON.stringify(wanted)}; it takes one of ${ids}.`,
		);
	}
	return found?.id;
}
