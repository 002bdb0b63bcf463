import * as vscode from 'vscode';
import { type Files, FolderFiles } from '../../storage/files.ts';
import { entriesAfter } from '../../../core/data/deletions.ts';
import { type Day, dayOfDate, type Month, monthNamed } from '../../../core/base/calendar.ts';
import type { DayFile } from '../../../core/history/logFiles.ts';
import type { Instant } from '../../../core/base/time.ts';
import { fileNamed, machineNamed } from '../../../core/data/conflictCopies.ts';
import { type FileKind, kindOf } from '../../../core/data/fileKinds.ts';
import { deepEqual } from '../../../core/base/deepEqual.ts';
import { parseSlot } from '../../storage/slot.ts';
import { type SlotReporter, TwoSlotFile } from '../../storage/twoSlotFile.ts';

/** Files whose names can be listed: on a disk a listing is never stale. */
export interface ListedFiles extends Files {
	/** The names in a folder of it, of files and folders; none where there is no such folder. */
	list(folder: string): Promise<readonly string[]>;
	/** Deletes a file, or a folder with all that is in it, if it is there. */
	remove(name: string): Promise<void>;
}

/** The files below a folder of a disk. */
export class DiskFolder extends FolderFiles implements ListedFiles {
	private readonly root: vscode.Uri;

	constructor(root: vscode.Uri) {
		super(root);
		this.root = root;
	}

	async list(folder: string): Promise<readonly string[]> {
		const found = await orNothing(vscode.workspace.fs.readDirectory(this.at(folder)));
		return (found ?? []).map(([name]) => name).sort();
	}

	async remove(name: string): Promise<void> {
		await orNothing(vscode.workspace.fs.delete(this.at(name), { recursive: true }));
	}

	private at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.root, name);
	}
}

async function orNothing<T>(asked: Thenable<T>): Promise<T | null> {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return null;
		}
		throw error;
	}
}

/** The day of a day's file; null for another. */
export function dayNamed(base: string): Day | null {
	const [, year, month, date] = /^day-(\d{4})-(\d\d)-(\d\d)$/.exec(base) ?? [];
	return year === undefined ? null : dayOfDate(Number(year), Number(month), Number(date));
}

/** The month of a month's file, or of a day's; null for another. */
export function monthOfName(base: string): Month | null {
	const [, name] = /^(?:day|month)-(\d{4}-\d\d)/.exec(base) ?? [];
	return name === undefined ? null : monthNamed(name);
}

/** A file's body without what is to be forgotten of the log; the body itself where there is nothing. */
export function remembered<T extends object>(
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

/** What reading and writing the files of a machine takes. */
export interface MachineFilesDeps {
	readonly files: ListedFiles;
	readonly reporter: SlotReporter;
	readonly now: () => Instant;
}

/** What one file says: its slots and all copies of them made one. */
export interface MergedBody<T extends object = object> {
	/** Null where none of it can be read. */
	readonly body: T | null;
	/** The names of copies, in the machine's folder. */
	readonly copies: readonly string[];
}

/** The files of one machine in one folder, found by listing it. */
export class MachineFiles {
	readonly id: string;
	private readonly deps: MachineFilesDeps;
	/** Folders, of which all but the first are copies of it. */
	private readonly folders: readonly string[];

	/** `copies` are other folders of the same machine, which a tool made. */
	constructor(deps: MachineFilesDeps, id: string, copies: readonly string[] = []) {
		this.id = id;
		this.deps = deps;
		this.folders = [`machines/${id}`, ...copies];
	}

	/** The names of all that lies here, by the file that it is part or copy of. */
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

	/** What all files of these names, which hold the same kind, say together. */
	async merged<T extends object>(
		kind: FileKind<T>,
		names: readonly string[] = [],
	): Promise<MergedBody<T>> {
		const { files } = this.deps;
		const bodies = await Promise.all(
			names.map(async (name) => {
				const text = await files.read(name);
				const held = text ? parseSlot(text, (value) => kind.format.parse(value)) : null;
				return held && held !== 'future' && 'body' in held ? [held.body] : [];
			}),
		);
		const main = `machines/${this.id}/`;
		return {
			body: bodies.flat().reduce<T | null>((all, one) => (all ? kind.merge(all, one) : one), null),
			copies: names.filter(
				(name) => !name.startsWith(main) || fileNamed(name.slice(main.length))?.isCopy,
			),
		};
	}

	/** The two slots of a file of this machine, copies apart. */
	file<T extends object>(base: string, kind: FileKind<T>): TwoSlotFile<T> {
		const { files, reporter, now } = this.deps;
		return new TwoSlotFile(files, `machines/${this.id}/${base}`, kind.format, reporter, now);
	}

	/** Brings a file to `body`; `wholly`: so that its other slot holds nothing older either. */
	async writeIfChanged<T extends object>(
		base: string,
		kind: FileKind<T>,
		body: T,
		wholly = false,
	): Promise<boolean> {
		const file = this.file(base, kind);
		const known = await file.read();
		const differs = !deepEqual(known, body);
		if (differs || wholly) {
			await file.write(body);
		}
		if (wholly) {
			await file.write(body);
		}
		return differs;
	}

	/** Deletes files of this machine by their names. */
	async remove(names: readonly string[]): Promise<void> {
		for (const name of names) {
			await this.deps.files.remove(name);
		}
	}
}

/** The kind of a file that `names` has found: there is one for each. */
export function foundKind(base: string): FileKind {
	const kind = kindOf(base);
	if (!kind) {
		throw new Error(`${base} is no file of a machine`);
	}
	return kind;
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
