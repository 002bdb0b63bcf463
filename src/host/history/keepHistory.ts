import type * as vscode from 'vscode';
import { FolderFiles } from '../storage/files.ts';
import { tellerOf } from '../storage/teller.ts';
import type { Clock } from '../systemClock.ts';
import { foldMonths } from './foldMonths.ts';
import { localDays } from './localDays.ts';
import { MachineFolder } from './machineFolder.ts';

/** Folds what is past in the log of `machine`; what goes wrong is logged, and tried again another day. */
export async function keepHistory(
	folder: vscode.Uri,
	machine: string,
	clock: Clock,
	log: vscode.LogOutputChannel,
): Promise<void> {
	const files = new FolderFiles(folder);
	const own = new MachineFolder(files, machine, tellerOf(log), () => clock.now());
	try {
		await foldMonths(own, localDays.dayOf(clock.now()));
	} catch (reason) {
		log.warn(`Past days could not be folded in ${folder.fsPath}: ${String(reason)}`);
	}
}
