import type * as vscode from 'vscode';
import { FolderFiles } from '../storage/files.ts';
import { otherMachines } from '../storage/machines.ts';
import { tellerOf } from '../storage/teller.ts';
import type { Clock } from '../systemClock.ts';
import { AllMachines } from './allMachines.ts';
import { localDays } from './localDays.ts';
import { MachineArchive, type LogArchive } from './logArchive.ts';
import { MachineFolder } from './machineFolder.ts';

/** What the logs are read from. */
export interface ArchiveDeps {
	/** Random name of this machine's folder. */
	readonly machine: string;
	readonly folder: vscode.Uri;
	readonly clock: Clock;
	readonly log: vscode.LogOutputChannel;
}

/** The logs of all machines in a folder, this one's among them. */
export function openArchive({ machine, folder, clock, log }: ArchiveDeps): LogArchive {
	const files = new FolderFiles(folder);
	const now = () => clock.now();
	const open = (id: string) => new MachineFolder(files, id, tellerOf(log), now);
	return new AllMachines(
		machine,
		() => otherMachines(folder, machine),
		(id) => new MachineArchive(open(id), localDays, now),
	);
}
