import { type Day, monthOf } from '../../../core/base/calendar.ts';
import type { Instant } from '../../../core/base/time.ts';
import {
	type DeletedEntries,
	nothingDeleted,
	withDeletions,
} from '../../../core/data/deletions.ts';
import { machineKind } from '../../../core/data/fileKinds.ts';
import { type MachineFile, mergeForgotten } from '../../../core/history/logFiles.ts';
import type { SlotReporter } from '../../storage/twoSlotFile.ts';
import {
	foundKind,
	holdsLedger,
	type ListedFiles,
	MachineFiles,
	machinesIn,
	monthOfName,
	withoutForgotten,
} from '../files/machineFiles.ts';
import { Push, type SyncOptions } from './push.ts';

/** What a sync works on. */
export interface FolderSyncDeps {
	/** VS Code's global storage: all that this machine knows, its own data and what others wrote. */
	readonly storage: ListedFiles;
	/** The data folder that machines share. */
	readonly folder: ListedFiles;
	/** The random name of this machine's folder. */
	readonly own: string;
	readonly reporter: SlotReporter;
	readonly now: () => Instant;
	readonly today: () => Day;
}

/** What came of a sync. */
export interface SyncResult {
	/** Machines in the folder, this one included; what was imported is none. */
	readonly machines: number;
	/** Why this machine's part could not be written there; null where it was. */
	readonly unwritten: unknown;
}

type Machines = ReadonlyMap<string, MachineFiles>;

/**
 * Keeps global storage and the data folder in step. Everything is written to global storage first, so
 * that a folder that is missing or read-only loses nothing. What this machine wrote is pushed to its own
 * folder there, and what others wrote is pulled from theirs. All of it merges: in whatever order and
 * however often it is synced, the result is the same.
 */
export class FolderSync {
	private readonly deps: FolderSyncDeps;

	constructor(deps: FolderSyncDeps) {
		this.deps = deps;
	}

	/**
	 * Syncs all files where `full`, else those that may be new: the log of past months seldom is. A folder
	 * that `isNew` to this machine also gets what it knows of other machines, unless they have a part of
	 * their own there: a machine that is no more cannot write it. Rejects where the folder cannot be read.
	 */
	async sync(full: boolean, isNew = false): Promise<SyncResult> {
		const { own, now, storage, folder } = this.deps;
		const remote = await this.machines(folder);
		const local = await this.machines(storage);
		const selves = await this.selves(remote, local);
		const isOwn = (id: string) => id === own || selves.get(id)?.of === own;
		const forgotten = [...selves.values()].reduce<MachineFile['forgotten']>(
			(all, one) => mergeForgotten(all, one.forgotten),
			{},
		);
		const wanted = (base: string) => full || this.mayBeNew(base);
		for (const [id, machine] of remote) {
			if (!isOwn(id)) {
				await pull(machine, this.machine(storage, id), { wanted, forgotten: forgotten?.[id] });
			}
		}
		for (const [id, machine] of isNew ? local : []) {
			if (!isOwn(id) && !remote.has(id)) {
				await copyMachine(machine, this.machine(folder, id));
			}
		}
		const deleted = await this.deleted();
		let unwritten: unknown = null;
		for (const id of new Set([own, ...local.keys(), ...remote.keys()])) {
			if (isOwn(id)) {
				const push = new Push(
					this.machine(storage, id),
					remote.get(id) ?? this.machine(folder, id),
					{ wanted, forgotten: forgotten?.[id], now: now(), deleted },
				);
				await push.run();
				unwritten ??= push.unwritten;
			}
		}
		const count = [own, ...remote.keys()].filter((id) => selves.get(id)?.of === undefined);
		return { machines: new Set(count).size, unwritten };
	}

	private machines(files: ListedFiles): Promise<Machines> {
		const { reporter, now } = this.deps;
		return machinesIn({ files, reporter, now });
	}

	private machine(files: ListedFiles, id: string): MachineFiles {
		const { reporter, now } = this.deps;
		return new MachineFiles({ files, reporter, now }, id);
	}

	/** The own files of all machines, in the data folder and in global storage, merged. */
	private async selves(...places: readonly Machines[]): Promise<ReadonlyMap<string, MachineFile>> {
		const selves = new Map<string, MachineFile>();
		for (const [id, machine] of places.flatMap((place) => [...place])) {
			const { body } = await machine.merged(machineKind, (await machine.names()).get('machine'));
			const known = selves.get(id);
			if (body) {
				selves.set(id, known ? machineKind.merge(known, body) : body);
			}
		}
		return selves;
	}

	/** What any machine has deleted of runs and plans, as far as global storage knows. */
	private async deleted(): Promise<DeletedEntries> {
		let all = nothingDeleted;
		for (const machine of (await this.machines(this.deps.storage)).values()) {
			for (const [base, names] of await machine.names()) {
				const { body } = holdsLedger(base)
					? await machine.merged(foundKind(base), names)
					: { body: null };
				all = body ? withDeletions(all, body) : all;
			}
		}
		return all;
	}

	/** Whether anything new may be in a file, unless someone has edited it by hand. */
	private mayBeNew(base: string): boolean {
		const month = monthOfName(base);
		return month === null || month >= monthOf(this.deps.today()) - 1;
	}
}

/** Copies the files of a machine to a folder that has none of them. */
async function copyMachine(from: MachineFiles, to: MachineFiles): Promise<void> {
	for (const base of (await from.names()).keys()) {
		const kind = foundKind(base);
		const body = await from.file(base, kind).read();
		if (body) {
			await to.writeIfChanged(base, kind, body);
		}
	}
}

/** Merges what another machine wrote to the data folder (`remote`, only read) into global storage (`local`). */
async function pull(
	remote: MachineFiles,
	local: MachineFiles,
	{ wanted, forgotten }: SyncOptions,
): Promise<void> {
	for (const [base, names] of await remote.names()) {
		const kind = foundKind(base);
		const { body } = wanted(base) ? await remote.merged(kind, names) : { body: null };
		if (!body) {
			continue;
		}
		const known = await local.file(base, kind).read();
		const all = known ? kind.merge(known, body) : body;
		const kept = withoutForgotten(base, all, forgotten);
		await local.write(base, kind, kept, known !== null && kept !== all);
	}
}
