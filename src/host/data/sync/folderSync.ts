import { machineKind } from '../../../core/data/fileKinds.ts';
import { type Deleted, nothingDeleted, withDeletions } from '../../../core/data/deletions.ts';
import { type MachineFile, mergeForgotten } from '../../../core/history/logFiles.ts';
import { type Day, monthOf } from '../../../core/base/calendar.ts';
import type { Instant } from '../../../core/base/time.ts';
import type { SlotReporter } from '../../storage/twoSlotFile.ts';
import { Push } from './push.ts';
import {
	foundKind,
	type ListedFiles,
	MachineFiles,
	machinesIn,
	monthOfName,
} from '../files/machineFiles.ts';
import { pull } from './pull.ts';

/** What carrying takes. */
export interface FolderSyncDeps {
	/** Global storage: all that this machine knows, its own and what others wrote. */
	readonly here: ListedFiles;
	/** The data folder that machines share. */
	readonly folder: ListedFiles;
	/** The random name of this machine's folder. */
	readonly own: string;
	readonly reporter: SlotReporter;
	readonly now: () => Instant;
	readonly today: () => Day;
}

/** What came of carrying. */
export interface SyncResult {
	/** Machines in the folder, this one included; what was imported is none. */
	readonly machines: number;
	/** Why this machine's part could not be written there; null where it was. */
	readonly unwritten: unknown;
}

type Machines = ReadonlyMap<string, MachineFiles>;

/**
 * Keeps global storage and the data folder in step. Everything is written in global storage first, so
 * that a folder that is missing or read-only loses nothing. What this machine wrote is carried into
 * its own folder there, and what others wrote is carried from theirs. All of it merges: in whatever
 * order and however often it is carried, the same comes of it.
 */
export class FolderSync {
	private readonly deps: FolderSyncDeps;

	constructor(deps: FolderSyncDeps) {
		this.deps = deps;
	}

	/**
	 * Carries all there is where `full`, else what may be new: the log of past months seldom is. Rejects
	 * where the folder cannot be read. To a folder that `isNew` to this machine what it knows of others
	 * comes along, unless they have a part of their own there: a machine that is no more cannot bring it.
	 */
	async sync(full: boolean, isNew = false): Promise<SyncResult> {
		const { own, now } = this.deps;
		const there = await this.machines(this.deps.folder);
		const here = await this.machines(this.deps.here);
		const selves = await this.selves(there, here);
		const isOwn = (id: string) => id === own || selves.get(id)?.of === own;
		const forgotten = [...selves.values()].reduce<MachineFile['forgotten']>(
			(all, one) => mergeForgotten(all, one.forgotten),
			{},
		);
		const wanted = (base: string) => full || this.mayBeNew(base);
		for (const [id, machine] of there) {
			if (!isOwn(id)) {
				const kept = this.machine(this.deps.here, id);
				await pull(machine, kept, { wanted, forgotten: forgotten?.[id] });
			}
		}
		for (const [id, machine] of isNew ? here : []) {
			if (!isOwn(id) && !there.has(id)) {
				await bringAlong(machine, this.machine(this.deps.folder, id));
			}
		}
		const deleted = await this.deleted();
		let unwritten: unknown = null;
		for (const id of new Set([own, ...here.keys(), ...there.keys()])) {
			if (isOwn(id)) {
				const handing = new Push(
					this.machine(this.deps.here, id),
					there.get(id) ?? this.machine(this.deps.folder, id),
					{ wanted, forgotten: forgotten?.[id], now: now(), deleted },
				);
				await handing.run();
				unwritten ??= handing.unwritten;
			}
		}
		const count = [own, ...there.keys()].filter((id) => selves.get(id)?.of === undefined);
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

	/** What every machine says of itself, there or here. */
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

	/** What any machine has deleted, as far as it is known here. */
	private async deleted(): Promise<Deleted> {
		let all = nothingDeleted;
		for (const machine of (await this.machines(this.deps.here)).values()) {
			for (const [base, names] of await machine.names()) {
				const { body } = /^(runs-|plans)/.test(base)
					? await machine.merged(foundKind(base), names)
					: { body: null };
				all = body ? withDeletions(all, body) : all;
			}
		}
		return all;
	}

	/** Whether anything new may be in a file, unless someone has been at it by hand. */
	private mayBeNew(base: string): boolean {
		const month = monthOfName(base);
		return month === null || month >= monthOf(this.deps.today()) - 1;
	}
}

async function bringAlong(from: MachineFiles, to: MachineFiles): Promise<void> {
	for (const base of (await from.names()).keys()) {
		const kind = foundKind(base);
		const body = await from.file(base, kind).read();
		if (body) {
			await to.writeIfChanged(base, kind, body);
		}
	}
}
