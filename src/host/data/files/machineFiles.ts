import { fileNamed } from '../../core/data/copyName.ts';
import { kindOf, type FileKind } from '../../core/data/fileKinds.ts';
import { same } from '../../core/same.ts';
import type { Instant } from '../../core/time.ts';
import { parseSlot } from '../storage/slot.ts';
import { TwoSlotFile, type StorageTeller } from '../storage/twoSlotFile.ts';
import type { ListedFiles } from './listedFiles.ts';

/** What reading and writing the files of a machine takes. */
export interface MachineFilesDeps {
	readonly files: ListedFiles;
	readonly teller: StorageTeller;
	readonly now: () => Instant;
}

/** What one file says: its slots and all copies of them made one. */
export interface Told<T extends object = object> {
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
	async told<T extends object>(kind: FileKind<T>, names: readonly string[] = []): Promise<Told<T>> {
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
		const { files, teller, now } = this.deps;
		return new TwoSlotFile(files, `machines/${this.id}/${base}`, kind.format, teller, now);
	}

	/** Brings a file to `body`; `wholly`: so that its other slot holds nothing older either. */
	async bring<T extends object>(
		base: string,
		kind: FileKind<T>,
		body: T,
		wholly = false,
	): Promise<boolean> {
		const file = this.file(base, kind);
		const known = await file.read();
		const differs = !same(known, body);
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
