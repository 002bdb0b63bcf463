import * as v from 'valibot';
import * as vscode from 'vscode';
import { bodyRules } from '../../content/moves/bodyRules.ts';
import { routineTitles } from '../../content/moves/routineTitles.ts';
import { isClosed, type StrainStop } from '../../core/moves/body.ts';
import { CUSTOM_PREFIX } from '../../core/moves/customMoves.ts';
import type { Routine, RoutineTitle } from '../../core/moves/routine.ts';
import type { AppContext } from '../base/appContext.ts';
import { commandArgument, type CommandArgument } from '../base/commandArguments.ts';
import { COMMANDS } from '../base/commandIds.ts';
import { type GuardedPage, helpItem, showHelp } from '../base/page.ts';
import { movesFolder } from '../storage/dataFolder.ts';
import { readCustomFiles } from './custom/customFiles.ts';
import { editMyMoves } from './custom/editMyMoves.ts';
import { exportMyMoves, importMyMoves } from './custom/shareMyMoves.ts';

/**
 * The commands of the page and of the person's own moves, by their ids. `sync` brings the data folder in step,
 * if there is one: what was written while it was away is in it before more is.
 */
export function moveCommands(
	{ settings, storageUri, log }: AppContext,
	page: GuardedPage,
	sync: () => Promise<unknown>,
) {
	const folder = () => movesFolder(settings.current.dataFolder, storageUri);
	const synced = async () => {
		await sync();
		return folder();
	};
	return {
		[COMMANDS.editMyMoves]: async () => editMyMoves(await synced()),
		[COMMANDS.importMyMoves]: async (given?: unknown) => importMyMoves(await synced(), log, given),
		[COMMANDS.exportMyMoves]: async (given?: unknown) => exportMyMoves(await synced(), log, given),
		[COMMANDS.stretchNow]: () => page.show({ kind: 'playFit' }),
		[COMMANDS.showStretches]: () => page.show({ kind: 'open', view: 'library' }),
		[COMMANDS.showHistory]: () => page.show({ kind: 'open', view: 'history' }),
		[COMMANDS.startRoutine]: async (given?: unknown) => {
			const stop = given === undefined ? await page.stop() : null;
			const routine =
				given === undefined
					? await pickRoutine(await folder(), settings.current.seatedMode, stop)
					: routineCalled(given, log);
			if (routine) {
				await page.show({ kind: 'play', routine });
			}
		},
	};
}

const ROUTINES: readonly string[] = routineTitles.map(({ id }) => id);

/** The id of a routine. Of the person's own, which may come and go, only the page knows. */
const routineArgument: CommandArgument<string> = {
	schema: v.pipe(
		v.string(),
		v.check((id) => id.startsWith(CUSTOM_PREFIX) || ROUTINES.includes(id)),
	),
	allowed: `one of ${ROUTINES.join(', ')}`,
	isShown: true,
};

/** The id of the routine that a keybinding gives as its argument; one that is not there is logged. */
export function routineCalled(
	given: unknown,
	log: Pick<vscode.LogOutputChannel, 'warn'>,
): string | undefined {
	return commandArgument(COMMANDS.startRoutine, routineArgument, given, log);
}

/**
 * Asks which routine to start: one of the person's own in `folder`, or one of ours, by the name that
 * suits who stays `seated`. A locked one only explains why it is. While something stops what strains, only
 * their own that do not are offered, after where to turn; without one, the first of ours is called, which is answered
 * with help.
 */
async function pickRoutine(
	folder: vscode.Uri,
	seated: boolean,
	stop: StrainStop | null,
): Promise<string | undefined> {
	const { t } = vscode.l10n;
	const { customMoves } = await readCustomFiles(folder);
	const own = customMoves.routines.filter(
		({ steps }) =>
			!isClosed(
				steps.map(({ move }) => move),
				stop,
				bodyRules,
			),
	);
	if (stop !== null && own.length === 0) {
		return ROUTINES[0];
	}
	const ours = stop === null ? routineTitles.map((title) => ourItem(title, seated)) : [];
	const help = stop === null ? [] : [{ ...helpItem(stop), id: null }];
	const picked = await vscode.window.showQuickPick([...help, ...own.map(ownItem), ...ours], {
		title: t('Start a routine'),
		matchOnDescription: true,
	});
	if (picked?.id === null) {
		await (stop && showHelp(stop));
		return undefined;
	}
	if (picked?.locked !== undefined) {
		void vscode.window.showInformationMessage(`${picked.name}: ${picked.locked}`);
		return undefined;
	}
	return picked?.id;
}

interface RoutineItem extends vscode.QuickPickItem {
	readonly id: string;
	readonly name: string;
	readonly locked?: string;
}

/** The person's own texts are in their own language already. */
function ownItem({ id, name, where }: Routine): RoutineItem {
	return { label: `$(account) ${name}`, description: where, id, name };
}

function ourItem(routine: RoutineTitle, seated: boolean): RoutineItem {
	const { t } = vscode.l10n;
	const { id } = routine;
	const name = t((seated && routine.seatedName) || routine.name);
	const when = [routine.occasion, routine.where].filter((words) => words !== undefined);
	const item = { description: when.map((words) => t(words)).join(' · '), id, name };
	if (routine.locked === undefined) {
		return { ...item, label: `$(play) ${name}` };
	}
	const locked = t(routine.locked);
	return { ...item, label: `$(lock) ${name}`, detail: locked, locked };
}
