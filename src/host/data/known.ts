import type { MachineData } from '../../core/data/exportFile.ts';
import { tellerOf } from '../storage/teller.ts';
import { allData } from './allData.ts';
import type { DataCommandDeps } from './commands.ts';
import { DiskFolder } from './listedFiles.ts';
import type { MachineFilesDeps } from './machineFiles.ts';

/** The files in VS Code's own storage, which know all that is known of this machine and others. */
export function knownFiles({ context, log, clock }: DataCommandDeps): MachineFilesDeps {
	return {
		files: new DiskFolder(context.globalStorageUri),
		teller: tellerOf(log),
		now: () => clock.now(),
	};
}

/** All that is known, after all that happened so far is written and what others wrote is here. */
export async function knownData(
	deps: DataCommandDeps,
): Promise<Readonly<Record<string, MachineData>>> {
	const { opened, storage, running, inStep } = deps;
	await opened;
	await storage.settled();
	await (await running()).state.kept.settled();
	await (await inStep())?.carry();
	return allData(knownFiles(deps));
}
