import * as vscode from 'vscode';
import type { Uri } from 'vscode';
import { routineTitles } from '../../content/routineTitles.ts';
import type { Routine, RoutineTitle } from '../../core/moves/routine.ts';
import { readOwnFiles } from './custom/customFiles.ts';
import { CUSTOM_PREFIX } from '../../core/moves/customMoves.ts';
import { COMMANDS } from '../base/commandIds.ts';
import type { LazyPanel } from '../page/lazyPanel.ts';
import { editMyMoves } from './custom/editMyMoves.ts';
import { exportMyMoves, importMyMoves } from './custom/shareMyMoves.ts';

/**
 * Asks which routine to start, of ours (by the name that suits who stays `seated`) or the person's own
 * in `folder`; a locked one says why it is.
 */
async function pickRoutine(folder: vscode.Uri, seated: boolean): Promise<string | undefined> {
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

/** As much of a refused id as a log needs. */
const SHOWN = 60;

/**
 * The routine that a keybinding names as its argument; `log` hears of one that is not there. Of the
 * person's own, which may come and go, the page knows.
 */
export function routineCalled(
	wanted: unknown,
	log: { warn(message: string): void },
): string | undefined {
	if (typeof wanted === 'string' && wanted.startsWith(CUSTOM_PREFIX)) {
		return wanted;
	}
	const found = routineTitles.find(({ id }) => id === wanted);
	if (!found) {
		const ids = routineTitles.map(({ id }) => id).join(', ');
		const given =
			typeof wanted === 'string' ? JSON.stringify(wanted.slice(0, SHOWN)) : `a ${typeof wanted}`;
		log.warn(`${COMMANDS.startRoutine} was given ${given}; it takes one of ${ids}.`);
	}
	return found?.id;
}

/**
 * What the commands of the page and of the person's own moves in `folder`, found at each call, do, for
 * someone who stays `seated` or not; `log` hears of what does not fit.
 */
export function moveCommands(
	page: LazyPanel,
	folder: () => Promise<Uri>,
	seated: () => boolean,
	log: { warn(message: string): void },
) {
	return {
		[COMMANDS.editMyMoves]: async () => editMyMoves(await folder()),
		[COMMANDS.importMyMoves]: async (wanted?: unknown) =>
			importMyMoves(await folder(), log, wanted),
		[COMMANDS.exportMyMoves]: async (wanted?: unknown) =>
			exportMyMoves(await folder(), log, wanted),
		[COMMANDS.stretchNow]: () => page.show({ kind: 'playFit' }),
		[COMMANDS.showStretches]: () => page.show({ kind: 'open', view: 'library' }),
		[COMMANDS.showHistory]: () => page.show({ kind: 'open', view: 'history' }),
		[COMMANDS.startRoutine]: async (wanted?: unknown) => {
			const routine =
				wanted === undefined
					? await pickRoutine(await folder(), seated())
					: routineCalled(wanted, log);
			if (routine) {
				await page.show({ kind: 'play', routine });
			}
		},
	};
}
