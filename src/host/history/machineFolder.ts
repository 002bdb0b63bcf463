import {
	MACHINE_VERSION,
	parseMachineFile,
	type MachineFile,
} from '../../core/history/machineFile.ts';
import { dayName, monthName, type Month } from '../../core/history/month.ts';
import { MONTH_VERSION, parseMonthFile, type MonthFile } from '../../core/history/monthFile.ts';
import type { Day } from '../../core/running/days.ts';
import type { DayFile } from '../../core/sitting/dayFile.ts';
import type { Instant } from '../../core/time.ts';
import { DAY_FORMAT, dayFileName } from '../sitting/dayFiles.ts';
import type { Files } from '../storage/files.ts';
import type { Format } from '../storage/slot.ts';
import { TwoSlotFile, type StorageTeller } from '../storage/twoSlotFile.ts';

const MONTH_FORMAT: Format<MonthFile> = { version: MONTH_VERSION, parse: parseMonthFile };
const MACHINE_FORMAT: Format<MachineFile> = { version: MACHINE_VERSION, parse: parseMachineFile };

/** The files of one machine's log, by what they hold. */
export class MachineFolder {
	private readonly files: Files;
	private readonly machine: string;
	private readonly teller: StorageTeller;
	private readonly now: () => Instant;
	private readonly months = new Map<Month, TwoSlotFile<MonthFile>>();

	constructor(files: Files, machine: string, teller: StorageTeller, now: () => Instant) {
		this.files = files;
		this.machine = machine;
		this.teller = teller;
		this.now = now;
	}

	/** What the machine says of itself. */
	get self(): TwoSlotFile<MachineFile> {
		return this.file(`machines/${this.machine}/machine`, MACHINE_FORMAT);
	}

	day(day: Day): TwoSlotFile<DayFile> {
		return this.file(dayFileName(this.machine, dayName(day)), DAY_FORMAT);
	}

	/** A month is kept open: what has not changed since is not parsed again. */
	month(month: Month): TwoSlotFile<MonthFile> {
		const open =
			this.months.get(month) ??
			this.file(`machines/${this.machine}/month-${monthName(month)}`, MONTH_FORMAT);
		this.months.set(month, open);
		return open;
	}

	private file<T extends object>(name: string, format: Format<T>): TwoSlotFile<T> {
		return new TwoSlotFile(this.files, name, format, this.teller, this.now);
	}
}
