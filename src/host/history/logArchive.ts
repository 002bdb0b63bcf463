import { firstOf, monthOf, type Month } from '../../core/history/month.ts';
import type { Day, LocalDays } from '../../core/running/days.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import { mergeEntries } from '../../core/sitting/shared.ts';
import type { Instant } from '../../core/time.ts';
import { firstMonth } from './firstMonth.ts';
import type { MachineFolder } from './machineFolder.ts';

/** The log on disk, all of it. */
export interface LogArchive {
	/** Entries that reach into the time between two instants, tombstones and neighbours included. */
	entriesOf(from: Instant, to: Instant): Promise<readonly LogEntry[]>;
	/** The first day of the first month that has a log. */
	firstDay(): Promise<Day>;
}

/** An entry lies in the file of the day in which it ended; travel may have called it another day. */
const BEFORE = 1;
const AFTER = 2;

/** The log of one machine: its months, and the days that are in none yet. */
export class MachineArchive implements LogArchive {
	private readonly folder: MachineFolder;
	private readonly local: LocalDays;
	private readonly now: () => Instant;

	constructor(folder: MachineFolder, local: LocalDays, now: () => Instant) {
		this.folder = folder;
		this.local = local;
		this.now = now;
	}

	async entriesOf(from: Instant, to: Instant): Promise<readonly LogEntry[]> {
		const today = this.local.dayOf(this.now());
		const first = Math.max(this.local.dayOf(from) - BEFORE, await this.firstDay());
		const last = Math.min(this.local.dayOf(to), today) + AFTER;
		const months: Promise<readonly LogEntry[]>[] = [];
		for (let month = monthOf(first); month <= monthOf(last); month++) {
			months.push(this.monthsEntries(month, first, last));
		}
		return mergeEntries([], (await Promise.all(months)).flat());
	}

	async firstDay(): Promise<Day> {
		return firstOf(await firstMonth(this.folder, this.local.dayOf(this.now())));
	}

	/** A month's entries, and those of the days from `first` to `last` that it does not hold. */
	private async monthsEntries(month: Month, first: Day, last: Day): Promise<readonly LogEntry[]> {
		const held = await this.folder.month(month).read();
		const days: Promise<readonly LogEntry[]>[] = [];
		const from = Math.max(first, firstOf(month), (held?.until ?? -Infinity) + 1);
		for (let day = from; day <= Math.min(last, firstOf(month + 1) - 1); day++) {
			days.push(
				this.folder
					.day(day)
					.read()
					.then((file) => file?.entries ?? []),
			);
		}
		return [...(held?.entries ?? []), ...(await Promise.all(days)).flat()];
	}
}
