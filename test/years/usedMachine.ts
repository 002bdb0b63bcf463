import type { Instant } from '../../src/core/base/time.ts';
import type { LogEntry } from '../../src/core/timer/logEntries.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { FolderSync } from '../../src/host/data/sync/folderSync.ts';
import { foldMonths } from '../../src/host/history/foldMonths.ts';
import { MachineArchive, MergedArchive } from '../../src/host/history/logArchive.ts';
import { LogFolder } from '../../src/host/history/logFolder.ts';
import { ChecksStore } from '../../src/host/running/checksStore.ts';
import { DiaryStore } from '../../src/host/running/diaryStore.ts';
import { DayFiles } from '../../src/host/windows/dayFiles.ts';
import { StorageReports } from '../support/memoryFiles.ts';
import { MemoryDisk } from '../unit/data/memoryDisk.ts';
import { type ClockTime, othersOn } from '../unit/data/machine.ts';

/** What is open in a window for as long as it is. */
interface Window {
	readonly diary: DiaryStore;
	readonly checks: ChecksStore;
	readonly log: DayFiles;
}

/** A machine that is used for years: one window after another, by the real stores. */
export class UsedMachine {
	readonly own: string;
	readonly here: MemoryDisk;
	readonly folder: MemoryDisk;
	readonly reports = new StorageReports();
	private readonly now: () => Instant;
	private window: Window | null = null;
	private isNew = true;

	constructor(own: string, { now }: ClockTime, here = new MemoryDisk(), folder = new MemoryDisk()) {
		this.own = own;
		this.now = now;
		this.here = here;
		this.folder = folder;
	}

	/** A window is opened: all that is there is read, folded and brought in step with the folder. */
	async open(): Promise<void> {
		this.window = null;
		await foldMonths(this.logOf(this.own), localDays.dayOf(this.now()));
		await this.sync(true);
		await this.read();
	}

	/** Reads what the diary and the checks of all machines have, as whenever their files change. */
	async read(): Promise<Window> {
		const window = (this.window ??= this.newWindow());
		await window.diary.read();
		await window.checks.sync(this.others);
		return window;
	}

	/** Writes the checks that were made. */
	async saveChecks(): Promise<void> {
		await this.window?.checks.sync(this.others);
	}

	/** Keeps the folder and this machine in step. */
	async sync(full: boolean): Promise<void> {
		const { here: storage, folder, own, reports: reporter, now } = this;
		const today = () => localDays.dayOf(now());
		const sync = new FolderSync({ storage, folder, own, reporter, now, today });
		const { unwritten } = await sync.sync(full || this.isNew, this.isNew);
		if (unwritten !== null) {
			throw unwritten;
		}
		this.isNew = false;
	}

	/** Files the entries of the last two days, as the record that all windows share has them. */
	async log(entries: readonly LogEntry[]): Promise<void> {
		const { log } = (this.window ??= this.newWindow());
		await log.file({ entries, machine: this.own });
	}

	/** The storage is as it was when it was backed up. */
	restore(): void {
		this.here.restore();
		this.window = null;
	}

	/** The log of all machines, as the history reads it. */
	get archive(): MergedArchive {
		return new MergedArchive(
			this.own,
			() => Promise.resolve(this.others),
			(id) => new MachineArchive(this.logOf(id), localDays, this.now),
		);
	}

	private get others(): readonly string[] {
		return othersOn(this.here, this.own);
	}

	private logOf(id: string): LogFolder {
		return new LogFolder(this.here, id, this.reports, this.now);
	}

	private newWindow(): Window {
		const { here: files, own: machine, reports: reporter, now } = this;
		const storage = { files, machine, reporter, days: localDays, now };
		const diary = new DiaryStore({
			...storage,
			others: () => this.others,
			changed: () => {},
			failed: (reason) => {
				throw reason;
			},
		});
		return {
			diary,
			checks: new ChecksStore(storage),
			log: new DayFiles(files, reporter, now),
		};
	}
}
