import { entriesAfter } from '../../core/data/forget.ts';
import { machineKind } from '../../core/data/fileKinds.ts';
import { MACHINE_VERSION, mergeForgotten } from '../../core/history/machineFile.ts';
import { monthName, monthOf } from '../../core/history/month.ts';
import type { DayFile } from '../../core/sitting/dayFile.ts';
import type { Instant } from '../../core/time.ts';
import { localDays } from '../history/localDays.ts';
import type { DataCommandDeps } from './commands.ts';
import { knownFiles } from './known.ts';
import { monthOfName } from './logFiles.ts';
import { foundKind, MachineFiles } from './machineFiles.ts';
import { machinesIn } from './machinesIn.ts';

/**
 * Deletes what machines, by their ids, logged up to an instant: here at once, and wherever else it
 * lies when it is next carried. This machine says so in its own file, so that all hear of it.
 */
export async function forgetLogs(
	deps: DataCommandDeps,
	forgotten: Readonly<Record<string, Instant>>,
): Promise<void> {
	const here = knownFiles(deps);
	const own = new MachineFiles(here, deps.storage.machine);
	const known = await own.file('machine', machineKind).read();
	await own.bring('machine', machineKind, {
		first: monthName(monthOf(localDays.dayOf(deps.clock.now()))),
		...known,
		version: MACHINE_VERSION,
		forgotten: mergeForgotten(known?.forgotten, forgotten) ?? {},
	});
	for (const [id, machine] of await machinesIn(here)) {
		const until = forgotten[id];
		for (const [base, names] of until === undefined ? [] : await machine.names()) {
			if (monthOfName(base) !== null) {
				await forgetIn(machine, base, names, until);
			}
		}
	}
}

async function forgetIn(
	machine: MachineFiles,
	base: string,
	names: readonly string[],
	until: Instant | undefined,
): Promise<void> {
	const kind = foundKind(base);
	const { body } = await machine.told(kind, names);
	// Days and months both hold entries, and nothing else does.
	const file = body as DayFile | null;
	const kept = entriesAfter(file?.entries ?? [], until);
	if (file && kept.length === 0) {
		await machine.remove(names);
	} else if (file) {
		await machine.bring(base, kind, { ...file, entries: kept }, true);
	}
}
