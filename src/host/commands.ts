import * as vscode from 'vscode';
import { dataCommands, type DataCommandDeps } from './data/commands.ts';
import { movesFolder } from './data/dataFolder.ts';
import { COMMANDS, type CLICK, type CommandId, type Handler } from './commandIds.ts';
import { diagnostics } from './diagnostics.ts';
import { moveCommands } from './moves/commands.ts';
import type { PageDoor } from './page/pageDoor.ts';
import { runningCommands } from './running/commands.ts';
import type { OpenRunning } from './running/openRunning.ts';
import { adjust } from './settings/adjust.ts';
import type { timerCommands } from './sitting/commands.ts';
import type { DecisionLog } from './sitting/decisionLog.ts';
import { restoreItem } from './sitting/restoreItem.ts';
import { menuCommands, type MenuCommandDeps } from './sitting/menuCommands.ts';

/** What the commands that are loaded later work on. */
export interface LaterCommandDeps extends MenuCommandDeps, DataCommandDeps {
	readonly context: vscode.ExtensionContext;
	readonly page: PageDoor;
	readonly log: vscode.LogOutputChannel;
	readonly decisions: DecisionLog;
	readonly running: () => Promise<OpenRunning>;
}

/** The commands that are not done at once. */
export type LaterId = Exclude<CommandId | typeof CLICK, keyof ReturnType<typeof timerCommands>>;

/** What all commands do but those of `timerCommands`: they are loaded when one is first called. */
export function laterCommands(deps: LaterCommandDeps): Readonly<Record<LaterId, Handler>> {
	const { context, page, log, clock, running } = deps;
	return {
		...menuCommands(deps),
		...moveCommands(
			page,
			() => movesFolder(deps.settings.current.dataFolder, context.globalStorageUri),
			() => deps.settings.current.seatedMode,
			log,
		),
		...dataCommands(deps),
		...runningCommands({ page, clock, running: async () => (await running()).state }),
		[COMMANDS.showLog]: () => log.show(),
		[COMMANDS.adjust]: () => adjust(() => deps.settings.current),
		[COMMANDS.restoreItem]: restoreItem,
		[COMMANDS.openSettings]: () =>
			vscode.commands.executeCommand(
				'workbench.action.openSettings',
				`@ext:${context.extension.id}`,
			),
		[COMMANDS.copyDiagnostics]: () =>
			vscode.env.clipboard.writeText(
				diagnostics({
					manifest: context.extension.packageJSON as unknown,
					settings: deps.settings.current,
					look: deps.timer.current,
					decisions: deps.decisions.last,
				}),
			),
	};
}
