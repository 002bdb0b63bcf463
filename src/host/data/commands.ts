import type * as vscode from 'vscode';
import { COMMANDS } from '../base/commandIds.ts';
import type { OpenRunning } from '../running/openRunning.ts';
import type { CurrentSettings } from '../base/appContext.ts';
import type { SharedStorage } from '../windows/sharedStorage.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { Clock } from '../base/clock.ts';
import { deleteData } from './transfer/deleteData.ts';
import { exportData } from './transfer/exportData.ts';
import { importData } from './transfer/importData.ts';
import type { SyncService } from './sync/syncService.ts';
import { nameMachine } from './files/nameMachine.ts';

/** What the commands on the person's data work on. */
export interface DataCommandDeps {
	readonly context: Pick<vscode.ExtensionContext, 'globalState' | 'globalStorageUri'>;
	readonly settings: CurrentSettings;
	readonly storage: SharedStorage;
	/** Resolves when the storage was read: only then the machine has its name. */
	readonly opened: Promise<unknown>;
	readonly timer: TimerService;
	readonly clock: Clock;
	readonly log: vscode.LogOutputChannel;
	readonly running: () => Promise<OpenRunning>;
	/** What keeps the data folder in step, where there is one. */
	readonly inStep: () => Promise<SyncService> | undefined;
}

/** What the commands on the person's data do; arguments take the place of the first questions. */
export function dataCommands(deps: DataCommandDeps) {
	return {
		[COMMANDS.exportData]: (form?: unknown, wanted?: unknown) => exportData(deps, form, wanted),
		[COMMANDS.importData]: (wanted?: unknown) => importData(deps, wanted),
		[COMMANDS.deleteData]: () => deleteData(deps),
		[COMMANDS.nameMachine]: (wanted?: unknown) => nameMachine(deps, wanted),
	};
}
