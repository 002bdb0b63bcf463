import type { Uri } from 'vscode';
import { COMMANDS } from '../commandIds.ts';
import type { PageDoor } from '../page/pageDoor.ts';
import { editMyMoves } from './own/editMyMoves.ts';
import { exportMyMoves } from './own/exportMyMoves.ts';
import { importMyMoves } from './own/importMyMoves.ts';
import { routineCalled } from './routineCalled.ts';
import { pickRoutine } from './routineMenu.ts';

/**
 * What the commands of the page and of the person's own moves in `folder`, found at each call, do, for
 * someone who stays `seated` or not; `log` hears of what does not fit.
 */
export function moveCommands(
	page: PageDoor,
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
