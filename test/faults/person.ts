import type { LogOutputChannel, Uri as VsUri } from 'vscode';
import { ManualClock } from '../../src/host/testApi.ts';
import { type Files, FolderFiles, MonitoredFiles } from '../../src/host/storage/files.ts';
import { StorageReporter } from '../../src/host/storage/reporter.ts';
import { MemoryState } from '../support/memoryState.ts';
import { disk, shown, Uri } from '../support/vscode.ts';

export const MACHINE = 'a'.repeat(32);
/** Where VS Code keeps what is ours; and a folder that another program keeps in step. */
export const STORAGE = '/storage';
export const FOLDER = '/sync';

export const NINE = new Date(2026, 2, 2, 9).getTime();

/** The real type of an address: ours has of it what is used. */
export const uri = (path: string) => Uri.file(path) as unknown as VsUri;

/** One person with one VS Code on a fresh disk, and what it tells them. */
export class Person {
	readonly clock = new ManualClock(NINE);
	readonly now = () => this.clock.now();
	/** Lines of the log of level error or warning. */
	readonly logged: string[] = [];
	readonly state = new MemoryState();
	readonly log = {
		info: () => {},
		warn: (line: string) => void this.logged.push(line),
		error: (line: string) => void this.logged.push(line),
	} as unknown as LogOutputChannel;

	constructor(held: ReadonlyMap<string, string> = new Map()) {
		disk.held = new Map(held);
		disk.fault = null;
		disk.slowly = null;
		disk.faultBelow = '/';
		shown.length = 0;
	}

	/** VS Code's own storage, as everything of ours reaches it. */
	get files(): Files {
		return new MonitoredFiles(new FolderFiles(uri(STORAGE)), this.reporter);
	}

	get reporter(): StorageReporter {
		const { log, clock, state } = this;
		return new StorageReporter({ storageUri: uri(STORAGE), log, clock, state });
	}

	/** What was shown over the editor, each thing once, as often as it was. */
	get shown(): readonly string[] {
		return [...shown];
	}

	/** Files that were kept aside. */
	get aside(): number {
		return [...disk.held.keys()].filter((name) => name.includes('.corrupt-')).length;
	}

	failed = (reason: unknown): void => {
		this.logged.push(String(reason));
	};
}

/** Something of a person's that is kept, in one window after another. */
export interface Keeping {
	readonly what: string;
	/** The names of its files, without what tells their slots apart. */
	readonly files: readonly string[];
	/** Opens a window; the one before is closed. */
	open(): Promise<void>;
	/** The person makes the entry of that number. */
	make(number: number): Promise<void>;
	/** Opens a window on what lies on the disk, and counts the entries that it finds. */
	kept(): Promise<number>;
	/** A minute passes in which the person does nothing that is kept. */
	minute(): Promise<void>;
	/** What the status item says, where it says anything of it. */
	item(): string | null;
}
