import type { Uri } from 'vscode';
import { COMMANDS } from '../commandIds.ts';
import type { PageDoor } from '../page/pageDoor.ts';

/**
 * What the commands of the page and of the person's own moves in `folder` do; `log` hears of what does
 * not fit.
 */
export function moveCommands(page: PageDoor, folder: Uri, log: { warn(message: string): void }) {
	const load = () => import('../onDemand.ts');
	return {
		[COMMANDS.editMyMoves]: async () => (await load()).editMyMoves(folder),
		[COMMANDS.importMyMoves]: async (wanted?: unknown) =>
			(await load()).importMyMoves(folder, log, wanted),
		[COMMANDS.exportMyMoves]: async (wanted?: unknown) =>
			(await load()).exportMyMoves(folder, log, wanted),
		[COMMANDS.stretchNow]: () => page.show({ kind: 'playFit' }),
		[COMMANDS.showStretches]: () => page.show({ kind: 'open', view: 'library' }),
		[COMMANDS.startRoutine]: async (wanted?: unknown) => {
			const { pickRoutine, routineCalled } = await load();
			const routine = wanted === undefined ? await pickRoutine(folder) : routineCalled(wanted, log);
			if (routine) {
				await page.show({ kind: 'play', routine });
			}
		},
	};
}
