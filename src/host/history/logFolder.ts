import { type Day, dayName, type Month, monthName } from '../../core/base/calendar.ts';
import type { FileFormat } from '../../core/base/schema.ts';
import type { Instant } from '../../core/base/time.ts';
import {
	type DayFile,
	dayFormat,
	machineFormat,
	type MachineFile,
	monthFormat,
	type MonthFile,
} from '../../core/history/logFiles.ts';
import type { AppContext } from '../base/appContext.ts';
import { type Files, FolderFiles } from '../storage/files.ts';
import { StorageReporter } from '../storage/reporter.ts';
import { type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';
import { dayFileName } from '../windows/dayFiles.ts';

/** The log files of one machine: a day, a month, and what the machine says of itself. */
export class LogFolder {
	private readonly files: Files;
	private readonly machine: string;
	private readonly reporter: SlotReporter;
	private readonly now: () => Instant;
	private readonly months = new Map<Month, TwoSlotFile<MonthFile>>();

	/** `machine` is the random name of the machine's folder. */
	constructor(files: Files, machine: string, reporter: SlotReporter, now: () => Instant) {
		this.files = files;
		this.machine = machine;
		this.reporter = reporter;
		this.now = now;
	}

	/** The name of the machine, the first month of its log, and what it deleted. */
	get self(): TwoSlotFile<MachineFile> {
		return this.file(`machines/${this.machine}/machine`, machineFormat);
	}

	day(day: Day): TwoSlotFile<DayFile> {
		return this.file(dayFileName(this.machine, dayName(day)), dayFormat);
	}

	/** A month is kept open: what has not changed since is not parsed again. */
	month(month: Month): TwoSlotFile<MonthFile> {
		const open =
			this.months.get(month) ??
			this.file(`machines/${this.machine}/month-${monthName(month)}`, monthFormat);
		this.months.set(month, open);
		return open;
	}

	private file<T extends object>(name: string, format: FileFormat<T>): TwoSlotFile<T> {
		return new TwoSlotFile(this.files, name, format, this.reporter, this.now);
	}
}

/** The log files of a machine, this one or another, in VS Code's own storage. */
export function openLogFolder(app: AppContext, machine: string): LogFolder {
	const files = new FolderFiles(app.storageUri);
	return new LogFolder(files, machine, new StorageReporter(app), () => app.clock.now());
}
