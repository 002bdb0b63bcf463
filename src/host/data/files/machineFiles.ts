import * as vscode from 'vscode';
import { type Day, dayOfDate, type Month, monthNamed } from '../../../core/base/calendar.ts';
import { deepEqual } from '../../../core/base/deepEqual.ts';
import type { Instant } from '../../../core/base/time.ts';
import { fileNamed, machineNamed } from '../../../core/data/conflictCopies.ts';
import { entriesAfter } from '../../../core/data/deletions.ts';
import { type FileKind, kindOf } from '../../../core/data/fileKinds.ts';
import type { DayFile } from '../../../core/history/logFiles.ts';
import { expectThere } from '../../storage/dataFolder.ts';
import { type Files, FolderFiles, nullIfMissing } from '../../storage/files.ts';
import { parseWholeSlot } from '../../storage/slot.ts';
import { type SlotReporter, TwoSlotFile } from '../../storage/twoSlotFile.ts';

/** Where the files of machines are read and written. */
export interface MachineFilesDeps {
	readonly files: ListedFiles;
	readonly reporter: SlotReporter;
	readonly now: () => Instant;
}

/** The slots and copies of one file, merged. */
export interface MergedBody<T extends object = object> {
	/** Null where none of them can be read. */
	readonly body: T | null;
	/** The names of those that are copies, from the root of the files. */
	readonly copies: readonly string[];
}

/** The files of one machine in one folder, found by listing it. */
export class MachineFiles {
	readonly id: string;
	private readonly deps: MachineFilesDeps;
	/** Folders, of which all but the first are copies of it. */
	private readonly folders: readonly string[];

	/** `copies` are other folders of the same machine, which a sync tool made. */
	constructor(deps: MachineFilesDeps, id: string, copies: readonly string[] = []) {
		this.id = id;
		this.deps = deps;
		this.folders = [`machines/${id}`, ...copies];
	}

	/** The names of all slots and copies, from the root of the files, by the file that they belong to. */
	async names(): Promise<ReadonlyMap<string, readonly string[]>> {
		const found = new Map<string, string[]>();
		for (const folder of this.folders) {
			for (const name of await this.deps.files.list(folder)) {
				const base = fileNamed(name)?.base;
				if (base) {
					found.set(base, [...(found.get(base) ?? []), `${folder}/${name}`]);
				}
			}
		}
		return found;
	}

	/** Merges slots and copies of one kind, given by their `names`. */
	async merged<T extends object>(
		kind: FileKind<T>,
		names: readonly string[] = [],
	): Promise<MergedBody<T>> {
		const { files } = this.deps;
		const texts = await Promise.all(names.map((name) => files.read(name)));
		const bodies = texts.map((text) => parseWholeSlot(text, kind.format)?.body ?? null);
		return {
			body: bodies.reduce<T | null>(
				(all, one) => (all && one ? kind.merge(all, one) : (all ?? one)),
				null,
			),
			copies: this.copiesIn(names),
		};
	}

	/** Those of the `names` of slots and copies that are copies. */
	copiesIn(names: readonly string[] = []): readonly string[] {
		const main = `machines/${this.id}/`;
		return names.filter(
			(name) => !name.startsWith(main) || fileNamed(name.slice(main.length))?.isCopy,
		);
	}

	/** The two slots of a file of this machine, without copies. */
	file<T extends object>(base: string, kind: FileKind<T>): TwoSlotFile<T> {
		const { files, reporter, now } = this.deps;
		return new TwoSlotFile(files, `machines/${this.id}/${base}`, kind.format, reporter, now);
	}

	/** Writes `body` to a file, unless that holds it already. */
	async writeIfChanged<T extends object>(base: string, kind: FileKind<T>, body: T): Promise<void> {
		const file = this.file(base, kind);
		if (!deepEqual(await file.read(), body)) {
			await file.write(body);
		}
	}

	/** Writes `body` to both slots of a file, so that neither holds anything older. */
	async overwrite<T extends object>(base: string, kind: FileKind<T>, body: T): Promise<void> {
		const file = this.file(base, kind);
		// Only reading tells which slot is the newest.
		await file.read();
		await file.writeBoth(body);
	}

	/** Writes `body` where it differs; where it `erases` something, to both slots in any case. */
	write<T extends object>(
		base: string,
		kind: FileKind<T>,
		body: T,
		erases: boolean,
	): Promise<void> {
		return erases ? this.overwrite(base, kind, body) : this.writeIfChanged(base, kind, body);
	}

	/** Deletes files by their names from the root of the files. */
	async remove(names: readonly string[]): Promise<void> {
		for (const name of names) {
			await this.deps.files.remove(name);
		}
	}
}

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

/** The kind of a file that `names` has found: there is one for each. */
export function foundKind(base: string): FileKind {
	const kind = kindOf(base);
	if (!kind) {
		throw new Error(`${base} is no file of a machine`);
	}
	return kind;
}

/** Whether a file holds runs or plans, of which each can be deleted. */
export function holdsLedger(base: string): boolean {
	return /^(runs-|plans)/.test(base);
}

/** The day of a day's file; null for another. */
export function dayOfName(base: string): Day | null {
	const [, year, month, date] = /^day-(\d{4})-(\d\d)-(\d\d)$/.exec(base) ?? [];
	return year === undefined ? null : dayOfDate(Number(year), Number(month), Number(date));
}

/** The month of a month's file, or of a day's; null for another. */
export function monthOfName(base: string): Month | null {
	const [, name] = /^(?:day|month)-(\d{4}-\d\d)/.exec(base) ?? [];
	return name === undefined ? null : monthNamed(name);
}

/** The body of a file without the log up to `forgotten`; the body itself where nothing changes. */
export function withoutForgotten<T extends object>(
	base: string,
	body: T,
	forgotten: Instant | undefined,
): T {
	if (monthOfName(base) === null || forgotten === undefined) {
		return body;
	}
	// Days and months both hold entries, and nothing else does.
	const { entries } = body as unknown as DayFile;
	const kept = entriesAfter(entries, forgotten);
	return kept === entries ? body : { ...body, entries: kept };
}

/** Files whose names can be listed: on a disk a listing is never stale. */
export interface ListedFiles extends Files {
	/** The names of files and folders in a folder; none where there is no such folder. */
	list(folder: string): Promise<readonly string[]>;
	/** Deletes a file, or a folder with all that is in it, if it is there. */
	remove(name: string): Promise<void>;
}

/** The files below a folder of a disk. */
export class DiskFolder extends FolderFiles implements ListedFiles {
	private readonly root: vscode.Uri;
	private readonly mayBeAway: boolean;

	/** A folder that `mayBeAway` is never made: where a drive is gone it would take the drive's place. */
	constructor(root: vscode.Uri, mayBeAway = false) {
		super(root);
		this.root = root;
		this.mayBeAway = mayBeAway;
	}

	override async write(name: string, text: string): Promise<void> {
		await (this.mayBeAway && expectThere(this.root));
		await super.write(name, text);
	}

	async list(folder: string): Promise<readonly string[]> {
		const found = await nullIfMissing(vscode.workspace.fs.readDirectory(this.at(folder)));
		return (found ?? []).map(([name]) => name).sort();
	}

	async remove(name: string): Promise<void> {
		await nullIfMissing(vscode.workspace.fs.delete(this.at(name), { recursive: true }));
	}

	private at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.root, name);
	}
}
