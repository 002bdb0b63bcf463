import * as vscode from 'vscode';
import { routineTitles } from '../../content/routineTitles.ts';
import { COMMANDS } from '../commandIds.ts';
import type { PageDoor } from '../page/pageDoor.ts';

/** Registers the commands that open the page of stretches; `log` hears of arguments that do not fit. */
export function registerMoveCommands(
	page: PageDoor,
	log: { warn(message: string): void },
): vscode.Disposable {
	const play = (routine: string) => page.show({ kind: 'play', routine });
	return vscode.Disposable.from(
		vscode.commands.registerCommand(COMMANDS.stretchNow, () => page.show({ kind: 'playFit' })),
		vscode.commands.registerCommand(COMMANDS.showStretches, () =>
			page.show({ kind: 'open', view: 'library' }),
		),
		vscode.commands.registerCommand(COMMANDS.startRoutine, async (wanted?: unknown) => {
			const routine =
				wanted === undefined
					? await (await import('../onDemand.ts')).pickRoutine()
					: routineCalled(wanted, log);
			if (routine) {
				await play(routine);
			}
		}),
	);
}

/** A keybinding may name the routine as its argument. */
function routineCalled(wanted: unknown, log: { warn(message: string): void }): string | undefined {
	const found = routineTitles.find(({ id }) => id === wanted);
	if (!found) {
		const ids = routineTitles.map(({ id }) => id).join(', ');
		log.warn(
			`${COMMANDS.startRoutine} was given ${JSON.stringify(wanted)}; it takes one of ${ids}.`,
		);
	}
	return found?.id;
}
