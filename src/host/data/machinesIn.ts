import { machineNamed } from '../../core/data/copyName.ts';
import { MachineFiles, type MachineFilesDeps } from './machineFiles.ts';

/** A folder `machines`, or the copy of one that a sync tool made. */
const MACHINES = /^machines(?![A-Za-z0-9])/;

/** All machines that keep something in a folder, by their ids; copies of their folders included. */
export async function machinesIn(
	deps: MachineFilesDeps,
): Promise<ReadonlyMap<string, MachineFiles>> {
	const found = new Map<string, string[]>();
	for (const root of await deps.files.list('')) {
		if (!MACHINES.test(root)) {
			continue;
		}
		for (const name of await deps.files.list(root)) {
			const id = machineNamed(name);
			if (id) {
				found.set(id, [...(found.get(id) ?? []), `${root}/${name}`]);
			}
		}
	}
	return new Map(
		[...found].map(([id, folders]) => {
			const copies = folders.filter((folder) => folder !== `machines/${id}`);
			return [id, new MachineFiles(deps, id, copies)];
		}),
	);
}
